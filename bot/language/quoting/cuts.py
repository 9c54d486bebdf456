"""What a cut or a change does to the meaning: the warnings beside a verdict."""

import re
from collections.abc import Iterable

from bot.language.lexicon import lexicon
from bot.language.quoting.normal_form import normal_form
from bot.language.telling.reporting import SAYING, TELLING, VOICING
from bot.models.verdict import Difference

VOICES = SAYING | TELLING | VOICING
DENIALS = lexicon("denied denies refused refuses rejected rejects")
"""Verbs of speech that deny: a cut of theirs drops a negation, which says more."""

SUBJECTS = "the|a|an|any|it|he|she|they|we|i|you|this|that|these|those|there|my|our|his|her|their"

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|"
    r"scarcely|unlikely|untrue|false(?:ly|hood)?|wrong|myth|far from|anything but|"
    r"den(?:y|ies|ied|ial)|refus(?:e|es|ed|al)|reject(?:s|ed)?|disput(?:e|es|ed)|"
    r"doubt(?:s|ed|ful)?|fail(?:s|ed)? to|\w+n't|"
    # a machine leaves the apostrophe out
    r"(?:do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)nt|"
    # German, Dutch, French, Spanish, Portuguese and Italian
    r"nichts?|nie(?:mals|mand(?:en|em)?)?|kein(?:e[nmrs]?)?|weder|ohne|niets?|geen|nooit|"
    r"ne|n(?='\w)|pas|jamais|rien|aucune?|nunca|jamás|nadie|ningun[oa]|ningún|tampoco|não|"
    r"ninguém|nenhuma?|niente|nessun[oa]?)\b",
    re.IGNORECASE,
)  # `don't`, `denied`, `it is false that`, `dont`
CONDITION = re.compile(
    r"\b(?:if|unless|until|provided|providing|assuming|suppose|supposing|whether|except|"
    r"in case|in the event|on condition|(?:as|so) long as|depending)\b"
    r"|\b(?:wenn|falls|sofern|es sei denn|à condition|à moins que|a menos que|siempre que|mits)\b"
    r"|\bs(?:i (?=\w)|'il)"
    rf"|^\W*(?:should|were|had)\s+(?:{SUBJECTS})\b[^?]*,",
    re.IGNORECASE,
)  # `If they agree,`, `Should the tide turn,`
ATTRIBUTION = re.compile(
    rf"\b(?:{'|'.join(sorted(VOICES - DENIALS))}|tell|claim(?:ing)?|saying|telling|according to|"
    r"(?:alleg|report|suppos)edly|thinks|believe[sd]|suspects|charges)\b"
    r"|\b(?:they|people|some|many|most|others|everyone|everybody|\w+s)\s(?:(?:\w+ly|also|all|still)\s)?"
    r"(?:say|think|believe|claim|argue|insist|charge|suspect|fear|call)\b"
    r"|\b(?:rumou?r|allegation|accusation|claim|charge|suggestion|theory|notion|report|story)s?\s"
    r"(?:(?:is|was|are|were)\s)?that\b|\b(?:rumou?r|word|legend) has it\b",
    re.IGNORECASE,
)  # `Xi told Biden that`, `They say that`, `The rumor is that`
HEDGE = re.compile(
    r"\b(?:i (?:think|believe|guess|suppose|hope|suspect)|maybe|perhaps|probably|possibly|likely|"
    r"presumably|apparently|might|may|could|seems?|appears?|in my (?:view|opinion)|sort of|"
    r"kind of|as far as i know|to my knowledge)\b",
    re.IGNORECASE,
)  # `I think`
ELLIPSIS = re.compile(r"…|\.{3,}|\.(?:\s\.){2,}")  # `...`, `. . .`
BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")  # `[the president]`
KINDS = (
    (NEGATION, "negation"),
    (CONDITION, "condition"),
    (ATTRIBUTION, "attribution"),
    (HEDGE, "hedge"),
)


def cut_warnings(left_out: str, put_in: str = "") -> tuple[str, ...]:
    """What goes with the words left out, and what comes with those put in their place.

    `cut_warnings("I don't think that")` is `("drops a negation",)`, the order that of `KINDS`.
    """
    dropped = [
        f"drops {_with_article(kind)}" for each, kind in KINDS if _more(each, left_out, put_in)
    ]
    added = ["adds a negation"] if _more(NEGATION, put_in, left_out) else []
    return (*dropped, *added)


def question_warnings(quotation: str, passage: str) -> tuple[str, ...]:
    """Whether a question of the passage is no question in the quotation, or the reverse."""
    asked, typed = passage.count("?"), quotation.count("?")
    if asked > typed:
        return ("turns a question into a statement",)
    return ("turns a statement into a question",) if typed > asked else ()


def capital_warnings(differences: Iterable[Difference]) -> tuple[str, ...]:
    """Whether nothing but capitals tells two words apart: `US` for `us`."""
    changed = any(
        each.in_quotation != each.in_transcript
        and each.in_quotation.casefold() == each.in_transcript.casefold()
        for each in differences
    )
    return ("changes a capital letter",) if changed else ()


def editing_warnings(quotation: str) -> tuple[str, ...]:
    """The marks by which a writer owns to a change: brackets and ellipses."""
    return (
        *(("has brackets",) if BRACKETS.search(quotation) else ()),
        *(("has an ellipsis",) if ELLIPSIS.search(quotation) else ()),
    )


def _more(pattern: re.Pattern[str], here: str, there: str) -> bool:
    return len(pattern.findall(_plain(here))) > len(pattern.findall(_plain(there)))


def _with_article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _plain(words: str) -> str:
    """The words with the apostrophes and signs that the patterns above are written in."""
    return normal_form(words).text
