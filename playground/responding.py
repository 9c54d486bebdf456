"""`/response/…`: answers through a response_url, and what they do to the original."""

import json
from typing import Any

from aiohttp import web

from playground.contents import Contents, checked_contents, checked_metadata
from playground.platform import CallRecord, Platform
from playground.refusal import Refusal
from playground.workspace.records import Message, ResponseUrl


class Responding:
    """The doors back from interactions."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Take one response. `ok` as plain text, or a refusal as JSON."""
        try:
            body = _parsed(await request.read())
            door = self._platform.response_urls.enter(request.match_info["key"])
            self._respond(door, body)
        except Refusal as refusal:
            self._log(request, {}, refusal.answer, refusal.status)
            return web.json_response(refusal.answer, status=refusal.status)
        self._log(request, body, {"ok": True}, 200)
        return web.Response(text="ok")

    def _respond(self, door: ResponseUrl, body: dict[str, Any]) -> None:
        original = self._original(door)
        if body.get("delete_original"):
            if original is not None:
                self._remove(original)
            return
        contents = _contents(body)
        if body.get("replace_original") and original is not None:
            self._replace(original, contents, body)
        else:
            # A slash command has no original: what should replace it becomes a new message.
            answer_in_channel(self._platform, door.channel, door.user, contents, body)

    def _original(self, door: ResponseUrl) -> Message | None:
        messages = self._platform.workspace.messages
        if door.original is None:
            return None
        find = messages.whispered if door.original_is_ephemeral else messages.find
        return find(door.channel, door.original)

    def _replace(self, original: Message, contents: Contents, body: dict[str, Any]) -> None:
        fields: dict[str, Any] = {"text": contents.text, "blocks": contents.blocks}
        if original.only_for is None:
            fields["edited_ts"] = self._platform.workspace.ledger.new_ts()
            if "metadata" in body:
                fields["metadata"] = checked_metadata(body["metadata"])
        changed = self._platform.workspace.messages.change(original, **fields)
        if original.only_for is None:
            self._platform.outbox.announce(self._platform.events.edited(original, changed))

    def _remove(self, original: Message) -> None:
        self._platform.workspace.messages.remove(original)
        if original.only_for is None:
            self._platform.outbox.announce(self._platform.events.deleted(original))

    def _log(
        self, request: web.Request, body: dict[str, Any], answer: dict[str, Any], status: int
    ) -> None:
        arguments = {**body, "response_url": str(request.url)}
        self._platform.calls.append(CallRecord("response_url", arguments, answer, status))
        self._platform.bell.ring()


def answer_in_channel(
    platform: Platform, channel: str, user: str, contents: Contents, body: dict[str, Any]
) -> Message:
    """Show an answer where the person acted: to them alone, or `in_channel` to everybody."""
    bot = platform.workspace.channels.bot
    more = {
        "blocks": contents.blocks, "bot_id": bot.bot_id, "thread_ts": body.get("thread_ts"),
    }  # fmt: skip
    if body.get("response_type") != "in_channel":
        return platform.workspace.messages.whisper(channel, bot.id, user, contents.text, **more)
    message = platform.workspace.messages.post(channel, bot.id, contents.text, **more)
    platform.outbox.announce(*platform.events.posted(message))
    return message


def _contents(body: dict[str, Any]) -> Contents:
    try:
        return checked_contents(str(body.get("text") or ""), body.get("blocks"))
    except Refusal as refusal:
        raise Refusal(refusal.code, 400, **refusal.more) from None


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refusal("invalid_payload", 400)
    return body
