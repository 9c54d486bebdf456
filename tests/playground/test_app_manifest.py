"""The app's side of an installation, read from its manifest."""

import json
from pathlib import Path

import pytest

from playground.app import App, Command, Shortcut, read_manifest

MANIFEST = {
    "oauth_config": {"scopes": {"bot": ["chat:write"]}},
    "features": {
        "slash_commands": [{"command": "/only", "usage_hint": "this"}],
        "shortcuts": [
            {"type": "message", "callback_id": "brief_this", "name": "Brief this"},
            {"type": "global", "callback_id": "elsewhere", "name": "Not in a message's menu"},
        ],
    },
    "settings": {"event_subscriptions": {"bot_events": ["app_mention"]}},
}


def test_a_manifest_says_what_the_app_may(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(MANIFEST))

    app = read_manifest(App(), path)

    assert (app.scopes, app.events) == ({"chat:write"}, {"app_mention"})
    assert app.commands == (Command("/only", "this"),)
    assert app.shortcuts == (Shortcut("brief_this", "Brief this"),)


@pytest.mark.parametrize("text", ["[]", "{}", "no json"])
def test_what_is_no_manifest_is_a_value_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(text)

    with pytest.raises(ValueError):
        read_manifest(App(), path)
