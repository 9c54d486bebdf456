"""`Brief this`, in the menu of a message: of that message or its thread, and nothing else."""

import pytest
from a_newsroom import NEWSROOM, Newsroom
from newsroom.test_asked_along import BRIDGE, WANG_SAYS
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio


async def briefed(newsroom: Newsroom, message: Message) -> str:
    """The words of the private answer."""
    seen = len(newsroom.slack.ephemerals(NEWSROOM))
    outcome = await newsroom.slack.shortcut(message, "brief_this")
    assert outcome.error is None
    await newsroom.slack.until(lambda: len(newsroom.slack.ephemerals(NEWSROOM)) > seen)
    return shown_text(newsroom.slack.ephemerals(NEWSROOM)[-1])


async def test_it_briefs_the_transcript_of_the_message_and_not_the_newest(
    newsroom: Newsroom,
) -> None:
    message = await newsroom.share_seed()
    await newsroom.share(BRIDGE, name="bridge.txt")

    assert WANG_SAYS in await briefed(newsroom, message)
    (card,) = newsroom.replies(message)
    assert WANG_SAYS in await briefed(newsroom, card)


async def test_a_message_without_a_transcript_is_not_briefed_from_another(
    newsroom: Newsroom,
) -> None:
    await newsroom.share_seed()
    message = await newsroom.slack.say(NEWSROOM, "Good morning!")

    assert "no transcript in that message" in await briefed(newsroom, message)


async def test_what_could_not_be_read_unasked_is_explained_now(newsroom: Newsroom) -> None:
    message = await newsroom.slack.upload(NEWSROOM, "list.txt", b"Milk, bread.\nCall mum.\n")
    await drained(newsroom)
    assert newsroom.replies(message) == []

    told = await briefed(newsroom, message)

    assert "no transcript in that message" in told
    (line,) = newsroom.replies(message)
    assert "list.txt does not look like a transcript" in shown_text(line)
