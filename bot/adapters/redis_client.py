"""A connection to whatever `REDIS_URL` names, and its errors as the product's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.cluster import RedisCluster
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from bot.errors import StoreUnavailable, UsageError

Client = Any
"""`Redis` or `RedisCluster`. redis-py's annotations promise bytes or text for every reply; ours
are bytes, so replies are typed where they are received."""

ANSWER_SECONDS = 1.0
"""How long one command may take: a person's command must be answered within 3 s whatever is
broken, and makes one round trip."""

DEFAULT_SENTINEL_PORT = 26379


def connect(url: str, *, connections: int = 50, answer_seconds: float = ANSWER_SECONDS) -> Client:
    """A client for `redis://`, `rediss://`, `unix://`, `redis+sentinel://host,host/name` or
    `redis+cluster://`. Opens nothing yet.

    The pool waits for a free connection (redis-py's default raises above 100), and nothing is
    tried twice here: who calls decides. Raises UsageError for what is no such URL.
    """
    try:
        return _client(url, connections, answer_seconds)
    except ValueError as error:  # `redis://h:notaport`, `redis://[::1`
        raise UsageError("REDIS_URL is no address: redis://host:6379") from error


@contextmanager
def store_faults() -> Iterator[None]:
    """Turns what redis-py and the network raise into StoreUnavailable."""
    try:
        yield
    except (RedisError, OSError, TimeoutError) as error:
        raise StoreUnavailable("Redis", type(error).__name__) from error


def _client(url: str, connections: int, answer_seconds: float) -> Client:
    scheme = urlsplit(url.split(",", maxsplit=1)[0]).scheme
    if scheme in ("redis", "rediss", "unix"):
        pool = BlockingConnectionPool.from_url(
            url,
            max_connections=connections,
            timeout=answer_seconds,
            socket_timeout=answer_seconds,
            socket_connect_timeout=answer_seconds,
            retry=Retry(NoBackoff(), 0),
        )
        return Redis.from_pool(pool)
    if scheme in ("redis+cluster", "rediss+cluster"):
        return RedisCluster.from_url(
            url.replace("+cluster", "", 1),
            max_connections=connections,
            socket_timeout=answer_seconds,
            socket_connect_timeout=answer_seconds,
        )
    if scheme in ("redis+sentinel", "rediss+sentinel"):
        return _through_sentinel(url, connections, answer_seconds)
    raise UsageError(
        f"REDIS_URL: {scheme or url!r} is none of redis, rediss, unix, redis+sentinel, "
        "redis+cluster"
    )


def _through_sentinel(url: str, connections: int, answer_seconds: float) -> Client:
    scheme, _, rest = url.partition("://")
    hosts, _, path = rest.partition("/")
    credentials, _, members = hosts.rpartition("@")
    user, _, password = credentials.partition(":")
    service, _, database = path.partition("/")
    if not service:
        raise UsageError("REDIS_URL: redis+sentinel:// needs the master's name after the hosts")
    sentinel = Sentinel(  # type: ignore[no-untyped-call]
        [_host_and_port(member) for member in members.split(",")],
        socket_timeout=answer_seconds,
        socket_connect_timeout=answer_seconds,
    )
    return sentinel.master_for(
        service,
        db=int(database or 0),
        username=user or None,
        password=password or None,
        ssl=scheme.startswith("rediss"),
        max_connections=connections,
        socket_timeout=answer_seconds,
        socket_connect_timeout=answer_seconds,
    )


def _host_and_port(member: str) -> tuple[str, int]:
    host, _, port = member.rpartition(":")
    return (host, int(port)) if host else (member, DEFAULT_SENTINEL_PORT)
