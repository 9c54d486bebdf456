"""Who is where, asked of Slack, and remembered for half a minute."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.adapters.slack_api import SlackApi, slack_faults
from bot.errors import SlackRefused

REMEMBERED_SECONDS = 30
PAGE = 200

Known = TypeVar("Known")


class SlackDirectory:
    """The Directory port."""

    def __init__(self, slack: SlackApi) -> None:
        self._slack = slack
        self._asking: dict[tuple[str, str], asyncio.Task[bool]] = {}
        self._known: dict[tuple[str, ...], tuple[float, object]] = {}

    async def channels_of(self, workspace: str, user: str) -> frozenset[str]:
        return await self._remembered(
            ("channels", workspace, user), lambda: self._ask_channels(workspace, user)
        )

    async def is_member(self, workspace: str, channel: str) -> bool:
        # Not remembered: who was told to invite the bot asks again at once. Fifty people who
        # ask together are one call.
        key = workspace, channel
        if key not in self._asking:
            asking = asyncio.create_task(self._ask_member(workspace, channel))
            asking.add_done_callback(lambda _: self._asking.pop(key, None))
            self._asking[key] = asking
        return await asyncio.shield(self._asking[key])

    async def _ask_member(self, workspace: str, channel: str) -> bool:
        try:
            async with slack_faults("conversations.info"):
                answer = await self._slack.asking(workspace).conversations_info(channel=channel)
        except SlackRefused as refusal:
            # A private channel that the bot is not in does not exist for it. Any other refusal
            # leaves it open, and then the person's question is the better guess.
            return refusal.code != "channel_not_found"
        found = answer.get("channel") or {}
        # Conversations between people carry no `is_member`: to be told of one is to be in it.
        return bool(found.get("is_member", True))

    async def is_public(self, workspace: str, channel: str) -> bool:
        try:
            async with slack_faults("conversations.info"):
                answer = await self._slack.asking(workspace).conversations_info(channel=channel)
        except SlackRefused:
            return False
        found = answer.get("channel") or {}
        return bool(found.get("is_channel")) and not found.get("is_private")

    async def zone_of(self, workspace: str, user: str) -> str | None:
        try:
            async with slack_faults("users.info"):
                answer = await self._slack.asking(workspace).users_info(user=user)
        except SlackRefused:
            return None
        zone = (answer.get("user") or {}).get("tz")
        return str(zone) if zone else None

    async def bot_user(self, workspace: str) -> str:
        async def ask() -> str:
            async with slack_faults("auth.test"):
                answer = await self._slack.asking(workspace).auth_test()
            return str(answer["user_id"])

        return await self._remembered(("bot", workspace), ask)

    async def _ask_channels(self, workspace: str, user: str) -> frozenset[str]:
        channels: set[str] = set()
        cursor = ""
        while True:
            async with slack_faults("users.conversations"):
                answer = await self._slack.asking(workspace).users_conversations(
                    user=user,
                    types="public_channel,private_channel,mpim,im",
                    exclude_archived=False,
                    limit=PAGE,
                    cursor=cursor or None,
                )
            channels |= {str(each["id"]) for each in answer["channels"]}
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return frozenset(channels)

    async def _remembered(self, key: tuple[str, ...], ask: Callable[[], Awaitable[Known]]) -> Known:
        now = time.monotonic()
        held = self._known.get(key)
        if held and now < held[0]:
            return held[1]  # type: ignore[return-value]
        self._known = {each: kept for each, kept in self._known.items() if now < kept[0]}
        answer = await ask()
        self._known[key] = (now + REMEMBERED_SECONDS, answer)
        return answer
