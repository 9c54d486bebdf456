"""The few shapes of Slack's Block Kit that the product uses, cut to Slack's limits.

Limits from Slack's reference: header 150 characters, section 3,000, a line of context 2,000,
button text 75, 50 blocks a message. A message of over about 13,200 characters of blocks is
refused without being documented, so messages end near 10,000.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple

from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    InputBlock,
    MarkdownTextObject,
    Option,
    PlainTextInputElement,
    PlainTextObject,
    RadioButtonsElement,
    SectionBlock,
)

from bot.models.button import Press
from bot.models.message import Message
from bot.render.words import listed

HEADER_LENGTH = 150
SECTION_LENGTH = 3000
CONTEXT_LENGTH = 2000
NOTICE_LENGTH = 300
QUOTED = "> "
BLOCKS_A_MESSAGE = 50
CHARACTERS_A_MESSAGE = 10_000
LEFT_OUT_NAMED = 10

Block = dict[str, Any]


class Part(NamedTuple):
    """Blocks that are shown together or not at all, and what to call them if they are not."""

    name: str
    blocks: list[Block]


# what Slack reads as markup: `*bold*`, `_so_`, `~no~`, code, `:smile:`, `>` at the head of a line
MARKUP = re.compile(r"[*~`]|(?<!\w)_|_(?!\w)|:[a-z][a-z0-9_+'-]*:|^\s*>", re.M)
OWN_STRESS = re.compile(r"\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")  # `*Ortiz:*`, `_asked:_`
OWN_LINK = re.compile(r"<[^<>|]+\|([^<>]*)>")  # `<https://example.org|Budget hearing>`
STOOD_FOR = "*_~`:>"
STAND_INS = "".join(chr(0xFDD0 + at) for at in range(len(STOOD_FOR)))
"""Noncharacters, which no text holds: they stand for what must be shown as it is."""

HIDING = str.maketrans(STOOD_FOR, STAND_INS)
RESTORING = str.maketrans(STAND_INS, STOOD_FOR)


def escape(text: str) -> str:
    """Words for a line of mrkdwn, with all that Slack would give a meaning made harmless.

    Everything out of a transcript or a model passes here, or `<!channel>` calls the room and
    `*never*` loses its stars. Slack knows no way to write the latter in mrkdwn: a block that
    holds such words is made plain text.
    """
    if MARKUP.search(text):
        text = text.translate(HIDING)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_plain(mrkdwn: str) -> str:
    """A line as a person reads it: our own stress and links away, the words as they are."""
    bare = OWN_LINK.sub(r"\1", OWN_STRESS.sub("", mrkdwn))
    bare = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return restored(bare)


def restored(text: str) -> str:
    """The words as they are, for where Slack shows no block: notifications, one line."""
    return text.translate(RESTORING)


def is_plain_alone(escaped: str) -> bool:
    """Whether the words hold what mrkdwn cannot show, so that their block becomes plain text."""
    return any(stand_in in escaped for stand_in in STAND_INS)


def _text(mrkdwn: str, length: int) -> MarkdownTextObject | PlainTextObject:
    cut = clip(mrkdwn, length)
    if is_plain_alone(cut):
        return PlainTextObject(text=as_plain(cut), emoji=False)
    return MarkdownTextObject(text=cut, verbatim=True)


def header(text: str) -> Block:
    """A large line, in plain text."""
    return HeaderBlock(text=PlainTextObject(text=clip(text, HEADER_LENGTH), emoji=False)).to_dict()


def section(mrkdwn: str, button_: ButtonElement | None = None) -> Block:
    """A paragraph of escaped mrkdwn, with a button at its side if given."""
    return SectionBlock(text=_text(mrkdwn, SECTION_LENGTH), accessory=button_).to_dict()


def sections(lines: list[str]) -> list[Block]:
    """Lines in as few sections as hold them; a longer line goes on in the next, uncut.

    A line that must be plain text has its own: it takes bold and links from no other.
    """
    groups: list[str] = []
    for line in lines:
        pieces = list(_pieces(line, SECTION_LENGTH - 100))
        alike = bool(groups) and is_plain_alone(groups[-1]) == is_plain_alone(line)
        if alike and len(groups[-1]) + len(pieces[0]) < SECTION_LENGTH:
            groups[-1] += "\n" + pieces.pop(0)
        groups += pieces
    return [section(group) for group in groups]


def _pieces(line: str, length: int) -> Iterator[str]:
    """The line in pieces no longer than that, parted at spaces; a quoted one stays quoted."""
    mark = QUOTED if line.startswith(QUOTED) else ""
    while len(line) > length:
        cut = line.rfind(" ", len(mark) + 1, length)
        if cut < 0:  # a language without spaces: anywhere but inside `&amp;`
            entity = line.rfind("&", length - len("&amp;"), length)
            cut = entity if entity > 0 and ";" in line[length : length + 4] else length
        yield line[:cut]
        line = mark + line[cut:].lstrip(" ")
    yield line


def context(mrkdwn: str) -> Block:
    """A small grey line."""
    return ContextBlock(elements=[_text(mrkdwn, CONTEXT_LENGTH)]).to_dict()


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


def text_input(name: str, label: str, example: str, *, optional: bool = False) -> Block:
    """A line to type into. `name` is its block's and its own."""
    element = PlainTextInputElement(
        action_id=name, placeholder=PlainTextObject(text=example, emoji=False)
    )
    block = InputBlock(label=label, element=element, block_id=name, optional=optional)
    return block.to_dict()


