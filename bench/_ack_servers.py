"""The servers whose acknowledgements are timed, one a process: the product and its floors.

python -m bench._ack_servers FLOOR PORT REDIS_URL
"""

import asyncio
import hashlib
import hmac
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

import redis.asyncio
import uvicorn

from bot.desk import build_front
from bot.models.share import FileSource, Share
from bot.settings import Settings
from handlers.app import build_app, slack_over_http
from handlers.web import Web

SECRET = "a-signing-secret"
READY_KEY = "bench:ready"
STREAM_KEY = "bench:stream"
STREAM_LENGTH = 1000
READY_BYTES = 3000
TEAM, CHANNEL = "T1", "C1"

WHO = {"ok": True, "team_id": TEAM, "user_id": "U1", "bot_id": "B1", "user": "b", "team": "t"}

Work = Callable[[], Awaitable[object]]


class Floor:
    """Raw ASGI: the signature, the form, what `work` does, and an empty answer."""

    def __init__(self, work: Work | None) -> None:
        self._work = work

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = (await receive())["body"]
        answer = json.dumps(WHO).encode()
        if not scope["path"].endswith("auth.test"):
            headers = dict(scope["headers"])
            stamp = headers[b"x-slack-request-timestamp"]
            signed = hmac.new(SECRET.encode(), b"v0:" + stamp + b":" + body, hashlib.sha256)
            assert hmac.compare_digest(
                b"v0=" + signed.hexdigest().encode(), headers[b"x-slack-signature"]
            )
            parse_qs(body.decode())
            answer = b""
            if self._work and isinstance(found := await self._work(), bytes):
                answer = found
        size = str(len(answer)).encode()
        head = [(b"content-type", b"application/json"), (b"content-length", size)]
        await send({"type": "http.response.start", "status": 200, "headers": head})
        await send({"type": "http.response.body", "body": answer})


async def main(name: str, port: int, redis_url: str, slack_url: str) -> None:
    """Serve until the process is ended."""
    client = redis.asyncio.from_url(redis_url)
    work: dict[str, Work | None] = {
        "floor": None,
        "floor-get": lambda: client.get(READY_KEY),
        "floor-xadd": lambda: client.xadd(
            STREAM_KEY, {"envelope": "x" * 400}, maxlen=STREAM_LENGTH
        ),
    }
    if name == "product":
        app = await _product(redis_url, slack_url)
    else:
        await client.set(READY_KEY, b"x" * READY_BYTES)
        app = Floor(work[name])
    config = uvicorn.Config(app, port=port, log_config=None, access_log=False)
    await uvicorn.Server(config).serve()


async def _product(redis_url: str, slack_url: str) -> Any:
    settings = Settings(
        slack_bot_token="xoxb-1",
        slack_signing_secret=SECRET,
        slack_api_url=slack_url,
        redis_url=redis_url,
    )
    front = build_front(settings, redis_url)
    share = Share(
        id="s1", workspace=TEAM, channel=CHANNEL, message_ts="1.0", thread_ts="1.0",
        source=FileSource(id="F1"), content_hash="h", title="t", shared_at=1.0,
    )  # fmt: skip
    await front.store.save_share(share)
    answer = {"response_type": "ephemeral", "text": "x" * READY_BYTES}
    await front.store.save_ready(share, json.dumps(answer).encode())
    return Web(slack_over_http(build_app(settings, front)), front)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]))
