"""What every test has at hand."""

from collections.abc import AsyncIterator

import pytest
from a_newsroom import Newsroom


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def newsroom() -> AsyncIterator[Newsroom]:
    async with Newsroom() as running:
        yield running
