"""The block of fields at the head of a Markdown file, between two lines of dashes.

    ---
    title: "World AIDS Day\\_\\
      2021"                      → title: World AIDS Day 2021
    speakers:
      - Matt Corallo             → speakers: Matt Corallo
    ---

Only what a transcript says of itself is read (strings and lists of strings), not all of YAML.
"""

import re
import sys
from collections.abc import Mapping
from unicodedata import category

# From the first line on: `---`, fields, `---`.
FRONT_MATTER = re.compile(r"\s{0,20}---[^\S\n]*\n(.{0,20000}?)\n---[^\S\n]*(?=\n|\Z)", re.S)
FIELD = re.compile(r"([A-Za-z][\w .-]{0,40}?)[^\S\n]*:(?:[^\S\n]+(.*))?$")  # `title: Fibre`
LIST_ENTRY = re.compile(r"\s*-[^\S\n]+(.*)$")  # `  - Matt Corallo`
# `\_` is a space that does not break, `\"` a quote, `\u2014` a dash.
QUOTED_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))", re.I)
SPEAKERS = ("speakers", "speaker")
FOLDS = " \t>|+-"  # `title: >-`: it stands below
ESCAPED_SPACES = "_ ntNLP"
FORMAT_CHARACTERS = "Cf"  # the category of what joins words and is not seen: U+2060


def read_front_matter(text: str) -> tuple[dict[str, list[str]], int]:
    """The fields by their key in lower case, and where the text goes on (0: there are none)."""
    match = FRONT_MATTER.match(text)
    if match is None:
        return {}, 0
    fields: dict[str, list[str]] = {}
    values: list[str] = []
    for line in match[1].split("\n"):
        entry, field = LIST_ENTRY.match(line), FIELD.match(line)
        if entry:
            values.append(entry[1])
        elif field:
            values = fields.setdefault(field[1].lower(), [])
            values.extend([field[2]] if (field[2] or "").strip(FOLDS) else [])
        elif values and line[:1].isspace():
            values[-1] = _continued(values[-1], line.strip())
        elif fields and line[:1].isspace() and line.strip():
            values.append(line.strip())  # `title:` alone, and what it says below
    return {key: _plain(values) for key, values in fields.items()}, match.end()


def declared_names(fields: Mapping[str, list[str]]) -> list[str]:
    """The speakers whom the fields declare."""
    return next(filter(None, map(fields.get, SPEAKERS)), [])


def only_speaker(fields: Mapping[str, list[str]]) -> str | None:
    """The speaker whom the fields declare, if it is one alone."""
    declared = declared_names(fields)
    return declared[0] if len(declared) == 1 else None


def _continued(value: str, line: str) -> str:
    """A quoted value goes on in the next line; a backslash at the break leaves no space."""
    value = value.rstrip()
    return value[:-1] + line if value.endswith("\\") else f"{value} {line}"


def _plain(values: list[str]) -> list[str]:
    if len(values) == 1 and values[0].startswith("[") and values[0].rstrip().endswith("]"):
        values = values[0].strip()[1:-1].split(",")
    unquoted = [_unquoted(value.strip()) for value in values]
    return [value for value in unquoted if value]


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = QUOTED_ESCAPE.sub(_meant, value[1:-1])
    elif len(value) > 1 and value[0] == value[-1] == "'":
        value = value[1:-1].replace("''", "'")
    seen = (each for each in value if category(each) != FORMAT_CHARACTERS)
    return " ".join("".join(seen).split())


def _meant(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return " " if escape[4] in ESCAPED_SPACES else escape[4]
    character = int(code, 16)
    return chr(character) if character <= sys.maxunicode else ""
