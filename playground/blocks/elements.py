"""Block elements: what can be pressed, chosen or typed into."""

import re
from collections.abc import Mapping
from typing import Any

from playground.blocks.schema import (
    Check,
    Fault,
    Faults,
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
from playground.blocks.texts import (
    BUTTON_STYLE,
    CONFIRM,
    LINK_OPTION,
    OPTION_GROUP,
    PLAIN_OPTION,
    RICH_OPTION,
    any_text,
    options_or_groups,
    plain_text,
)

ID = string(255)
URL = string(3000)
ALT_TEXT = string(2000)
IDS = array(string(255), most=100, least=0)
PLACEHOLDER = plain_text(150)
WHEN_TYPED = thing(
    {}, {"trigger_actions_on": array(one_of("on_enter_pressed", "on_character_entered"), most=2)}
)

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")  # 2024-04-04
TIME = re.compile(r"\d{2}:\d{2}")  # 08:30


def matching(pattern: re.Pattern[str], name: str) -> Check:
    """A string of that form."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            yield Fault(f"must be in the form {name}", path)

    return check


def image_source(value: Mapping[str, Any], path: str) -> Faults:
    """An image comes from a link or from a Slack file, never from both."""
    if ("image_url" in value) == ("slack_file" in value):
        yield Fault("only one of image_url and slack_file must be given", path)


def _element(
    kind: str, required: Mapping[str, Check], optional: Mapping[str, Check], **rules: Any
) -> Check:
    return thing({"type": one_of(kind), **required}, {"action_id": ID, **optional}, **rules)


def _chooser(kind: str, optional: Mapping[str, Check], **rules: Any) -> Check:
    menu = {"placeholder": PLACEHOLDER, "confirm": CONFIRM, "focus_on_load": boolean, **optional}
    if kind.startswith("multi_"):
        menu["max_selected_items"] = integer(1, 100)
    return _element(kind, {}, menu, **rules)


def _typed(kind: str, optional: Mapping[str, Check], **required: Check) -> Check:
    box = {
        "placeholder": PLACEHOLDER, "focus_on_load": boolean,
        "dispatch_action_config": WHEN_TYPED, **optional,
    }  # fmt: skip
    return _element(kind, required, box)


OPTIONS = {"options": array(PLAIN_OPTION, most=100), "option_groups": array(OPTION_GROUP, most=100)}
TEN_OPTIONS = array(RICH_OPTION, most=10)
FEEDBACK = thing(
    {"text": plain_text(75), "value": string(2000)}, {"accessibility_label": string(75)}
)

ELEMENTS: dict[str, Check] = {
    "button": _element(
        "button",
        {"text": plain_text(75)},
        {"url": URL, "value": string(2000), "style": BUTTON_STYLE, "confirm": CONFIRM,
         "accessibility_label": string(75)},
    ),
    "image": thing(
        {"type": one_of("image"), "alt_text": ALT_TEXT},
        {"image_url": URL, "slack_file": anything},
        also=image_source,
    ),
    "overflow": _element("overflow", {"options": array(LINK_OPTION, most=5)}, {"confirm": CONFIRM}),
    "checkboxes": _element(
        "checkboxes",
        {"options": TEN_OPTIONS},
        {"initial_options": TEN_OPTIONS, "confirm": CONFIRM, "focus_on_load": boolean},
    ),
    "radio_buttons": _element(
        "radio_buttons",
        {"options": TEN_OPTIONS},
        {"initial_option": RICH_OPTION, "confirm": CONFIRM, "focus_on_load": boolean},
    ),
    "static_select": _chooser(
        "static_select", {**OPTIONS, "initial_option": PLAIN_OPTION}, also=options_or_groups
    ),
    "multi_static_select": _chooser(
        "multi_static_select",
        {**OPTIONS, "initial_options": array(PLAIN_OPTION, most=100)},
        also=options_or_groups,
    ),
    "external_select": _chooser(
        "external_select", {"initial_option": PLAIN_OPTION, "min_query_length": integer(0, 100)}
    ),
    "multi_external_select": _chooser(
        "multi_external_select",
        {"initial_options": array(PLAIN_OPTION, most=100), "min_query_length": integer(0, 100)},
    ),
    "users_select": _chooser("users_select", {"initial_user": ID}),
    "multi_users_select": _chooser("multi_users_select", {"initial_users": IDS}),
    "channels_select": _chooser(
        "channels_select", {"initial_channel": ID, "response_url_enabled": boolean}
    ),
    "multi_channels_select": _chooser("multi_channels_select", {"initial_channels": IDS}),
    "conversations_select": _chooser(
        "conversations_select",
        {"initial_conversation": ID, "default_to_current_conversation": boolean,
         "response_url_enabled": boolean, "filter": anything},
    ),
    "multi_conversations_select": _chooser(
        "multi_conversations_select",
        {"initial_conversations": IDS, "default_to_current_conversation": boolean,
         "filter": anything},
    ),
    "datepicker": _chooser("datepicker", {"initial_date": matching(DATE, "YYYY-MM-DD")}),
    "timepicker": _chooser(
        "timepicker", {"initial_time": matching(TIME, "HH:mm"), "timezone": string(64)}
    ),
    "datetimepicker": _element(
        "datetimepicker",
        {},
        {"initial_date_time": number, "confirm": CONFIRM, "focus_on_load": boolean},
    ),
    "plain_text_input": _typed(
        "plain_text_input",
        {"initial_value": string(3000), "multiline": boolean, "min_length": integer(0, 3000),
         "max_length": integer(1, 3000)},
    ),
    "email_text_input": _typed("email_text_input", {"initial_value": string(3000)}),
    "url_text_input": _typed("url_text_input", {"initial_value": string(3000)}),
    "number_input": _typed(
        "number_input",
        {"initial_value": string(100), "min_value": string(100), "max_value": string(100)},
        is_decimal_allowed=boolean,
    ),
    "rich_text_input": _typed("rich_text_input", {"initial_value": anything}),
    "file_input": _element(
        "file_input", {}, {"filetypes": array(string(20), most=100), "max_files": integer(1, 10)}
    ),
    "feedback_buttons": _element(
        "feedback_buttons", {"positive_button": FEEDBACK, "negative_button": FEEDBACK}, {}
    ),
    "icon_button": _element(
        "icon_button",
        {"icon": one_of("trash"), "text": plain_text(75)},
        {"value": string(2000), "confirm": CONFIRM, "accessibility_label": string(75),
         "visible_to_user_ids": IDS},
    ),
}  # fmt: skip

MENUS = ("static_select", "external_select", "users_select", "conversations_select",
         "channels_select")  # fmt: skip
MULTI_MENUS = tuple(f"multi_{each}" for each in MENUS)
PICKERS = ("datepicker", "timepicker")
CHOICES = ("checkboxes", "radio_buttons")
TYPED = ("plain_text_input", "email_text_input", "url_text_input", "number_input",
         "rich_text_input", "file_input")  # fmt: skip

ACCESSORY = tagged(
    ELEMENTS, ("button", "image", "overflow", *CHOICES, *MENUS, *MULTI_MENUS, *PICKERS)
)
ACTION = tagged(ELEMENTS, ("button", "overflow", "datetimepicker", *CHOICES, *MENUS, *PICKERS))
INPUT = tagged(ELEMENTS, ("datetimepicker", *CHOICES, *MENUS, *MULTI_MENUS, *PICKERS, *TYPED))
CONTEXT_ACTION = tagged(ELEMENTS, ("feedback_buttons", "icon_button"))
CONTEXT = tagged({
    "image": ELEMENTS["image"], "mrkdwn": any_text(2000), "plain_text": any_text(2000),
})  # fmt: skip
