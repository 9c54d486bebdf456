"""Claims on outward effects in Redis: who is at one now, what was done, how often tried."""

from datetime import timedelta
from secrets import token_hex

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults

HOLD_SECONDS = 15
"""Longer than one call to Slack may take (`slack.POST_SECONDS`), and short enough that the
effect of a killed worker is soon looked at again."""

RELEASE_IF_OURS = """
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0
"""


class RedisClaims:
    """The Claims port. One object a process: its token tells its claims from others'."""

    def __init__(self, redis: Client) -> None:
        self._redis = redis
        self._token = token_hex(8)

    async def done(self, workspace: str, key: str) -> str | None:
        with store_faults():
            stored: bytes | None = await self._redis.get(keys.done(workspace, key))
        return stored.decode() if stored is not None else None

    async def take(self, workspace: str, key: str) -> bool:
        taken = keys.taken(workspace, key)
        with store_faults():
            return bool(await self._redis.set(taken, self._token, nx=True, ex=HOLD_SECONDS))

    async def record(self, workspace: str, key: str, result: str) -> str:
        done = keys.done(workspace, key)
        ttl = timedelta(days=keys.CLAIM_DAYS)
        with store_faults():
            if await self._redis.set(done, result, nx=True, ex=ttl):
                return result
            stored: bytes | None = await self._redis.get(done)
        return stored.decode() if stored is not None else result

    async def release(self, workspace: str, key: str) -> None:
        with store_faults():
            await self._redis.eval(RELEASE_IF_OURS, 1, keys.taken(workspace, key), self._token)

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
