"""Files out of Slack, behind the bot's token."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp

from bot.adapters.slack_api import SlackApi, slack_faults, wait_asked
from bot.errors import FetchFailed, SlackRefused, SlackUnavailable, TooLarge
from bot.models.share import FileSource, Source
from bot.ports.sources import Described, Fetched, Sharing
from bot.slack_messages import files_of, links_of

LARGEST_BYTES = 20 * 1024 * 1024
DOWNLOAD_SECONDS = 20
REDIRECTS_FOLLOWED = 5
SLACK_HOSTS = ("slack.com", "slack-files.com", "slack-edge.com")
"""The token goes to these and their subdomains, and to the origin of SLACK_API_URL alone."""

HTML_STARTS = (b"<!doctype html", b"<html")


class SlackFiles:
    """The Fetcher port, for files that Slack holds."""

    def __init__(self, slack: SlackApi, api_url: str) -> None:
        self._slack = slack
        self._api_origin = _origin(api_url)

    async def describe(self, workspace: str, file: str) -> Described:
        async with slack_faults("files.info"):
            answer = await self._slack.asking(workspace).files_info(file=file)
        found = {**answer["file"], "id": file}
        for source in files_of({"files": [found]}):
            return Described(source, tuple(_sharings(found)))
        raise FetchFailed(found.get("name") or "the file", "Slack only points to it")

    async def message_sources(
        self, workspace: str, channel: str, ts: str, thread_ts: str | None
    ) -> tuple[Source, ...]:
        client = self._slack.asking(workspace)
        only: dict[str, Any] = {
            "channel": channel, "oldest": ts, "latest": ts, "inclusive": True, "limit": 2,
        }  # fmt: skip
        try:
            if thread_ts and thread_ts != ts:
                async with slack_faults("conversations.replies"):
                    answer = await client.conversations_replies(ts=thread_ts, **only)
            else:
                async with slack_faults("conversations.history"):
                    answer = await client.conversations_history(**only)
        except SlackRefused:  # the bot is not there, or there is no such thread
            return ()
        messages: list[dict[str, Any]] = answer["messages"]
        found = next((each for each in messages if each.get("ts") == ts), {})
        return (*files_of(found), *links_of(found))

    async def fetch(self, workspace: str, source: Source) -> Fetched:
        if not isinstance(source, FileSource):
            raise FetchFailed(source.name, "it is no file of Slack's")
        if not source.url:
            source = (await self.describe(workspace, source.id)).source
        if source.size > LARGEST_BYTES:
            raise TooLarge(source.name, _too_large(source.size))
        try:
            data = await self._download(workspace, source)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise SlackUnavailable("Slack", f"download: {type(error).__name__}") from error
        return Fetched(name=source.name, data=data)

    async def _download(self, workspace: str, source: FileSource) -> bytes:
        url = source.url
        if not self._is_slacks(url):  # what Slack only points to is no file of its
            raise FetchFailed(source.name, "Slack only points to it")
        timeout = aiohttp.ClientTimeout(total=DOWNLOAD_SECONDS)
        for _ in range(REDIRECTS_FOLLOWED + 1):
            headers = self._headers(workspace, url)
            async with self._slack.session.get(
                url, headers=headers, allow_redirects=False, timeout=timeout
            ) as answer:
                if answer.status in (301, 302, 303, 307, 308):
                    url = urljoin(url, answer.headers.get("Location", ""))
                    continue
                _refuse_status(source.name, answer)
                data = await _read_capped(source.name, answer)
                _refuse_login_page(source, answer.content_type, data)
                return data
        raise FetchFailed(source.name, "Slack redirects it in a circle")

    def _headers(self, workspace: str, url: str) -> dict[str, str]:
        if self._is_slacks(url):
            return {"Authorization": f"Bearer {self._slack.token(workspace)}"}
        return {}

    def _is_slacks(self, url: str) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_slack = parts.scheme == "https" and any(
            host == each or host.endswith(f".{each}") for each in SLACK_HOSTS
        )
        return is_slack or _origin(url) == self._api_origin


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _sharings(file: dict[str, Any]) -> Iterator[Sharing]:
    for channels in (file.get("shares") or {}).values():  # "public" and "private"
        for channel, messages in channels.items():
            for each in messages:
                if "ts" in each:
                    by = each.get("share_user_id") or file.get("user")
                    thread_ts = each.get("thread_ts") or each["ts"]
                    yield Sharing(channel, each["ts"], thread_ts, by)


def _refuse_status(name: str, answer: aiohttp.ClientResponse) -> None:
    status = answer.status
    if status == 429 or status >= 500:
        raise SlackUnavailable("Slack", f"download: {status}", wait_asked(answer.headers))
    if status != 200:
        raise FetchFailed(name, f"Slack does not hand it out (HTTP {status})")


async def _read_capped(name: str, answer: aiohttp.ClientResponse) -> bytes:
    if (answer.content_length or 0) > LARGEST_BYTES:
        raise TooLarge(name, _too_large(answer.content_length or 0))
    data = bytearray()
    async for piece in answer.content.iter_chunked(1 << 16):
        data += piece
        if len(data) > LARGEST_BYTES:
            raise TooLarge(name, "it has over 20 MB, which is the most that is read")
    return bytes(data)


def _refuse_login_page(source: FileSource, content_type: str, data: bytes) -> None:
    # Without rights Slack answers 200 with its login page. A page that somebody did upload has
    # the size that Slack told us.
    looks_html = content_type == "text/html" or data[:100].lstrip().lower().startswith(HTML_STARTS)
    was_html = "html" in source.mimetype or source.name.lower().endswith((".html", ".htm"))
    if looks_html and not (was_html and source.size in (0, len(data))):
        raise FetchFailed(
            source.name, "Slack wants a login for it (my scope files:read may be missing)"
        )


def _too_large(size: int) -> str:
    return f"it has {size / 1024 / 1024:.0f} MB, and files are read up to 20 MB"
