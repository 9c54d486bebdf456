"""What a message shared is fetched, read, kept, and answered with a card in the thread."""

import asyncio

from bot.compose.material import opened_only
from bot.errors import FetchFailed
from bot.jobs.keeping import keep_share
from bot.jobs.linked import resolved
from bot.jobs.posting import Place, post_once
from bot.jobs.recalling import recall_share
from bot.models.job import FileShared, Ingest, Prepare, forgotten_of
from bot.models.message import Mark
from bot.models.share import Asker, FileSource, LinkSource, Source
from bot.ports import Ports
from bot.reading.page import read_page
from bot.reading.reader import read_transcript
from bot.render.card import card_message
from bot.visibility import grant_in_channel

SPOKEN_WORD_TYPES = ("text/", "application/json", "application/xml", "application/ttml",
                     "application/x-subrip", "application/rtf", "application/pdf",
                     "application/vnd.openxmlformats-officedocument.wordprocessingml",
                     "application/vnd.oasis.opendocument.text")  # fmt: skip
SPOKEN_WORD_ENDINGS = (".txt", ".md", ".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".xml", ".json",
                       ".docx", ".pdf", ".rtf", ".odt", ".html", ".htm", ".csv",
                       ".tsv")  # fmt: skip

NO_WORDS_ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".mp3", ".m4a", ".wav",
                    ".mp4", ".mov", ".webm", ".zip", ".gz", ".dmg", ".exe", ".css",
                    ".js")  # fmt: skip
"""A link to one of these is not followed for what may be a transcript."""


async def ingest(job: Ingest, ports: Ports) -> None:
    """Read the source into a share of its channel. Silent for what can be no transcript.

    Raises SourceError for what looks like one and cannot be read.
    """
    if await ports.claims.done(job.workspace, job.key) is not None:
        return
    if await ports.claims.done(job.workspace, forgotten_of(job.key)) is not None:
        return
    if not (job.addressed or may_be_transcript(job.source)) or await _is_ours(job, ports):
        return
    source = await _resolved(job, ports)
    if source is None or await _is_pointed_to(job, source, ports):
        return
    fetched = await ports.fetcher.fetch(job.workspace, source)
    read = read_page if isinstance(source, LinkSource) else read_transcript
    reading = await asyncio.to_thread(read, fetched.data, fetched.name)
    await ports.store.save_reading(job.workspace, reading)
    place = Place(job.workspace, job.channel, job.thread_ts, since_ts=job.message_ts)
    await recall_share(job.key, reading.id, place, ports)
    share = await keep_share(source, reading, ports, key=job.key, place=place, by=job.shared_by)
    mark = Mark(
        kind="card",
        key=f"card:{job.key}",
        share=share.id,
        content_hash=share.content_hash,
        source=source.pointer,
    )
    await post_once(place, card_message(share, opened_only(reading)), mark, ports)
    prepare = Prepare(workspace=job.workspace, channel=job.channel, share=share.id)
    await ports.queue.put(prepare)
    await ports.claims.record(job.workspace, job.key, share.id)


async def find_shared_file(job: FileShared, ports: Ports) -> None:
    """Queue the reading of a file for each message of the channel that shares it.

    `file_shared` names no message; a message that was read before is not read again.
    """
    described = await ports.fetcher.describe(job.workspace, job.file)
    for sharing in (each for each in described.sharings if each.channel == job.channel):
        found = Ingest(
            workspace=job.workspace,
            channel=job.channel,
            message_ts=sharing.ts,
            thread_ts=sharing.thread_ts,
            source=described.source,
            shared_by=sharing.by,
        )
        if await ports.claims.done(job.workspace, found.key) is None:
            await ports.queue.put(found)


def may_be_transcript(source: Source) -> bool:
    """Whether its kind leaves it open: pictures, tapes and spreadsheets are not fetched."""
    if isinstance(source, LinkSource):
        return not source.name.lower().endswith(NO_WORDS_ENDINGS)
    kind, name = source.mimetype.lower(), source.name.lower()
    unknown = kind in ("", "application/octet-stream", "binary/octet-stream")
    return (
        name.endswith(SPOKEN_WORD_ENDINGS)
        or kind.startswith(SPOKEN_WORD_TYPES)
        or (unknown and "." not in name)
    )


async def _is_ours(job: Ingest, ports: Ports) -> bool:
    return job.shared_by == await ports.directory.bot_user(job.workspace)


async def _resolved(job: Ingest, ports: Ports) -> Source | None:
    """What is to be fetched: of a link into Slack, the file or the page behind it.

    None for a file of which only the id was told, and that turns out to be no text.
    """
    if isinstance(job.source, FileSource):
        return job.source if job.source.url else await _described(job, job.source.id, ports)
    user, direct = job.shared_by, job.channel.startswith("D")
    asker = Asker(workspace=job.workspace, channel=job.channel, user=user, direct=direct)
    source = await resolved(job.source, asker, ports)
    if not (job.addressed or may_be_transcript(source)):
        raise FetchFailed(job.source.name, "it is no text")
    return source


async def _described(job: Ingest, file: str, ports: Ports) -> Source | None:
    source = (await ports.fetcher.describe(job.workspace, file)).source
    return source if job.addressed or may_be_transcript(source) else None


async def _is_pointed_to(job: Ingest, source: Source, ports: Ports) -> bool:
    """Whether a link only refers to what the channel has, and nobody asks the bot for it."""
    if job.addressed or not isinstance(job.source, LinkSource) or source is job.source:
        return False
    return await _is_here(job, source, ports)


async def _is_here(job: Ingest, source: Source, ports: Ports) -> bool:
    """Whether a link into Slack only points to what the channel has: people refer to messages."""
    here = grant_in_channel(Asker(workspace=job.workspace, channel=job.channel))
    return any(
        share.source.key == source.key and share.message_ts != job.message_ts
        for share in await ports.store.shares(here)
    )
