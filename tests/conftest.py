"""What every test has at hand."""

from collections.abc import AsyncIterator, Iterator

import pytest
from a_newsroom import Newsroom


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def no_real_model() -> Iterator[None]:
    """No test reaches a real model, whatever key stands in the environment or in `.env`.

    An empty variable counts as unset and wins over `.env`; programs that tests start inherit it.
    """
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("OPENAI_API_KEY", "")
        patched.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
        yield


@pytest.fixture
async def newsroom() -> AsyncIterator[Newsroom]:
    async with Newsroom() as running:
        yield running
