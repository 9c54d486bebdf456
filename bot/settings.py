"""The settings of a process: the one place that reads the environment, once, at its start."""

import os
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values
from pydantic import Field, ValidationError, field_validator, model_validator

from bot.errors import UsageError
from bot.models.noun import Noun

NAMES = {
    "slack_bot_token": "SLACK_BOT_TOKEN",
    "slack_signing_secret": "SLACK_SIGNING_SECRET",
    "slack_app_token": "SLACK_APP_TOKEN",
    "slack_api_url": "SLACK_API_URL",
    "redis_url": "REDIS_URL",
    "openai_api_key": "OPENAI_API_KEY",
    "openai_base_url": "OPENAI_BASE_URL",
    "openai_model": "OPENAI_MODEL",
    "model_budget": "VERBATIM_MODEL_BUDGET",
    "model_seconds": "VERBATIM_MODEL_SECONDS",
    "model_context": "VERBATIM_MODEL_CONTEXT",
    "retention_days": "VERBATIM_RETENTION_DAYS",
    "data_dir": "VERBATIM_DATA_DIR",
    "allow_hosts": "VERBATIM_ALLOW_HOSTS",
    "lease_seconds": "VERBATIM_LEASE_SECONDS",
    "concurrency": "VERBATIM_CONCURRENCY",
    "clock_file": "VERBATIM_CLOCK_FILE",
    "host": "VERBATIM_HOST",
    "port": "PORT",
    "log_level": "LOG_LEVEL",
}
"""Field → environment variable. An empty variable counts as unset."""


class Settings(Noun):
    """Everything that can be set. Times in the unit that the name says.

    `allow_hosts` are (host, port) pairs that links may lead to although they are not public;
    `lease_seconds` is how long a job of a dead worker waits for another; `clock_file` holds
    seconds to add to the clock (the playground and tests only). `model_budget` is in tokens a
    workspace and day, `model_seconds` how long a person waits for the model at most,
    `model_context` how many tokens of a transcript go into one call.
    """

    slack_bot_token: str | None = Field(default=None, repr=False)
    slack_signing_secret: str | None = Field(default=None, repr=False)
    slack_app_token: str | None = Field(default=None, repr=False)
    slack_api_url: str = "https://slack.com/api/"
    redis_url: str | None = Field(default=None, repr=False)
    openai_api_key: str | None = Field(default=None, repr=False)
    openai_base_url: str | None = None
    openai_model: str = "gpt-4.1-mini"
    model_budget: int = Field(default=2_000_000, ge=0)
    model_seconds: float = Field(default=30, gt=0, le=600)
    model_context: int = Field(default=60_000, ge=2_000)
    retention_days: int = Field(default=30, ge=1, le=3650)
    data_dir: Path = Path(".verbatim")
    allow_hosts: frozenset[tuple[str, int]] = frozenset()
    lease_seconds: float = Field(default=10, ge=1, le=600)
    concurrency: int = Field(default=20, ge=1, le=200)
    clock_file: Path | None = None
    host: str = "0.0.0.0"  # noqa: S104 - a server in a container must be reached from outside
    port: int = Field(default=3000, ge=1, le=65535)
    log_level: str = "INFO"

    @field_validator("slack_api_url")
    @classmethod
    def _end_with_a_slash(cls, url: str) -> str:
        return url.rstrip("/") + "/"

    @field_validator("allow_hosts", mode="before")
    @classmethod
    def _name_hosts_with_ports(cls, listed: object) -> object:
        """`intranet.example:8080, [fd00::1]:80` as pairs."""
        if not isinstance(listed, str):
            return listed
        return frozenset(_host_and_port(each) for each in listed.replace(",", " ").split())

    @field_validator("log_level")
    @classmethod
    def _know_the_level(cls, level: str) -> str:
        if level.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return level.upper()

    @model_validator(mode="after")
    def _have_a_way_in(self) -> "Settings":
        if self.slack_bot_token and not (self.slack_signing_secret or self.slack_app_token):
            raise ValueError(
                "SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode)"
            )
        return self

    @property
    def has_slack(self) -> bool:
        """Whether there is a workspace to talk to."""
        return self.slack_bot_token is not None


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process, from the environment and, below it, `.env`.

    Raises UsageError with one line that names the variable.
    """
    found = _merged(environment)
    values = {field: found[name] for field, name in NAMES.items() if found.get(name)}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise UsageError(_first_complaint(error)) from None


def _host_and_port(pair: str) -> tuple[str, int]:
    host, _, port = pair.lower().rpartition(":")
    if not host.strip("[]") or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError(f"{pair!r} is no host:port pair")
    return host.strip("[]"), int(port)


def _merged(environment: Mapping[str, str] | None) -> Mapping[str, str | None]:
    if environment is not None:
        return environment
    return {**dotenv_values(".env"), **os.environ}


def _first_complaint(error: ValidationError) -> str:
    first = error.errors()[0]
    reason = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return reason
    return f"{NAMES.get(str(first['loc'][0]), first['loc'][0])}: {reason}"
