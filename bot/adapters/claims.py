"""Claims on outward effects in Redis: who is at one now, what was done, how often tried."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from secrets import token_hex

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.errors import StoreUnavailable

RELEASE_IF_OURS = """
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0
"""
RENEW_IF_OURS = """
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end
return 0
"""


class RedisClaims:
    """The Claims port. A claim is held for a lease and renewed while its holder lives, so that
    the effect of a killed worker is soon looked at again.
    """

    def __init__(self, redis: Client, lease: timedelta) -> None:
        self._redis = redis
        self._lease = lease

    async def done(self, workspace: str, key: str) -> str | None:
        with store_faults():
            stored: bytes | None = await self._redis.get(keys.done(workspace, key))
        return stored.decode() if stored is not None else None

    @asynccontextmanager
    async def hold(self, workspace: str, key: str) -> AsyncIterator[bool]:
        taken, token = keys.taken(workspace, key), token_hex(8)
        with store_faults():
            ours = bool(await self._redis.set(taken, token, nx=True, px=self._lease))
        if not ours:
            yield False
            return
        over = asyncio.Event()
        renewing = asyncio.create_task(self._renew(taken, token, over))
        try:
            yield True
        finally:
            over.set()
            renewing.cancel()
            with store_faults():
                await self._redis.eval(RELEASE_IF_OURS, 1, taken, token)

    async def record(self, workspace: str, key: str, result: str) -> str:
        done = keys.done(workspace, key)
        ttl = timedelta(days=keys.CLAIM_DAYS)
        with store_faults():
            if await self._redis.set(done, result, nx=True, ex=ttl):
                return result
            stored: bytes | None = await self._redis.get(done)
        return stored.decode() if stored is not None else result

    async def start(self, workspace: str, job_key: str) -> int:
        starts = keys.starts(workspace, job_key)
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.incr(starts)
                pipeline.expire(starts, keys.DAY_SECONDS)
                count, _ = await pipeline.execute()
        return int(count)

    async def end(self, workspace: str, job_key: str) -> None:
        with store_faults():
            await self._redis.delete(keys.starts(workspace, job_key))

    async def _renew(self, taken: str, token: str, over: asyncio.Event) -> None:
        lease_ms = int(self._lease.total_seconds() * 1000)
        # A cancellation that comes while a lost connection times out is lost with it.
        while not over.is_set():
            await asyncio.sleep(self._lease.total_seconds() / 3)
            try:
                with store_faults():
                    await self._redis.eval(RENEW_IF_OURS, 1, taken, token, lease_ms)
            except StoreUnavailable:  # the next round tries again; the record tells in the end
                continue
