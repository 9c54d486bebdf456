"""Whose request this is: the bot's own identity in a workspace, asked of Slack once."""

import asyncio
import time
from typing import Any

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.adapters.slack_api import told_apart
from bot.errors import SlackUnavailable, TokenRefused
from bot.log import log

REMEMBERED_SECONDS = 3600
FORGIVEN_SECONDS = 86_400
"""While Slack does not answer, what it said within the last day still holds."""

REFUSED_SECONDS = 60
"""How long a refused token is not tried again. Each trial is told in the log, once."""


class OneWorkspace(AsyncAuthorize):
    """Authorizes every request as the one workspace of SLACK_BOT_TOKEN.

    A fault of Slack's raises SlackUnavailable, so that events are answered 503 and sent again;
    Bolt's own middleware would acknowledge and so lose them. A token that Slack does not take
    raises TokenRefused: sending again would not help.
    """

    def __init__(self, client: AsyncWebClient) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._client = client
        self._known: AuthorizeResult | None = None
        self._known_at = 0.0
        self._refusal: TokenRefused | None = None
        self._refused_at = 0.0
        self._asking: asyncio.Task[AuthorizeResult] | None = None

    async def __call__(self, **_: Any) -> AuthorizeResult:
        now = time.monotonic()
        if self._refusal is not None and now - self._refused_at < REFUSED_SECONDS:
            raise TokenRefused(self._refusal.method, self._refusal.code)
        age = now - self._known_at
        if self._known is not None and age < REMEMBERED_SECONDS:
            return self._known
        if self._asking is None or self._asking.done():  # requests that come together ask once
            self._asking = asyncio.create_task(self._learn())
        try:
            return await asyncio.shield(self._asking)
        except SlackUnavailable:
            if self._known is None or age > FORGIVEN_SECONDS:
                raise
            return self._known

    async def _learn(self) -> AuthorizeResult:
        try:
            known = await self._ask()
        except TokenRefused as refusal:
            self._known, self._refusal, self._refused_at = None, refusal, time.monotonic()
            log.error("token_refused", code=refusal.code)
            raise
        self._known, self._known_at, self._refusal = known, time.monotonic(), None
        return known

    async def _ask(self) -> AuthorizeResult:
        try:
            answer = await self._client.auth_test()
        except SlackApiError as error:
            fault = told_apart("auth.test", error)
            refused = isinstance(fault, TokenRefused)
            raise fault if refused else SlackUnavailable("Slack", str(fault)) from error
        except (OSError, TimeoutError) as error:
            raise SlackUnavailable("Slack", f"auth.test: {type(error).__name__}") from error
        return AuthorizeResult(
            enterprise_id=answer.get("enterprise_id"),
            team_id=answer.get("team_id"),
            bot_user_id=answer.get("user_id"),
            bot_id=answer.get("bot_id"),
            bot_token=self._client.token,
        )
