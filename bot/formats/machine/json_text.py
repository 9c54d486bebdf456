"""JSON without trust: bytes become objects, or one error that says what is wrong.

A file that holds several values, one after the other (JSON lines), is the list of them.
"""

import json
import re
from typing import Any

from bot.errors import NotATranscript, SourceError, Unreadable
from bot.formats.decoding import decode_source

# How an object or a list of objects begins: `{"`, `[ {`. Not `[00:12]`, nor `{\rtf1`.
OPENS = re.compile(rb'\s*(?:\{\s*["}]|\[\s*(?:[\[{\]]|$))')

# Where white space ends: the next value, or the end.
SPACE = re.compile(r"\s*")

# `"text": "`, `"word": "`: what a recogniser writes for each thing that it heard, …
WORDS_FIELD = re.compile(
    r'"(?:text|word|body|transcript|content|value|punct|display|punctuated_word|name|utf8)"\s*:\s*"'
)
# … and when: `"start": 1.2`, `"start_time":"13.03"`.
TIME_FIELD = re.compile(
    r'"(?:start|end|from|to|ts|end_ts|time|offset|offsetInTicks|tStartMs|start_?time|end_?time)"'
    r'\s*:\s*["{\d]',
    re.I,
)
FEWEST_FIELDS = 3
"""So many words with times, and it is machine output, cut off or not."""

FEWEST_BYTES_A_BRACKET = 14
"""An empty object of two bytes takes 64 in memory, so a file of hardly anything else is left
alone. The shortest word with a time takes over twenty bytes.
"""

MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class RepeatedKeyError(ValueError):
    """An object names a key twice, so that one of the two would be lost."""


def is_json(data: bytes) -> bool:
    """Whether bytes open as a JSON object, or as a list of them, in whatever encoding."""
    head = data[:400]
    for mark in MARKS:
        head = head.removeprefix(mark)
    return OPENS.match(head.replace(b"\0", b"")) is not None


def parse_json(data: bytes, name: str) -> Any:
    """The value, or the list of values, in the bytes of a file.

    Raises Unreadable for machine output that is cut or damaged, NotATranscript for other JSON.
    """
    text = decode_source(data, name).text
    if (text.count("{") + text.count("[")) * FEWEST_BYTES_A_BRACKET > len(text) + 1000:
        raise _refusal(text, name, "there is hardly anything in it but brackets")
    try:
        return _values(text)
    except RecursionError:
        raise _refusal(text, name, "it is nested too deeply") from None
    except RepeatedKeyError as error:
        raise _refusal(text, name, f"it says {error} twice of one thing") from None
    except ValueError as error:  # also a number of thousands of digits
        raise _refusal(text, name, _reason(error, text)) from None


def _values(text: str) -> Any:
    decoder = json.JSONDecoder(object_pairs_hook=_object)
    values, start = [], _after_space(text, 0)
    while start < len(text):
        value, end = decoder.raw_decode(text, start)
        values.append(value)
        start = _after_space(text, end)
    return values[0] if len(values) == 1 else values


def _after_space(text: str, start: int) -> int:
    match = SPACE.match(text, start)
    assert match is not None
    return match.end()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for key in keys if keys.count(key) > 1)
        raise RepeatedKeyError(f"“{repeated[:40]}”")
    return made


def _refusal(text: str, name: str, reason: str) -> SourceError:
    if is_like_machine_output(text):
        return Unreadable(name, f"it is a recogniser's JSON, but {reason}")
    return NotATranscript(name, f"it is JSON that cannot be read: {reason}")


def is_like_machine_output(text: str) -> bool:
    """Whether words and their times stand in it, however damaged it is."""
    sample = text[:20_000]
    counts = (len(field.findall(sample)) for field in (WORDS_FIELD, TIME_FIELD))
    return min(counts) >= FEWEST_FIELDS


def _reason(error: ValueError, text: str) -> str:
    if not isinstance(error, json.JSONDecodeError):
        return "a number in it is out of all bounds"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return "it is cut off before its end"
    return f"it is damaged at line {error.lineno}"
