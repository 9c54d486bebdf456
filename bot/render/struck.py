"""A posted message without the lines that rest on turns which are off the record now."""

from typing import NamedTuple

from bot.models.message import Message
from bot.render.blocks import Block, as_plain, context, notice
from bot.render.words import turns_cited

TAKEN_OUT = "_Something was taken out here: it is not to be quoted any more._"
NOTHING_LEFT = "What stood here is not to be quoted any more, so I took it back."
WITH_WORDS = ("section", "header", "context")


class Struck(NamedTuple):
    """How the sentences of the struck turns begin, or all of them, and the turns' numbers."""

    said: frozenset[str]
    turns: frozenset[int]

    def is_in(self, line: str) -> bool:
        """Whether a line shows one of the sentences, or rests on one of the turns."""
        plain = as_plain(line)
        # words with stars of their own stand in plain text, as they are
        quotes = any(each in plain or each in line for each in self.said)
        return quotes or not self.turns.isdisjoint(turns_cited(plain))


def without_struck(message: Message, struck: Struck) -> Message | None:
    """The message without its struck lines, which says so; None where it has none.

    A quote goes with its name and its button.
    """
    blocks = [(block, _kept(block, struck)) for block in message.blocks]
    if all(kept == block for block, kept in blocks) and not struck.is_in(message.text):
        return None
    left = [kept for _, kept in blocks if kept is not None]
    if not any(block["type"] in WITH_WORDS for block in left):
        return notice(NOTHING_LEFT)
    text = NOTHING_LEFT if struck.is_in(message.text) else message.text
    if context(TAKEN_OUT)["elements"][0]["text"] not in str(left):
        left.append(context(TAKEN_OUT))
    return Message(text=text, blocks=tuple(left))


def _kept(block: Block, struck: Struck) -> Block | None:
    if block["type"] == "context":
        texts = [each for each in block["elements"] if not struck.is_in(each.get("text", ""))]
        return {**block, "elements": texts} if texts else None
    text = block.get("text")
    if not isinstance(text, dict):
        return block
    lines = text["text"].split("\n")
    left = [line for line in lines if not struck.is_in(line)]
    if len(left) == len(lines):
        return block
    if not left or block["type"] == "header" or "accessory" in block:
        return None
    return {**block, "text": {**text, "text": "\n".join(left)}}
