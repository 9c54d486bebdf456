"""Cursors: pages of a list, as opaque as Slack's."""

import base64
import binascii
from collections.abc import Sequence
from typing import Any, TypeVar

from playground.refusal import Refusal
from playground.web_api.call import Call

Item = TypeVar("Item")

MOST = 999


def page_of(
    call: Call, found: Sequence[Item], default: int = 100
) -> tuple[Sequence[Item], dict[str, Any]]:
    """The page that the call asks for, and `response_metadata` with the next cursor.

    Raises Refusal: `invalid_limit`, `invalid_cursor`.
    """
    limit = call.whole("limit", default) or default
    if not 1 <= limit <= MOST:
        raise Refusal("invalid_limit")
    start = _opened(call.text("cursor"))
    end = start + limit
    cursor = _sealed(end) if end < len(found) else ""
    return found[start:end], {"response_metadata": {"next_cursor": cursor}}


def _sealed(position: int) -> str:
    return base64.b64encode(f"next:{position}".encode()).decode()


def _opened(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("next:"))
    except (binascii.Error, ValueError):
        raise Refusal("invalid_cursor") from None
