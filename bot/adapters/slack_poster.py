"""What the product says in Slack: posts, private answers, modals."""

from collections.abc import AsyncIterator
from typing import Any

from pydantic import ValidationError
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.adapters.slack_api import CALL_SECONDS, SlackApi, slack_faults, wait_asked
from bot.errors import NotOpenYet, SlackRefused, SlackUnavailable
from bot.models.job import PrivateReply
from bot.models.message import Mark, Message, Posted, View

PAGE = 100
PAGES_LOOKED_THROUGH = 5
"""A post of ours is looked for among the messages since the one that asked for it."""

THREADS_LOOKED_THROUGH = 40
"""Each is a call; Slack allows some fifty of that kind a minute."""

CANNOT_LOOK = frozenset(
    {"unknown_method", "missing_scope", "not_in_channel", "channel_not_found", "thread_not_found",
     "message_not_found", "method_not_supported_for_channel_type"}
)  # fmt: skip
"""Refusals that leave only our own record of what was posted."""


class SlackPoster:
    """The Poster port."""

    def __init__(self, slack: SlackApi) -> None:
        self._slack = slack

    async def post(
        self, workspace: str, channel: str, thread_ts: str | None, message: Message, mark: Mark
    ) -> str:
        async with slack_faults("chat.postMessage"):
            answer = await self._slack.telling(workspace).chat_postMessage(
                channel=channel,
                thread_ts=thread_ts,
                text=message.text,
                blocks=list(message.blocks) or None,
                metadata=_metadata(mark),
                unfurl_links=False,
                unfurl_media=False,
            )
        return str(answer["ts"])

    async def find(
        self, workspace: str, channel: str, thread_ts: str | None, key: str, since_ts: str
    ) -> str | None:
        try:
            return await self._found(workspace, channel, thread_ts, key, since_ts)
        except SlackRefused as refusal:
            if refusal.code in CANNOT_LOOK:
                return None
            raise

    async def posts(
        self, workspace: str, channel: str, thread_ts: str | None, since_ts: str, *, by: str
    ) -> tuple[Posted, ...]:
        try:
            messages = [
                message
                async for message in self._messages(workspace, channel, thread_ts, since_ts)
                if message.get("user") == by
            ]
        except SlackRefused as refusal:
            if refusal.code in CANNOT_LOOK:
                return ()
            raise
        return tuple(
            Posted(str(message["ts"]), mark, _as_message(message))
            for message in messages
            if (mark := _mark_of(message))
        )

    async def threads(
        self, workspace: str, channel: str, since_ts: str, *, by: str
    ) -> tuple[str, ...]:
        try:
            roots = [
                str(message["ts"])
                async for message in self._messages(workspace, channel, None, since_ts)
                # Slack names the first few of those who replied
                if by in (message.get("reply_users") or ())
                or (message.get("reply_count") and f"<@{by}" in (message.get("text") or ""))
            ]
        except SlackRefused as refusal:
            if refusal.code in CANNOT_LOOK:
                return ()
            raise
        return tuple(roots[:THREADS_LOOKED_THROUGH])

    async def edit(
        self, workspace: str, channel: str, ts: str, message: Message, mark: Mark
    ) -> None:
        async with slack_faults("chat.update"):
            await self._slack.telling(workspace).chat_update(
                channel=channel,
                ts=ts,
                text=message.text,
                blocks=list(message.blocks),
                metadata=_metadata(mark),
            )

    async def delete(self, workspace: str, channel: str, ts: str) -> None:
        async with slack_faults("chat.delete"):
            await self._slack.telling(workspace).chat_delete(channel=channel, ts=ts)

    async def permalink(self, workspace: str, channel: str, ts: str) -> str:
        try:
            async with slack_faults("chat.getPermalink"):
                answer = await self._slack.asking(workspace).chat_getPermalink(
                    channel=channel, message_ts=ts
                )
        except SlackRefused:  # deleted since, or not offered: a line without its link
            return ""
        return str(answer["permalink"])

    async def respond(self, reply: PrivateReply, message: Message, *, replace: bool) -> None:
        hook = AsyncWebhookClient(
            reply.response_url, timeout=CALL_SECONDS, session=self._slack.session, retry_handlers=[]
        )
        async with slack_faults("response_url"):
            answer = await hook.send_dict(_private(reply, message, replace))
        if answer.status_code == 429 or answer.status_code >= 500:
            wait = wait_asked(answer.headers)
            raise SlackUnavailable("Slack", f"response_url: {answer.status_code}", wait)
        if answer.status_code >= 400:
            raise SlackRefused("response_url", answer.body.strip()[:80] or "refused")

    async def fill(self, workspace: str, view_id: str, view: View) -> None:
        is_slacks = view_id.startswith("V")  # else a name of ours
        name = "" if is_slacks else view_id
        which = {"view_id": view_id} if is_slacks else {"external_id": name}
        try:
            async with slack_faults("views.update"):
                await self._slack.telling(workspace).views_update(view=view.modal(name), **which)
        except SlackRefused as refusal:
            if name and refusal.code == "not_found":  # Slack was late, and may be later still
                raise NotOpenYet("Slack", "the modal is not open yet") from refusal
            raise

    async def _found(
        self, workspace: str, channel: str, thread_ts: str | None, key: str, since_ts: str
    ) -> str | None:
        async for message in self._messages(workspace, channel, thread_ts, since_ts):
            mark = _mark_of(message)
            if mark and mark.key == key:
                return str(message["ts"])
        return None

    async def _messages(
        self, workspace: str, channel: str, thread_ts: str | None, since_ts: str
    ) -> AsyncIterator[dict[str, Any]]:
        """What stands in the thread, or in the channel, since then: so much as is looked at."""
        client = self._slack.asking(workspace)
        cursor = ""
        for _ in range(PAGES_LOOKED_THROUGH):
            page: dict[str, Any] = {
                "channel": channel, "oldest": since_ts, "inclusive": True, "limit": PAGE,
                "cursor": cursor or None, "include_all_metadata": True,
            }  # fmt: skip
            if thread_ts:
                async with slack_faults("conversations.replies"):
                    answer = await client.conversations_replies(ts=thread_ts, **page)
            else:
                async with slack_faults("conversations.history"):
                    answer = await client.conversations_history(**page)
            for message in answer.get("messages") or ():
                yield message
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return


