"""Finding what a person presses or fills in, and the value that Slack makes of it."""

from collections.abc import Iterator, Sequence
from typing import Any

from playground.blocks import elements_with_paths
from playground.workspace.records import View

Json = dict[str, Any]
Place = tuple[Json, Json]
"""A block and an element in it."""

VALUE_FIELDS = {
    "static_select": "selected_option", "external_select": "selected_option",
    "overflow": "selected_option", "radio_buttons": "selected_option",
    "checkboxes": "selected_options", "multi_static_select": "selected_options",
    "multi_external_select": "selected_options", "datepicker": "selected_date",
    "timepicker": "selected_time", "datetimepicker": "selected_date_time",
    "users_select": "selected_user", "multi_users_select": "selected_users",
    "channels_select": "selected_channel", "multi_channels_select": "selected_channels",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "plain_text_input": "value", "email_text_input": "value", "url_text_input": "value",
    "number_input": "value", "rich_text_input": "rich_text_value", "file_input": "files",
}  # fmt: skip
"""Where the payload holds what was chosen."""

ONE_OPTION = ("static_select", "overflow", "radio_buttons")
MANY_OPTIONS = ("checkboxes", "multi_static_select")
PRESSED = ("button", "icon_button", "feedback_buttons", "overflow")
"""These hold no state: they are pressed, and that is all."""


def find_place(blocks: Sequence[Json], named: str) -> Place:
    """The element with that action_id, or with that text on it. Raises LookupError."""
    places = list(places_in(blocks))
    for place in places:
        if place[1].get("action_id") == named:
            return place
    for place in places:
        if named in _words_on(place):
            return place
    offered = ", ".join(_words_on(each)[0] or str(each[1].get("action_id")) for each in places)
    raise LookupError(f"nothing here is called {named!r}; there is: {offered or 'nothing'}")


def places_in(blocks: Sequence[Json]) -> Iterator[Place]:
    """Every interactive element with its block, in reading order."""
    for block in blocks:
        for element, _ in elements_with_paths([block]):
            if element["type"] != "image":
                yield block, element


def action_of(place: Place, value: Any) -> Json:
    """The entry in `actions` for pressing the element or choosing `value` in it."""
    block, element = place
    kind = element["type"]
    action = {"type": kind, "action_id": element["action_id"], "block_id": block["block_id"]}
    if kind == "feedback_buttons":
        side = element["negative_button" if value == "negative" else "positive_button"]
        return {**action, "value": side["value"], "text": side["text"]}
    if kind in ("button", "icon_button"):
        kept: Json = {name: element[name] for name in ("text", "value", "style") if name in element}
        return {**action, **kept}
    return {**action, **value_of(element, value)}


def value_of(element: Json, value: Any) -> Json:
    """The state of an element in which `value` was chosen or typed. Raises LookupError."""
    kind = element["type"]
    if kind in ONE_OPTION:
        value = _option(element, value) if value is not None else None
    elif kind in MANY_OPTIONS:
        value = [_option(element, each) for each in value or ()]
    return {"type": kind, VALUE_FIELDS[kind]: value}


def state_of(view: View) -> dict[str, dict[str, Json]]:
    """`state.values` of a view: what was entered, or what the app put there to start with."""
    values: dict[str, dict[str, Json]] = {}
    for block, element in places_in(view.content["blocks"]):
        if element["type"] in PRESSED:
            continue
        block_id, action_id = block["block_id"], element["action_id"]
        entered = view.values.get(block_id, {}).get(action_id)
        values.setdefault(block_id, {})[action_id] = entered or _initial(element)
    return values


def missing_inputs(view: View) -> list[str]:
    """The block ids of required inputs that are still empty."""
    state = state_of(view)
    missing = []
    for block, element in places_in(view.content["blocks"]):
        if block["type"] != "input" or block.get("optional"):
            continue
        held = state[block["block_id"]][element["action_id"]]
        if not held.get(VALUE_FIELDS[element["type"]]):
            missing.append(block["block_id"])
    return missing


def _initial(element: Json) -> Json:
    kind = element["type"]
    initial = next((element[name] for name in element if name.startswith("initial_")), None)
    if initial is None and VALUE_FIELDS[kind].endswith("s"):
        initial = []
    return {"type": kind, VALUE_FIELDS[kind]: initial}


def _option(element: Json, wanted: Any) -> Json:
    options = [*element.get("options", ())]
    for group in element.get("option_groups", ()):
        options += group["options"]
    for each in options:
        if wanted in (each["value"], each["text"]["text"]):
            return dict(each)
    offered = ", ".join(each["text"]["text"] for each in options)
    raise LookupError(f"{wanted!r} is no choice here; there is: {offered}")


def _words_on(place: Place) -> tuple[str, ...]:
    """What a person would call the element: its text, its placeholder or its label."""
    block, element = place
    texts = (element.get("text"), element.get("placeholder"), block.get("label"))
    return tuple(each["text"] for each in texts if isinstance(each, dict)) or ("",)
