"""The manifest asks for what is listened to, no more and no less."""

import json
from pathlib import Path

from handlers import COMMANDS, EVENTS, SHORTCUTS
from handlers.manifest import manifest

ROOT = Path(__file__).parents[2]


def test_the_manifest_of_the_repository_is_the_one_the_program_makes() -> None:
    assert json.loads((ROOT / "manifest.json").read_text()) == manifest()


def test_every_command_is_in_the_manifest() -> None:
    commands = manifest()["features"]["slash_commands"]

    assert {each["command"] for each in commands} == set(COMMANDS)


def test_only_events_with_a_listener_are_subscribed() -> None:
    subscribed = manifest()["settings"]["event_subscriptions"]["bot_events"]

    assert {name.partition(".")[0] for name in subscribed} == set(EVENTS)


def test_every_shortcut_is_in_the_manifest() -> None:
    offered = manifest()["features"]["shortcuts"]

    assert {each["callback_id"] for each in offered} == set(SHORTCUTS)
    assert all(len(each["name"]) <= 24 for each in offered)


def test_with_a_url_everything_goes_there() -> None:
    made = manifest("https://verbatim.example/")

    address = "https://verbatim.example/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == address
    assert made["settings"]["interactivity"]["request_url"] == address
    assert {each["url"] for each in made["features"]["slash_commands"]} == {address}
    assert made["settings"]["socket_mode_enabled"] is False


def test_the_texts_fit_slacks_limits() -> None:
    shown = manifest()["display_information"]

    assert len(shown["name"]) <= 35
    assert 175 <= len(shown["long_description"]) <= 4000
