"""`/api/<method>`: the token, the scope, planned mishaps, the answer, and a line in the log."""

import asyncio
import json
from typing import Any

from aiohttp import web

from playground.mishaps import Mishap
from playground.platform import CallRecord, Platform
from playground.refusal import Refusal
from playground.web_api import METHODS
from playground.web_api.call import Answer, Call, Method

Reply = tuple[Answer, int, dict[str, str]]
"""Body, status and headers."""


class WebApi:
    """The door to the methods."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        name = request.match_info["method"]
        arguments = await _arguments(request)
        token = _token(request, arguments)
        mishap = self._platform.mishaps.next_for(name) or Mishap()
        if mishap.delay_seconds:
            await asyncio.sleep(mishap.delay_seconds)
        answer, status, headers = self._reply(name, arguments, token, mishap)
        self._platform.calls.append(CallRecord(name, arguments, answer, status))
        self._platform.bell.ring()
        if mishap.loses_reply:
            _break_connection(request)
        scopes = ",".join(sorted(self._platform.app.scopes))
        return web.json_response(
            answer, status=status, headers={"X-OAuth-Scopes": scopes, **headers}
        )

    def _reply(self, name: str, arguments: Answer, token: str, mishap: Mishap) -> Reply:
        try:
            method = METHODS.get(name)
            if method is None:
                raise Refusal("unknown_method", req_method=name)
            self._check_token(method, token)
            _fail_as_planned(mishap)
            call = Call(name, arguments, self._platform)
            if method.scope:
                call.require(method.scope)
            return {"ok": True, **method.answer(call)}, 200, {}
        except Refusal as refusal:
            return refusal.answer, refusal.status, refusal.headers

    def _check_token(self, method: Method, token: str) -> None:
        app = self._platform.app
        if method.token == "none":  # noqa: S105 - not a token
            return
        if not token:
            raise Refusal("not_authed")
        if token not in (app.bot_token, app.app_token):
            raise Refusal("invalid_auth")
        if token != (app.app_token if method.token == "app" else app.bot_token):  # noqa: S105
            raise Refusal("not_allowed_token_type")


async def _arguments(request: web.Request) -> dict[str, Any]:
    """Query, form and JSON together; slack_sdk sends most arguments of reads as a query."""
    found: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except json.JSONDecodeError:
            body = None
        if isinstance(body, dict):
            found |= body
    else:
        found |= dict(await request.post())
    return found


def _token(request: web.Request, arguments: dict[str, Any]) -> str:
    header = request.headers.get("Authorization", "")
    return header.removeprefix("Bearer ").strip() or str(arguments.pop("token", ""))


def _fail_as_planned(mishap: Mishap) -> None:
    if mishap.error is None:
        return
    if mishap.error == "ratelimited":
        raise Refusal("ratelimited", 429, {"Retry-After": str(mishap.retry_after or 1)})
    raise Refusal(mishap.error, mishap.status or 200)


def _break_connection(request: web.Request) -> None:
    """Hang up without a word: the caller cannot know whether the call was carried out."""
    if request.transport is not None:
        request.transport.abort()
