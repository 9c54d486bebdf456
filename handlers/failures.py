"""What is answered when a listener fails: people get a line, Slack gets a reason to send again."""

from secrets import token_hex
from typing import Any

import aiohttp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.adapters.slack_api import told_apart
from bot.errors import SlackUnavailable, TokenRefused, UsageError
from bot.log import log
from bot.models.job import PrivateReply
from bot.render.context import notice_view
from bot.render.notices import notice_for
from handlers.acknowledging import acknowledged
from handlers.incoming import Incoming

LINE_SECONDS = 1
"""A press must be answered within 3 s, the line about the failure included."""


async def failed(error: Exception, body: dict[str, Any], context: AsyncBoltContext) -> BoltResponse:
    """Events are answered 503, so that Slack sends them again, unless that cannot help; commands,
    buttons and views are never sent again, and are answered 200 with one line.
    """
    reference = token_hex(4)
    told = _understood(error)
    if not isinstance(told, TokenRefused | UsageError):  # in the log already, and no failure
        log.error("listener_failed", error, reference=reference, kind=_kind(body))
    line = notice_for(told, reference)
    if "event" in body:
        return BoltResponse(status=200 if isinstance(told, TokenRefused) else 503)
    if "command" in body:
        return acknowledged(line)
    if body.get("type") == "view_submission":
        view = notice_view(line, "Not done").modal("")
        return BoltResponse(status=200, body={"response_action": "update", "view": view})
    await _say(Incoming(body, context).private_reply, line)
    return BoltResponse(status=200)


def _understood(error: Exception) -> Exception:
    if isinstance(error, SlackApiError):
        return told_apart("slack", error)
    if isinstance(error, aiohttp.ClientError | TimeoutError):  # the one call of a listener
        return SlackUnavailable("Slack", type(error).__name__)
    return error


def _kind(body: dict[str, Any]) -> str:
    return str((body.get("event") or body).get("type") or body.get("command") or "unknown")


async def _say(reply: PrivateReply, line: str) -> None:
    if not reply.response_url:
        return
    hook = AsyncWebhookClient(reply.response_url, timeout=LINE_SECONDS, retry_handlers=[])
    told = {"text": line, "response_type": "ephemeral", "replace_original": False}
    if reply.thread_ts:
        told["thread_ts"] = reply.thread_ts
    try:
        await hook.send_dict(told)
    except (aiohttp.ClientError, OSError, TimeoutError) as unheard:  # Slack is away as well
        log.error("line_not_delivered", unheard)
