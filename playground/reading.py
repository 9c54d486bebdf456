"""What a person reads in a message: all the words on it, in reading order."""

from collections.abc import Iterator
from typing import Any

from playground.workspace.records import Message, View

WORDS = ("text", "title", "label", "hint", "alt_text", "placeholder", "description")
PARTS = ("fields", "elements", "accessory", "element", "options", "rows")


def shown_text(shown: Message | View) -> str:
    """The words of a message or a view, one text object a line, marks and all."""
    if isinstance(shown, View):
        title = shown.content.get("title", {}).get("text")
        lines = [title] if title else []
        return "\n".join([*lines, *_words(shown.content["blocks"])])
    return "\n".join(_words(shown.blocks)) if shown.blocks else shown.text


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, list | tuple):
        for each in part:
            yield from _words(each)
        return
    if not isinstance(part, dict):
        return
    if str(part.get("type", "")).startswith("rich_text_"):
        yield "".join(_inline(part)) or "\n".join(_words(part["elements"]))
        return
    for name in WORDS:
        value = part.get(name)
        if isinstance(value, str) and value:
            yield value
        else:
            yield from _words(value)
    for name in PARTS:
        yield from _words(part.get(name))


def _inline(passage: dict[str, Any]) -> Iterator[str]:
    for each in passage["elements"]:
        if not str(each.get("type", "")).startswith("rich_text_"):
            yield str(each.get("text") or each.get("url") or each.get("user_id") or "")
