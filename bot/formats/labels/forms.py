"""Every place at the head of a line where a speaker may be named, gathered by its wording.

    **Adam Stacoviak:** Ilya, it's good …   → Adam Stacoviak, in bold
    INSKEEP: What did they talk about?      → INSKEEP
    Q    Thank you, Karine.                 → Q
    He said: no.                            → He said

Which of these are labels is judged in `labels.evidence`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from bot.formats.crumbs import most_turns
from bot.formats.labels.label import Label, parse_label
from bot.formats.labels.parts import plain_words
from bot.formats.labels.words import PARTICLES
from bot.formats.stage_directions import is_stage_direction

LONGEST_LABEL = 150
FEWEST_LINES = 6
MOST_APART = 0.2
"""Where no more of what may be labels stands behind a blank line, each turn is a line."""

IDEOGRAPH = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
"""Behind such a letter a colon needs no space, and a figure behind it is no time: `主持人:6月`."""

# ` (Author, "The Journal: A Life")`, ` (Mr. Bratina (Hamilton East))`: a colon within is no end.
BRACKETS = r"(?>(?:\((?>(?:[^()\n]|\([^()\n]*\)){0,120})\)[^:：\n(]{0,90}+){0,3})"

UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u2060\ufeff"))  # joins or parts what is seen
BESIDE_A_NAME = re.compile(r"[^\S\n]*\\?[\[(]\d{1,2}:\d\d(?::\d\d)?\\?[\])]")  # ` (00:12)`
LINKED = re.compile(r"[*_]{0,3}\]\(https?://[^()\s]{1,100}\)")  # `[Ann Lee](https://…):`

# `ANN LEE, Head of Walls,⏎Pellam Trust: It moved.`: in short lines what somebody is may go on in
# the next one, each word with a capital
_DESCRIBED = r"(?:[(\[]?[A-Z][\w.,'’)\]&-]*+|of|the|and|for|to|in|at|on)"
WRAPPED = (
    r"[A-Z][A-Z.'’-]+(?:[^\S\n][A-Z][A-Z.'’-]+){1,3},"
    rf"(?:[^\S\n]{_DESCRIBED}){{1,8}}\n{_DESCRIBED}(?:[^\S\n]{_DESCRIBED}){{0,6}}"
)

# Markup, white space and perhaps a time (`[00:12]`), the head of a link or a question's number
# (`Q7 Chair:`) before a label; then `Q` with a gap, a stop or a dash (`Q - Is it?`) behind it, or
# words and a colon. `at 5:00`, `C:\` and `http://` have none.
PLACE = (
    r"(?P<lead>[\s>*_#▷▶◇◆●■□▲△]{0,40}+)"
    r"(?:(?:\\?\[[\d:.,]{4,12}\\?\]|`[\d:.,]{4,12}`)[^\S\n]*[*_]{0,2})?"
    r"(?>(?:\[(?=[^\]\n]{2,60}\]\(https?://)[*_]{0,2})?)"
    r"(?>(?:Q\d{1,4}[.:]?[*_]{0,3}[^\S\n]+[*_]{0,3}(?=[^\W\d_]))?)"
    r"(?:(?P<question>Q)(?![^\S\n]\([^()\n]{2,40}\):)[*_]{0,3}"
    r"(?:[^\S\n](?=[^\s:&-])|[^\S\n]{2,}+(?=[^\s:&])|[^\S\n][-–][^\S\n]+(?=\w)"
    r"|\.[^\S\n]+(?=\S))"
    rf"|(?P<name>\?{{1,3}}+|{WRAPPED}(?=:)|\((?:UNKNOWN|UNIDENTIFIED[^()\n]{{0,30}})\)(?=:)"
    r"|(?:(?:911|999)[^\S\n])?(?:[^\W\d_]|0(?=x[^\W_]{2}))"
    rf"[^:：\n(]{{0,{LONGEST_LABEL - 1}}}+{BRACKETS})"
    rf"(?:：|:(?![\d/\\:])|(?<={IDEOGRAPH}):(?![/\\:]))[*_]{{0,3}}[^\S\n]*)"
)
FIRST_LINE = re.compile(PLACE)
LATER_LINE = re.compile(r"\n" + PLACE)

# Right behind `Thanks. `, `really?”  `, an arrow, another label; with the groups of a place.
ENDS_SPEECH = r"[.?!…>\"”’)\]–—:-]"
RUN_IN = (
    rf"(?:(?<={ENDS_SPEECH}[^\S\n])|(?<={ENDS_SPEECH}[^\S\n]{{2}}))(?P<lead>)(?P<question>(?!))?"
)

STRANGER = re.compile(  # ` SEN. JOHN ROE (R-OH): I will`
    rf"{RUN_IN}(?P<name>[A-Z][A-Z.'’-]+(?:[^\S\n][A-Z][A-Z.'’-]*){{1,4}}"
    r"(?:,[^\S\n][^:.!?\n]{2,60}|[^\S\n]\([^()\n]{1,40}\))?):\s+(?=[\"“]?(?:[A-Z][a-z’']|[AI]\s[a-z]))"
)

# `A   We are sorry.`, `A - It is.`: an answer without a colon, with the groups that a place has.
ANSWER = re.compile(
    r"\n(?P<lead>[\s*_]{0,10}+)(?P<question>A)(?P<name>(?!))?[*_]{0,3}[^\S\n]+"
    r"(?P<dash>[-–][^\S\n]+)?(?=\w)"
)
DASHED_ANSWER = re.compile(r"A[^\S\n]+[-–][^\S\n]")  # `A - We sort by`: a colon stands further on
# `P - ¿Cuándo?`, `R - Mañana.`, `P. ¿Cuándo?`: a question and its answer in other languages
ABROAD = (
    r"(?:\n|\A)(?P<lead>[\s*_]{{0,10}}+)(?P<question>(?!))?(?P<name>{names})"
    r"(?:[*_]{{0,3}}[^\S\n][-–—]|\.[*_]{{0,3}})[^\S\n]+(?=\S)"
)
ASKED_ABROAD = re.compile(ABROAD.format(names="[FPD]|Pregunta|Pergunta|Domanda|Question|Frage"))
ANSWERED_ABROAD = re.compile(
    ABROAD.format(names="[AR]|Respuesta|Resposta|Risposta|Réponse|Antwort")
)
LONGEST_QUESTION = 1000
FEWEST_ASKED = 2
ANSWERED_SHARE = 2 / 3

FEWEST_INSIDE, MOST_AT_LINES = 2, 200
MOST_WORDINGS = 2000
"""No conversation has so many people: in a longer list only what comes back is looked at."""

Shape = Literal["capitals", "title", "lower", "uncased"]
Place = re.Match[str]
"""A match of `PLACE`: the label with its markup, up to where the speech begins."""


@dataclass(frozen=True, slots=True)
class Form:
    """One wording at the head of lines, with all its places. `shape` is that of the name.

    `rests` is how the text goes on at the first places, on the same line or below the label:
    three tell as much as a thousand.
    `is_stage`: it stands where a speaker would and names none, as `**Break:**` does.
    `among_lines`: the text has a turn a line, and hardly a blank one.
    """

    label: Label
    places: tuple[Place, ...]
    shape: Shape
    bold: bool
    is_stage: bool
    rests: tuple[str, ...]
    among_lines: bool

    @property
    def manner(self) -> str:
        """How labels of this kind are written; a transcript keeps to one manner."""
        return "bold" if self.bold else self.shape

    def opens_paragraphs(self) -> bool:
        """Whether a blank line, or the head of the text, is before most of its places.

        Where each turn is a line any line is a paragraph.
        """
        opening = [place for place in self.places if _opens(place)]
        return self.among_lines or len(opening) * 2 > len(self.places)


def _opens(place: Place) -> bool:
    return "\n" in place["lead"] or place.start() == place.pos


def find_places(text: str, start: int) -> list[tuple[str, Place]]:
    """All places from `start` on, in source order, with what each says as it stands there.

    One more, at most, than talk may have: what is behind it is not looked at.
    """
    first = FIRST_LINE.match(text, start)
    found = [first] if first else []
    later = LATER_LINE.finditer(text, first.end() if first else start)
    found += islice(later, most_turns(text) + 1 - len(found))
    return [(place["name"] or "Q", place) for place in found if not _is_pulled(text, place)]


def _is_pulled(text: str, place: Place) -> bool:
    """Whether the paragraph is one in italics that quotes somebody: `*Lee: “We are ready.”*`."""
    if not place["lead"].endswith(("*", "_")) or place["lead"].endswith(("**", "__")):
        return False
    end = text.find("\n\n", place.end())
    words = text[place.end() : end if end >= 0 else len(text)].strip()
    return words[:1] in ('"', "“", "‘") and words.endswith(('"*', "”*", "’*", '"_', "”_"))


def find_answers(text: str, places: Sequence[tuple[str, Place]]) -> list[tuple[str, Place]]:
    """The places of `A  ` that follow those of `Q  `, where most questions are answered so.

    `A` alone would be an article (`A few announcements.`), unless a dash is behind it.
    """
    places = [each for each in places if not DASHED_ANSWER.match(each[0])]
    ends = [*(place.start() for _, place in places[1:]), len(text)]
    asked = [
        (place.end(), end)
        for (wording, place), end in zip(places, ends, strict=False)  # none, perhaps
        if wording == "Q" and not place["name"]
    ]
    found = [match for span in asked if (match := ANSWER.search(text, *span))]
    if len(asked) < FEWEST_ASKED or len(found) < ANSWERED_SHARE * len(asked):
        found = [match for match in found if match["dash"]]  # no article has one
    return [("A", match) for match in found]


def without_answers(
    places: Sequence[tuple[str, Place]], answers: Sequence[tuple[str, Place]]
) -> list[tuple[str, Place]]:
    """The places but for those that begin where an answer does: `A - We sort by: size`."""
    begun = {label_start(place) for _, place in answers}
    return [each for each in places if label_start(each[1]) not in begun]


def find_asked_abroad(text: str, start: int) -> list[tuple[str, Place]]:
    """The places of `P - ` and `R - `, or of `P. ` and `R. `, if there are several of both."""
    asked = list(ASKED_ABROAD.finditer(text, start))
    answered = list(ANSWERED_ABROAD.finditer(text, start)) if len(asked) >= FEWEST_ASKED else []
    if len(answered) < FEWEST_ASKED or 2 * sum(map(_asks, asked)) < len(asked):
        return []  # `D. Lee, On Walls` and `A. Ray, On Tides` are a list of books
    return [(place["name"], place) for place in (*asked, *answered)]


def _asks(place: Place) -> bool:
    """Whether a question stands in the paragraph of a place."""
    paragraph = place.string[place.end() : place.end() + LONGEST_QUESTION].partition("\n\n")[0]
    return "?" in paragraph or "？" in paragraph


def gather_forms(places: Sequence[tuple[str, Place]]) -> dict[str, Form]:
    """The places by their wording. What is a link once is an entry of a list of links."""
    times = Counter(wording for wording, _ in places)
    fewest = 1 if len(times) <= MOST_WORDINGS else 2
    by_wording: dict[str, list[Place]] = {}
    for wording, place in places:
        if times[wording] >= (2 if LINKED.search(wording) else fewest):
            by_wording.setdefault(wording, []).append(place)
    opening = sum(_opens(place) for _, place in places)
    among_lines = len(places) >= FEWEST_LINES and opening <= MOST_APART * len(places)
    return {wording: _form(wording, found, among_lines) for wording, found in by_wording.items()}


def find_run_in(text: str, labels: Mapping[str, Form]) -> list[Place]:
    """Places of labels in capitals that are run into a paragraph: `… Thanks. INSKEEP: So …`.

    Where line ends were lost a label stands behind a sentence; only known ones are looked for.
    """
    run_in = [
        wording
        for wording, form in labels.items()
        if form.shape == "capitals"
        and len(wording) > 1
        and text.count(f"{wording}:") > len(form.places)
    ]
    if not run_in:
        return []
    names = "|".join(map(re.escape, sorted(run_in, key=len, reverse=True)))
    return list(re.finditer(rf"{RUN_IN}(?P<name>{names}):\s+", text))


def come_back_inside(forms: Mapping[str, Form], text: str) -> dict[str, Form]:
    """Names in capitals, of several words, that stand before a colon in the midst of lines.

    Where line ends were lost a label may head but one line, or two.
    """
    if len(forms) > MOST_AT_LINES:
        return {}
    return {
        wording: form
        for wording, form in forms.items()
        if form.shape == "capitals" and len(form.label.words) > 1
        if text.count(f" {wording}: ") >= FEWEST_INSIDE
    }


def find_strangers(text: str, run_in: Sequence[Place]) -> list[Place]:
    """Places of names in capitals, of several words, that are run in where known ones are."""
    taken = {place.end() for place in run_in}
    return [each for each in STRANGER.finditer(text) if taken and each.end() not in taken]


def label_start(place: Place) -> int:
    """Where the label itself starts, behind white space, markup and a time."""
    return place.start("name" if place["name"] else "question")


def _form(wording: str, places: list[Place], among_lines: bool) -> Form:
    plain = BESIDE_A_NAME.sub("", LINKED.sub("", wording)).translate(UNSEEN)
    label = parse_label(" ".join(plain.split()).rstrip(" *_"))
    lead = places[0]["lead"]
    text = places[0].string
    return Form(
        label,
        tuple(places),
        shape_of(label.name),
        bold="**" in lead or "__" in lead,
        is_stage=not label.is_a_part
        and is_stage_direction(label.name or label.written, square=True),
        rests=tuple(
            text[place.end() : place.end() + 60].lstrip().partition("\n")[0] for place in places[:3]
        ),
        among_lines=among_lines,
    )


def shape_of(name: str) -> Shape:
    """How a name is written: `WANG HUIYAO`, `McDONALD`; `Ilya Grigorik`; `he said`; `记者`."""
    if name.isupper():
        return "capitals"
    upper, lower = sum(map(str.isupper, name)), sum(map(str.islower, name))
    if upper > 2 * lower:
        return "capitals"
    if upper == lower == 0:
        return "uncased"
    words = [word for word in name.split() if word[:1].isalpha()]
    small = [word for word in words if word[0].islower() and plain_words(word)[0] not in PARTICLES]
    return "lower" if not words or small or words[0][0].islower() else "title"
