"""While something is being read, a question under it waits, and nothing else is answered from."""

from datetime import timedelta

import pytest
from a_newsroom import NEWSROOM, Newsroom
from newsroom.test_asked_along import BRIDGE, WANG_SAYS
from newsroom.test_once import drained
from some_ports import Queued, some_ports

from bot.adapters.clock import SystemClock
from bot.adapters.inbox import InboxQueue
from bot.adapters.transcript_store import RedisTranscriptStore
from bot.errors import NotReadYet, SlackRefused
from bot.jobs.runner import run_envelope
from bot.jobs.unread import insist_on_read
from bot.models.job import Envelope, Ingest
from bot.models.share import Asker, FileSource, Share
from bot.visibility import grant_in_channel
from playground.reading import shown_text
from playground.workspace.cast import DIRECT, RANDOM

pytestmark = pytest.mark.anyio

OPENS = "I will open it on Friday, with the mayor."
THREAD = Asker(workspace="T1", channel="C1", user="U1", thread_ts="1.0")


def a_reading(thread_ts: str = "1.0", channel: str = "C1") -> Ingest:
    return Ingest(
        workspace="T1", channel=channel, message_ts=thread_ts, thread_ts=thread_ts,
        source=FileSource(id="F1"), addressed=True,
    )  # fmt: skip


@pytest.mark.parametrize("channel", [NEWSROOM, DIRECT])
async def test_a_question_under_a_file_waits_until_the_file_is_read(
    newsroom: Newsroom, channel: str
) -> None:
    await newsroom.share_seed()
    newsroom.slack.delay_next("download", 1)

    message = await newsroom.slack.upload(channel, "bridge.txt", BRIDGE)
    thread_ts = message.ts if channel == NEWSROOM else None
    await newsroom.slack.say(channel, "@Verbatim quotes Abara", thread_ts=thread_ts)
    await newsroom.slack.until(
        lambda: any(OPENS in shown_text(each) for each in newsroom.bot_messages(channel, thread_ts))
    )
    await drained(newsroom)

    words = " ".join(shown_text(each) for each in newsroom.bot_messages(channel, thread_ts))
    assert WANG_SAYS not in words
    assert "Nobody called" not in words


async def test_nothing_is_waited_for_that_ended_whether_well_or_badly(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    message = await newsroom.slack.upload(NEWSROOM, "list.txt", b"Milk, bread.\nCall mum.\n")
    await drained(newsroom)

    channel = newsroom.slack.channel(NEWSROOM).id
    workspace = newsroom.slack.platform.workspace.state.team.id
    queue = InboxQueue(newsroom.redis, SystemClock())

    assert await queue.being_read(workspace, channel, None) == ()
    assert WANG_SAYS in await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)


async def test_a_reading_counts_for_its_thread_and_for_its_direct_message(
    newsroom: Newsroom,
) -> None:
    queue = InboxQueue(newsroom.redis, SystemClock())
    await newsroom.stop()
    await queue.put(a_reading())
    await queue.put(a_reading("2.0"))

    assert await queue.being_read("T1", "C1", "1.0") == (a_reading().key,)
    assert len(await queue.being_read("T1", "C1", None)) == 2
    assert await queue.being_read("T1", "C2", None) == ()
    await queue.ended(a_reading())
    assert await queue.being_read("T1", "C1", None) == (a_reading("2.0").key,)


async def test_a_bare_brief_is_of_the_newest_before_its_own_is_ready(newsroom: Newsroom) -> None:
    asker = Asker(workspace="T1", channel="C1")
    store = RedisTranscriptStore(newsroom.redis, timedelta(days=1))
    share = Share(
        id="a", workspace="T1", channel="C1", message_ts="1.0", thread_ts="1.0",
        source=FileSource(id="F1"), content_hash="h", title="First", shared_at=1.0,
    )  # fmt: skip
    await store.save_share(share)
    assert await store.save_ready(share, b"first")

    await store.save_share(share.model_copy(update={"id": "b", "shared_at": 2.0}))

    assert await store.ready(grant_in_channel(asker)) is None
    assert not await store.save_ready(share, b"first")


async def test_only_who_asks_there_waits() -> None:
    queue = Queued()
    ports = some_ports(queue=queue)
    await queue.put(a_reading())

    with pytest.raises(NotReadYet):
        await insist_on_read(THREAD, ports)
    await insist_on_read(THREAD.model_copy(update={"thread_ts": "2.0"}), ports)
    await insist_on_read(THREAD.model_copy(update={"thread_ts": None}), ports)
    with pytest.raises(NotReadYet):
        await insist_on_read(THREAD.model_copy(update={"thread_ts": None, "direct": True}), ports)
    await ports.claims.record("T1", a_reading().key, "share")
    await insist_on_read(THREAD, ports)


async def test_brief_this_where_the_bot_is_not_says_so_at_once(newsroom: Newsroom) -> None:
    message = await newsroom.slack.upload(RANDOM, "bridge.txt", BRIDGE)

    await newsroom.slack.shortcut(message, "brief_this")
    await newsroom.slack.until(lambda: newsroom.slack.ephemerals(RANDOM))

    assert "Invite me" in shown_text(newsroom.slack.ephemerals(RANDOM)[-1])


async def test_a_reading_of_which_nobody_can_be_told_is_waited_for_no_longer() -> None:
    class Deaf:
        """Every port of a place that Slack does not let the bot into."""

        async def bot_user(self, workspace: str) -> str:
            raise SlackRefused("auth.test", f"no_place_in_{workspace}")

    job = a_reading()
    ports = some_ports(directory=Deaf())

    await run_envelope(Envelope(job=job, put_at=0).model_dump_json(by_alias=True), ports)

    assert await ports.claims.done("T1", job.notice_key) is not None
