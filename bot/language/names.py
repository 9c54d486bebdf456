"""Whom a person means when they type a name."""

from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.models.transcript import Speaker, Transcript

TITLES = lexicon(
    """
    mr mrs ms miss dr prof professor sir dame lord lady baroness viscount president vice prime
    minister chancellor premier king queen prince princess pope senator sen representative rep
    congressman congresswoman governor gov mayor secretary ambassador general gen admiral
    colonel col captain capt lieutenant lt sergeant sgt judge justice chief chairman chairwoman
    chair director reverend rev leader speaker former host reporter
    """
)
POST_NOMINALS = lexicon("am mp msp mep mla jr sr ii iii esq phd md kc qc obe cbe mbe")
NOBODYS = POST_NOMINALS | TITLES | lexicon("of the and for")
ARTICLES = lexicon("the a an")


def find_speakers(name: str, transcript: Transcript) -> tuple[Speaker, ...]:
    """The speakers that the name fits best: none, one, or several if it is ambiguous.

    Tried in turn: the whole name, id or label; the surname; any other part of the name or
    label; a name of which the transcript has the surname alone; the role. Case, accents,
    punctuation and titles do not matter.
    """
    asked = folded(name)
    words = name_words(name)
    if not asked:
        return ()
    for fits in (_is_called, _has_surname, _has_part, _is_surname_of, _has_role):
        found = tuple(each for each in transcript.speakers if fits(each, asked, words))
        if found:
            return found
    return ()


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without titles: `President Xi Jinping` is `("xi", "jinping")`.

    Of a title alone, the title: `the president` is `("president",)`.
    """
    words = [word for word in folded(name).split() if word not in ARTICLES]
    return tuple(word for word in words if word not in TITLES) or tuple(words)


def surname(name: str) -> str:
    """The last word of a name, and none of the letters behind it: `Lynne Neagle AM` is `neagle`."""
    return (proper_words(name) or name_words(name) or (folded(name),))[-1]


def proper_words(name: str) -> tuple[str, ...]:
    """The words of a name that are this person's: no title, no letters behind, no `of`."""
    return tuple(each for each in name_words(name) if each not in NOBODYS)


def _is_called(speaker: Speaker, asked: str, _words: tuple[str, ...]) -> bool:
    return asked in {folded(each) for each in (speaker.name, speaker.id, *speaker.labels)}


def _has_surname(speaker: Speaker, _asked: str, words: tuple[str, ...]) -> bool:
    return len(words) == 1 and name_words(speaker.name)[-1:] == words


def _has_part(speaker: Speaker, _asked: str, words: tuple[str, ...]) -> bool:
    known = {word for each in (speaker.name, *speaker.labels) for word in folded(each).split()}
    return bool(words) and set(words) <= known


def _is_surname_of(speaker: Speaker, _asked: str, words: tuple[str, ...]) -> bool:
    """Whether the transcript has `Ortiz`, and `Maria Ortiz` is asked for."""
    known = name_words(speaker.name)
    return len(known) < len(words) and words[-len(known) :] == known and not known[0].isdigit()


def _has_role(speaker: Speaker, asked: str, _words: tuple[str, ...]) -> bool:
    return asked in {speaker.role, f"the {speaker.role}"}
