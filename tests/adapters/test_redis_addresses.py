"""What `REDIS_URL` may say: one server, a cluster, several sentinels, and what is refused."""

import pytest
from redis.asyncio import Redis
from redis.asyncio.cluster import RedisCluster

from bot.adapters.redis_client import connect
from bot.errors import UsageError
from bot.settings import read_settings

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("redis://localhost:6379/1", Redis),
        ("rediss://user:word@redis.example:6380", Redis),
        ("unix:///tmp/redis.sock", Redis),
        ("redis+cluster://one.example:7000", RedisCluster),
        ("redis+sentinel://one.example:26379,two.example:26379/main/2", Redis),
        ("redis+sentinel://user:word@one.example,two.example/main", Redis),
    ],
)
async def test_an_address_is_taken_as_the_settings_have_it(url: str, kind: type) -> None:
    settings = read_settings({"REDIS_URL": url})

    client = connect(settings.redis_url or "")

    assert isinstance(client, kind)
    await client.aclose()


@pytest.mark.parametrize(
    "url",
    ["redis://h:notaport", "redis://[::1", "http://h", "redis+sentinel://h:26379",
     "redis+sentinel://h:port/main", "redis+sentinel://h/main/two"],
)  # fmt: skip
async def test_what_is_no_address_is_named(url: str) -> None:
    with pytest.raises(UsageError, match="REDIS_URL"):
        connect(url)
