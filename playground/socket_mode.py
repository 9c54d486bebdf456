"""Socket Mode: the same parcels in envelopes over a websocket, each to be acknowledged."""

import asyncio
import json
import secrets
from typing import Any

from aiohttp import WSMsgType, web

from playground.links import Links
from playground.sending import Courier, Parcel, Receipt

ENVELOPE_TYPES = {
    "event": "events_api", "command": "slash_commands", "interaction": "interactive",
}  # fmt: skip


class Sockets:
    """The open connections. The newest one carries everything."""

    def __init__(self, courier: Courier, links: Links, app_id: str) -> None:
        self._courier = courier
        self._links = links
        self._app_id = app_id
        self._tickets: set[str] = set()
        self._open: set[SocketCarrier] = set()

    def issue(self) -> str:
        """The address for one connection."""
        ticket = secrets.token_urlsafe(16)
        self._tickets.add(ticket)
        return f"{self._links.socket}?ticket={ticket}&app_id={self._app_id}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Hold a connection until either side ends it."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="invalid ticket")
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        carrier = SocketCarrier(socket)
        self._open.add(carrier)
        self._courier.prefer(carrier)
        try:
            await carrier.hold(self._app_id, len(self._open))
        finally:
            self._open.discard(carrier)
            self._courier.drop(carrier)
        return socket

    @property
    def count(self) -> int:
        """How many connections are open."""
        return len(self._open)

    async def refresh(self) -> None:
        """Ask every client to connect anew, as Slack does every few hours."""
        for each in list(self._open):
            await each.disconnect("refresh_requested")

    async def close(self) -> None:
        """End every connection."""
        for each in list(self._open):
            await each.disconnect("link_disabled")
            await each.close()


class SocketCarrier:
    """One connection."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self._socket = socket
        self._unanswered: dict[str, asyncio.Future[dict[str, Any]]] = {}

    async def hold(self, app_id: str, connections: int) -> None:
        """Say hello, then match answers with what was sent."""
        await self._socket.send_json(
            {"type": "hello", "num_connections": connections, "connection_info": {"app_id": app_id},
             "debug_info": {"host": "playground", "approximate_connection_time": 3600}}
        )  # fmt: skip
        async for frame in self._socket:
            if frame.type == WSMsgType.TEXT:
                self._match(_parsed(frame.data))
        for waiting in self._unanswered.values():
            if not waiting.done():
                waiting.set_exception(ConnectionError())

    async def carry(self, parcel: Parcel, seconds: float) -> Receipt:
        envelope_id = secrets.token_hex(16)
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._unanswered[envelope_id] = answer
        try:
            await self._socket.send_json(_envelope(envelope_id, parcel))
            payload = await asyncio.wait_for(answer, seconds)
        except TimeoutError:
            return Receipt(fault="http_timeout")
        except ConnectionError:
            return Receipt(fault="connection_failed")
        finally:
            del self._unanswered[envelope_id]
        body = json.dumps(payload) if payload else ""
        return Receipt(status=200, body=body, content_type="application/json")

    async def disconnect(self, reason: str) -> None:
        """Tell the client to leave."""
        await self._socket.send_json({"type": "disconnect", "reason": reason})

    async def close(self) -> None:
        """End the connection."""
        await self._socket.close()

    def _match(self, answer: dict[str, Any]) -> None:
        waiting = self._unanswered.get(str(answer.get("envelope_id")))
        if waiting is not None and not waiting.done():
            waiting.set_result(answer.get("payload") or {})


def _parsed(text: str) -> dict[str, Any]:
    """The object in a frame; an empty one, which answers nothing, for anything else."""
    try:
        frame = json.loads(text)
    except ValueError:
        frame = None
    return frame if isinstance(frame, dict) else {}


def _envelope(envelope_id: str, parcel: Parcel) -> dict[str, Any]:
    envelope = {
        "type": ENVELOPE_TYPES[parcel.kind],
        "envelope_id": envelope_id,
        "payload": parcel.payload,
        "accepts_response_payload": parcel.kind != "event",
    }
    if parcel.kind == "event":
        envelope |= {"retry_attempt": parcel.retry, "retry_reason": parcel.reason or ""}
    return envelope
