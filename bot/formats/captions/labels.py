"""Labels inside captions: names before a colon at the head of a cue or of one of its lines.

Travis: When you first get           → Travis
Ortiz, Maria ↵ Good morning.         → Ortiz, Maria, where most cues begin so
[Ann Lee] Good morning.              → Ann Lee, where most cues begin so
- <b>Ann Lee:</b> Is it open?        → Ann Lee
>> REPORTER: WHAT DID SHE SAY?       → REPORTER: an arrow says that somebody else speaks
&gt;&gt; ANN: Good morning.          → ANN
He said: no.                         → none
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.formats.captions.cues import Cue
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import Form, Place, find_run_in, gather_forms
from bot.formats.labels.possible import is_possible
from bot.formats.recorders.evidence import names_somebody
from bot.formats.stage_directions import is_stage_direction
from bot.formats.word_list import word_list
from bot.models.transcript import Span

LONGEST_NAME = 80
LONGEST_LEAD = 120

COLON = re.compile(r":(?![\d/\\:])")  # `Travis: `, not `5:00` nor `http://`
ANY_COLON = re.compile(r":(?![\d/\\:])|：")  # also `记者：`; ten times as slow

# Tags, dashes, arrows and an opening bracket before a name, the name, its colon and tags behind.
PLACE = (
    r"(?P<lead>(?>(?:[^\S\n]|<[^<>\n]{1,80}>|\{\\[^{}\n]{1,40}\}|[-‐–—•\[*]|>>>?"
    r"|&gt;&gt;(?:&gt;)?)*))"
    rf"(?P<question>(?!))?(?P<name>[^\W\d_][^:：\n<>]{{0,{LONGEST_NAME - 1}}}+)"
    r"(?:</\w{1,8}>)?(?:：|:(?![\d/\\:]))[\]*]{0,3}(?:</\w{1,8}>)?[^\S\n]*"
)
FIRST_LINE = re.compile(PLACE)
LATER_LINE = re.compile(r"\n" + PLACE)
ARROW = re.compile(r">>|&gt;&gt;")  # `>>`, as it stands or as an entity

# `Ortiz, Maria`, `Ann Lee`: a line of a cue that is nothing but a name
NAME_LINE = re.compile(r"[^\W\d_][\w'’.-]*,?(?: [^\W\d_][\w'’.-]*){1,4}")
# `[speaker 0]` above or before the words: a machine's
NUMBERED_VOICE = re.compile(
    r"[^\S\n]*[\[(](?P<name>(?:spk|spkr|speaker|voice)[_ -]?\d{1,3})[\])]:?\s*", re.I
)
# `[Ann Lee] `, `- (ANN LEE): `
BRACKETED = re.compile(
    r"(?:[-–—][^\S\n]*)?[\[(](?P<name>[^\W\d_][^\[\]()\n:]{1,40})[\])]:?\s+(?=\S)"
)
BRACKETED_SHARE = 0.5
LOOKED_AT = 8
FEWEST_NAMED = 4
NAMED_SHARE = 0.8

# Words of speech that are in no name. Among capitals nothing else tells `HE SAID:` from `ANN LEE:`.
NO_NAMES = word_list(
    """the a an he she they i we you it this that these those is was are were be said says
    say saying so but or if as because not here there my your his her our their what who how
    when where why on to with just like thing things question answer one two now then today all"""
)


def find_labels(text: str, cues: Sequence[Cue], *, capitals: bool) -> Iterator[tuple[Span, str]]:
    """The spans of labels with their wording. `capitals`: all of the words are in capitals."""
    starts = [cue.words[0] for cue in cues]
    has_brackets = "[" in text or "(" in text
    names = _numbered_voices(text, cues) if has_brackets else []
    names = names or _names_on_lines(text, cues)
    if names := names or (_names_in_brackets(text, cues) if has_brackets else []):
        yield from names
        return
    places = [
        (place["name"].rstrip(" ]*"), place)
        for place in _places(text, cues, starts)
        if _is_in(cues, starts, place.start("name"))
    ]
    chosen = _chosen(gather_forms(places), text, capitals=capitals)
    for wording, place in places:
        if wording in chosen:
            yield (place.start("lead"), place.end()), chosen[wording].label.written
    for place in find_run_in(text, chosen):
        if _is_in(cues, starts, place.start("name")):
            yield place.span(), chosen[place["name"]].label.written


def _numbered_voices(text: str, cues: Sequence[Cue]) -> list[tuple[Span, str]]:
    """The voices in brackets at the head of cues, as some recognisers export them."""
    places = (NUMBERED_VOICE.match(text, *cue.words) for cue in cues)
    return [(place.span(), place["name"]) for place in places if place]


def _names_on_lines(text: str, cues: Sequence[Cue]) -> list[tuple[Span, str]]:
    """The first lines of cues where these are names that come back, as one recorder writes them."""
    lines = [_first_line(text, cue) for cue in cues[:LOOKED_AT]]
    if len(lines) < FEWEST_NAMED or sum(map(bool, lines)) < NAMED_SHARE * len(lines):
        return []  # most captions are told by the first of them
    named = [(cue.start, line) for cue in cues if (line := _first_line(text, cue))]
    times = Counter(line for _, line in named)
    if not 1 < len(times) <= len(named) / 2 or len(named) < NAMED_SHARE * len(cues):
        return []
    return [((start, start + len(line) + 1), line) for start, line in named]


def _names_in_brackets(text: str, cues: Sequence[Cue]) -> list[tuple[Span, str]]:
    """The names in brackets that open cues, where these come back and most cues are opened so.

    Where few are, they name only whom the picture does not show, and who is next is not told.
    """
    opened = (
        BRACKETED.match(text, *cue.words)
        for cue in cues
        if text.startswith(("[", "(", "-", "–"), *cue.words)
    )
    named = [match for match in opened if match and not _is_direction(match["name"])]
    times = Counter(match["name"] for match in named)
    if not 1 < len(times) <= len(named) / 2 or len(named) < BRACKETED_SHARE * len(cues):
        return []
    return [(match.span(), match["name"]) for match in named]


def _is_direction(name: str) -> bool:
    return is_stage_direction(name, square=True) or not names_somebody(name, 1)


def _first_line(text: str, cue: Cue) -> str:
    """The first of a cue's lines, if it may be a name and others are below it; else nothing."""
    end = text.find("\n", cue.start, min(cue.end, cue.start + LONGEST_NAME))
    line = text[cue.start : end] if end > 0 else ""
    return line if line and NAME_LINE.fullmatch(line) and names_somebody(line, 1) else ""


