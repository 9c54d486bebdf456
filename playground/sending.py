"""To the product: each parcel signed, carried, timed, and written down."""

import hashlib
import hmac
import json
import time
from collections import deque
from dataclasses import dataclass
from typing import Any, Literal, Protocol
from urllib.parse import urlencode

import aiohttp

from playground.bell import Bell

Kind = Literal["event", "command", "interaction"]
Signature = Literal["good", "bad", "stale"]

STALE_SECONDS = 6 * 60
"""Slack's libraries refuse what was signed more than five minutes ago."""

DELIVERIES_KEPT = 2_000


@dataclass(frozen=True)
class Parcel:
    """What goes out. `retry` counts from 0; `reason` says why the attempt before failed."""

    kind: Kind
    payload: dict[str, Any]
    retry: int = 0
    reason: str | None = None


@dataclass(frozen=True)
class Receipt:
    """What came back. `fault` is None for an answer of 2xx, else Slack's word for the reason."""

    status: int | None = None
    body: str = ""
    content_type: str = ""
    fault: str | None = None
    no_retry: bool = False


@dataclass(frozen=True)
class Delivery:
    """One line of the log: what was sent, and how it ended after how many seconds."""

    parcel: Parcel
    receipt: Receipt
    seconds: float

    @property
    def kind(self) -> Kind:
        """An event, a command or an interaction."""
        return self.parcel.kind

    @property
    def name(self) -> str:
        """The event's type, the command, or the interaction's type."""
        payload = self.parcel.payload
        if self.parcel.kind == "event":
            return str(payload["event"]["type"])
        return str(payload.get("command") or payload.get("type"))


class Carrier(Protocol):
    """A way to the product."""

    async def carry(self, parcel: Parcel, seconds: float) -> Receipt:
        """Deliver and wait for the answer for so many seconds. Never raises."""
        ...


class Courier:
    """Takes every parcel to the product and keeps the log."""

    def __init__(self, bell: Bell, ack_seconds: float) -> None:
        self.deliveries: deque[Delivery] = deque(maxlen=DELIVERIES_KEPT)
        self.ack_seconds = ack_seconds
        self._bell = bell
        self._carriers: list[Carrier] = []

    def prefer(self, carrier: Carrier) -> None:
        """Send by this carrier from now on: an open socket goes before the events URL."""
        self._carriers.insert(0, carrier)

    def drop(self, carrier: Carrier) -> None:
        """Send by this carrier no more."""
        self._carriers.remove(carrier)

    async def send(self, parcel: Parcel) -> Receipt:
        """What the product answered, or the fault that stood for an answer."""
        began = time.perf_counter()
        if self._carriers:
            receipt = await self._carriers[0].carry(parcel, self.ack_seconds)
        else:
            receipt = Receipt(fault="connection_failed")
        self.deliveries.append(Delivery(parcel, receipt, time.perf_counter() - began))
        self._bell.ring()
        return receipt


class HttpCarrier:
    """Posts to the events URL, signed."""

    def __init__(self, url: str, signing_secret: str, session: aiohttp.ClientSession) -> None:
        self.signature: Signature = "good"
        self._url = url
        self._secret = signing_secret
        self._session = session

    async def carry(self, parcel: Parcel, seconds: float) -> Receipt:
        body, content_type = _written(parcel)
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (playground)",
            **self._signed(body),
            **_retry_headers(parcel),
        }
        timeout = aiohttp.ClientTimeout(total=seconds)
        try:
            async with self._session.post(
                self._url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                text = await answer.text(errors="replace")
        except TimeoutError:
            return Receipt(fault="http_timeout")
        except (aiohttp.ClientError, OSError):
            return Receipt(fault="connection_failed")
        return Receipt(
            status=answer.status,
            body=text,
            content_type=answer.content_type,
            fault=None if 200 <= answer.status < 300 else "http_error",
            no_retry=answer.headers.get("X-Slack-No-Retry") == "1",
        )

    def _signed(self, body: bytes) -> dict[str, str]:
        age = STALE_SECONDS if self.signature == "stale" else 0
        secret = "another secret" if self.signature == "bad" else self._secret
        timestamp = str(int(time.time()) - age)
        return {
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(secret, timestamp, body),
        }


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's signature, version 0: the HMAC of version, time and body."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


def _written(parcel: Parcel) -> tuple[bytes, str]:
    if parcel.kind == "event":
        return json.dumps(parcel.payload).encode(), "application/json"
    form = parcel.payload
    if parcel.kind == "interaction":
        form = {"payload": json.dumps(parcel.payload)}
    return urlencode(form).encode(), "application/x-www-form-urlencoded"


def _retry_headers(parcel: Parcel) -> dict[str, str]:
    if not parcel.retry:
        return {}
    return {
        "X-Slack-Retry-Num": str(parcel.retry),
        "X-Slack-Retry-Reason": parcel.reason or "unknown_error",
    }
