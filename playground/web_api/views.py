"""views.*: modals and the home tab."""

from typing import Any

from playground.blocks.ids import with_ids
from playground.blocks.views import is_too_large, view_faults
from playground.refusal import Refusal, missing_argument, refusal_with_reasons
from playground.web_api.call import Answer, Call, Method
from playground.workspace.records import View
from playground.workspace.views import DEEPEST_STACK


def open_view(call: Call) -> Answer:
    """views.open: a first modal, within three seconds of what the person did."""
    content = _content(call, "modal")
    trigger = call.platform.triggers.exchange(call.need("trigger_id"))
    view = call.workspace.views.open(trigger.user, content)
    return {"view": call.platform.shapes.view(view)}


def push(call: Call) -> Answer:
    """views.push: a modal on top of the one in which the person acted."""
    content = _content(call, "modal")
    trigger = call.platform.triggers.exchange(call.need("trigger_id"))
    stack = call.workspace.views.stack(trigger.user)
    if not stack or trigger.view is None:
        raise Refusal("not_found")
    if len(stack) >= DEEPEST_STACK:
        raise Refusal("push_limit_reached")
    return {"view": call.platform.shapes.view(call.workspace.views.push(stack[-1], content))}


def update(call: Call) -> Answer:
    """views.update: new content in an open modal."""
    view = _open_modal(call)
    content = _content(call, "modal")
    if call.text("hash", view.hash) != view.hash:
        raise Refusal("hash_conflict")
    return {"view": call.platform.shapes.view(call.workspace.views.replace(view, content))}


def publish(call: Call) -> Answer:
    """views.publish: a person's home tab."""
    content = _content(call, "home")
    found = call.workspace.channels.user(call.need("user_id"))
    if found is None:
        raise Refusal("user_not_found")
    before = call.workspace.views.home(found.id)
    if before and call.text("hash", before.hash) != before.hash:
        raise Refusal("hash_conflict")
    home = call.workspace.views.publish_home(found.id, content)
    return {"view": call.platform.shapes.view(home)}


def checked_view(view: Any, kind: str) -> dict[str, Any]:
    """A view as Slack would keep it, ids filled in. Raises Refusal."""
    faults = [str(each) for each in view_faults(view)]
    if isinstance(view, dict) and view.get("type") in ("modal", "home") and view["type"] != kind:
        faults.append(f"must be a {kind} [json-pointer:/view/type]")
    if faults:
        raise refusal_with_reasons("invalid_arguments", faults)
    if is_too_large(view):
        raise Refusal("view_too_large")
    return {**view, "blocks": list(with_ids(view["blocks"]))}


def _content(call: Call, kind: str) -> dict[str, Any]:
    try:
        view = call.parsed("view")
    except ValueError:
        view = None
    if view is None:
        raise missing_argument("view")
    return checked_view(view, kind)


def _open_modal(call: Call) -> View:
    views = call.workspace.views
    named, external = call.text("view_id"), call.text("external_id")
    found = views.find(named) if named else views.find_external(external)
    if found is None:
        raise Refusal("not_found")
    return found


METHODS = {
    "views.open": Method(open_view),
    "views.push": Method(push),
    "views.update": Method(update),
    "views.publish": Method(publish),
}
