"""Layout blocks, and on which surface each may stand."""

from collections.abc import Mapping
from typing import Any

from playground.blocks.elements import (
    ACCESSORY,
    ACTION,
    ALT_TEXT,
    CONTEXT,
    CONTEXT_ACTION,
    ID,
    INPUT,
    URL,
    image_source,
)
from playground.blocks.rich_text import RICH_TEXT
from playground.blocks.schema import (
    Check,
    Fault,
    Faults,
    anything,
    array,
    boolean,
    number,
    one_of,
    string,
    tagged,
    thing,
)
from playground.blocks.texts import any_text, plain_text

WIDEST_TABLE = 20
TALLEST_TABLE = 100


def _block(
    kind: str, required: Mapping[str, Check], optional: Mapping[str, Check], **rules: Any
) -> Check:
    return thing({"type": one_of(kind), **required}, {"block_id": ID, **optional}, **rules)


def _text_or_fields(value: Mapping[str, Any], path: str) -> Faults:
    if "text" not in value and "fields" not in value:
        yield Fault("missing required field: text or fields", path)


CELL = tagged({
    "raw_text": thing({"type": one_of("raw_text"), "text": string(3000)}, {}),
    "raw_number": thing({"type": one_of("raw_number"), "value": number, "text": string(3000)}, {}),
    "rich_text": RICH_TEXT,
})  # fmt: skip
COLUMN = thing({}, {"align": one_of("left", "center", "right"), "is_wrapped": boolean})


def _column(value: Any, path: str) -> Faults:
    if value is not None:  # a column may be skipped with null
        yield from COLUMN(value, path)


LAYOUT: dict[str, Check] = {
    "section": _block(
        "section",
        {},
        {"text": any_text(3000), "fields": array(any_text(2000), most=10), "accessory": ACCESSORY,
         "expand": boolean},
        also=_text_or_fields,
    ),
    "header": _block("header", {"text": plain_text(150)}, {}),
    "divider": _block("divider", {}, {}),
    "image": _block(
        "image",
        {"alt_text": ALT_TEXT},
        {"image_url": URL, "slack_file": anything, "title": plain_text(2000)},
        also=image_source,
    ),
    "context": _block("context", {"elements": array(CONTEXT, most=10)}, {}),
    "actions": _block("actions", {"elements": array(ACTION, most=25)}, {}),
    "context_actions": _block(
        "context_actions", {"elements": array(CONTEXT_ACTION, most=5)}, {}
    ),
    "input": _block(
        "input",
        {"label": plain_text(2000), "element": INPUT},
        {"hint": plain_text(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": RICH_TEXT,
    "markdown": _block("markdown", {"text": string(12_000)}, {}),
    "table": _block(
        "table",
        {"rows": array(array(CELL, most=WIDEST_TABLE), most=TALLEST_TABLE)},
        {"column_settings": array(_column, most=WIDEST_TABLE)},
    ),
    "video": _block(
        "video",
        {"alt_text": ALT_TEXT, "title": plain_text(200), "thumbnail_url": URL, "video_url": URL},
        {"author_name": string(50), "description": plain_text(200), "provider_icon_url": URL,
         "provider_name": string(255), "title_url": URL},
    ),
}  # fmt: skip

EVERYWHERE = {"section", "header", "divider", "image", "context", "actions", "rich_text", "video"}
SURFACES = {
    "message": tagged(LAYOUT, {*EVERYWHERE, "markdown", "table", "context_actions"}),
    "modal": tagged(LAYOUT, {*EVERYWHERE, "input"}),
    "home": tagged(LAYOUT, {*EVERYWHERE, "input"}),
}
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
