"""Rung whenever something changed: tests wait on it, and the page is told through it."""

import asyncio
from collections.abc import Callable


class Bell:
    """A condition without a lock: one event loop, many who wait, ringing is synchronous."""

    def __init__(self) -> None:
        self.rings = 0
        self.is_silent = False
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake everybody who waits."""
        self.rings += 1
        waiting, self._waiting = self._waiting, set()
        for each in waiting:
            if not each.done():
                each.set_result(None)

    def silence(self) -> None:
        """Ring a last time: who listens for ever may go."""
        self.is_silent = True
        self.ring()

    async def heard(self) -> None:
        """Returns at the next ring."""
        ring = asyncio.get_running_loop().create_future()
        self._waiting.add(ring)
        try:
            await ring
        finally:
            self._waiting.discard(ring)

    async def until(self, fact: Callable[[], object], seconds: float) -> None:
        """Returns once `fact()` is true. Raises TimeoutError after `seconds`."""
        async with asyncio.timeout(seconds):
            while not fact():
                await self.heard()
