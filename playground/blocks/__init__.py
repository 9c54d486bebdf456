"""Block Kit as Slack checks it: every refusal names the place and the reason."""

import json
from collections.abc import Iterator
from typing import Any, Literal

from playground.blocks.layout import MOST_BLOCKS, SURFACES
from playground.blocks.schema import Fault, Faults, array

Surface = Literal["message", "modal", "home"]

LONGEST_MARKDOWN = 12_000
LARGEST_BLOCKS = 13_200
"""Characters of JSON; not documented, found by those who ran into `msg_blocks_too_long`."""


def block_faults(blocks: list[Any], surface: Surface, path: str = "/blocks") -> list[Fault]:
    """What is wrong with the blocks, in reading order; nothing when Slack would take them."""
    whole = array(SURFACES[surface], most=MOST_BLOCKS[surface], least=0)
    found = list(whole(blocks, path))
    sound = [each for each in blocks if isinstance(each, dict)]
    found += _repeated(_with_paths(sound, path), "block_id")
    found += _repeated(elements_with_paths(sound, path), "action_id")
    markdown = sum(len(str(each.get("text"))) for each in sound if each.get("type") == "markdown")
    if markdown > LONGEST_MARKDOWN:
        found.append(Fault(f"markdown must be less than {LONGEST_MARKDOWN + 1} in all", path))
    return found


def are_too_long(blocks: list[Any]) -> bool:
    """Whether the blocks of a message are together more than Slack takes."""
    return len(json.dumps(blocks, ensure_ascii=False)) > LARGEST_BLOCKS


def elements_with_paths(
    blocks: list[dict[str, Any]], path: str = "/blocks"
) -> Iterator[tuple[dict[str, Any], str]]:
    """Every interactive element with its place, in reading order."""
    for block, place in _with_paths(blocks, path):
        for name in ("accessory", "element"):
            if isinstance(block.get(name), dict):
                yield block[name], f"{place}/{name}"
        if block.get("type") in ("actions", "context_actions"):
            found = block.get("elements")
            inner = [each for each in found if isinstance(each, dict)] if found else []
            yield from _with_paths(inner, f"{place}/elements")


def _with_paths(blocks: list[dict[str, Any]], path: str) -> Iterator[tuple[dict[str, Any], str]]:
    for index, block in enumerate(blocks):
        yield block, f"{path}/{index}"


def _repeated(places: Iterator[tuple[dict[str, Any], str]], name: str) -> Faults:
    seen: set[str] = set()
    for found, path in places:
        value = found.get(name)
        if isinstance(value, str):
            if value in seen:
                yield Fault(f"`{name}` {value} already exists", f"{path}/{name}")
            seen.add(value)
