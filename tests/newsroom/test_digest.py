"""The daily digest: set, shown, previewed, posted once, and silent when nothing is new."""

import asyncio
from datetime import timedelta

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.cast import MINA, POLITICS, YOU

pytestmark = pytest.mark.anyio

WANG = "China wants to stabilize"


async def test_the_digest_is_set_in_the_zone_of_who_sets_it(newsroom: Newsroom) -> None:
    words = await newsroom.asked("/brief", "digest at 08:30 weekdays")

    assert "08:30 on weekdays, America/New_York time" in words
    assert "London" in await newsroom.asked("/brief", "digest at 08:30", user=MINA.id)
    assert "Europe/Berlin" in await newsroom.asked("/brief", "digest at 7am Europe/Berlin")
    assert "07:00 every day, Europe/Berlin time" in await newsroom.asked("/brief", "digest")
    assert "is off" in await newsroom.asked("/brief", "digest off")
    assert "has no daily digest" in await newsroom.asked("/brief", "digest")
    assert "no time zone called" in await newsroom.asked("/brief", "digest at 08:30 Atlantis")


async def test_a_preview_is_posted_with_its_button_once(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    preview = await newsroom.commanded("/brief", "digest now")
    assert WANG in shown_text(preview)
    assert newsroom.bot_messages(NEWSROOM) == []
    await newsroom.slack.press(preview, "Post now")
    await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))
    await drained(newsroom)

    assert len(newsroom.bot_messages(NEWSROOM)) == 1
    assert "Nothing new was shared" in await newsroom.asked("/brief", "digest now")


async def test_two_workers_post_the_digest_once_and_the_next_day_nothing() -> None:
    async with Newsroom(workers=2) as newsroom:
        await newsroom.share_seed()
        soon = newsroom.now(YOU.tz) + timedelta(minutes=1)
        await newsroom.asked("/brief", f"digest at {soon:%H:%M}")

        newsroom.skip(minutes=2)
        await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))
        await drained(newsroom)
        assert len(newsroom.bot_messages(NEWSROOM)) == 1
        assert WANG in shown_text(newsroom.bot_messages(NEWSROOM)[0])

        newsroom.skip(minutes=24 * 60)
        await nothing_due(newsroom)
        await drained(newsroom)
        assert len(newsroom.bot_messages(NEWSROOM)) == 1


async def test_a_digest_brings_what_came_since_the_last_one() -> None:
    async with Newsroom(workers=2) as newsroom:
        await newsroom.share_seed()
        soon = newsroom.now(YOU.tz) + timedelta(minutes=1)
        await newsroom.asked("/brief", f"digest at {soon:%H:%M}")
        newsroom.skip(minutes=2)
        await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))

        second = SEED.read_text().replace("climate", "weather")
        await newsroom.share(second.encode(), name="second.txt")
        newsroom.skip(minutes=24 * 60)
        await newsroom.slack.until(lambda: len(newsroom.bot_messages(NEWSROOM)) == 2)

        words = shown_text(newsroom.bot_messages(NEWSROOM)[1])
        assert "second.txt" in words
        assert SEED.name not in words


async def test_the_first_digest_brings_what_came_since_the_day_before_it_was_set() -> None:
    """Set and shared on a Friday, posted on the Monday."""
    async with Newsroom() as newsroom:
        newsroom.skip(minutes=(4 - newsroom.now(YOU.tz).weekday()) % 7 * 24 * 60)
        soon = newsroom.now(YOU.tz) - timedelta(minutes=1)  # past already today
        await newsroom.share_seed()
        await newsroom.asked("/brief", f"digest at {soon:%H:%M} weekdays")

        newsroom.skip(minutes=3 * 24 * 60)
        await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))

        assert WANG in shown_text(newsroom.bot_messages(NEWSROOM)[0])


async def test_a_digest_holds_only_its_own_channel(newsroom: Newsroom) -> None:
    await newsroom.share_seed(NEWSROOM)

    assert "Nothing new was shared" in await newsroom.asked(
        "/brief", "digest now", channel=POLITICS
    )


async def nothing_due(newsroom: Newsroom) -> None:
    """Wait until no digest is due any more."""
    while True:
        scores = await newsroom.redis.zrange("{v}:digests-due", 0, -1, withscores=True)
        if all(score > newsroom.now().timestamp() for _, score in scores):
            return
        await asyncio.sleep(0.02)
