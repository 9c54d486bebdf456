"""What the model answered and what it cost, in Redis: shared by all workers."""

import zstandard

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults

SPENT_DAYS = 40
"""How long a day's tokens are remembered, for who asks what a month cost."""


class RedisModelBooks:
    """The ModelBooks port. `ttl_seconds` is how long an answer is kept."""

    def __init__(self, redis: Client, ttl_seconds: int) -> None:
        self._redis = redis
        self._ttl_seconds = ttl_seconds

    async def kept(self, workspace: str, key: str) -> str | None:
        with store_faults():
            stored = await self._redis.get(keys.model_answer(workspace, key))
        return zstandard.decompress(stored).decode() if stored else None

    async def keep(self, workspace: str, key: str, answer: str, *, seconds: float | None) -> None:
        packed = zstandard.compress(answer.encode(), 3)
        ttl_ms = int((seconds or self._ttl_seconds) * 1000)
        with store_faults():
            await self._redis.set(keys.model_answer(workspace, key), packed, px=ttl_ms)

    async def spend(self, workspace: str, day: str, tokens: int) -> int:
        key = keys.model_spent(workspace, day)
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.incrby(key, tokens)
                pipeline.expire(key, SPENT_DAYS * keys.DAY_SECONDS)
                spent, _ = await pipeline.execute()
        return int(spent)

    async def count(self, outcome: str, number: int = 1) -> None:
        if number:
            with store_faults():
                await self._redis.hincrby(keys.MODEL_TOTALS, outcome, number)

    async def totals(self) -> dict[str, int]:
        with store_faults():
            stored = await self._redis.hgetall(keys.MODEL_TOTALS)
        return {name.decode(): int(value) for name, value in stored.items()}
