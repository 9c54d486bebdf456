"""Who is said to have said something in a sentence: `Xi told Biden that …`, `according to …`."""

from bot.language.lexicon import lexicon
from bot.language.telling.persons import ONE_PERSON, SEVERAL_PERSONS
from bot.language.telling.placed_words import Word, words_with_places
from bot.language.telling.reporting import (
    ABOUT,
    AFTER_TO,
    ALLEGED,
    FILLER_PAIRS,
    FILLERS,
    GOING_ON,
    KEEPING,
    PLAIN_FORMS,
    REPORTS,
    SAYING,
    TELLING,
    VOICING,
)
from bot.language.telling.sources import (
    Attribution,
    names_leftward,
    source_after_according,
    source_ending,
    source_starting,
)
from bot.language.telling.subjects import (
    asks_of,
    subject_before_place,
    subject_of_clause,
    subject_past_aside,
)

BEFORE_TO = lexicon("appeared appears seemed seems continued continues went tried")
BEING = lexicon("is are was were be been being 's get got")
DRAWN_TOGETHER = ("'s", "'re")  # `he's saying`
FINDING = lexicon("found finds")
"""What studies do; a person who finds out says nothing."""

QUOTES = ("“", '"')
"""What opens what was said in so many words: `what Sullivan said, which is, “We do not …`"""

GREETED = lexicon("no_to yes_to goodbye hello hi")
TOLD_NEXT = lexicon("that they he she there it")
WORKS = lexicon("article book piece essay paper letter post song report column story novel play")
"""`an article that he wrote`: nothing of what it says."""

WRITTEN = lexicon("a an the my our your his her their its it this these all down out for")
DENIALS = lexicon("not no never nobody without")
FARTHEST_DENIAL = 12
TOLD_BY = TELLING | lexicon("asked called described praised criticized criticised blamed said")
SAID_OF_ANYTHING = lexicon("said says saying say stated suggested suggests indicated recommended")
"""Verbs before which any noun may speak: `the letter says`."""


def attributions(sentence: str) -> tuple[Attribution, ...]:
    """The sources that the sentence credits with words, in order, without repetition."""
    words = words_with_places(sentence)
    verbs = (at for at, word in enumerate(words) if word.low in REPORTS)
    found = (_attribution(sentence, words, at) for at in verbs)
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
    if words[at].is_capital:
        return None
    if _is_told_by(words, at):
        return source_starting(sentence, words, at + 2)
    source = _source(sentence, words, at) if _is_reporting(words, at) else None
    if source is None or _is_unfit(words, source, at):
        return None
    return None if _is_only_referred_to(words, source, at) else source


def _is_unfit(words: list[Word], source: Attribution, at: int) -> bool:
    """Whether the verb cannot be that of the source: `the mayor say`, `she found that …`."""
    if words[at].low in FINDING:
        return source.is_pronoun or source.source.istitle()
    is_plain_form = words[at].low in PLAIN_FORMS and words[at - 1].low != "to"
    is_party = source.source[:4].lower() == "the " and source.source.endswith("s")  # `the Greens`
    return is_plain_form and not (source.is_plural or is_party)


def _source(sentence: str, words: list[Word], at: int) -> Attribution | None:
    end = _subject_end(words, at)
    any_noun = words[at].low in SAID_OF_ANYTHING
    if end > 0 and words[end].low in {"who", "which"}:  # `children who have told me`
        if words[end - 1].low == "person":  # `as the person who said it`: often oneself
            return None
        return source_ending(sentence, words, end - 1, any_noun=any_noun)
    source = None
    if "," in words[at].gap + words[end + 1].gap:
        last = at - 1 if "," in words[at].gap else end  # `Doyle, who is here today, told me`
        source = subject_past_aside(sentence, words, last, any_noun=any_noun)
    source = source or source_ending(sentence, words, end, any_noun=any_noun)
    if source is None and end > 0 and words[end].low == "and":
        return subject_of_clause(sentence, words, end)
    source = source or subject_before_place(sentence, words, end)
    if source is None and words[at].low in SAYING and words[at].gap:
        return source_starting(sentence, words, at + 1)
    return source


def _is_told_by(words: list[Word], at: int) -> bool:
    """`was told by …`."""
    if not at or at + 2 >= len(words) or words[at + 1].low != "by":
        return False
    return words[at].low in TOLD_BY and words[at - 1].low in BEING


