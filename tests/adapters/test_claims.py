"""A claim is renewed while its holder lives, and no longer."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.adapters.claims import RENEW_IF_OURS, RedisClaims

pytestmark = pytest.mark.anyio


class LosesACancellation:
    """A client whose connection times out just when the renewal is cancelled for the first time."""

    def __init__(self) -> None:
        self.renewing = asyncio.Event()
        self.lost = False

    async def set(self, *_: Any, **__: Any) -> bool:
        return True

    async def eval(self, script: str, *_: Any) -> int:
        if script != RENEW_IF_OURS:
            return 1
        self.renewing.set()
        try:
            return await asyncio.sleep(60, 1)
        except asyncio.CancelledError:
            if self.lost:
                raise
            self.lost = True
            raise TimeoutError from None


async def test_the_renewal_ends_with_the_claim_even_if_its_cancellation_is_lost() -> None:
    client = LosesACancellation()
    before = asyncio.all_tasks()

    async with RedisClaims(client, timedelta(milliseconds=3)).hold("T1", "post") as ours:
        await client.renewing.wait()
        (renewal,) = asyncio.all_tasks() - before

    ended, _ = await asyncio.wait({renewal}, timeout=5)
    assert ours
    assert client.lost
    assert ended
