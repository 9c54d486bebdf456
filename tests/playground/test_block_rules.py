"""Block Kit: what Slack takes, what it refuses, and where it says the fault lies."""

from typing import Any

import pytest

from playground.blocks import are_too_long, block_faults
from playground.blocks.views import is_too_large, view_faults

Json = dict[str, Any]


def plain(text: str = "Words") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "*Words*") -> Json:
    return {"type": "mrkdwn", "text": text}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def button(action_id: str = "brief", **more: Any) -> Json:
    return {"type": "button", "text": plain("Brief"), "action_id": action_id, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def options(count: int) -> list[Json]:
    return [{"text": plain(f"Choice {each}"), "value": str(each)} for each in range(count)]


def menu(**more: Any) -> Json:
    return {"type": "static_select", "action_id": "speaker", **more}


def rich_text(*passages: Json) -> Json:
    return {"type": "rich_text", "elements": list(passages)}


def passage(kind: str, *parts: Json, **more: Any) -> Json:
    return {"type": kind, "elements": list(parts), **more}


def table(rows: int, cells: int) -> Json:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * cells] * rows}


def an_input(**more: Any) -> Json:
    element = {"type": "plain_text_input", "action_id": "name"}
    return {"type": "input", "label": plain("Name"), "element": element, **more}


def modal(**more: Any) -> Json:
    return {"type": "modal", "title": plain("In context"), "blocks": [section()], **more}


WORD = {"type": "text", "text": "word", "style": {"bold": True}}
FEEDBACK = {"text": plain("Good"), "value": "good"}

TAKEN = [
    [],
    [section(text=mrkdwn("x" * 3000))],
    [{"type": "section", "fields": [mrkdwn("x" * 2000)] * 10}],
    [section(accessory=button(url="https://example.org", value="v", style="primary"))],
    [section(accessory={"type": "image", "image_url": "https://e.org/a.png", "alt_text": "A"})],
    [section(accessory={"type": "overflow", "action_id": "o", "options": options(5)})],
    [{"type": "header", "text": plain("x" * 150)}, {"type": "divider"}],
    [{"type": "context", "elements": [mrkdwn(), plain()] * 5}],
    [actions(*[button(f"b{each}") for each in range(25)])],
    [actions(menu(options=options(100), placeholder=plain()))],
    [actions(button(confirm={"title": plain(), "text": mrkdwn(), "confirm": plain()}))],
    [{"type": "image", "image_url": "https://e.org/a.png", "alt_text": "A", "title": plain()}],
    [{"type": "markdown", "text": "x" * 6000}, {"type": "markdown", "text": "x" * 6000}],
    [table(100, 20)],
    [rich_text(
        passage("rich_text_section", WORD, {"type": "user", "user_id": "U1"}),
        passage("rich_text_list", passage("rich_text_section", WORD), style="bullet", indent=1),
        passage("rich_text_quote", WORD),
        passage("rich_text_preformatted", {"type": "text", "text": "code"}, border=1),
    )],
    [{"type": "context_actions", "elements": [
        {"type": "feedback_buttons", "action_id": "f", "positive_button": FEEDBACK,
         "negative_button": FEEDBACK},
        {"type": "icon_button", "action_id": "i", "icon": "trash", "text": plain()},
    ]}],
    [{"type": "video", "alt_text": "A", "title": plain(), "thumbnail_url": "https://e.org/t.png",
      "video_url": "https://e.org/v"}],
    [section() for _ in range(50)],
]  # fmt: skip

