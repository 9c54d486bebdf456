"""The commands of the person who runs it: `doctor` and `manifest`."""

import asyncio
import json
import re

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.adapters.redis_client import connect, store_faults
from bot.cli.arguments import Arguments
from bot.cli.output import show
from bot.errors import ModelUnavailable, StoreUnavailable, UsageError
from bot.models.noun import Noun
from bot.processes import redis_url
from bot.settings import Settings, read_settings
from handlers.manifest import SCOPES, manifest

PUBLIC = re.compile(r"https://[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:/\S*)?")  # https://bot.example.org


class Finding(Noun):
    """What the doctor found of one thing. `ok` False: it is needed and does not work."""

    name: str
    ok: bool
    says: str


def operate(arguments: Arguments) -> int:
    """Print the manifest, or what is configured, reachable and missing (4: something is not)."""
    if arguments.command == "manifest":
        if arguments.url and not PUBLIC.fullmatch(arguments.url):
            raise UsageError(f"{arguments.url} is no public address: https://bot.example.org")
        show(json.dumps(manifest(arguments.url), indent=2) + "\n")
        return 0
    findings = asyncio.run(_examine(read_settings()))
    if arguments.json_output:
        found = {"findings": [each.model_dump() for each in findings]}
        show(json.dumps(found, indent=2) + "\n")
    else:
        for each in findings:
            show(f"{'ok     ' if each.ok else 'MISSING'} {each.name}: {each.says}\n")
    return 0 if all(each.ok for each in findings) else 4


async def _examine(settings: Settings) -> list[Finding]:
    return [await _redis(settings), await _slack(settings), await _model(settings)]


async def _redis(settings: Settings) -> Finding:
    try:
        with redis_url(settings) as url:
            client = connect(url)
            with store_faults():
                told = await client.info("server")
            await client.aclose()
    except StoreUnavailable as fault:
        return Finding(name="Redis", ok=False, says=fault.reason)
    where = "REDIS_URL" if settings.redis_url else f"embedded, in {settings.data_dir}"
    version = told.get("valkey_version") or told.get("redis_version") or "unknown"
    return Finding(name="Redis", ok=True, says=f"{where}, version {version}")


async def _slack(settings: Settings) -> Finding:
    if not settings.has_slack:
        return Finding(name="Slack", ok=False, says="SLACK_BOT_TOKEN is not set")
    client = AsyncWebClient(token=settings.slack_bot_token, base_url=settings.slack_api_url)
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        return Finding(name="Slack", ok=False, says=f"auth.test: {error.response.get('error')}")
    except (OSError, TimeoutError) as error:
        return Finding(name="Slack", ok=False, says=f"not reached: {type(error).__name__}")
    mode = "Socket Mode" if settings.slack_app_token else f"HTTP on port {settings.port}"
    missing = _missing_scopes(answer.headers)
    if missing:
        says = f"{answer['team']}, {mode}; scopes of the manifest not granted: {', '.join(missing)}"
        return Finding(name="Slack", ok=False, says=says)
    return Finding(name="Slack", ok=True, says=f"{answer['team']} as {answer['user']}, {mode}")


def _missing_scopes(headers: dict[str, str]) -> list[str]:
    granted = next(
        (value for name, value in headers.items() if name.lower() == "x-oauth-scopes"), ""
    )
    return [scope for scope in SCOPES if scope not in granted.replace(" ", "").split(",")]


async def _model(settings: Settings) -> Finding:
    if not settings.openai_api_key:
        return Finding(
            name="Model", ok=True, says="none (OPENAI_API_KEY unset): briefs are extractive"
        )
    from bot.adapters.model import reach_model  # noqa: PLC0415 - takes a second

    says = f"{settings.openai_model} at {settings.openai_base_url or 'the default server'}"
    try:
        await reach_model(settings)
    except ModelUnavailable as fault:
        return Finding(name="Model", ok=False, says=f"{says}: {fault.reason}")
    return Finding(name="Model", ok=True, says=says)
