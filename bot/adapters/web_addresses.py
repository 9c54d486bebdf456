"""Which addresses of the internet a link may lead to: public ones, and no other."""

import ipaddress
import re

# 127.1, 0x7f000001, 2130706433, 0177.0.0.1: a host whose last part is a number is an address
ENDS_IN_NUMBER = re.compile(r"(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$", re.IGNORECASE)

NOT_PUBLIC_4 = tuple(
    ipaddress.IPv4Network(each)
    for each in (
        "0.0.0.0/8",  # this host
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",  # private
        "100.64.0.0/10",  # a carrier's own (CGNAT), and one cloud's metadata
        "127.0.0.0/8",  # loopback
        "168.63.129.16/32",  # a cloud's own services, on an address that looks public
        "169.254.0.0/16",  # link-local, and the metadata of most clouds
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.51.100.0/24", "203.0.113.0/24",
        "198.18.0.0/15",  # benchmarks
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)  # fmt: skip
"""IANA's special-purpose registry for IPv4 (RFC 6890 and its updates), and two clouds' own."""

PUBLIC_6 = ipaddress.IPv6Network("2000::/3")
"""The only unicast range that IANA has given out. Loopback, link-local, unique local, multicast,
mapped IPv4 (::ffff:0:0/96) and NAT64 (64:ff9b::/96, 64:ff9b:1::/48) lie outside it."""

NOT_PUBLIC_6 = tuple(
    ipaddress.IPv6Network(each)
    for each in (
        "2001::/23",  # Teredo, benchmarks, ORCHID: protocols' own
        "2001:db8::/32", "3fff::/20",  # documentation
        "2002::/16",  # 6to4: any IPv4 address inside
    )
)  # fmt: skip


def is_public(address: str) -> bool:
    """Whether everybody may reach the address. False for what is no canonical address."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv4Address):
        return not any(found in each for each in NOT_PUBLIC_4)
    if found.scope_id is not None or found not in PUBLIC_6:
        return False
    return not any(found in each for each in NOT_PUBLIC_6)


def is_address(host: str) -> bool:
    """Whether a URL's host is an address itself, however it is spelled."""
    return ":" in host or bool(ENDS_IN_NUMBER.search(host))
