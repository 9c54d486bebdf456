"""The Bolt app and its way in: signed HTTP as an ASGI application, or Socket Mode."""

import logging

from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.desk import Front
from bot.settings import Settings
from handlers import register
from handlers.authorize import OneWorkspace

SLACK_SECONDS = 2
"""How long a call to Slack may take on the acknowledgement path, which has 3 s in all."""


def build_app(settings: Settings, front: Front) -> AsyncApp:
    """The app with every listener registered.

    `process_before_response`: a listener ends before its request is answered. In Bolt's other
    mode the answer waits for a poll every 10 ms, and a crash loses what was acknowledged.
    """
    client = AsyncWebClient(
        token=settings.slack_bot_token,
        base_url=settings.slack_api_url,
        timeout=SLACK_SECONDS,
        retry_handlers=[],  # a second try would come after the 3 s that Slack waits
    )
    logger = logging.getLogger("slack_bolt")
    app = AsyncApp(
        name="bolt",  # Bolt sets the level of the logger of that name
        logger=logger,
        client=AsyncWebClient(
            base_url=settings.slack_api_url, timeout=SLACK_SECONDS, retry_handlers=[]
        ),
        signing_secret=settings.slack_signing_secret or "",
        authorize=OneWorkspace(client),
        process_before_response=True,
        # Files that the bot posted, and its own messages, come back as events: not for us.
        ignoring_self_events_enabled=True,
    )
    register(app, front)
    return app


def slack_over_http(app: AsyncApp) -> AsyncSlackRequestHandler:
    """The ASGI application behind `POST /slack/events`."""
    return AsyncSlackRequestHandler(app, path="/slack/events")


def slack_over_socket(app: AsyncApp, settings: Settings) -> AsyncSocketModeHandler:
    """Socket Mode. What is answered other than 200 is not acknowledged, and sent again."""
    client = AsyncWebClient(base_url=settings.slack_api_url)
    return AsyncSocketModeHandler(app, settings.slack_app_token, web_client=client)
