"""Slack's Web API for every workspace: one client each, and its errors as the product's own."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackRefused, SlackUnavailable, TokenRefused
from bot.settings import Settings

CALL_SECONDS = 10
"""How long one call may take."""

PASSING_CODES = frozenset(
    {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable",
     "request_timeout", "team_added_to_org", "accesslimited"}
)  # fmt: skip
"""Answers that a later try may turn round."""


TOKEN_CODES = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"}
)
"""Answers that only another token turns round."""

SECONDS = re.compile(r"\d{1,5}(?:\.\d+)?")  # `30`


class SlackApi:
    """The clients by workspace. Today there is one workspace: the one of SLACK_BOT_TOKEN.

    A 429 is waited out on the queue, not by a worker that could do something else.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None

    def asking(self, workspace: str) -> AsyncWebClient:  # noqa: ARG002 - one workspace so far
        """For calls that change nothing: tried again when a connection or a server fails."""
        client = self._client()
        client.retry_handlers = [
            AsyncConnectionErrorRetryHandler(max_retry_count=2),
            AsyncServerErrorRetryHandler(max_retry_count=2),
        ]
        return client

    def telling(self, workspace: str) -> AsyncWebClient:  # noqa: ARG002 - one workspace so far
        """For calls with an effect: never tried twice here.

        A lost reply does not say whether the post was made, so the job is run again and looks
        for the post first.
        """
        client = self._client()
        client.retry_handlers = []
        return client

    def token(self, workspace: str) -> str:  # noqa: ARG002 - one workspace so far
        """The bot's token, for downloads."""
        return self._settings.slack_bot_token or ""

    @property
    def session(self) -> aiohttp.ClientSession:
        """The one HTTP session of the process. Opened at first use, inside the event loop."""
        if self._session is None or self._session.closed:
            timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout)
        return self._session

    async def close(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    def _client(self) -> AsyncWebClient:
        return AsyncWebClient(
            token=self._settings.slack_bot_token,
            base_url=self._settings.slack_api_url,
            timeout=CALL_SECONDS,
            session=self.session,
        )


@asynccontextmanager
async def slack_faults(method: str) -> AsyncIterator[None]:
    """Turns what slack_sdk and the network raise into SlackUnavailable or SlackRefused."""
    try:
        yield
    except SlackApiError as error:
        raise told_apart(method, error) from error
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise SlackUnavailable("Slack", f"{method}: {type(error).__name__}") from error


def told_apart(method: str, error: SlackApiError) -> SlackRefused | SlackUnavailable:
    """What Slack's answer means: no for good, or not now."""
    response: Any = error.response
    status = int(getattr(response, "status_code", None) or getattr(response, "status", None) or 0)
    code = str(_field(response, "error") or "")
    if status == 429 or status >= 500 or code in PASSING_CODES:
        wait = wait_asked(getattr(response, "headers", None) or {})
        return SlackUnavailable("Slack", f"{method}: {code or status}", wait)
    if code in TOKEN_CODES:
        return TokenRefused(method, code)
    # A server that does not know a method may say so by its status alone.
    return SlackRefused(method, code or ("unknown_method" if status == 404 else f"http_{status}"))


def wait_asked(headers: Mapping[str, str]) -> float | None:
    """The seconds that a `Retry-After` header asks to wait; None for no number of them."""
    asked = headers.get("Retry-After") or headers.get("retry-after") or ""
    return float(asked) if SECONDS.fullmatch(asked.strip()) else None


def _field(response: Any, name: str) -> Any:
    data = getattr(response, "data", None)
    return data.get(name) if isinstance(data, dict) else None
