"""A posted message without the lines that rest on turns which are off the record now."""

from collections.abc import Iterable
from typing import NamedTuple, Self

from bot.models.message import Message
from bot.render.blocks import Block, as_plain, context, notice
from bot.render.words import BY_A_MODEL, turns_cited, unquoted

TAKEN_OUT = "_Something was taken out here: it is not to be quoted any more._"
NOTHING_LEFT = "What stood here is not to be quoted any more, so I took it back."
WITH_WORDS = ("section", "header", "context")


class Struck(NamedTuple):
    """How the sentences of the struck turns begin, or all of them; the turns' numbers, for what is
    about their transcript alone; and, for a digest, the link to where that was shared.
    """

    said: frozenset[str]
    turns: frozenset[int]
    link: str = ""

    @classmethod
    def of(cls, said: Iterable[str], turns: Iterable[int], link: str = "") -> Self:
        """What is struck, with its sentences as they are shown without quotation marks too."""
        known = {shown for each in said for shown in (each, unquoted(each))}
        return cls(frozenset(known), frozenset(turns), link)

    def is_in(self, line: str) -> bool:
        """Whether a line shows one of the sentences, or rests on one of the turns."""
        plain = as_plain(line)
        # words with stars of their own stand in plain text, as they are; reported ones unquoted
        shown = (plain, line, unquoted(plain))
        quotes = any(each in words for each in self.said for words in shown)
        return quotes or not self.turns.isdisjoint(turns_cited(plain))

    def left_of(self, lines: list[str]) -> list[str]:
        """The lines without those. What stands below the link says no turns that it rests on."""
        heads = [at for at, line in enumerate(lines) if self.link and f"<{self.link}|" in line]
        lines = lines[: heads[-1] + 1] if heads else lines
        return [line for line in lines if not self.is_in(line)]


def without_struck(message: Message, struck: Struck) -> Message | None:
    """The message without its struck lines, which says so; None where it has none.

    A quote goes with its name and its button; a brief that a model wrote goes whole, since the head
    of it names no turns that it rests on.
    """
    if struck.turns and _is_written_brief(message):
        return notice(NOTHING_LEFT)
    blocks = [(block, _kept(block, struck)) for block in message.blocks]
    if all(kept == block for block, kept in blocks) and not struck.is_in(message.text):
        return None
    left = [kept for _, kept in blocks if kept is not None]
    if not any(block["type"] in WITH_WORDS for block in left):
        return notice(NOTHING_LEFT)
    said = context(TAKEN_OUT)
    if said["elements"][0]["text"] not in str(left):
        left.append(said)
    return Message(text=TAKEN_OUT.strip("_"), blocks=tuple(left))


def _is_written_brief(message: Message) -> bool:
    made_by = (
        element.get("text", "")
        for block in message.blocks
        if block["type"] == "context"
        for element in block["elements"]
    )
    has_head = any(block["type"] == "header" for block in message.blocks)
    return has_head and any(each.startswith(BY_A_MODEL) for each in made_by)


def _kept(block: Block, struck: Struck) -> Block | None:
    if block["type"] == "context":
        texts = [each for each in block["elements"] if not struck.is_in(each.get("text", ""))]
        return {**block, "elements": texts} if texts else None
    text = block.get("text")
    if not isinstance(text, dict):
        return block
    lines = text["text"].split("\n")
    left = struck.left_of(lines)
    if len(left) == len(lines):
        return block
    if not left or block["type"] == "header" or "accessory" in block:
        return None
    return {**block, "text": {**text, "text": "\n".join(left)}}
