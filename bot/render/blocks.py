"""The few shapes of Slack's Block Kit that the product uses, cut to Slack's limits.

Limits from Slack's reference: header 150 characters, section 3,000, button text 75, 50 blocks
a message. A message of over about 13,200 characters of blocks is refused without being
documented, so messages end near 10,000.
"""

import json
import textwrap
from itertools import count
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    MarkdownTextObject,
    PlainTextObject,
    SectionBlock,
)

from bot.models.button import Press
from bot.models.message import Message

HEADER_LENGTH = 150
SECTION_LENGTH = 3000
NOTICE_LENGTH = 300
BLOCKS_A_MESSAGE = 50
CHARACTERS_A_MESSAGE = 10_000

Block = dict[str, Any]


def escape(text: str) -> str:
    """The text with the three characters that Slack gives a meaning, made harmless.

    Everything out of a transcript or a model passes here, or `<!channel>` calls the room.
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def header(text: str) -> Block:
    """A large line, in plain text."""
    return HeaderBlock(text=PlainTextObject(text=clip(text, HEADER_LENGTH), emoji=False)).to_dict()


def section(mrkdwn: str, button_: ButtonElement | None = None) -> Block:
    """A paragraph of escaped mrkdwn, with a button at its side if given."""
    text = MarkdownTextObject(text=clip(mrkdwn, SECTION_LENGTH), verbatim=True)
    return SectionBlock(text=text, accessory=button_).to_dict()


def sections(lines: list[str]) -> list[Block]:
    """Lines in as few sections as hold them; a longer line goes on in the next, uncut."""
    groups: list[str] = []
    for line in lines:
        pieces = textwrap.wrap(line, SECTION_LENGTH - 100, break_long_words=True) or [""]
        if groups and len(groups[-1]) + len(pieces[0]) < SECTION_LENGTH:
            groups[-1] += "\n" + pieces.pop(0)
        groups += pieces
    return [section(group) for group in groups]


def context(mrkdwn: str) -> Block:
    """A small grey line."""
    text = MarkdownTextObject(text=clip(mrkdwn, SECTION_LENGTH), verbatim=True)
    return ContextBlock(elements=[text]).to_dict()


def divider() -> Block:
    """A thin line."""
    return DividerBlock().to_dict()


def button(text: str, action: str, press: Press) -> ButtonElement:
    """A button whose press comes back as that action with those facts."""
    value = press.model_dump_json(exclude_defaults=True)
    return ButtonElement(
        text=PlainTextObject(text=text, emoji=False), action_id=action, value=value
    )


def actions(*buttons: ButtonElement) -> Block:
    """A row of buttons."""
    return ActionsBlock(elements=list(buttons)).to_dict()


def clip(text: str, length: int) -> str:
    """The text, cut at a space with an ellipsis where it is longer than allowed.

    For titles and notices: what quotes or holds a quotation is never cut here.
    """
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip() + "…"


def message(text: str, top: list[Block], body: list[Block], tail: list[Block]) -> Message:
    """A message of `top`, as much of `body` as Slack takes, and `tail`.

    What had to be left out of the body is said in a line.
    """
    room = CHARACTERS_A_MESSAGE - _size(top) - _size(tail)
    places = BLOCKS_A_MESSAGE - len(top) - len(tail) - 1
    kept: list[Block] = []
    for block in body:
        room -= _size([block])
        if room < 0 or len(kept) == places:
            left = len(body) - len(kept)
            kept.append(context(f"{left} more did not fit into one message."))
            break
        kept.append(block)
    return Message(text=clip(text, NOTICE_LENGTH), blocks=_numbered([*top, *kept, *tail]))


def notice(text: str) -> Message:
    """One clear line for a person. The text is escaped already."""
    return Message(text=text, blocks=(section(text),))


def _numbered(blocks: list[Block]) -> tuple[Block, ...]:
    """The blocks with every button's action id made the only one of its kind: `brief/2`."""
    numbers = count(1)
    for block in blocks:
        for element in (block.get("accessory"), *block.get("elements", ())):
            if element and "action_id" in element:
                element["action_id"] = f"{element['action_id']}/{next(numbers)}"
    return tuple(blocks)


def _size(blocks: list[Block]) -> int:
    return len(json.dumps(blocks, ensure_ascii=False))
