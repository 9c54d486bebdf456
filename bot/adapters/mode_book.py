"""The modes that people set, in Redis; they stay until changed."""

from typing import get_args

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.models.mode import Mode

WORKSPACE = "*"
"""The field of a workspace's own mode; no channel has such an id."""


class RedisModeBook:
    """The ModeBook port."""

    def __init__(self, redis: Client) -> None:
        self._redis = redis

    async def mode(self, workspace: str, channel: str) -> Mode:
        with store_faults():
            stored = await self._redis.hmget(keys.modes(workspace), [channel, WORKSPACE])
        known: dict[str, Mode] = {each: each for each in get_args(Mode)}
        found = (known.get(each.decode()) for each in stored if each)
        return next((each for each in found if each), "model")

    async def set_mode(self, workspace: str, channel: str | None, mode: Mode) -> None:
        with store_faults():
            await self._redis.hset(keys.modes(workspace), channel or WORKSPACE, mode)
