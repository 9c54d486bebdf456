"""The ids that Slack gives to blocks and elements that came without."""

import copy
import secrets
from typing import Any

from playground.blocks import elements_with_paths
from playground.workspace.records import Blocks


def with_ids(blocks: list[dict[str, Any]]) -> Blocks:
    """The blocks, each with a block_id and each of their elements with an action_id."""
    own = copy.deepcopy(blocks)
    for block in own:
        block.setdefault("block_id", _made_up())
    for element, _ in elements_with_paths(own):
        if element["type"] != "image":
            element.setdefault("action_id", _made_up())
    return tuple(own)


def _made_up() -> str:
    return secrets.token_urlsafe(4)[:5]
