"""What a stored transcript costs to load: 200 turns, against a bare GET of the same JSON.

A process decodes a blob once: what was loaded before is fetched and recognised by its bytes.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from bot.adapters import keys
from bot.adapters.embedded import embedded_server
from bot.adapters.redis_client import connect
from bot.adapters.transcript_store import RedisTranscriptStore, decoded_reading
from bot.models.share import Asker, FileSource, Share
from bot.models.transcript import Speaker, Transcript, Turn
from bot.visibility import grant_in_channel

ROUNDS = 300
TURNS = 200
WORDS = "They agreed on a series of things to try to cool things. "
"""With 200 turns of four such sentences the JSON has 73 kB, as a half-hour broadcast has."""

SHARE = Share(
    id="s1", workspace="T1", channel="C1", message_ts="1.0", thread_ts="1.0",
    source=FileSource(id="F1"), content_hash="h1", title="Half an hour", shared_at=1.0,
)  # fmt: skip


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder, embedded_server(Path(folder)) as url:
        asyncio.run(_measure(url))


async def _measure(url: str) -> None:
    redis = connect(url)
    store = RedisTranscriptStore(redis, timedelta(days=1))
    grant = grant_in_channel(Asker(workspace="T1", channel="C1"))
    reading = _half_an_hour()
    await store.save_reading("T1", reading)
    await redis.set("bare", reading.model_dump_json().encode())

    async def one_speaker() -> None:
        transcript = await store.transcript(grant, SHARE)
        assert transcript
        assert [turn for turn in transcript.turns if turn.speaker == "b"]

    async def first_load() -> None:
        decoded_reading.cache_clear()
        await store.transcript(grant, SHARE)

    work: dict[str, Callable[[], Awaitable[object]]] = {
        "GET of the JSON": lambda: redis.get("bare"),
        "GET of the blob": lambda: redis.get(keys.reading("T1", "h1")),
        "load and decode, the first time": first_load,
        "load and decode": lambda: store.transcript(grant, SHARE),
        "one speaker's turns": one_speaker,
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, operation in work.items():
            began = time.perf_counter()
            await operation()
            times[name].append((time.perf_counter() - began) * 1e6)
    await redis.aclose()
    floor = statistics.median(times["GET of the JSON"])
    print("| operation | µs (median) | of a bare GET |")
    print("| --- | --- | --- |")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"| {name} | {median:.0f} | {median / floor:.2f} |")


def _half_an_hour() -> Transcript:
    turns = tuple(
        Turn(number=n, speaker="ab"[n % 2], attribution="labelled", text=(WORDS * 4).strip(),
             spans=((n * 330, n * 330 + 320),))
        for n in range(1, TURNS + 1)
    )  # fmt: skip
    speakers = (Speaker(id="a", name="A"), Speaker(id="b", name="B"))
    return Transcript(id="h1", format="labelled-text", speakers=speakers, turns=turns)