def _private(reply: PrivateReply, message: Message, replace: bool) -> dict[str, Any]:
    body = {
        "text": message.text,
        "response_type": "ephemeral",
        "replace_original": replace,
        "unfurl_links": False,
        "unfurl_media": False,
    }
    if message.blocks:
        body["blocks"] = list(message.blocks)
    if reply.thread_ts:  # `send` of slack_sdk has no argument for it
        body["thread_ts"] = reply.thread_ts
    return body


def _as_message(message: dict[str, Any]) -> Message:
    return Message(text=message.get("text") or "", blocks=tuple(message.get("blocks") or ()))


def _metadata(mark: Mark) -> dict[str, Any]:
    payload = {"schema": 1, **mark.model_dump(exclude={"kind"}, exclude_defaults=True)}
    return {"event_type": f"verbatim_{mark.kind}", "event_payload": payload}


def _mark_of(message: dict[str, Any]) -> Mark | None:
    """The mark that a message bears; None for one of somebody else's, or of another version."""
    metadata = message.get("metadata") or {}
    of, _, kind = str(metadata.get("event_type", "")).partition("_")
    if of != "verbatim":
        return None
    facts = {**(metadata.get("event_payload") or {}), "kind": kind}
    ours = {name: fact for name, fact in facts.items() if name in Mark.model_fields}
    try:
        return Mark.model_validate(ours)
    except ValidationError:
        return None
