"""The channels' digest settings and due moments in Redis; they stay until changed."""

from datetime import UTC, datetime

from pydantic import ValidationError

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.models.digest import DigestSetting

DUE_AT_ONCE = 500
"""How many due digests one look takes up; the next look takes the rest."""


class RedisDigestBook:
    """The DigestBook port."""

    def __init__(self, redis: Client) -> None:
        self._redis = redis

    async def setting(self, workspace: str, channel: str) -> DigestSetting | None:
        with store_faults():
            stored = await self._redis.get(keys.digest_setting(workspace, channel))
        return _read(stored)

    async def set(self, setting: DigestSetting, due: datetime) -> None:
        with store_faults():
            await self._redis.set(
                keys.digest_setting(setting.workspace, setting.channel), setting.model_dump_json()
            )
            member = f"{setting.workspace}:{setting.channel}"
            await self._redis.zadd(keys.DIGESTS_DUE, {member: due.timestamp()})

    async def postpone(self, workspace: str, channel: str, due: datetime) -> None:
        member = {f"{workspace}:{channel}": due.timestamp()}
        with store_faults():
            await self._redis.zadd(keys.DIGESTS_DUE, member, xx=True)

    async def remove(self, workspace: str, channel: str) -> bool:
        with store_faults():
            await self._redis.zrem(keys.DIGESTS_DUE, f"{workspace}:{channel}")
            await self._redis.delete(keys.digest_posted(workspace, channel))
            return bool(await self._redis.delete(keys.digest_setting(workspace, channel)))

    async def due(self, until: datetime) -> tuple[tuple[DigestSetting, datetime], ...]:
        with store_faults():
            listed = await self._redis.zrangebyscore(
                keys.DIGESTS_DUE, "-inf", until.timestamp(), 0, DUE_AT_ONCE, withscores=True
            )
        found = []
        for member, score in listed:
            workspace, _, channel = member.decode().partition(":")
            setting = await self.setting(workspace, channel)
            if setting:
                found.append((setting, datetime.fromtimestamp(score, UTC)))
            else:  # switched off between the two writes
                await self.remove(workspace, channel)
        return tuple(found)

    async def posted_until(self, workspace: str, channel: str) -> float | None:
        with store_faults():
            stored = await self._redis.get(keys.digest_posted(workspace, channel))
        return float(stored) if stored is not None else None

    async def record_posted(self, workspace: str, channel: str, until: float) -> None:
        before = await self.posted_until(workspace, channel)
        with store_faults():
            await self._redis.set(
                keys.digest_posted(workspace, channel), str(max(until, before or 0.0))
            )


def _read(stored: bytes | None) -> DigestSetting | None:
    if stored is None:
        return None
    try:
        return DigestSetting.model_validate_json(stored)
    except ValidationError:
        return None
