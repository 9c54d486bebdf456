"""Whose request this is: the bot's own identity in a workspace, asked of Slack once."""

import time
from typing import Any

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackUnavailable

REMEMBERED_SECONDS = 3600
FORGIVEN_SECONDS = 86_400
"""While Slack does not answer, what it said within the last day still holds."""


class OneWorkspace(AsyncAuthorize):
    """Authorizes every request as the one workspace of SLACK_BOT_TOKEN.

    A fault of Slack's raises SlackUnavailable, so that events are answered 503 and sent again;
    Bolt's own middleware would acknowledge and so lose them.
    """

    def __init__(self, client: AsyncWebClient) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._client = client
        self._known: AuthorizeResult | None = None
        self._known_at = 0.0

    async def __call__(self, **_: Any) -> AuthorizeResult:
        age = time.monotonic() - self._known_at
        if self._known is not None and age < REMEMBERED_SECONDS:
            return self._known
        try:
            self._known = await self._ask()
            self._known_at = time.monotonic()
        except SlackUnavailable:
            if self._known is None or age > FORGIVEN_SECONDS:
                raise
        return self._known

    async def _ask(self) -> AuthorizeResult:
        try:
            answer = await self._client.auth_test()
        except (SlackApiError, OSError, TimeoutError) as error:
            raise SlackUnavailable("Slack", f"auth.test: {type(error).__name__}") from error
        return AuthorizeResult(
            enterprise_id=answer.get("enterprise_id"),
            team_id=answer.get("team_id"),
            bot_user_id=answer.get("user_id"),
            bot_id=answer.get("bot_id"),
            bot_token=self._client.token,
        )