REFUSED = [
    ([section() for _ in range(51)], "no more than 50 items", "/blocks"),
    (["words"], "must be an object", "/blocks/0"),
    ([{"text": mrkdwn()}], "missing required field: type", "/blocks/0"),
    ([{"type": "sektion"}], "unsupported type: sektion", "/blocks/0/type"),
    ([an_input()], "unsupported type: input", "/blocks/0/type"),
    ([{"type": "section"}], "missing required field: text or fields", "/blocks/0"),
    ([section(text=mrkdwn("x" * 3001))], "less than 3001 characters", "/blocks/0/text/text"),
    ([section(text=mrkdwn(""))], "more than 0 characters", "/blocks/0/text/text"),
    ([section(text="words")], "must be an object", "/blocks/0/text"),
    ([section(text={"type": "mrkdwn"})], "missing required field: text", "/blocks/0/text"),
    ([section(text={"type": "html", "text": "x"})], "unsupported type", "/blocks/0/text/type"),
    ([section(text={**mrkdwn(), "emoji": True})], "additional property: emoji", "/blocks/0/text"),
    ([section(colour="red")], "invalid additional property: colour", "/blocks/0"),
    ([section(fields=[mrkdwn()] * 11)], "no more than 10 items", "/blocks/0/fields"),
    ([section(fields=[mrkdwn("x" * 2001)])], "less than 2001", "/blocks/0/fields/0/text"),
    ([section(fields=[])], "no fewer than 1 items", "/blocks/0/fields"),
    ([section(accessory={"type": "plain_text_input"})], "unsupported", "/blocks/0/accessory/type"),
    ([section(block_id="x" * 256)], "less than 256 characters", "/blocks/0/block_id"),
    ([section(block_id="a"), section(block_id="a")], "already exists", "/blocks/1/block_id"),
    ([section(expand="yes")], "must be a valid boolean", "/blocks/0/expand"),
    ([{"type": "header", "text": mrkdwn()}], "unsupported type: mrkdwn", "/blocks/0/text/type"),
    ([{"type": "header", "text": plain("x" * 151)}], "less than 151", "/blocks/0/text/text"),
    ([{"type": "divider", "text": plain()}], "additional property: text", "/blocks/0"),
    ([{"type": "context", "elements": [mrkdwn()] * 11}], "no more than 10", "/blocks/0/elements"),
    ([{"type": "context", "elements": [button()]}], "unsupported", "/blocks/0/elements/0/type"),
    ([actions()], "no fewer than 1 items", "/blocks/0/elements"),
    ([actions(*[button(f"b{n}") for n in range(26)])], "no more than 25", "/blocks/0/elements"),
    ([actions(button(), button())], "already exists", "/blocks/0/elements/1/action_id"),
    ([actions(button()), actions(button())], "already exists", "/blocks/1/elements/0/action_id"),
    ([actions(button("x" * 256))], "less than 256", "/blocks/0/elements/0/action_id"),
    ([actions(button(text=mrkdwn()))], "unsupported type", "/blocks/0/elements/0/text/type"),
    ([actions(button(text=plain("x" * 76)))], "less than 76", "/blocks/0/elements/0/text/text"),
    ([actions(button(value="x" * 2001))], "less than 2001", "/blocks/0/elements/0/value"),
    ([actions(button(url="x" * 3001))], "less than 3001", "/blocks/0/elements/0/url"),
    ([actions(button(style="warning"))], "valid enum value", "/blocks/0/elements/0/style"),
    ([actions(button(disabled=True))], "additional property: disabled", "/blocks/0/elements/0"),
    ([actions(button(confirm={"title": plain("x" * 101)}))], "less than 101",
     "/blocks/0/elements/0/confirm/title/text"),
    ([actions(menu())], "only one of options and option_groups", "/blocks/0/elements/0"),
    ([actions(menu(options=options(101)))], "no more than 100", "/blocks/0/elements/0/options"),
    ([actions(menu(options=[{"text": plain("x" * 76), "value": "v"}]))], "less than 76",
     "/blocks/0/elements/0/options/0/text/text"),
    ([actions(menu(options=[{"text": plain(), "value": "x" * 151}]))], "less than 151",
     "/blocks/0/elements/0/options/0/value"),
    ([actions({"type": "overflow", "options": options(6)})], "no more than 5",
     "/blocks/0/elements/0/options"),
    ([actions({"type": "radio_buttons", "options": options(11)})], "no more than 10",
     "/blocks/0/elements/0/options"),
    ([actions({"type": "datepicker", "initial_date": "4 April"})], "must be in the form",
     "/blocks/0/elements/0/initial_date"),
    ([{"type": "image", "alt_text": "A"}], "only one of image_url", "/blocks/0"),
    ([{"type": "image", "image_url": "https://e.org"}], "field: alt_text", "/blocks/0"),
    ([{"type": "markdown", "text": "x" * 6001}, {"type": "markdown", "text": "x" * 6000}],
     "markdown must be less than 12001 in all", "/blocks"),
    ([table(101, 1)], "no more than 100 items", "/blocks/0/rows"),
    ([table(1, 21)], "no more than 20 items", "/blocks/0/rows/0"),
    ([{"type": "table", "rows": [[mrkdwn()]]}], "unsupported type", "/blocks/0/rows/0/0/type"),
    ([rich_text(WORD)], "unsupported type: text", "/blocks/0/elements/0/type"),
    ([rich_text(passage("rich_text_list", WORD, style="bullet"))], "must be a valid enum",
     "/blocks/0/elements/0/elements/0/type"),
    ([rich_text(passage("rich_text_section", {"type": "text", "text": ""}))], "more than 0",
     "/blocks/0/elements/0/elements/0/text"),
    ([{"type": "context_actions", "elements": [button()]}], "unsupported type: button",
     "/blocks/0/elements/0/type"),
    ([{"type": "video", "title": plain(), "thumbnail_url": "u", "video_url": "u"}],
     "missing required field: alt_text", "/blocks/0"),
]  # fmt: skip

