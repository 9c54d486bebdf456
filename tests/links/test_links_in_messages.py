"""Where links stand in messages, and which lead back into Slack: tables."""

from typing import Any

import pytest

from bot.models.share import LinkSource
from bot.slack_messages import link_in, linked_file, linked_message, links_of

A, B = "https://a.example/1?x=1&y=2", "http://b.example/2"


def rich(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    section = {"type": "rich_text_section", "elements": list(elements)}
    return [{"type": "rich_text", "elements": [section]}]


MESSAGES: list[tuple[dict[str, Any], list[str]]] = [
    ({"text": "no link"}, []),
    ({}, []),
    ({"text": "<https://a.example/1?x=1&amp;y=2|the talk> and <http://b.example/2>"}, [A, B]),
    ({"text": "<@U1> <#C1|newsroom> <!here> <mailto:a@b.example|a@b.example>"}, []),
    ({"text": f"<{B}> again <{B}>"}, [B]),
    ({"text": "", "blocks": rich({"type": "link", "url": A, "text": "the talk"})}, [A]),
    ({"text": f"<{B}>", "blocks": rich({"type": "link", "url": B})}, [B]),
    ({"text": "", "blocks": rich({"type": "link", "url": "mailto:a@b.example"})}, []),
    ({"text": "", "attachments": [{"from_url": A, "text": f"<{B}>"}]}, []),
    ({"text": "", "blocks": [{"type": "image", "image_url": A}]}, []),
    ({"text": f"<https://a.example/{'x' * 2000}>"}, []),
    ({"text": " ".join(f"<http://b.example/{n}>" for n in range(9))},
     [f"http://b.example/{n}" for n in range(5)]),
]  # fmt: skip

TYPED = [
    ("https://a.example/talk", "https://a.example/talk"),
    ("<https://a.example/talk|talk>", "https://a.example/talk"),
    ("(https://a.example/talk).", "https://a.example/talk"),
    ("budget hearing", None),
    ("https://", None),
]

FILES = [
    ("https://daily.slack.com/files/U024BE7LH/F2147483862/interview.txt", "F2147483862"),
    ("https://daily.enterprise.slack.com/files/W1/F1", "F1"),
    ("https://slack.com.evil.example/files/U1/F1/a", None),
    ("https://evilslack.com/files/U1/F1/a", None),
    ("http://daily.slack.com/files/U1/F1/a", None),
    ("https://daily.slack.com/archives/C1/p1700000000000000", None),
    ("https://[::1/files/U1/F1", None),
]

PLACES = [
    ("https://daily.slack.com/archives/C1/p1700000000123456", ("C1", "1700000000.123456", None)),
    ("https://daily.slack.com/archives/C1/p1700000000123456?thread_ts=1699.000001&cid=C1",
     ("C1", "1700000000.123456", "1699.000001")),
    ("https://daily.slack.com/archives/C1", None),
    ("https://daily.example/archives/C1/p1700000000123456", None),
]  # fmt: skip


@pytest.mark.parametrize(("message", "urls"), MESSAGES)
def test_the_links_of_a_message_are_its_writers(message: dict[str, Any], urls: list[str]) -> None:
    assert [each.url for each in links_of(message)] == urls


@pytest.mark.parametrize(("words", "url"), TYPED)
def test_a_link_is_found_in_typed_words(words: str, url: str | None) -> None:
    found = link_in(words)

    assert (found.url if found else None) == url


@pytest.mark.parametrize(("url", "file"), FILES)
def test_a_link_to_a_slack_file_is_known(url: str, file: str | None) -> None:
    assert linked_file(url) == file


@pytest.mark.parametrize(("url", "place"), PLACES)
def test_a_link_to_a_slack_message_is_known(
    url: str, place: tuple[str, str, str | None] | None
) -> None:
    assert linked_message(url) == place


def test_what_is_logged_of_a_link_has_no_query() -> None:
    link = LinkSource(url="https://user:word@a.example/talk?token=secret#part")

    assert link.name == "a.example/talk"
    assert "secret" not in link.key
