"""What stands between a link and the network: schemes, ports, names and addresses are checked, and
the address that was checked is the one that is connected to.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.adapters.web_addresses import is_address, is_public
from bot.errors import FetchFailed

NOT_PUBLIC = "that address is not public"
USUAL_PORTS = frozenset({80, 443})

Resolve = Callable[[str, int], Awaitable[tuple[str, ...]]]
"""The addresses of a host name. Raises OSError when there are none."""


async def resolve_by_system(host: str, port: int) -> tuple[str, ...]:
    """The addresses that the machine's own resolver gives."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class WebGuard:
    """The checks of one fetch; `name` is what its refusals call the source.

    `allowed` are the (host, port) pairs that may be reached although they are not public.
    """

    def __init__(self, name: str, allowed: frozenset[tuple[str, int]], resolve: Resolve) -> None:
        self._name = name
        self._allowed = allowed
        self._resolve = resolve
        self._admitted: set[tuple[str, int]] = set(allowed)

    def check(self, url: URL) -> None:
        """Refuses a URL that must not be asked for. Raises FetchFailed."""
        host, port = url.raw_host, url.port
        if url.scheme not in ("http", "https") or not host or port is None:
            raise FetchFailed(self._name, "only http and https links are read")
        if url.raw_user is not None or url.raw_password is not None:
            raise FetchFailed(self._name, "links with a name or password in them are not read")
        if (host, port) in self._allowed:
            return
        if port not in USUAL_PORTS:
            raise FetchFailed(self._name, f"port {port} is not one of the web's own (80, 443)")
        if is_address(host) and not is_public(host):
            raise FetchFailed(self._name, NOT_PUBLIC)

    async def addresses(self, host: str, port: int) -> tuple[str, ...]:
        """The addresses of a host, each of which may be connected to.

        One answer that is not public refuses them all: who mixes them is up to something.
        Raises FetchFailed.
        """
        try:
            found = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise FetchFailed(self._name, "there is no server of that name") from error
        if not found:
            raise FetchFailed(self._name, "there is no server of that name")
        if (host, port) not in self._allowed and not all(is_public(each) for each in found):
            raise FetchFailed(self._name, NOT_PUBLIC)
        self._admitted.update((each, port) for each in found)
        return found

    def open_socket(self, place: tuple[Any, ...]) -> socket.socket:
        """A socket for an address that passed, the last thing before it is connected.

        aiohttp asks no resolver for a URL whose host is an address, so this is asked for all.
        Raises PermissionError, which aiohttp hands on as it does what the system refuses.
        """
        family, kind, protocol, _, sockaddr = place
        address, port = sockaddr[0], sockaddr[1]
        if (address, port) not in self._admitted and not is_public(address):
            raise PermissionError(NOT_PUBLIC)
        return socket.socket(family, kind, protocol)

    def connector(self) -> TCPConnector:
        """A connector that goes through these checks, and keeps nothing for the next fetch."""
        return TCPConnector(
            resolver=_GuardedResolver(self),
            socket_factory=self.open_socket,
            use_dns_cache=False,
            force_close=True,
        )


class _GuardedResolver(AbstractResolver):
    """aiohttp's resolver, answering with what the guard lets through."""

    def __init__(self, guard: WebGuard) -> None:
        self._guard = guard

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 - both kinds are wanted
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for address in await self._guard.addresses(host, port)
        ]

    async def close(self) -> None:
        return None
