"""The app as Slack knows it: its secrets, what it may do, and what it asked to hear of."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from playground.workspace.cast import APP_ID

SCOPES = frozenset(
    {"app_mentions:read", "assistant:write", "channels:history", "channels:read", "chat:write",
     "commands", "files:read", "files:write", "groups:history", "groups:read", "im:history",
     "im:read", "im:write", "mpim:history", "mpim:read", "reactions:write", "users:read"}
)  # fmt: skip
EVENTS = frozenset(
    {"app_home_opened", "app_mention", "file_shared", "file_deleted", "message.channels",
     "message.groups", "message.im", "message.mpim", "member_joined_channel",
     "member_left_channel", "channel_left", "group_left", "app_uninstalled", "tokens_revoked"}
)  # fmt: skip


@dataclass(frozen=True)
class Command:
    """A slash command and the line that the message box shows beside it."""

    name: str
    hint: str = ""


@dataclass(frozen=True)
class Shortcut:
    """An entry in a message's menu."""

    callback_id: str
    label: str


COMMANDS = (
    Command("/brief", "newest transcript here, or words of a title · check · digest · help"),
    Command("/quotes", "a speaker's own words: /quotes Wang"),
    Command("/topics", "who said what, by topic"),
)


@dataclass(frozen=True)
class App:
    """The app's side of an installation. The default secrets open nothing but this playground."""

    signing_secret: str = "playground-signing-secret"  # noqa: S105 - of this machine alone
    bot_token: str = "xoxb-playground"  # noqa: S105
    app_token: str = "xapp-playground"  # noqa: S105
    verification_token: str = "playground"  # noqa: S105 - legacy field of every payload
    app_id: str = APP_ID
    scopes: frozenset[str] = SCOPES
    events: frozenset[str] = EVENTS
    commands: tuple[Command, ...] = COMMANDS
    shortcuts: tuple[Shortcut, ...] = ()


def read_manifest(app: App, path: Path) -> App:
    """The app with the scopes, events, commands and shortcuts of its manifest (JSON).

    Raises ValueError when the file is no manifest.
    """
    manifest = json.loads(path.read_text("utf-8"))
    if not isinstance(manifest, dict) or "oauth_config" not in manifest:
        raise ValueError(f"{path}: not an app manifest")
    features: dict[str, Any] = manifest.get("features", {})
    subscriptions = manifest.get("settings", {}).get("event_subscriptions", {})
    return replace(
        app,
        scopes=frozenset(manifest["oauth_config"].get("scopes", {}).get("bot", ())),
        events=frozenset(subscriptions.get("bot_events", ())),
        commands=tuple(
            Command(each["command"], each.get("usage_hint") or each.get("description", ""))
            for each in features.get("slash_commands", ())
        ),
        shortcuts=tuple(
            Shortcut(each["callback_id"], each["name"])
            for each in features.get("shortcuts", ())
            if each.get("type") == "message"
        ),
    )
