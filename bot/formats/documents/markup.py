"""XML of packed documents, read part by part as it passes: no tree is built, nothing declared.

A document type or an entity of its own is refused: office programs write neither, and a few
lines of them can swell to gigabytes.
"""

from collections.abc import Mapping
from typing import Protocol
from xml.etree.ElementTree import ParseError

from bot.errors import Unreadable

LARGEST_STEP = 1 << 20
DEEPEST = 5000


class Listener(Protocol):
    """Is told each element's start and end by its local name, and the words between them."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def words(self, words: str) -> None:
        """Words, or white space."""

    def end(self, tag: str) -> None:
        """An element ends."""


def listen(data: bytes, listener: Listener, name: str) -> None:
    """Tell the listener all that the XML holds. Raises Unreadable where it is none."""
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415  # documents alone need it
    from defusedxml.ElementTree import DefusedXMLParser  # noqa: PLC0415

    parser = DefusedXMLParser(target=_Target(listener), forbid_dtd=True)
    try:
        for at in range(0, len(data), LARGEST_STEP):
            parser.feed(data[at : at + LARGEST_STEP])
        parser.close()
    except DefusedXmlException as error:
        reason = "the document declares entities of its own, which no office program does"
        raise Unreadable(name, reason) from error
    except (ParseError, ValueError, LookupError, _TooDeep) as error:
        raise Unreadable(name, "the document is damaged or cut off") from error


class _TooDeep(Exception):
    """Elements stand in elements beyond reason."""


class _Target:
    """What the parser calls: names lose their namespace on the way to the listener."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._depth = 0
        self.data = listener.words

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeep
        plain = {_local(key): value for key, value in attributes.items()}
        self._listener.start(_local(tag), plain)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._listener.end(_local(tag))

    def close(self) -> None:
        """The parser is done; the listener has all."""


def _local(name: str) -> str:
    return name.rpartition("}")[2]