VIEWS_REFUSED = [
    (modal(title=plain("x" * 25)), "less than 25 characters", "/view/title/text"),
    (modal(title=mrkdwn()), "unsupported type: mrkdwn", "/view/title/type"),
    (modal(submit=plain("x" * 25)), "less than 25 characters", "/view/submit/text"),
    (modal(close=plain("x" * 25)), "less than 25 characters", "/view/close/text"),
    (modal(callback_id="x" * 256), "less than 256 characters", "/view/callback_id"),
    (modal(private_metadata="x" * 3001), "less than 3001", "/view/private_metadata"),
    (modal(blocks=[section() for _ in range(101)]), "no more than 100 items", "/view/blocks"),
    (modal(blocks=[an_input()]), "missing required field: submit", "/view"),
    (modal(blocks=[{"type": "markdown", "text": "x"}]), "unsupported", "/view/blocks/0/type"),
    (modal(colour="red"), "invalid additional property: colour", "/view"),
    ({"type": "modal", "blocks": []}, "missing required field: title", "/view"),
    ({"type": "home", "title": plain(), "blocks": []}, "additional property: title", "/view"),
    ({"type": "page", "blocks": []}, "unsupported type: page", "/view/type"),
    ("view", "must be an object", "/view"),
]


@pytest.mark.parametrize("blocks", TAKEN)
def test_slack_takes(blocks: list[Json]) -> None:
    assert block_faults(blocks, "message") == []


@pytest.mark.parametrize(("blocks", "reason", "path"), REFUSED)
def test_slack_refuses_and_says_where(blocks: list[Json], reason: str, path: str) -> None:
    faults = block_faults(blocks, "message")

    assert any(reason in fault.reason and fault.path == path for fault in faults), faults


@pytest.mark.parametrize(("view", "reason", "path"), VIEWS_REFUSED)
def test_a_view_is_refused_and_says_where(view: Any, reason: str, path: str) -> None:
    faults = view_faults(view)

    assert any(reason in fault.reason and fault.path == path for fault in faults), faults


def test_a_modal_with_an_input_and_a_submit_button_is_taken() -> None:
    assert view_faults(modal(blocks=[an_input()], submit=plain("Save"))) == []


def test_a_modal_takes_a_hundred_blocks() -> None:
    assert view_faults(modal(blocks=[section() for _ in range(100)])) == []


def test_blocks_that_are_long_together_are_too_long() -> None:
    long = [section(text=mrkdwn("x" * 3000)) for _ in range(4)]

    assert not are_too_long(long)
    assert are_too_long([*long, section(text=mrkdwn("x" * 1500))])


def test_a_view_over_a_quarter_of_a_megabyte_is_too_large() -> None:
    assert is_too_large(modal(blocks=[section(text=mrkdwn("x" * 2900))] * 90))
