"""The reader of turns that open with a dash, or with a name in brackets, as public television has.

    - [Evan] Judy, welcome.
    - Thank you.
    [Narrator] It was late.

become speech passages with the labels `Evan` and `Narrator`, and between them one that begins a
turn and names nobody.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from bot.formats.crumbs import no_more_than_talk, refuse_crumbs
from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_places, gather_forms, label_start, shape_of
from bot.formats.labels.label import parse_label
from bot.formats.labels.slips import find_timed
from bot.formats.labels.words import NO_PERSON
from bot.formats.letting_go import let_go
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.formats.stage_directions import is_stage_direction

# `- [Evan] Judy, …`, `- Thank you`, `[Ann] Hello`, `[Ann]:` above her words; no `- [x] done`,
# `[here](https://…)`, and no `[Ann]: 00:00:03`, which recorders write.
OPENING = re.compile(
    r"^[^\S\n]{0,4}(?:(?P<dash>[-–—])[^\S\n]+)?"
    r"(?:\[(?P<name>[^\W\d_][^\[\]\n:]{0,40})\](?![(\[])(?::[^\S\n]*+\n{0,2}+|(?!:)[^\S\n]*+))?"
    r"(?=[^\s\[*-])(?!\d{1,3}:\d)",
    re.M,
)
TALK = re.compile(r"\b(?:I|I['’]m|you|we|yeah|thank|thanks|my)\b", re.I)
IN_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|me|we|us)\b")
GOES_ON = re.compile(r"\n(?=[^\s#>*])")  # `She's here.` below `- I'm Evan Smith.`
SENTENCE_END = re.compile(r"[.!?…–—-][\"'”’)]*$")

FEWEST_NAMED = 3
FEWEST_DASHES = 7
MOST_NAME_WORDS = 5
MOST_NAMES = 0.7
"""Names come back: of ten lines with a name in brackets at most seven name somebody new."""

TALK_SHARE = 0.02
SENTENCES = 0.8
FEWEST_ASK = 0.05
"""Of turns so many ask, and say `I`, in any conversation; a long list may do so once or twice."""
MOST_ASK = 0.6
"""Of turns so many may ask; a list of frequent questions does nothing else."""

SAMPLE_CHARACTERS = 40_000

Opening = re.Match[str]


def is_dash_turns(source: Source) -> bool:
    """Whether names in brackets head lines and come back, or dashes head what is clearly talk.

    A list has dashes as well; nobody says `I` and `you` in it, nor asks.
    """
    text = source.text[:SAMPLE_CHARACTERS]
    if "[" not in text and "\n- " not in text and "\n– " not in text and "\n— " not in text:
        return False
    openings = find_openings(text)
    names = Counter(opening["name"] for opening in openings if opening["name"])
    dashed = any(opening["dash"] for opening in openings)
    if names.total() >= FEWEST_NAMED and (dashed or len(names) <= MOST_NAMES * names.total()):
        return True
    return _is_talk(text, openings)


def read_dash_turns(source: Source) -> Script:
    """The passages of a transcript whose turns open with a dash or a name in brackets.

    Raises NotATranscript for crumbs.
    """
    text = source.text
    fields, front_end = read_front_matter(text)
    openings = find_openings(text)
    refuse_crumbs(source, len(openings))
    heads = [
        Head(each.start(), each.start(), each.end(), each["name"])
        for each in let_go(openings)  # a match takes more room than a turn
        if each.start() >= front_end
    ]
    heads = sorted([*heads, *_labelled(text, front_end, {head.label for head in heads})])
    script = read_headed(source, heads, Front(fields, front_end))
    return replace(
        script,
        is_recording=_is_talk(text[:SAMPLE_CHARACTERS], find_openings(text[:SAMPLE_CHARACTERS])),
    )


def _labelled(text: str, start: int, names: Collection[str | None]) -> Iterator[Head]:
    """Voices before a colon, as `Speaker 1:`, and names before one that brackets hold elsewhere.

    The second half of a transcript may be another person's work.
    """
    places = find_places(text, start) if any(names) else []
    labels = choose_labels(gather_forms(places), text)
    for wording, place in places:
        label = labels[wording].label if wording in labels else None
        if label and (label.is_a_part or label.written in names):
            yield Head(place.start(), label_start(place), place.end(), label.written)
    for known in find_timed(text, {name for name in names if name}, start):
        yield Head(*known[:4])


def find_openings(text: str) -> list[Opening]:
    """The places where a turn opens, in source order; one more, at most, than talk may have."""
    found = (each for each in OPENING.finditer(text) if each["dash"] or _is_name(each["name"]))
    return list(no_more_than_talk(text, found))


def _is_name(name: str | None) -> bool:
    """Whether a bracket names a person or a part: no direction, no link, no heading."""
    if name is None or is_stage_direction(name, square=True):
        return False
    label = parse_label(name)
    if not 0 < len(label.words) <= MOST_NAME_WORDS or label.words[0] in NO_PERSON:
        return False
    return label.is_a_part or shape_of(label.name) in ("title", "capitals", "uncased")


def _is_talk(text: str, openings: list[Opening]) -> bool:
    dashes = [opening for opening in openings if opening["dash"]]
    if len(dashes) < FEWEST_DASHES:
        return False
    ends = [*(each.start() for each in dashes[1:]), len(text)]
    said = [text[each.end() : end].strip() for each, end in zip(dashes, ends, strict=True)]
    words = " ".join(said)
    sentences = sum(bool(SENTENCE_END.search(each)) for each in said)
    asked = sum("?" in each for each in said)
    ends_asking = sum(each.rstrip("\"'”’) ").endswith("?") for each in said)
    in_person = sum(bool(IN_PERSON.search(each)) for each in said)
    talk = len(TALK.findall(words)) >= TALK_SHARE * (words.count(" ") + 1)
    enough = max(2, FEWEST_ASK * len(said))
    answers = ends_asking >= enough and asked <= MOST_ASK * len(said) and in_person >= enough
    # A turn goes on in the next line without an indent; an entry of a list does not.
    goes_on = any("\n" in each and GOES_ON.search(each) for each in said[:-1])
    return talk and answers and goes_on and sentences >= SENTENCES * len(said)
