"""A playground with a product that answers as the test says."""

from collections.abc import AsyncIterator

import pytest
from a_product import AProduct, HandTurnedClock
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.platform import Timing


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def clock() -> HandTurnedClock:
    return HandTurnedClock()


@pytest.fixture
async def product() -> AsyncIterator[AProduct]:
    async with AProduct() as product:
        yield product


@pytest.fixture
async def slack(product: AProduct, clock: HandTurnedClock) -> AsyncIterator[Playground]:
    timing = Timing(ack_seconds=0.5, retry_delays=(0.0, 0.02, 0.04), source=clock)
    async with Playground(product.events_url, timing=timing) as playground:
        yield playground


@pytest.fixture
def client(slack: Playground) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url)
