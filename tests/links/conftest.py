"""A site to fetch from, for each test."""

from collections.abc import AsyncIterator

import pytest
from a_web_site import WebSite


@pytest.fixture
async def site() -> AsyncIterator[WebSite]:
    async with WebSite() as running:
        yield running
