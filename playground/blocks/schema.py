"""The words in which the Block Kit rules are written: checks that find faults by place."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Fault:
    """What is wrong, and where, as a JSON pointer."""

    reason: str
    path: str

    def __str__(self) -> str:
        return f"{self.reason} [json-pointer:{self.path}]"


Faults = Iterator[Fault]
Check = Callable[[Any, str], Faults]
"""A check takes a value and its path and yields what is wrong with it."""


def string(most: int, least: int = 1) -> Check:
    """A string of `least` to `most` characters."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, str):
            yield Fault("must be a valid string", path)
        elif len(value) > most:
            yield Fault(f"must be less than {most + 1} characters", path)
        elif len(value) < least:
            yield Fault(f"must be more than {least - 1} characters", path)

    return check


def boolean(value: Any, path: str) -> Faults:
    """True or false."""
    if not isinstance(value, bool):
        yield Fault("must be a valid boolean", path)


def integer(least: int, most: int) -> Check:
    """A whole number in a range."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, int) or isinstance(value, bool):
            yield Fault("must be a valid integer", path)
        elif not least <= value <= most:
            yield Fault(f"must be between {least} and {most}", path)

    return check


def number(value: Any, path: str) -> Faults:
    """Any number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield Fault("must be a valid number", path)


def one_of(*allowed: str) -> Check:
    """One of a few words."""

    def check(value: Any, path: str) -> Faults:
        if value not in allowed:
            yield Fault(f"must be a valid enum value: {', '.join(allowed)}", path)

    return check


def array(each: Check, most: int, least: int = 1) -> Check:
    """A list of `least` to `most` things."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, list):
            yield Fault("must be an array", path)
            return
        if len(value) > most:
            yield Fault(f"no more than {most} items allowed", path)
        if len(value) < least:
            yield Fault(f"no fewer than {least} items allowed", path)
        for index, inner in enumerate(value[:most]):
            yield from each(inner, f"{path}/{index}")

    return check


def thing(
    required: Mapping[str, Check],
    optional: Mapping[str, Check],
    also: Callable[[Mapping[str, Any], str], Faults] | None = None,
) -> Check:
    """An object with those fields and no others; `also` looks at it as a whole."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, dict):
            yield Fault("must be an object", path)
            return
        for name in required:
            if name not in value:
                yield Fault(f"missing required field: {name}", path)
        for name, inner in value.items():
            found = required.get(name) or optional.get(name)
            if found is None:
                yield Fault(f"invalid additional property: {name}", path)
            else:
                yield from found(inner, f"{path}/{name}")
        if also is not None:
            yield from also(value, path)

    return check


def tagged(kinds: Mapping[str, Check], allowed: Collection[str] | None = None) -> Check:
    """An object told apart by its `type`; only the `allowed` ones may stand here."""

    def check(value: Any, path: str) -> Faults:
        if not isinstance(value, dict):
            yield Fault("must be an object", path)
            return
        kind = value.get("type")
        if kind is None:
            yield Fault("missing required field: type", path)
        elif kind not in kinds or (allowed is not None and kind not in allowed):
            yield Fault(f"unsupported type: {kind}", f"{path}/type")
        else:
            yield from kinds[kind](value, path)

    return check


def anything(value: Any, path: str) -> Faults:  # noqa: ARG001 - a check has two arguments
    """Whatever it is, Slack takes it."""
    yield from ()
