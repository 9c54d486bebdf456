"""What is deleted where it was shared is forgotten, and what was made of it is taken back."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_asked_along import BRIDGE, WANG_SAYS
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.sending import Parcel
from playground.workspace.cast import POLITICS
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

TAKEN = "so I took this back"


async def deleted(newsroom: Newsroom, message: Message) -> None:
    """Delete the message, and wait until its thread was taken back."""
    await newsroom.slack.delete(message)
    await newsroom.slack.until(lambda: TAKEN in said(newsroom, message))
    await drained(newsroom)


def said(newsroom: Newsroom, message: Message) -> str:
    """All that the bot says in the message's thread."""
    return " ".join(shown_text(each) for each in newsroom.replies(message))


async def test_of_a_deleted_message_nothing_is_shown_any_more(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    await deleted(newsroom, message)

    for command, text in (("/brief", ""), ("/brief", "Wang"), ("/quotes", "Wang"), ("/topics", ""),
                          ("/brief", f'check "{WANG_SAYS}"')):  # fmt: skip
        assert "No transcript has been shared here yet" in await newsroom.asked(command, text)
    assert "Nothing new was shared" in await newsroom.asked("/brief", "digest now")
    assert not [key async for key in newsroom.redis.scan_iter("{v:*}:share:*")]
    assert not [key async for key in newsroom.redis.scan_iter("{v:*}:brief:*")]


async def test_card_answers_and_posted_briefs_are_taken_back(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)
    await newsroom.pressed(await newsroom.commanded("/brief"), "Post to channel")

    await deleted(newsroom, message)

    shown = [*newsroom.replies(message), *newsroom.bot_messages(NEWSROOM)]
    assert len(shown) == 3
    assert all(shown_text(each).strip().endswith(TAKEN + ".") for each in shown)
    assert all("Wang" not in each.text for each in shown)


async def test_a_question_in_its_thread_is_not_answered_from_another(newsroom: Newsroom) -> None:
    await newsroom.share(BRIDGE, name="bridge.txt")
    message = await newsroom.share_seed()
    seen = await newsroom.commanded("/brief", "Wang")

    await deleted(newsroom, message)

    told = await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)
    assert "What was shared here was deleted" in told
    assert "no longer kept" in shown_text(await newsroom.pressed(seen, "Quotes"))
    assert "Friday" in await newsroom.asked("/brief")


async def test_what_was_forgotten_does_not_come_back(newsroom: Newsroom) -> None:
    """Neither by an event that comes again, nor out of the thread when the store is emptied."""
    message = await newsroom.share_seed()
    await deleted(newsroom, message)
    events = [each for each in newsroom.slack.deliveries if each.kind == "event"]

    for event in events:
        parcel = event.parcel
        if "message_changed" not in str(parcel.payload):
            await newsroom.slack.platform.courier.send(Parcel("event", parcel.payload))
    await drained(newsroom)
    assert "No transcript has been shared" in await newsroom.asked("/brief")
    await newsroom.redis.flushall()

    told = await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)
    assert "What was shared here was deleted" in told


async def test_answers_elsewhere_and_digests_lose_what_they_quote(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    elsewhere = await newsroom.slack.say(NEWSROOM, "@Verbatim quotes Wang")
    await newsroom.slack.until(lambda: newsroom.replies(elsewhere))
    await newsroom.share(BRIDGE, name="bridge.txt")
    await newsroom.slack.press(await newsroom.commanded("/brief", "digest now"), "Post now")
    await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))

    await deleted(newsroom, message)

    (digest,) = newsroom.bot_messages(NEWSROOM)
    assert WANG_SAYS not in said(newsroom, elsewhere) + shown_text(digest)
    assert "Tom Abara" in shown_text(digest)


async def test_the_same_file_in_another_message_or_channel_stays(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    again = await newsroom.slack.share_again(POLITICS, message.files[0])
    await newsroom.slack.until(lambda: newsroom.replies(again))

    await deleted(newsroom, message)

    assert WANG_SAYS in await newsroom.asked("/quotes", "Wang", channel=POLITICS)
    assert TAKEN not in said(newsroom, again)


async def test_a_deleted_file_is_forgotten_in_every_channel(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    again = await newsroom.slack.share_again(POLITICS, message.files[0])
    await newsroom.slack.until(lambda: newsroom.replies(again))

    await newsroom.slack.delete_file(message.files[0])
    await newsroom.slack.until(
        lambda: TAKEN in said(newsroom, message) and TAKEN in said(newsroom, again)
    )
    await drained(newsroom)

    for channel in (NEWSROOM, POLITICS):
        words = await newsroom.asked("/quotes", "Wang", channel=channel)
        assert "No transcript has been shared here yet" in words


async def test_a_message_that_is_deleted_while_it_is_read_leaves_nothing(
    newsroom: Newsroom,
) -> None:
    newsroom.slack.delay_next("download", 1)
    message = await newsroom.slack.upload(NEWSROOM, SEED.name, SEED.read_bytes())
    await newsroom.slack.until(
        lambda: any("file_share" in str(each.parcel.payload) for each in newsroom.slack.deliveries)
    )

    await newsroom.slack.delete(message)
    await drained(newsroom)

    assert not [key async for key in newsroom.redis.scan_iter("{v:*}:share:*")]
    assert "No transcript has been shared here yet" in await newsroom.asked("/brief")


async def test_an_edit_that_keeps_the_file_takes_nothing_back(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    await newsroom.slack.edit(message, "with better words")
    await newsroom.slack.until(
        lambda: any(
            "message_changed" in str(each.parcel.payload) for each in newsroom.slack.deliveries
        )
    )
    await drained(newsroom)

    assert TAKEN not in said(newsroom, message)
    assert WANG_SAYS in await newsroom.asked("/quotes", "Wang")
