"""Files of which an event tells only the id: who shared them, where, and whether they are text."""

import pytest
from some_ports import Queued, some_ports

from bot.jobs.ingest import find_shared_file, ingest
from bot.models.job import FileShared, Ingest
from bot.models.share import FileSource
from bot.ports.sources import Described, Sharing

pytestmark = pytest.mark.anyio

TAPE = FileSource(id="F1", name="tape.mp4", mimetype="video/mp4", url="https://slack.example/F1")
TALK = FileSource(id="F1", name="talk.txt", mimetype="text/plain", url="https://slack.example/F1")


class Shelf:
    """A Fetcher port that knows one file, shared in two channels, and hands out none."""

    def __init__(self, source: FileSource) -> None:
        self._source = source

    async def describe(self, workspace: str, file: str) -> Described:
        assert (workspace, file) == ("T1", self._source.id)
        here = Sharing(channel="C1", ts="2.0", thread_ts="1.0", by="U1")
        elsewhere = Sharing(channel="C2", ts="3.0", thread_ts="3.0", by="U2")
        return Described(self._source, (here, elsewhere))


class Somebody:
    """A Directory port that knows the bot by its id."""

    async def bot_user(self, workspace: str) -> str:
        assert workspace == "T1"
        return "UBOT"


async def test_a_shared_file_is_read_as_what_its_sharer_posted_in_its_thread() -> None:
    queue = Queued()
    job = FileShared(workspace="T1", channel="C1", file="F1", event_ts="2.0")

    await find_shared_file(job, some_ports(fetcher=Shelf(TALK), queue=queue))

    (found,) = queue.jobs
    assert isinstance(found, Ingest)
    assert (found.shared_by, found.message_ts, found.thread_ts) == ("U1", "2.0", "1.0")


async def test_a_file_known_by_its_id_is_not_fetched_when_it_is_a_tape() -> None:
    job = Ingest(
        workspace="T1", channel="C1", message_ts="2.0", thread_ts="2.0", source=FileSource(id="F1")
    )

    # the shelf has no `fetch`: whatever is fetched fails
    await ingest(job, some_ports(fetcher=Shelf(TAPE), directory=Somebody()))

    with pytest.raises(AttributeError, match="fetch"):
        await ingest(job, some_ports(fetcher=Shelf(TALK), directory=Somebody()))
