"""Rich text: sections, lists, quotations and preformatted passages."""

from collections.abc import Mapping

from playground.blocks.schema import (
    Check,
    anything,
    array,
    boolean,
    integer,
    number,
    one_of,
    string,
    tagged,
    thing,
)

LONGEST = 100_000
"""Slack names no limit for rich text; the size of all blocks together holds it down."""

STYLE = thing(
    {},
    dict.fromkeys(
        ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight"), boolean
    ),
)


def _part(kind: str, required: Mapping[str, Check], **optional: Check) -> Check:
    return thing({"type": one_of(kind), **required}, {"style": STYLE, **optional})


PARTS: dict[str, Check] = {
    "text": _part("text", {"text": string(LONGEST)}),
    "link": _part("link", {"url": string(3000)}, text=string(LONGEST), unsafe=boolean),
    "user": _part("user", {"user_id": string(255)}),
    "usergroup": _part("usergroup", {"usergroup_id": string(255)}),
    "channel": _part("channel", {"channel_id": string(255)}),
    "emoji": _part("emoji", {"name": string(255)}, unicode=string(255), skin_tone=integer(1, 6)),
    "date": _part(
        "date", {"timestamp": number, "format": string(255)}, url=string(3000), fallback=string(255)
    ),
    "broadcast": _part("broadcast", {"range": one_of("here", "channel", "everyone")}),
    "color": _part("color", {"value": string(20)}),
    "team": _part("team", {"team_id": string(255)}),
}

INLINE = array(tagged(PARTS), most=10_000, least=0)
BORDER = integer(0, 1)


def _passage(kind: str, **optional: Check) -> Check:
    return thing({"type": one_of(kind), "elements": INLINE}, optional)


SECTION = _passage("rich_text_section")
PASSAGES: dict[str, Check] = {
    "rich_text_section": SECTION,
    "rich_text_preformatted": _passage(
        "rich_text_preformatted", border=BORDER, language=string(100)
    ),
    "rich_text_quote": _passage("rich_text_quote", border=BORDER),
    "rich_text_list": thing(
        {
            "type": one_of("rich_text_list"),
            "style": one_of("bullet", "ordered"),
            "elements": array(SECTION, most=10_000),
        },
        {"indent": integer(0, 8), "offset": integer(0, 100_000), "border": BORDER},
    ),
}

RICH_TEXT = thing(
    {"type": one_of("rich_text"), "elements": array(tagged(PASSAGES), most=10_000)},
    {"block_id": string(255), "expand": anything},
)
