"""Views: what a modal and a home tab may hold."""

import json
from collections.abc import Mapping
from typing import Any

from playground.blocks import Surface, block_faults
from playground.blocks.schema import (
    Check,
    Fault,
    Faults,
    boolean,
    one_of,
    string,
    tagged,
    thing,
)
from playground.blocks.texts import plain_text

LARGEST_VIEW = 250_000

COMMON: dict[str, Check] = {
    "callback_id": string(255, least=0),
    "private_metadata": string(3000, least=0),
    "external_id": string(255, least=0),
}


def _blocks(value: Any, path: str) -> Faults:
    if not isinstance(value, list):
        yield Fault("must be an array", path)


def _inputs_need_submit(view: Mapping[str, Any], path: str) -> Faults:
    found = view.get("blocks")
    blocks = found if isinstance(found, list) else []
    has_input = any(isinstance(each, dict) and each.get("type") == "input" for each in blocks)
    if has_input and "submit" not in view:
        yield Fault("missing required field: submit", path)


VIEW = tagged({
    "modal": thing(
        {"type": one_of("modal"), "title": plain_text(24), "blocks": _blocks},
        {"submit": plain_text(24), "close": plain_text(24), "clear_on_close": boolean,
         "notify_on_close": boolean, "submit_disabled": boolean, **COMMON},
        also=_inputs_need_submit,
    ),
    "home": thing({"type": one_of("home"), "blocks": _blocks}, COMMON),
})  # fmt: skip


def view_faults(view: Any, path: str = "/view") -> list[Fault]:
    """What is wrong with a view, in reading order."""
    found = list(VIEW(view, path))
    if isinstance(view, dict) and isinstance(view.get("blocks"), list):
        surface: Surface = "home" if view.get("type") == "home" else "modal"
        found += block_faults(view["blocks"], surface, f"{path}/blocks")
    return found


def is_too_large(view: Any) -> bool:
    """Whether a view is more than Slack takes."""
    return len(json.dumps(view, ensure_ascii=False)) > LARGEST_VIEW
