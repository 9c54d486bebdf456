"""What a cut or a change does to the meaning: the warnings beside a verdict."""

import re

from bot.language.lexicon import lexicon
from bot.language.normal_form import normal_form

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|"
    r"scarcely|den(?:y|ies|ied)|refus(?:e|es|ed)|reject(?:s|ed)?|\w+n't)\b",
    re.IGNORECASE,
)  # `don't`, `denied`
CONDITION = re.compile(
    r"\b(?:if|unless|until|provided|providing|assuming|suppose|supposing|whether|except|"
    r"in case|as long as|depending)\b",
    re.IGNORECASE,
)  # `If they agree,`
ATTRIBUTION = re.compile(
    r"\b(?:said|says|saying|told|tells|telling|according to|claim(?:s|ed|ing)?|alleg(?:es|ed)|"
    r"reported(?:ly)?|argu(?:es|ed)|denounc(?:es|ed)|warn(?:s|ed)|insist(?:s|ed)|accus(?:es|ed)|"
    r"(?:he|she|they|people|critics) (?:thinks?|believes?|calls?))\b",
    re.IGNORECASE,
)  # `Xi told Biden that`
HEDGE = re.compile(
    r"\b(?:i (?:think|believe|guess|suppose|hope|suspect)|maybe|perhaps|probably|possibly|"
    r"apparently|might|may|could|seems?|appears?|in my (?:view|opinion)|sort of|kind of)\b",
    re.IGNORECASE,
)  # `I think`
ELLIPSIS = re.compile(r"…|\.{3,}|\.(?:\s\.){2,}")  # `...`, `. . .`
BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")  # `[the president]`
NUMBER = re.compile(r"[−$€£¥]{0,2}\d(?:[\d.,:]*\d)?%?")  # `−5`, `$1.2`, `24%`
NUMBER_WORDS = lexicon(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion dozen half twice percent
    """
)

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


def number_warnings(left_out: str, put_in: str) -> tuple[str, ...]:
    """Whether the numbers left out differ from those put in their place."""
    return ("changes a number",) if _numbers(left_out) != _numbers(put_in) else ()


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


def _numbers(words: str) -> list[str]:
    spelled = [word for word in _plain(words).lower().split() if word.strip(",.") in NUMBER_WORDS]
    return sorted([*NUMBER.findall(_plain(words)), *spelled])


def _plain(words: str) -> str:
    """The words with the apostrophes and signs that the patterns above are written in."""
    return normal_form(words).text
