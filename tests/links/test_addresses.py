"""Which addresses and links may be asked for: tables."""

import asyncio
import socket

import pytest
from yarl import URL

from bot.adapters.web_addresses import is_address, is_public
from bot.adapters.web_guard import WebGuard
from bot.errors import FetchFailed, UsageError
from bot.settings import read_settings

ADDRESSES = [
    ("93.184.216.34", True),
    ("8.8.8.8", True),
    ("172.15.255.255", True),
    ("172.32.0.0", True),
    ("100.63.255.255", True),
    ("2606:2800:220:1:248:1893:25c8:1946", True),
    ("0.0.0.0", False),
    ("0.1.2.3", False),
    ("10.0.0.1", False),
    ("100.64.0.1", False),
    ("100.100.100.200", False),
    ("127.0.0.1", False),
    ("127.255.255.254", False),
    ("168.63.129.16", False),
    ("169.254.169.254", False),
    ("172.16.0.1", False),
    ("172.31.255.255", False),
    ("192.0.0.192", False),
    ("192.168.1.1", False),
    ("198.18.0.1", False),
    ("203.0.113.9", False),
    ("224.0.0.251", False),
    ("255.255.255.255", False),
    ("::", False),
    ("::1", False),
    ("::ffff:127.0.0.1", False),
    ("::ffff:8.8.8.8", False),
    ("::127.0.0.1", False),
    ("64:ff9b::7f00:1", False),
    ("64:ff9b:1::a00:1", False),
    ("2001::1", False),
    ("2001:db8::1", False),
    ("2002:7f00:1::", False),
    ("fd00:ec2::254", False),
    ("fe80::1", False),
    ("fe80::1%eth0", False),
    ("fec0::1", False),
    ("ff02::1", False),
    ("127.1", False),
    ("2130706433", False),
    ("0x7f000001", False),
    ("0177.0.0.1", False),
    ("localhost", False),
    ("", False),
]

LINKS = [
    ("https://example.org/talk", True),
    ("http://example.org/talk", True),
    ("https://example.org:443/", True),
    ("https://8.8.8.8/", True),
    ("https://intranet.example:8080/", True),
    ("https://intranet.example:8081/", False),
    ("https://example.org:22/", False),
    ("http://example.org:6379/", False),
    ("ftp://example.org/talk", False),
    ("file:///etc/passwd", False),
    ("https://user@example.org/", False),
    ("https://user:secret@example.org/", False),
    ("http://127.0.0.1/", False),
    ("http://127.1/", False),
    ("http://2130706433/", False),
    ("http://0x7f.1/", False),
    ("http://0177.0.0.1/", False),
    ("http://127.0.0.1./", False),
    ("http://[::1]/", False),
    ("http://[::ffff:169.254.169.254]/", False),
    ("http://169.254.169.254/latest/meta-data/", False),
    ("http://１２７.0.0.1/", False),
]


@pytest.mark.parametrize(("address", "public"), ADDRESSES)
def test_an_address_is_public_or_not(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "::1", "10.0.0.1.", "a.0x1"])
def test_a_host_that_ends_in_a_number_is_an_address(host: str) -> None:
    assert is_address(host)
    assert not is_address("8chan.example")


@pytest.mark.parametrize(("link", "allowed"), LINKS)
def test_a_link_may_be_asked_for_or_not(link: str, allowed: bool) -> None:
    guard = a_guard(("93.184.216.34",))

    if allowed:
        guard.check(URL(link))
    else:
        with pytest.raises(FetchFailed):
            guard.check(URL(link))


@pytest.mark.parametrize(
    "answers", [("127.0.0.1",), ("93.184.216.34", "10.0.0.1"), ("::1",), ("::ffff:7f00:1",), ()]
)
def test_a_name_with_one_address_that_is_not_public_is_refused(answers: tuple[str, ...]) -> None:
    with pytest.raises(FetchFailed):
        asyncio.run(a_guard(answers).addresses("example.org", 443))


def test_an_address_that_the_name_gets_after_the_check_is_not_connected_to() -> None:
    guard = a_guard(("93.184.216.34",))
    asyncio.run(guard.addresses("example.org", 80))

    for rebound in ("127.0.0.1", "169.254.169.254", "10.1.2.3"):
        with pytest.raises(PermissionError):
            guard.open_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", (rebound, 80)))


def test_an_allowed_name_opens_its_own_port_alone() -> None:
    guard = a_guard(("10.1.2.3",))
    asyncio.run(guard.addresses("intranet.example", 8080))

    guard.open_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.1.2.3", 8080))).close()

    with pytest.raises(PermissionError):
        guard.open_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.1.2.3", 6379)))


def test_allowed_hosts_are_listed_with_their_ports() -> None:
    listed = "Intranet.example:8080, 127.0.0.1:3000 [fd00::1]:80"

    settings = read_settings({"VERBATIM_ALLOW_HOSTS": listed})

    assert settings.allow_hosts == {
        ("intranet.example", 8080),
        ("127.0.0.1", 3000),
        ("fd00::1", 80),
    }


@pytest.mark.parametrize("listed", ["intranet", "intranet:", ":80", "a:0", "a:99999", "a:x"])
def test_a_host_without_a_port_is_explained(listed: str) -> None:
    with pytest.raises(UsageError, match="VERBATIM_ALLOW_HOSTS"):
        read_settings({"VERBATIM_ALLOW_HOSTS": listed})


def a_guard(answers: tuple[str, ...]) -> WebGuard:
    async def resolve(host: str, port: int) -> tuple[str, ...]:
        return answers

    return WebGuard("example.org", frozenset({("intranet.example", 8080)}), resolve)
