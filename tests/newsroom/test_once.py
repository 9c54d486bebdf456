"""Whatever is sent again, started again or killed: one card, one post."""

import asyncio
import json

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom

from playground.platform import Timing
from playground.reading import shown_text

pytestmark = pytest.mark.anyio


async def drained(newsroom: Newsroom) -> None:
    """Wait until no job is queued, waiting or running."""
    while True:
        streams = [key async for key in newsroom.redis.scan_iter("*inbox*")]
        waiting = [await newsroom.redis.xlen(key) for key in streams]
        for lane in ("answer", "intake"):
            waiting.append(await newsroom.redis.xlen(f"verbatim-{lane}:stream"))
            waiting.append(await newsroom.redis.zcard(f"verbatim-{lane}:queue"))
        if not any(waiting):
            return
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("order", ["together", "message-first", "file-first"])
async def test_the_two_events_of_an_upload_make_one_card(order: str) -> None:
    async with Newsroom(timing=Timing(upload_order=order)) as newsroom:
        message = await newsroom.share_seed()
        await drained(newsroom)

        assert len(newsroom.replies(message)) == 1


async def test_the_same_event_three_times_makes_one_card(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    events = [each for each in newsroom.slack.deliveries if each.kind == "event"]

    for event in events * 2:
        await newsroom.slack.platform.courier.send(event.parcel)
    await drained(newsroom)

    assert len(newsroom.replies(message)) == 1


async def test_a_mention_and_its_message_event_make_one_answer(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)
    await drained(newsroom)

    assert len(newsroom.replies(message)) == 2


async def test_a_post_whose_reply_was_lost_is_found_and_not_made_again(newsroom: Newsroom) -> None:
    newsroom.slack.lose_next_reply("chat.postMessage")

    message = await newsroom.share_seed()
    await drained(newsroom)

    assert len(newsroom.replies(message)) == 1


async def test_a_busy_slack_is_asked_again_later(newsroom: Newsroom) -> None:
    newsroom.slack.fail_next("chat.postMessage", "ratelimited", retry_after=1)

    message = await newsroom.share(SEED.read_bytes())

    assert len(newsroom.replies(message)) == 1


async def test_two_workers_make_one_card() -> None:
    async with Newsroom(workers=2) as newsroom:
        messages = [await newsroom.slack.upload(NEWSROOM, f"{n}.txt", SEED.read_bytes())
                    for n in range(5)]  # fmt: skip
        await newsroom.slack.until(lambda: all(newsroom.replies(each) for each in messages))
        await drained(newsroom)

        assert [len(newsroom.replies(each)) for each in messages] == [1] * 5


async def test_a_file_shared_again_on_purpose_gets_a_card_again(newsroom: Newsroom) -> None:
    first = await newsroom.share_seed()

    again = await newsroom.slack.share_again(NEWSROOM, first.files[0])
    await newsroom.slack.until(lambda: newsroom.replies(again))

    assert len(newsroom.replies(first)) == 1
    assert len(newsroom.replies(again)) == 1


async def test_a_file_of_another_workspace_is_looked_up(newsroom: Newsroom) -> None:
    message = await newsroom.share(SEED.read_bytes(), external=True)

    assert "17 turns" in shown_text(newsroom.replies(message)[0])


async def test_the_card_carries_where_it_came_from_and_no_words(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    (card,) = newsroom.replies(message)

    assert card.metadata is not None
    payload = card.metadata["event_payload"]
    assert payload["source"] == message.files[0]
    assert payload["content_hash"]
    assert "China" not in json.dumps(card.metadata)
