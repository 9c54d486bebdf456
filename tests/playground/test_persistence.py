"""What survives: a stop, a kill, a skipped night, an event that nobody acknowledged."""

import asyncio
import signal
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from a_product import AProduct, HandTurnedClock

from playground.driver import Playground
from playground.platform import Timing
from playground.seeding import welcome
from playground.workspace.cast import YOU

pytestmark = pytest.mark.anyio


async def test_a_workspace_is_as_it_was_left(tmp_path: Path) -> None:
    async with Playground(state=tmp_path) as slack:
        said = await slack.say("#newsroom", "Before")
        shared = await slack.upload("#newsroom", "a.txt", b"words", thread_ts=said.ts)

    async with Playground(state=tmp_path) as slack:
        later = await slack.say("#newsroom", "After")
        assert slack.thread("#newsroom", said.ts) == (said, shared)
        assert slack.platform.workspace.files.read(slack.file(shared.files[0])) == b"words"
        assert float(later.ts) > float(shared.ts)


async def test_without_a_state_the_folder_is_forgotten() -> None:
    async with Playground() as slack:
        await slack.say("#newsroom", "Before")
    async with Playground() as slack:
        assert not slack.messages("#newsroom")


async def test_an_event_that_was_not_acknowledged_is_sent_after_a_restart(
    tmp_path: Path, product: AProduct
) -> None:
    timing = Timing(retry_delays=(3600.0,))
    async with Playground("http://127.0.0.1:1/", state=tmp_path, timing=timing) as slack:
        await slack.say("#newsroom", "News")
        await slack.until(lambda: slack.deliveries)
        pending = slack.platform.workspace.state.pending_events
        for event_id, each in pending.items():
            pending[event_id] = each.model_copy(update={"due": 0.0})

    async with Playground(product.events_url, state=tmp_path) as slack:
        await welcome(slack, product.events_url, None)
        await slack.until(lambda: not slack.platform.workspace.state.pending_events)

    assert product.events("message")[0]["text"] == "News"
    assert product.got[0].headers["X-Slack-Retry-Reason"] == "connection_failed"


async def test_the_next_morning_is_nine_o_clock_where_you_are(
    tmp_path: Path, clock: HandTurnedClock
) -> None:
    clock_file = tmp_path / "clock"
    timing = Timing(source=clock, clock_file=clock_file)
    state = tmp_path / "state"
    async with Playground(state=state, timing=timing) as slack:
        slack.next_morning()
        said = await slack.say("#newsroom", "Good morning")

    zone = ZoneInfo(YOU.tz)
    here = datetime.fromtimestamp(float(said.ts), zone)
    today = datetime.fromtimestamp(clock.seconds, zone)
    assert (here.hour, here.minute, (here.date() - today.date()).days) == (9, 0, 1)
    assert clock.seconds + float(clock_file.read_text()) == pytest.approx(float(said.ts), abs=0.01)

    clock_file.unlink()
    async with Playground(state=state, timing=timing) as slack:
        later = await slack.say("#newsroom", "Still morning")
    assert float(later.ts) >= float(said.ts)
    assert float(clock_file.read_text()) > 0


async def test_seeds_are_uploaded_once_by_their_content(tmp_path: Path, product: AProduct) -> None:
    seeds, state = tmp_path / "seeds", tmp_path / "state"
    seeds.mkdir()
    (seeds / "one.txt").write_text("One")
    (seeds / ".hidden").write_text("Hidden")
    for _ in range(2):
        async with Playground(product.events_url, state=state) as slack:
            await welcome(slack, product.events_url, seeds)
            files = [slack.file(each.files[0]).name for each in slack.messages("#newsroom")]
        (seeds / "copy.txt").write_text("One")

    assert files == ["one.txt"]


async def test_a_kill_loses_no_more_than_the_last_second(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", "--port", "0", "--state", str(tmp_path),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    base = (await process.stdout.readline()).decode().split()[-1]
    try:
        async with aiohttp.ClientSession(base) as session:
            body = {"channel": "C0NEWSROOM1", "text": "Before the kill"}
            async with session.post("/playground/say", json=body) as answer:
                assert answer.status == 200
        state = tmp_path / "workspace.json"
        async with asyncio.timeout(1):
            while not (state.exists() and b"Before the kill" in state.read_bytes()):
                await asyncio.sleep(0.01)  # another process's file rings no bell
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()

    async with Playground(state=tmp_path) as slack:
        assert slack.messages("#newsroom")[-1].text == "Before the kill"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_stop_is_clean_and_saves(tmp_path: Path, number: int) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", "--port", "0", "--state", str(tmp_path),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    base = (await process.stdout.readline()).decode().split()[-1]
    async with aiohttp.ClientSession(base) as session, session.get("/events-stream") as stream:
        await stream.content.readline()
        body = {"channel": "C0NEWSROOM1", "text": "Last words"}
        async with session.post("/playground/say", json=body):
            process.send_signal(number)
        complaint = await process.stderr.read()

    assert (await process.wait(), complaint) == (0, b"")
    async with Playground(state=tmp_path) as slack:
        assert slack.messages("#newsroom")[-1].text == "Last words"


async def test_it_ends_with_who_started_it(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", "--port", "0", "--state", str(tmp_path),
        "--until-stdin-closes", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    await process.stdout.readline()
    process.stdin.close()

    assert await process.wait() == 0


async def test_a_port_that_is_taken_is_one_line(slack: Playground, tmp_path: Path) -> None:
    port = slack.base_url.rpartition(":")[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", "--port", port, "--state", str(tmp_path),
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, complaint = await process.communicate()

    assert process.returncode == 2
    assert complaint.decode().startswith("playground: ")
    assert complaint.count(b"\n") == 1
