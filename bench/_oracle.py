"""The judge of what was posted. It shares nothing with the program's gates, and is stricter:
what a written sentence holds must stand in its turns letter by letter.
"""

import re
import unicodedata
from collections.abc import Iterator

from bot.models.brief import Brief
from bot.models.transcript import Transcript

FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|thousand|million|billion|trillion|dozens?|percent|half|third|quarter)\b",
    re.I,
)
CAPITAL = re.compile(r"(?<=[\w,;] )[A-Z][\w'’-]+")
"""A word with a capital inside a sentence."""


def bad_quotations(brief: Brief, transcript: Transcript) -> list[str]:
    """The quotations that are not the very words of who is said to have said them."""
    bad = []
    for quote in brief.quotes:
        turn = next((each for each in transcript.turns if each.number == quote.turn), None)
        is_theirs = turn is not None and turn.speaker == quote.speaker
        if (
            turn is None
            or not is_theirs
            or turn.text[quote.start : quote.end] != quote.text
            or turn.terms != "on-record"
            or turn.kind == "stage"
        ):
            bad.append(quote.text)
    return bad


def faults(text: str, turns: tuple[int, ...], transcript: Transcript) -> Iterator[tuple[str, str]]:
    """What is wrong with a written sentence that was posted: (`number`, `47`), …"""
    cited = [transcript.turns[number - 1] for number in turns]
    said = " ".join(each.text for each in cited)
    people = [transcript.speaker(each.speaker) for each in cited]
    names = " ".join(" ".join((p.name, *p.labels, p.role)) for p in people if p)
    if " ".join(text.split()) in " ".join(said.split()):
        return
    for mark in re.sub(r"(?<=\w)[’']", "", text):
        if "QUOTATION" in unicodedata.name(mark, "") or mark in "`´′″<>*_~|":
            yield "quotation", mark
    for figure in FIGURE.findall(text):
        if figure not in FIGURE.findall(f"{said} {names}"):
            yield "number", figure
    for word in COUNTED.findall(text):
        if word.lower() not in said.lower():
            yield "number", word
    known = set(re.findall(r"\w+", f"{said} {names}".casefold()))
    for name in CAPITAL.findall(text):
        parts = re.findall(r"\w+", re.sub(r"['’]s$", "", name).casefold())
        if not set(parts) <= known:
            yield "name", name
