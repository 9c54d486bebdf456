"""Where a source comes from: files from Slack, links from the web."""

from bot.adapters.slack_files import SlackFiles
from bot.adapters.web import WebPages
from bot.models.share import LinkSource, Source
from bot.ports.sources import Described, Fetched


class Sources:
    """The Fetcher port: each source goes to the adapter that knows its kind."""

    def __init__(self, slack: SlackFiles, web: WebPages) -> None:
        self._slack = slack
        self._web = web

    async def describe(self, workspace: str, file: str) -> Described:
        return await self._slack.describe(workspace, file)

    async def message_sources(
        self, workspace: str, channel: str, ts: str, thread_ts: str | None
    ) -> tuple[Source, ...]:
        return await self._slack.message_sources(workspace, channel, ts, thread_ts)

    async def fetch(self, workspace: str, source: Source) -> Fetched:
        if isinstance(source, LinkSource):
            return await self._web.fetch(workspace, source)
        return await self._slack.fetch(workspace, source)
