"""Text objects, and the composition objects that are made of them."""

from typing import Any

from playground.blocks.schema import (
    Check,
    Fault,
    Faults,
    array,
    boolean,
    one_of,
    string,
    tagged,
    thing,
)

BUTTON_STYLE = one_of("primary", "danger")


def plain_text(most: int) -> Check:
    """A `plain_text` object, not empty."""
    return tagged({"plain_text": _plain(most)})


def any_text(most: int) -> Check:
    """A `plain_text` or `mrkdwn` object, not empty."""
    return tagged({"plain_text": _plain(most), "mrkdwn": _mrkdwn(most)})


def _plain(most: int) -> Check:
    return thing({"type": one_of("plain_text"), "text": string(most)}, {"emoji": boolean})


def _mrkdwn(most: int) -> Check:
    return thing({"type": one_of("mrkdwn"), "text": string(most)}, {"verbatim": boolean})


CONFIRM = thing(
    {},
    {
        "title": plain_text(100),
        "text": any_text(300),
        "confirm": plain_text(30),
        "deny": plain_text(30),
        "style": BUTTON_STYLE,
    },
)


def option(text: Check, url: bool = False) -> Check:
    """One choice: a label of 75 characters and a value of 150."""
    more = {"url": string(3000)} if url else {}
    return thing({"text": text, "value": string(150)}, {"description": plain_text(75), **more})


PLAIN_OPTION = option(plain_text(75))
RICH_OPTION = option(any_text(75))
LINK_OPTION = option(plain_text(75), url=True)
OPTION_GROUP = thing({"label": plain_text(75), "options": array(PLAIN_OPTION, most=100)}, {})


def options_or_groups(value: Any, path: str) -> Faults:
    """A menu has options or groups of options, never both."""
    if ("options" in value) == ("option_groups" in value):
        yield Fault("only one of options and option_groups must be given", path)
