"""The Slack app manifest, made from the tables of what is listened to."""

from typing import Any

from handlers import COMMANDS, SHORTCUTS

NAME = "Verbatim"
DESCRIPTION = "Reads transcripts, and quotes them truthfully"
LONG_DESCRIPTION = (
    "Verbatim reads interview and broadcast transcripts that are shared in a channel into speaker "
    "turns, and answers with briefs, speaker quotes and topic digests: by slash command, by "
    "mention in a thread, and as a daily post. Every quotation that it shows was copied by code "
    "out of the transcript, whole sentences at a time, with its speaker and its turn."
)
USAGE = {
    "/brief": ("The newest transcript here, or check a quotation, or set the digest",
               "[words | check \"quotation\" | digest at 08:30 | help]"),
    "/quotes": ("A speaker's own words, each with its turn", "[speaker] [in transcript]"),
    "/topics": ("Who said what across this channel's transcripts", "[topic] [7d]"),
}  # fmt: skip
CHOICES = {"brief_this": ("Brief this", "The brief of the transcript in this message or thread")}
SCOPES = (
    "app_mentions:read", "channels:history", "channels:read", "chat:write", "commands",
    "files:read", "groups:history", "groups:read", "im:history", "im:read", "mpim:history",
    "mpim:read", "users:read",
)  # fmt: skip
BOT_EVENTS = (
    "app_mention", "channel_left", "file_deleted", "file_shared", "group_left",
    "member_left_channel", "message.channels", "message.groups", "message.im", "message.mpim",
)  # fmt: skip
"""Only what is listened to: an event without a listener counts against the subscription."""


def manifest(url: str = "") -> dict[str, Any]:
    """The manifest. With the program's public base URL for HTTP, without one for Socket Mode."""
    endpoint = {"request_url": f"{url.rstrip('/')}/slack/events"} if url else {}
    return {
        "display_information": {
            "name": NAME,
            "description": DESCRIPTION,
            "long_description": LONG_DESCRIPTION,
        },
        "features": {
            "app_home": {
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "shortcuts": _shortcuts(),
            "slash_commands": _commands(endpoint.get("request_url")),
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**endpoint, "bot_events": list(BOT_EVENTS)},
            "interactivity": {"is_enabled": True, **endpoint},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": False,
        },
    }


def _commands(url: str | None) -> list[dict[str, Any]]:
    return [
        {
            "command": command,
            **({"url": url} if url else {}),
            "description": USAGE[command][0],
            "usage_hint": USAGE[command][1],
            "should_escape": False,
        }
        for command in COMMANDS
    ]


def _shortcuts() -> list[dict[str, str]]:
    return [
        {
            "name": CHOICES[callback][0],
            "type": "message",
            "callback_id": callback,
            "description": CHOICES[callback][1],
        }
        for callback in SHORTCUTS
    ]
