"""Pages fetched before, in Redis, each workspace's for itself; and the cache that keeps none."""

from hashlib import sha256

import zstandard

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.models.page import Page

LARGEST_KEPT = 2 * 1024 * 1024
"""Packed bytes: a larger page is fetched again rather than kept."""


class RedisPageCache:
    """The PageCache port."""

    def __init__(self, redis: Client) -> None:
        self._redis = redis

    async def kept(self, workspace: str, url: str) -> Page | None:
        with store_faults():
            found = await self._redis.hgetall(_key(workspace, url))
        if not found:
            return None
        return Page(
            data=zstandard.decompress(found[b"data"]),
            etag=found[b"etag"].decode(),
            last_modified=found[b"modified"].decode(),
        )

    async def keep(self, workspace: str, url: str, page: Page) -> None:
        packed = zstandard.compress(page.data, 3)
        if len(packed) > LARGEST_KEPT:
            return
        key = _key(workspace, url)
        fields = {"data": packed, "etag": page.etag, "modified": page.last_modified}
        with store_faults():
            async with self._redis.pipeline(transaction=True) as pipeline:
                pipeline.hset(key, mapping=fields)
                pipeline.expire(key, keys.DAY_SECONDS)
                await pipeline.execute()


class NoPageCache:
    """The PageCache port for the command line, which keeps nothing."""

    async def kept(self, workspace: str, url: str) -> Page | None:  # noqa: ARG002
        return None

    async def keep(self, workspace: str, url: str, page: Page) -> None:  # noqa: ARG002
        return None


def _key(workspace: str, url: str) -> str:
    # A link may carry a secret, and keys are listed and logged: its hash stands for it.
    return keys.page(workspace, sha256(url.encode()).hexdigest()[:32])
