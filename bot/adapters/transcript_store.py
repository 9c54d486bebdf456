"""Readings, shares and briefs in Redis: a cache with a time to live on every key."""

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import TypeVar

import zstandard
from pydantic import BaseModel, ValidationError

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.models.brief import Brief
from bot.models.correction import Correction, corrected
from bot.models.share import Grant, Share
from bot.models.transcript import Transcript

SHARES_SHOWN = 200
"""How many of a channel's newest shares are looked through."""

READINGS_AT_HAND = 8
"""How many decoded readings a process keeps, for the next question in the same thread: to
decode one takes three times as long as to fetch it. Their bytes are fetched every time."""

Kept = TypeVar("Kept", bound=BaseModel)


class RedisTranscriptStore:
    """The TranscriptStore port. What carries another schema number counts as not kept."""

    def __init__(self, redis: Client, retention: timedelta) -> None:
        self._redis = redis
        self.retention = retention
        self._ttl_seconds = int(retention.total_seconds())

    async def save_reading(self, workspace: str, reading: Transcript) -> None:
        key = keys.reading(workspace, reading.id)
        with store_faults():
            await self._redis.set(key, _packed(reading), ex=self._ttl_seconds)

    async def save_share(self, share: Share) -> None:
        ttl = self._ttl_seconds
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.set(keys.share(share.workspace, share.id), _json(share), ex=ttl)
                # what is off the record stays so for as long as the share is kept
                pipeline.expire(keys.corrections(share.workspace, share.id), ttl)
                for index in (
                    keys.channel_shares(share.workspace, share.channel),
                    keys.thread_shares(share.workspace, share.channel, share.thread_ts),
                ):
                    pipeline.zadd(index, {share.id: share.shared_at})
                    pipeline.zremrangebyscore(index, "-inf", share.shared_at - ttl)
                    pipeline.expire(index, ttl)
                # what stands ready is about a transcript that is the newest no more
                pipeline.delete(keys.ready(share.workspace, share.channel))
                await pipeline.execute()

    async def forget_share(self, share: Share) -> None:
        workspace, channel = share.workspace, share.channel
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.zrem(keys.channel_shares(workspace, channel), share.id)
                pipeline.zrem(keys.thread_shares(workspace, channel, share.thread_ts), share.id)
                pipeline.delete(keys.share(workspace, share.id))
                pipeline.delete(keys.corrections(workspace, share.id))
                pipeline.delete(keys.brief(workspace, share.id))
                pipeline.delete(keys.ready(workspace, channel))
                await pipeline.execute()

    async def save_brief(self, share: Share, brief: Brief) -> None:
        key = keys.brief(share.workspace, share.id)
        with store_faults():
            await self._redis.set(key, _packed(brief), ex=self._ttl_seconds)

    async def save_ready(self, share: Share, answer: bytes) -> bool:
        with store_faults():
            newest = await self._redis.zrevrange(
                keys.channel_shares(share.workspace, share.channel), 0, 0
            )
            if not newest or newest[0].decode() != share.id:
                return False
            key = keys.ready(share.workspace, share.channel)
            await self._redis.set(key, answer, ex=self._ttl_seconds)
            return True

    async def shares(self, grant: Grant) -> tuple[Share, ...]:
        indexes = [keys.channel_shares(grant.workspace, each) for each in sorted(grant.channels)]
        return await self._shares_in(grant, indexes)

    async def shares_of_thread(self, grant: Grant, thread_ts: str) -> tuple[Share, ...]:
        indexes = [
            keys.thread_shares(grant.workspace, each, thread_ts) for each in sorted(grant.channels)
        ]
        return await self._shares_in(grant, indexes)

    async def share(self, grant: Grant, share_id: str) -> Share | None:
        with store_faults():
            stored = await self._redis.get(keys.share(grant.workspace, share_id))
        share = _read(Share, stored)
        return share if share and share.channel in grant.channels else None

    async def transcript(
        self, grant: Grant, share: Share, *, without: str = ""
    ) -> Transcript | None:
        if share.channel not in grant.channels:
            return None
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.get(keys.reading(grant.workspace, share.content_hash))
                pipeline.hvals(keys.corrections(grant.workspace, share.id))
                stored, made = await pipeline.execute()
        reading = decoded_reading(stored) if stored else None
        if reading is None:
            return None
        corrections = (each for each in _corrections(made) if each.key != without)
        return corrected(reading.model_copy(update={"id": share.id}), corrections)

    async def corrections(self, grant: Grant, share: Share) -> tuple[Correction, ...]:
        if share.channel not in grant.channels:
            return ()
        with store_faults():
            made = await self._redis.hvals(keys.corrections(grant.workspace, share.id))
        return _corrections(made)

    async def save_correction(
        self, workspace: str, channel: str, share_id: str, correction: Correction
    ) -> None:
        key = keys.corrections(workspace, share_id)
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                pipeline.hset(key, correction.key, _json(correction))
                pipeline.expire(key, self._ttl_seconds)
                pipeline.delete(keys.brief(workspace, share_id), keys.ready(workspace, channel))
                await pipeline.execute()

    async def forget_brief(self, share: Share) -> None:
        workspace, channel = share.workspace, share.channel
        with store_faults():
            await self._redis.delete(
                keys.brief(workspace, share.id), keys.ready(workspace, channel)
            )

    async def brief(self, grant: Grant, share: Share) -> Brief | None:
        if share.channel not in grant.channels:
            return None
        with store_faults():
            stored = await self._redis.get(keys.brief(grant.workspace, share.id))
        return _unpacked(Brief, stored)

    async def ready(self, grant: Grant) -> bytes | None:
        (channel,) = grant.channels
        with store_faults():
            stored: bytes | None = await self._redis.get(keys.ready(grant.workspace, channel))
        return stored

    async def forget_ready(self, workspace: str, channel: str | None) -> None:
        with store_faults():
            if channel is not None:
                await self._redis.delete(keys.ready(workspace, channel))
                return
            async for key in self._redis.scan_iter(match=keys.ready(workspace, "*"), count=500):
                await self._redis.delete(key)

    async def _shares_in(self, grant: Grant, indexes: Sequence[str]) -> tuple[Share, ...]:
        with store_faults():
            async with self._redis.pipeline(transaction=False) as pipeline:
                for index in indexes:
                    pipeline.zrevrange(index, 0, SHARES_SHOWN - 1)
                found: list[list[bytes]] = await pipeline.execute()
            ids = [share_id.decode() for listed in found for share_id in listed]
            if not ids:
                return ()
            stored = await self._redis.mget([keys.share(grant.workspace, each) for each in ids])
        shares = [share for each in stored if (share := _read(Share, each))]
        return tuple(sorted(shares, key=lambda share: share.shared_at, reverse=True))


def _json(kept: BaseModel) -> bytes:
    return kept.model_dump_json(by_alias=True).encode()


def _corrections(stored: Sequence[bytes]) -> tuple[Correction, ...]:
    made = (correction for each in stored if (correction := _read(Correction, each)))
    return tuple(sorted(made, key=lambda each: (each.made_at, each.key)))


def _packed(kept: BaseModel) -> bytes:
    # Level 3 makes a quarter of the size in under a millisecond (shared measurements).
    return zstandard.compress(_json(kept), 3)


@lru_cache(READINGS_AT_HAND)
def decoded_reading(stored: bytes) -> Transcript | None:
    """The reading in a stored blob, decoded once for the same bytes; None for another schema."""
    return _unpacked(Transcript, stored)


def _unpacked(kind: type[Kept], stored: bytes | None) -> Kept | None:
    return _read(kind, zstandard.decompress(stored)) if stored else None


def _read(kind: type[Kept], stored: bytes | None) -> Kept | None:
    if not stored:
        return None
    try:
        return kind.model_validate_json(stored)
    except ValidationError:  # another version of the program wrote it: read the source again
        return None
