"""What a message may hold: the checks that every way of posting goes through."""

import json
from dataclasses import dataclass
from typing import Any

from playground.blocks import are_too_long, block_faults
from playground.blocks.ids import with_ids
from playground.refusal import Refusal, refusal_with_reasons
from playground.workspace.records import Blocks

LONGEST_TEXT = 40_000
"""Longer text is cut, as Slack cuts it."""

LONGEST_EDIT = 4_000
LARGEST_METADATA = 4_000
"""Slack says that there is a limit and not which; what fits here fits there."""


@dataclass(frozen=True)
class Contents:
    """Checked text and blocks."""

    text: str
    blocks: Blocks


def checked_contents(text: str, blocks: Any) -> Contents:
    """Text and blocks as Slack would keep them. Raises Refusal.

    `blocks` is a list, a string of JSON, or None.
    """
    found = _parsed(blocks)
    if not text.strip() and not found:
        raise Refusal("no_text")
    faults = block_faults(found, "message")
    if faults:
        raise refusal_with_reasons("invalid_blocks", [str(each) for each in faults])
    if are_too_long(found):
        raise Refusal("msg_blocks_too_long")
    return Contents(text[:LONGEST_TEXT], with_ids(found))


def checked_metadata(metadata: Any) -> dict[str, Any] | None:
    """Message metadata as Slack would keep it, None for none. Raises Refusal."""
    if metadata in (None, "", {}):
        return None
    if isinstance(metadata, str):
        metadata = _json(metadata, "invalid_metadata_format")
    if not _is_metadata(metadata):
        raise Refusal("invalid_metadata_format")
    if len(json.dumps(metadata, ensure_ascii=False)) > LARGEST_METADATA:
        raise Refusal("metadata_too_large")
    return dict(metadata)


def _parsed(blocks: Any) -> list[Any]:
    if isinstance(blocks, str):
        blocks = _json(blocks, "invalid_blocks_format") if blocks else []
    if blocks is None:
        return []
    if not isinstance(blocks, list):
        raise Refusal("invalid_blocks_format")
    return blocks


def _json(text: str, refusal: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise Refusal(refusal) from None


def _is_metadata(metadata: Any) -> bool:
    if not isinstance(metadata, dict) or set(metadata) - {"event_type", "event_payload"}:
        return False
    kind, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not (isinstance(kind, str) and kind and isinstance(payload, dict)):
        return False
    return all(_is_flat(each) for each in payload.values())


def _is_flat(value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(each, str | int | float) for each in value)
    return isinstance(value, str | int | float)
