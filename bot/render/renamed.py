"""A posted message with a speaker's name put right."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pydantic import ValidationError

from bot.models.button import Press
from bot.models.message import Message
from bot.render.blocks import Block, as_plain, context, escape
from bot.render.words import turns_cited

CORRECTED = "_Corrected: {new}, where {old} stood._"


class Renaming(NamedTuple):
    """The name that stood there, the right one, the turns that it goes for
    (empty: all of theirs), and the share's id.
    """

    old: str
    new: str
    turns: frozenset[int]
    share: str

    def applied(self, line: str, *, is_plain: bool = False) -> str:
        """The line with the new name where the old one is who says it.

        `— *SPEAKER_00* · turn 4` → `— *Rosa Mendez* · turn 4`; in words that are quoted, never.
        `is_plain`: of a block that Slack shows as it is, `— SPEAKER_00 · turn 4`.
        """
        cited = turns_cited(as_plain(line))
        if self.turns and not (cited and cited <= self.turns):
            return line
        if is_plain:
            headed = rf"^((?:— |• )?){re.escape(self.old)}(?=:| ·|, on tape| \()"
            return re.sub(headed, lambda found: f"{found[1]}{self.new}", line)
        old, new = escape(self.old), escape(self.new)
        starred = rf"\*{re.escape(old)}(?=\*|:\*|, on tape)"
        return re.sub(starred, lambda _: f"*{new}", line)


def with_new_names(
    message: Message, renamings: Iterable[Renaming], *, sure: bool
) -> Message | None:
    """The message with all of these new names; None where none of the old ones stands."""
    made = message
    for each in renamings:
        made = with_new_name(made, each, sure=sure) or made
    return made if made != message else None


def with_new_name(message: Message, renaming: Renaming, *, sure: bool) -> Message | None:
    """The message with the new name, which says so; None where the old one does not stand.

    `sure`: all of it is about the share. Else only quotes are changed whose button names it.
    """
    blocks = [_renamed(block, renaming, sure) for block in message.blocks]
    if blocks == list(message.blocks):
        return None
    said = CORRECTED.format(new=escape(renaming.new), old=escape(renaming.old))
    if said not in str(blocks):
        blocks.append(context(said))
    return Message(text=message.text, blocks=tuple(blocks))


def _renamed(block: Block, renaming: Renaming, sure: bool) -> Block:
    text = block.get("text")
    if block.get("type") != "section" or not isinstance(text, dict):
        return block
    share = _share_of(block)
    if share != renaming.share and not (sure and not share):
        return block
    is_plain = text["type"] == "plain_text"
    lines = [renaming.applied(line, is_plain=is_plain) for line in text["text"].split("\n")]
    return {**block, "text": {**text, "text": "\n".join(lines)}}


def _share_of(block: Block) -> str:
    """The share that the button at its side names; empty without one."""
    value = (block.get("accessory") or {}).get("value") or "{}"
    try:
        return Press.model_validate_json(value).share
    except ValidationError:
        return ""
