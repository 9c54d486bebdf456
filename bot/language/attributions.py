"""Who is said to have said something in a sentence: `Xi told Biden that …`, `according to …`."""

from bot.language.lexicon import lexicon
from bot.language.reporting import (
    ABOUT,
    AFTER_TO,
    FILLER_PAIRS,
    FILLERS,
    SAYING,
    TELLING,
    VOICING,
)
from bot.language.sources import (
    Attribution,
    Word,
    names_leftward,
    source_after_according,
    source_ending,
    source_starting,
    words_with_places,
)

BEFORE_TO = lexicon("appeared appears seemed seems continued continues went tried")
BEING = lexicon("is are was were be been being 's get got")


def attributions(sentence: str) -> tuple[Attribution, ...]:
    """The sources that the sentence credits with words, in order, without repetition."""
    words = words_with_places(sentence)
    found = (_attribution(sentence, words, at) for at in range(len(words)))
    return tuple(dict.fromkeys(each for each in found if each))


def coordinated_names(sentence: str) -> str | None:
    """`Biden and Xi Jinping`, if the sentence names two together; what `they` stands for."""
    words = words_with_places(sentence)
    for at in range(1, len(words) - 1):
        if words[at].low == "and" and words[at - 1].is_capital and words[at + 1].is_capital:
            first = names_leftward(words, at - 1)
            last = at + 1
            while last + 1 < len(words) and words[last + 1].is_capital and not words[last + 1].gap:
                last += 1
            return sentence[words[first].start : words[last].end]
    return None


def _attribution(sentence: str, words: list[Word], at: int) -> Attribution | None:
    """The attribution that the word at that index makes, if it is a verb of speech in use."""
    if words[at].low == "according":
        return source_after_according(sentence, words, at)
    if words[at].is_capital or not _is_reporting(words, at):
        return None
    end = _subject_end(words, at)
    source = source_ending(sentence, words, end)
    if source is None and words[at].low in SAYING and words[at].gap:
        return source_starting(sentence, words, at + 1)
    return source


def _is_reporting(words: list[Word], at: int) -> bool:
    low = words[at].low
    after = words[at + 1].low if at + 1 < len(words) else ""
    if low in AFTER_TO:
        return at > 1 and words[at - 1].low == "to" and words[at - 2].low in BEFORE_TO
    if at and words[at - 1].low in BEING:
        return False
    if low in ABOUT:
        near = [word.low for word in words[at + 1 : at + 5]]
        return after in ABOUT[low] or (low.startswith("raise") and bool(ABOUT[low] & set(near)))
    return low in SAYING or low in TELLING or low in VOICING


def _subject_end(words: list[Word], at: int) -> int:
    """The index of the word that may end the subject of the verb at `at`; -1 for none."""
    at -= 1
    if at > 0 and words[at].low == "to":
        at -= 2
    while at >= 0:
        pair = f"{words[at - 1].low}_{words[at].low}" if at else ""
        if words[at].low not in FILLERS and pair not in FILLER_PAIRS:
            break
        at -= 2 if pair in FILLER_PAIRS else 1
    return at