def _is_reporting(words: list[Word], at: int) -> bool:
    low = words[at].low
    before = words[at - 1].low if at else ""
    after = [word.low for word in words[at + 1 : at + 5]]
    if low in GOING_ON:
        in_use = low not in ABOUT or _is_about(low, after) or _quotes(words, at)
        return in_use and (_is_going_on(words, at) or _is_heard(words, at))
    if low in AFTER_TO and before == "to":
        return at > 1 and (words[at - 2].low in BEFORE_TO or asks_of(words, at - 3))
    if low in PLAIN_FORMS:
        return not _is_idiom(words, at)
    if before in BEING or _is_no_statement(low, after):
        return False
    return low in SAYING | TELLING | VOICING or _is_about(low, after)


def _is_about(low: str, after: list[str]) -> bool:
    """`called it`, `raised some concerns`: a verb in the company that makes it one of speech."""
    near = after if low.startswith("raise") else after[:1]
    return low in ABOUT and not ABOUT[low].isdisjoint(near)


def _is_no_statement(low: str, after: list[str]) -> bool:
    """`was said to be rich`, `said no to the job`, `said goodbye`, `writes my check`."""
    if low in {"wrote", "writes"}:
        return not WRITTEN.isdisjoint(after[:1])
    if low not in {"said", "says"}:
        return False
    pair = "_".join(after[:2])
    return pair in {"to_be", "to_have"} or pair in GREETED or not GREETED.isdisjoint(after[:1])


def _is_going_on(words: list[Word], at: int) -> bool:
    """`was saying`, `he's saying`, `keep saying`."""
    at -= 1
    while at > 0 and words[at].low in FILLERS:
        at -= 1
    before = words[at].low if at >= 0 else ""
    return before in BEING | KEEPING or before.endswith(DRAWN_TOGETHER)


def _is_heard(words: list[Word], at: int) -> bool:
    """`a young boy saying that …`, unless it is denied: `nobody hears people saying that`."""
    if not at or words[at].low != "saying" or not _may_be_heard(words, at) or words[at].gap:
        return False
    told = at + 1 < len(words) and (words[at + 1].low in TOLD_NEXT or bool(words[at + 1].gap))
    before = words[max(0, at - FARTHEST_DENIAL) : at]
    return told and not any(each.low in DENIALS or each.low.endswith("n't") for each in before)


def _may_be_heard(words: list[Word], at: int) -> bool:
    """Whether people stand before: `a boy saying`, `some Republicans saying`."""
    before = words[at - 1]
    if before.low in ONE_PERSON | SEVERAL_PERSONS:
        return True
    several = before.is_capital and before.low.endswith("s")
    return several and at > 1 and words[at - 2].low in {"some", "many", "several", "other", "most"}


def _quotes(words: list[Word], at: int) -> bool:
    """Whether a quotation stands near: `were calling this “mission complete”`."""
    return any("“" in word.gap or '"' in word.gap for word in words[at + 1 : at + 5])


def _is_idiom(words: list[Word], at: int) -> bool:
    """`as they say`."""
    return at > 1 and words[at - 1].low == "they" and words[at - 2].low in {"as", "like", "what"}


def _is_only_referred_to(words: list[Word], source: Attribution, at: int) -> bool:
    """`I agree with what Nick said`: nothing is told of what it was.

    `What he said was that …` and `what he said: …` do tell.
    """
    first = next(index for index, word in enumerate(words) if word.start == source.place)
    if first and words[first - 1].low == "how":  # `how many employers say`
        return True
    if first > 1 and words[first - 2].low in WORKS and words[first - 1].low in {"that", "which"}:
        return True
    if first == 0 or words[first - 1].low != "what" or first > at:
        return False
    after = words[at + 1 : at + 3]
    told = any(mark in word.gap for word in words[at + 1 : at + 4] for mark in ":—–")
    told = told or any(mark in word.gap for word in words[at + 1 :] for mark in QUOTES)
    leads_on = (
        len(after) == 2 and after[0].low in BEING and (after[1].low == "that" or after[1].gap)
    )
    return not (told or leads_on)


def _subject_end(words: list[Word], at: int) -> int:
    """The index of the word that may end the subject of the verb at `at`; -1 for none."""
    going_on = words[at].low in GOING_ON
    at -= 1
    if at > 2 and words[at].low == "have" and words[at - 1].low == "to":
        is_alleged = words[at - 2].low in ALLEGED and words[at - 3].low in BEING
        return at - 4 if is_alleged else -1
    if at > 0 and words[at].low == "to":
        at -= 2
    while at >= 0:
        pair = f"{words[at - 1].low}_{words[at].low}" if at else ""
        skipped = words[at].low in FILLERS or (going_on and words[at].low in BEING | KEEPING)
        if not skipped and pair not in FILLER_PAIRS:
            break
        at -= 2 if pair in FILLER_PAIRS else 1
    return at