def _places(text: str, cues: Sequence[Cue], starts: Sequence[int]) -> Iterator[Place]:
    """The places of what may be labels. Colons are rarer than lines, and are found faster."""
    last = -2
    for at in _colons(text, cues):
        line = text.rfind("\n", max(0, at - LONGEST_LEAD - LONGEST_NAME), at)
        if line == last or (line < 0 and at > LONGEST_LEAD + LONGEST_NAME):
            continue
        last = line
        place = LATER_LINE.match(text, line) if line >= 0 else FIRST_LINE.match(text)
        if place is None or not _is_in(cues, starts, place.start("name")):
            place = _place_behind_times(text, line, at, cues, starts)
        if place:
            yield place


def _colons(text: str, cues: Sequence[Cue]) -> Iterator[int]:
    """Where colons stand in the words of cues: the times of each have six, and few words one."""
    if "：" in text:
        for cue in cues:
            yield from (colon.start() for colon in ANY_COLON.finditer(text, *cue.words))
        return
    for cue in cues:
        start, end = cue.words
        at = text.find(":", start, end)
        while at >= 0:
            if COLON.match(text, at):
                yield at
            at = text.find(":", at + 1, end)


def _place_behind_times(
    text: str, line: int, at: int, cues: Sequence[Cue], starts: Sequence[int]
) -> Place | None:
    """The place at the head of a cue whose words begin in the line of its times."""
    number = bisect_right(starts, at) - 1
    start = cues[number].start if number >= 0 else 0
    return FIRST_LINE.match(text, start) if start > line + 1 else None


def _is_in(cues: Sequence[Cue], starts: Sequence[int], at: int) -> bool:
    """Whether a place is among the words of a cue."""
    number = bisect_right(starts, at) - 1
    return number >= 0 and at < cues[number].end


def _chosen(forms: dict[str, Form], text: str, *, capitals: bool) -> dict[str, Form]:
    """The forms that are labels. One behind an arrow is, if it may be a name at all."""
    announced = {
        wording: replace(form, bold=True)
        for wording, form in forms.items()
        if _is_announced(form.places) and is_possible(form)
    }
    if capitals:
        others = {
            wording: form
            for wording, form in forms.items()
            if len(form.places) > 1 and NO_NAMES.isdisjoint(form.label.words)
        }
        return choose_labels(others, text) | announced
    announced |= {wording: form for wording, form in forms.items() if _is_shouted(form)}
    return choose_labels({**forms, **announced}, text) | announced


def _is_shouted(form: Form) -> bool:
    """Whether it is a name of several words in capitals, as nothing that is said here is."""
    several = len(form.label.words) > 1 or bool(form.label.title)
    return several and form.shape == "capitals" and any(form.rests) and is_possible(form)


def _is_announced(places: Sequence[Place]) -> bool:
    return any(ARROW.search(place["lead"]) for place in places)
