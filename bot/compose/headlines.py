"""The headline of an extractive brief: a line at most, of the transcript's own words."""

import re
from collections import Counter

from bot.compose.material import Material
from bot.compose.naming import listed
from bot.models.transcript import Role, Transcript

LONGEST = 90
"""Characters that a header of Slack shows in one line on most screens."""

SHORTEST = 30
"""A part of a long title stands for it only if it is not shorter."""

NAMES = 3
ROLES: tuple[Role, ...] = (
    *("guest", "official", "unidentified", "caller", "audience"),
    *("reporter", "moderator", "host"),
)
"""Whose name comes first in a headline."""

# `Speaker 2`, `UNIDENTIFIED MALE`, `Q`, `Audience Member`: a name that says nothing
NO_NAME = re.compile(
    r"\d|^(?:q|a|speaker|unidentified|unknown|unnamed|voice|caller|audience|announcer|narrator)\b",
    re.IGNORECASE,
)

PART = re.compile(r"; | [–—|-] |\. |: ")  # `Fire crosses river; Governor calls for help`


def headline_of(material: Material) -> str:
    """The title; else the main topic and who speaks; else the file's name. A line at most."""
    transcript = material.transcript
    if transcript.title:
        return in_a_line(transcript.title)
    names = listed(_leading(transcript)[:NAMES])
    topic = next((each.label for each in material.phrases if _names_a_story(each.label)), "")
    made = ": ".join(filter(None, (topic, names)))
    return in_a_line(made[:1].upper() + made[1:] or transcript.shown_title)


def _names_a_story(label: str) -> bool:
    """Whether the label is a name, or of two words: `AIDS`, `sea wall`, and not `tooth`."""
    return " " in label or label != label.lower()


def in_a_line(title: str) -> str:
    """The title; of one longer than a line, the parts or else the words that fit."""
    if len(title) <= LONGEST:
        return title
    ends = [part.start() for part in PART.finditer(title, SHORTEST, LONGEST)]
    if ends:
        return title[: ends[-1]]
    cut = title.rfind(" ", SHORTEST, LONGEST)
    return title[: cut if cut > 0 else LONGEST].rstrip(" ,;:–—-") + " …"


def _leading(transcript: Transcript) -> list[str]:
    """The names that say something, guests first, hosts last, who says most before the rest."""
    spoken = Counter[str | None]()
    for turn in transcript.turns:
        spoken[turn.speaker] += len(turn.text)
    named = [each for each in transcript.speakers if not NO_NAME.search(each.name)]
    named.sort(key=lambda each: (ROLES.index(each.role), -spoken[each.id]))
    return [each.name for each in named]
