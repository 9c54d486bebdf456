"""A fetcher of pages from a site of the test, with what it keeps in memory."""

from dataclasses import replace

from a_web_site import WebSite

from bot.adapters.page_cache import NoPageCache
from bot.adapters.web import WebLimits, WebPages
from bot.adapters.web_guard import Resolve, resolve_by_system
from bot.models.page import Page
from bot.models.share import LinkSource

TALK = "ORTIZ: Good evening.\n\nDIAZ: Good evening to you."


WORKSPACE = "T1"


class KeptPages:
    """The PageCache port in memory."""

    def __init__(self) -> None:
        self.pages: dict[tuple[str, str], Page] = {}

    async def kept(self, workspace: str, url: str) -> Page | None:
        return self.pages.get((workspace, url))

    async def keep(self, workspace: str, url: str, page: Page) -> None:
        self.pages[workspace, url] = page


def a_fetcher(
    site: WebSite,
    limits: WebLimits = WebLimits(),  # noqa: B008 - frozen
    resolve: Resolve = resolve_by_system,
    cache: KeptPages | None = None,
    host: str = "127.0.0.1",
) -> WebPages:
    allowed = frozenset({(host, site.port)})
    return WebPages(cache or NoPageCache(), replace(limits, allowed=allowed), resolve)


async def fetched(fetcher: WebPages, url: str, workspace: str = WORKSPACE) -> bytes:
    return (await fetcher.fetch(workspace, LinkSource(url=url))).data
