"""Structured logs: one JSON object a line, with ids, counts and durations.

Never a transcript's words, a token or a traceback. An error is told by its type and the line
that raised it; what libraries log is told by its place alone, as their words may quote ours.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

OURS = "verbatim"


class EventLog:
    """`log.info("card_posted", share=…, took_ms=…)`: an event's name and its facts."""

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    def info(self, event: str, **facts: Any) -> None:
        self._logger.info(event, extra={"facts": facts})

    def warning(self, event: str, **facts: Any) -> None:
        self._logger.warning(event, extra={"facts": facts})

    def error(self, event: str, error: BaseException | None = None, **facts: Any) -> None:
        told = told_error(error) if error else {}
        self._logger.error(event, extra={"facts": {**told, **facts}})


log = EventLog(logging.getLogger(OURS))


def set_up_logging(level: str) -> None:
    """Send every logger's records to standard error, libraries' from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLine())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(level)
    # Bolt warns of the environment's token that our own `authorize` makes it pass over.
    logging.getLogger("slack_bolt").setLevel(logging.ERROR)


def set_up_silence() -> None:
    """Drop our own records: what a command has to tell stands in what it prints."""
    ours = logging.getLogger(OURS)
    ours.addHandler(logging.NullHandler())
    ours.propagate = False


def told_error(error: BaseException) -> dict[str, str]:
    """An error's type and the place where it was raised, without its words."""
    told = {"error": type(error).__name__}
    frames = traceback.extract_tb(error.__traceback__)
    if frames:
        told["raised_in"] = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
    return told


class _JsonLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == OURS:
            line["event"] = record.getMessage()
            line.update(getattr(record, "facts", {}))
        else:
            line.update(
                event="library", logger=record.name, line=f"{record.module}:{record.lineno}"
            )
            if record.exc_info and record.exc_info[1]:
                line.update(told_error(record.exc_info[1]))
        return json.dumps(line, default=str)
