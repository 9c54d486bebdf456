"""Known names that head words in another manner than most: a slip, or another transcriber's half.

**Ann Lee:** Is it open?

**Bo Ray;** It is.          → Bo Ray, who is `**Bo Ray:**` elsewhere
**Bo Ray** Since May.       → Bo Ray
**Bo Ray** is his name.     → none: the sentence goes on
### [00:12:03] Bo Ray       → Bo Ray, at 723,000 ms
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from bot.formats.labels.forms import Form
from bot.formats.timestamps import timestamp_ms

# Behind a blank line.
HEAD = r"\n[^\S\n]*\n[^\S\n]*{mark}(?P<name>{names})"
OPENS = r"[^\S\n]+(?=[A-Z\"“\\]|\.\.\.)"
IN_BOLD = rf"(?:[;.,]\*\*|\*\*[;.,]?|\]:\*\*){OPENS}"
PLAIN = rf"(?:;|[^\S\n]?[-–—]){OPENS}"
ALONE = r"[.;]?[^\S\n]*(?=\n)"  # `Ann Lee`, where labels stand on lines of their own

TIME = r"(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?(?!:?\d)"
STAMPED = re.compile(rf"(?:[-*•#]+[^\S\n]+)?\\?[\[(]?{TIME}")
# A line that begins with a name, and perhaps with a time before or behind it
KNOWN = (
    r"(?:(?<=\n)|\A)[^\S\n]*+(?P<heading>#{{1,6}}[^\S\n]++)?"
    r"(?:\\?[\[(]?(?P<before>{time})\\?[\])]?(?:[^\S\n]*+[-–—|:])?[^\S\n]*+)?"
    r"[*_]{{0,3}}(?:\\?\[)?(?P<name>{names})(?:\\?\])?"
    r"(?P<mark>[*_]{{0,3}}(?:[^\S\n]*+[-–—|:：,])?)[*_]{{0,3}}"
    r"(?:[^\S\n]*+\\?[\[(]?(?P<behind>{time})\\?[\])]?)?(?P<colon>[*_]{{0,3}}[:：]?)[*_]{{0,3}}"
    r"(?P<end>[^\S\n]*+(?=\n|\Z)|[^\S\n]++(?=\S))"
)


class KnownHead(NamedTuple):
    """Where a known name heads words, where the name itself stands, and the time beside it."""

    start: int
    named: int
    end: int
    name: str
    start_ms: int | None = None


def find_slips(text: str, labels: Mapping[str, Form]) -> Iterator[KnownHead]:
    """The places of names that are labels elsewhere: of several words, or with a time."""
    forms = [form for form in labels.values() if not form.is_stage and len(form.label.written) > 1]
    full = [form for form in forms if len(form.label.words) > 1]
    bold = [form for form in full if form.bold]
    plain = [form for form in full if not form.bold]
    yield from _found(text, bold, r"\*\*\[?", IN_BOLD)
    yield from _found(text, plain, "", PLAIN)
    yield from _found(text, plain, r"-[^\S\n]+", r":[^\S\n]+")
    if _stand_alone(plain):
        yield from _found(text, plain, "", ALONE)
    yield from find_timed(text, {form.label.written for form in forms})


def find_timed(text: str, names: Collection[str], start: int = 0) -> Iterator[KnownHead]:
    """The places of names with a time or as a heading, on lines of their own or before words.

    A line among others with a time is none: it stands in a list of chapters.
    """
    for match in _known(names).finditer(text, start) if names else ():
        stamp = match["before"] or match["behind"]
        has_colon = re.search("[:：]", match["mark"] + match["colon"]) is not None
        alone = not text[match.end("end") : match.end("end") + 1].strip()
        stands = has_colon or (alone and not _is_in_a_list(match))
        if stands and (stamp or match["heading"]):
            yield _head(match, timestamp_ms(stamp) if stamp else None)


def _is_in_a_list(match: re.Match[str]) -> bool:
    """Whether the line above or below, without a blank one between, begins with a time too."""
    text, start = match.string, match.start()
    above = text[text.rfind("\n", 0, start - 1) + 1 : start] if start else ""
    return STAMPED.match(above) is not None or STAMPED.match(text, match.end() + 1) is not None


def _found(text: str, forms: Collection[Form], mark: str, sign: str) -> Iterator[KnownHead]:
    names = {form.label.written for form in forms}
    if names:
        pattern = HEAD.format(mark=mark, names=_any_of(names)) + sign
        yield from map(_head, re.finditer(pattern, text))


def _head(match: re.Match[str], start_ms: int | None = None) -> KnownHead:
    return KnownHead(match.start(), match.start("name"), match.end(), match["name"], start_ms)


def _known(names: Collection[str]) -> re.Pattern[str]:
    return re.compile(KNOWN.format(names=_any_of(names), time=TIME))


def _any_of(names: Collection[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _stand_alone(forms: Collection[Form]) -> bool:
    """Whether most of the labels are on lines of their own."""
    places = [place for form in forms for place in form.places]
    alone = sum(place.string[place.end() : place.end() + 1] == "\n" for place in places)
    return 2 * alone > len(places)
