"""What the page asks for, parsed at the door."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Asked(BaseModel):
    """The body of a request. Unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Say(Asked):
    """Send what stands in the message box."""

    channel: str
    text: str
    thread_ts: str | None = None


class TypeCommand(Asked):
    """Send a slash command."""

    channel: str
    name: str
    text: str = ""


class Press(Asked):
    """Press or choose something in a message (`channel` and `ts`) or in a `view`."""

    action_id: str
    value: Any = None
    channel: str | None = None
    ts: str | None = None
    view: str | None = None


class Submit(Asked):
    """Submit a modal."""

    view: str
    values: dict[str, Any]


class CloseView(Asked):
    """Close a modal."""

    view: str


class ChooseShortcut(Asked):
    """Choose an entry in a message's menu."""

    channel: str
    ts: str
    callback_id: str


class Dismiss(Asked):
    """Take an ephemeral message off the page."""

    channel: str
    ts: str


class OpenHome(Asked):
    """Look at the app's home or its messages."""

    tab: str
