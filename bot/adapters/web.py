"""Pages and files out of the web: the one place that asks servers which nobody here runs."""

import asyncio
from dataclasses import dataclass
from importlib.metadata import version

import aiohttp
from yarl import URL

from bot.adapters.web_answers import (
    REDIRECTS,
    reason_of,
    refuse_kind,
    refuse_status,
    target_of,
)
from bot.adapters.web_guard import Resolve, WebGuard, resolve_by_system
from bot.errors import FetchFailed, TooLarge
from bot.models.page import Page
from bot.models.share import LinkSource
from bot.ports.sources import Fetched, PageCache

LARGEST_BYTES = 20 * 1024 * 1024
FETCH_SECONDS = 20.0
REDIRECTS_FOLLOWED = 5
TOO_LARGE = "it is larger than the 20 MB that are read"
ACCEPT = (
    "text/html, text/plain, text/vtt, application/json, application/pdf, application/xml;q=0.9, "
    "text/*;q=0.9, */*;q=0.5"
)


@dataclass(frozen=True)
class WebLimits:
    """How far a fetch goes. `allowed`: (host, port) pairs that need not be public."""

    allowed: frozenset[tuple[str, int]] = frozenset()
    bytes: int = LARGEST_BYTES
    seconds: float = FETCH_SECONDS
    redirects: int = REDIRECTS_FOLLOWED


class WebPages:
    """Fetches links. A page fetched before is asked for again only if it has changed."""

    def __init__(
        self, cache: PageCache, limits: WebLimits, resolve: Resolve = resolve_by_system
    ) -> None:
        self._cache = cache
        self._limits = limits
        self._resolve = resolve

    async def fetch(self, workspace: str, source: LinkSource) -> Fetched:
        """The page's bytes. Raises TooLarge and FetchFailed."""
        name = source.name
        guard = WebGuard(name, self._limits.allowed, self._resolve)
        try:
            async with asyncio.timeout(self._limits.seconds), _session(guard) as session:
                page = await _Fetch(name, workspace, self._cache, self._limits, guard, session).go(
                    _parsed(name, source.url)
                )
        except TimeoutError as error:
            reason = f"its server did not send it within {self._limits.seconds:g} seconds"
            raise FetchFailed(name, reason) from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise FetchFailed(name, reason_of(error)) from error
        return Fetched(name=name, data=page.data)


@dataclass(frozen=True)
class _Fetch:
    """One fetch from its link to its page, over the redirects between them."""

    name: str
    workspace: str
    cache: PageCache
    limits: WebLimits
    guard: WebGuard
    session: aiohttp.ClientSession

    async def go(self, url: URL) -> Page:
        for _ in range(self.limits.redirects + 1):
            self.guard.check(url)
            answer = await self._ask(url)
            if isinstance(answer, Page):
                return answer
            url = answer
        raise FetchFailed(self.name, f"it redirects more than {self.limits.redirects} times")

    async def _ask(self, url: URL) -> Page | URL:
        """The page, or where the server says that it is."""
        kept = await self.cache.kept(self.workspace, str(url))
        headers = kept.conditions if kept else {}
        async with self.session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status == 304 and kept:
                return kept
            if answer.status in REDIRECTS:
                return target_of(self.name, url, answer)
            refuse_status(self.name, answer.status)
            page = Page(
                data=await self._read(answer),
                etag=answer.headers.get("ETag", ""),
                last_modified=answer.headers.get("Last-Modified", ""),
            )
        if page.conditions:
            await self.cache.keep(self.workspace, str(url), page)
        return page

    async def _read(self, answer: aiohttp.ClientResponse) -> bytes:
        """The body, decompressed: counted as it comes, and never held beyond the limit."""
        if (answer.content_length or 0) > self.limits.bytes:
            raise TooLarge(self.name, TOO_LARGE)
        data = bytearray()
        async for piece in answer.content.iter_any():
            if not data:
                refuse_kind(self.name, answer.content_type, piece)
            data += piece
            if len(data) > self.limits.bytes:
                raise TooLarge(self.name, TOO_LARGE)
        return bytes(data)


def _session(guard: WebGuard) -> aiohttp.ClientSession:
    """A session that carries nothing from one fetch to the next, and asks no proxy."""
    return aiohttp.ClientSession(
        connector=guard.connector(),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={
            "User-Agent": f"Verbatim/{version('verbatim')} (reads transcripts for a newsroom)",
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
        },
        trust_env=False,
    )


def _parsed(name: str, url: str) -> URL:
    try:
        return URL(url)
    except ValueError as error:
        raise FetchFailed(name, "it is no link that can be followed") from error
