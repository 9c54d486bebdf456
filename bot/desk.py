"""The one place where adapters are built and wired: the front for the web process, the ports
for a worker.
"""

from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

from bot.adapters.claims import RedisClaims
from bot.adapters.clock import ShiftedClock, SystemClock
from bot.adapters.digest_book import RedisDigestBook
from bot.adapters.in_process import InProcessBooks, InProcessClaims
from bot.adapters.inbox import InboxQueue
from bot.adapters.mode_book import RedisModeBook
from bot.adapters.model_books import RedisModelBooks
from bot.adapters.page_cache import NoPageCache, RedisPageCache
from bot.adapters.redis_client import Client, connect, store_faults
from bot.adapters.slack_api import SlackApi
from bot.adapters.slack_directory import SlackDirectory
from bot.adapters.slack_files import SlackFiles
from bot.adapters.slack_poster import SlackPoster
from bot.adapters.sources import Sources
from bot.adapters.transcript_store import RedisTranscriptStore
from bot.adapters.web import WebLimits, WebPages
from bot.models.job import Job
from bot.models.share import Asker
from bot.ports import Ports
from bot.ports.composing import Composer, ModelBooks
from bot.ports.keeping import TranscriptStore
from bot.ports.working import Claims, Clock, Queue
from bot.settings import Settings
from bot.visibility import grant_in_channel

DAY_SECONDS = 86_400
WORKER_SECONDS = 5.0
"""How long one Redis command of a worker may take: longer than a blocking read."""


@dataclass(frozen=True)
class Front:
    """What the web process needs to acknowledge: the queue, and answers that are ready."""

    queue: Queue
    store: TranscriptStore
    books: ModelBooks
    redis: Client

    async def ready_brief(self, asker: Asker) -> bytes | None:
        """The stored answer to a bare `/brief` in the asker's channel. One round trip."""
        return await self.store.ready(grant_in_channel(asker))

    async def forget_ready(self, asker: Asker) -> None:
        """Forget the stored answer of the asker's channel. One round trip."""
        await self.store.forget_ready(asker.workspace, asker.channel)

    async def put(self, job: Job, *, after_seconds: float = 0) -> None:
        """Queue a job. One round trip."""
        await self.queue.put(job, after_seconds=after_seconds)

    async def check_store(self) -> None:
        """Returns when Redis answers; raises StoreUnavailable when it does not."""
        with store_faults():
            await self.redis.ping()

    async def close(self) -> None:
        await self.redis.aclose()


def build_front(settings: Settings, redis_url: str) -> Front:
    """The web process's parts. Neither the queue library nor openai is imported for them."""
    redis = connect(redis_url)
    return Front(
        queue=InboxQueue(redis, build_clock(settings)),
        store=RedisTranscriptStore(redis, timedelta(days=settings.retention_days)),
        books=RedisModelBooks(redis, settings.retention_days * DAY_SECONDS),
        redis=redis,
    )


@dataclass(frozen=True)
class Workshop:
    """A worker's parts: the ports for its jobs, and what must be closed after them."""

    ports: Ports
    redis: Client
    slack: SlackApi
    closing: AsyncExitStack

    async def close(self) -> None:
        await self.slack.close()
        await self.closing.aclose()
        await self.redis.aclose()


def build_workshop(settings: Settings, redis_url: str) -> Workshop:
    """The worker's parts. What only a worker needs is imported here, not at the top."""
    redis = connect(redis_url, connections=settings.concurrency * 4, answer_seconds=WORKER_SECONDS)
    slack = SlackApi(settings)
    clock = build_clock(settings)
    claims = RedisClaims(redis, timedelta(seconds=settings.lease_seconds))
    books = RedisModelBooks(redis, settings.retention_days * DAY_SECONDS)
    closing = AsyncExitStack()
    ports = Ports(
        clock=clock,
        store=RedisTranscriptStore(redis, timedelta(days=settings.retention_days)),
        digests=RedisDigestBook(redis),
        claims=claims,
        queue=InboxQueue(redis, clock),
        fetcher=Sources(
            SlackFiles(slack, settings.slack_api_url),
            WebPages(RedisPageCache(redis), WebLimits(allowed=settings.allow_hosts)),
        ),
        poster=SlackPoster(slack),
        directory=SlackDirectory(slack),
        composer=build_composer(settings, books, claims, clock, closing),
        modes=RedisModeBook(redis),
    )
    return Workshop(ports=ports, redis=redis, slack=slack, closing=closing)


def build_composer(
    settings: Settings, books: ModelBooks, claims: Claims, clock: Clock, closing: AsyncExitStack
) -> Composer:
    """With a key, the composer that asks a model; without, the offline one.

    `openai` costs a second at import: only who has a model pays for it.
    """
    if not settings.openai_api_key:
        from bot.compose.extractive import ExtractiveComposer  # noqa: PLC0415

        return ExtractiveComposer()
    from bot.adapters.model import OpenAiDrafter  # noqa: PLC0415
    from bot.compose.model import ModelComposer  # noqa: PLC0415
    from bot.compose.shared_drafts import SharedDrafts  # noqa: PLC0415

    drafter = OpenAiDrafter(settings)
    closing.push_async_callback(drafter.close)
    drafts = SharedDrafts(drafter, books, claims, clock, settings.model_budget)
    return ModelComposer(drafts, settings.model_seconds, settings.model_context)


def build_web(settings: Settings) -> WebPages:
    """For the command line: the web, without a memory."""
    return WebPages(NoPageCache(), WebLimits(allowed=settings.allow_hosts))


def build_clock(settings: Settings) -> Clock:
    """The machine's clock, or the one that a file shifts."""
    return ShiftedClock(settings.clock_file) if settings.clock_file else SystemClock()


def build_file_composer(settings: Settings, closing: AsyncExitStack) -> Composer:
    """The composer of the command line: nothing is shared, and nothing outlives it."""
    return build_composer(settings, InProcessBooks(), InProcessClaims(), SystemClock(), closing)
