"""A page that is kept: asked again whether it changed, within one workspace."""

import pytest
from a_web_site import WebSite
from links.a_fetcher import TALK, KeptPages, a_fetcher, fetched

pytestmark = pytest.mark.anyio


async def test_a_page_that_has_not_changed_is_not_sent_again(site: WebSite) -> None:
    site.page("/talk", TALK, ETag='"1"')
    fetcher = a_fetcher(site, cache=KeptPages())

    first = await fetched(fetcher, site.url("/talk"))
    again = await fetched(fetcher, site.url("/talk"))

    assert first == again == TALK.encode()
    assert "If-None-Match" not in site.requests[0].headers
    assert site.requests[1].headers["If-None-Match"] == '"1"'


async def test_a_page_that_has_changed_is_read_anew(site: WebSite) -> None:
    fetcher = a_fetcher(site, cache=KeptPages())
    site.page("/talk", TALK, ETag='"1"')
    await fetched(fetcher, site.url("/talk"))

    site.page("/talk", "ORTIZ: Good night.", ETag='"2"')

    assert await fetched(fetcher, site.url("/talk")) == b"ORTIZ: Good night."


async def test_a_kept_page_does_not_cross_workspaces(site: WebSite) -> None:
    site.page("/talk", TALK, ETag='"1"')
    fetcher = a_fetcher(site, cache=KeptPages())
    await fetched(fetcher, site.url("/talk"), "T1")

    await fetched(fetcher, site.url("/talk"), "T2")

    assert "If-None-Match" not in site.requests[-1].headers