def choice_input(name: str, label: str, choices: Mapping[Any, str]) -> Block:
    """One of some values, each under its words; the first is chosen beforehand."""
    options = [Option(text=words, value=value) for value, words in choices.items()]
    element = RadioButtonsElement(action_id=name, options=options, initial_option=options[0])
    return InputBlock(label=label, element=element, block_id=name).to_dict()


def clip(text: str, length: int) -> str:
    """The text, cut at a space with an ellipsis where it is longer than allowed.

    For titles and notices: what quotes or holds a quotation is never cut here.
    """
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip() + "…"


def message(
    text: str, top: list[Block], body: list[Block], tail: list[Block], *, share: str = ""
) -> Message:
    """A message of `top`, as much of `body` as Slack takes, and `tail`.

    What had to be left out of the body is said in a line. `share` as in Message.
    """
    kept = _fitting([Part("", [block]) for block in body], top, tail)
    rest = [context("The rest did not fit into one message.")] if len(kept) < len(body) else []
    return _assembled(text, [*top, *_blocks_of(kept), *rest, *tail], share)


def message_of_parts(
    text: str, top: list[Block], parts: Sequence[Part], tail: list[Block]
) -> Message:
    """A message of `top`, as many whole parts as Slack takes, the names of the others, and `tail`.

    A first part that is too large alone is shown as far as it goes.
    """
    kept = _fitting(parts, top, tail)
    if parts and not kept:
        return message(text, top, _blocks_of(parts), tail)
    left = [escape(part.name) for part in parts[len(kept) :]]
    if len(left) > LEFT_OUT_NAMED:
        left[LEFT_OUT_NAMED:] = [f"{len(left) - LEFT_OUT_NAMED} more"]
    rest = [context(f"Did not fit into one message: {listed(left)}.")] if left else []
    return _assembled(text, [*top, *_blocks_of(kept), *rest, *tail])


def is_fitting(top: list[Block], parts: Sequence[Part], tail: list[Block]) -> bool:
    """Whether Slack takes all of the parts in one message."""
    return len(_fitting(parts, top, tail)) == len(parts)


def _fitting(parts: Sequence[Part], top: list[Block], tail: list[Block]) -> list[Part]:
    """The first of the parts, as many as Slack takes along with the rest and a line more."""
    room = CHARACTERS_A_MESSAGE - _size(top) - _size(tail)
    places = BLOCKS_A_MESSAGE - len(top) - len(tail) - 1
    kept: list[Part] = []
    for part in parts:
        room -= _size(part.blocks)
        places -= len(part.blocks)
        if room < 0 or places < 0:
            break
        kept.append(part)
    return kept


def _blocks_of(parts: Sequence[Part]) -> list[Block]:
    return [block for part in parts for block in part.blocks]


def _assembled(text: str, blocks: list[Block], share: str = "") -> Message:
    text = restored(clip(text, NOTICE_LENGTH))
    return Message(text=text, blocks=_numbered(blocks), share=share)


def notice(text: str) -> Message:
    """One clear line for a person. The text is escaped already."""
    return Message(text=restored(clip(text, SECTION_LENGTH)), blocks=(section(text),))


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
