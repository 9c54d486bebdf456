"""Sources damaged at random: cut, doubled, shuffled, bits flipped, noise let in."""

from random import Random

STRUCTURE = (
    *(b":", b"\n", b"\n\n", b"(", b")", b"[", b"]", b"**", b"\\", b"<", b">", b"--> ", b"{", b"}"),
    *(b'"', b",", b"0:00 ", b"[00:01:02] ", b"Q. ", b"A: ", b"ANN LEE: ", b"\xff\xfe", b"\x00"),
    *(b"\xe2\x80\xa8", b"\xc2\x85", b"\r", b"\r\n", b"&amp;", b"---\n", b"WEBVTT\n\n", b"# "),
)
LARGEST = 60_000
"""Bytes of a damaged source, so that a round stays short."""


def damaged(data: bytes, other: bytes, random: Random) -> bytes:
    """One of the two sources after one to four injuries."""
    for _ in range(random.randint(1, 4)):
        injure = random.choice(INJURIES)
        data = injure(data, other, random)[:LARGEST]
    return data


def cut(data: bytes, other: bytes, random: Random) -> bytes:
    """Without a stretch, or its end."""
    start, end = sorted(random.randint(0, len(data)) for _ in range(2))
    return data[:start] + (data[end:] if random.random() < 0.7 else b"")


def doubled(data: bytes, other: bytes, random: Random) -> bytes:
    """With a stretch of it a few times over."""
    start, end = sorted(random.randint(0, len(data)) for _ in range(2))
    return data[:end] + data[start:end] * random.randint(1, 5) + data[end:]


def flipped(data: bytes, other: bytes, random: Random) -> bytes:
    """With a few bits turned round."""
    found = bytearray(data)
    for _ in range(random.randint(1, 20) if found else 0):
        found[random.randrange(len(found))] ^= 1 << random.randrange(8)
    return bytes(found)


def shuffled(data: bytes, other: bytes, random: Random) -> bytes:
    """With its lines in another order."""
    lines = data.splitlines(keepends=True)
    start = random.randint(0, len(lines))
    some = lines[start : start + 40]
    random.shuffle(some)
    return b"".join([*lines[:start], *some, *lines[start + 40 :]])


def joined(data: bytes, other: bytes, random: Random) -> bytes:
    """With a stretch of another source inside."""
    at, start = random.randint(0, len(data)), random.randint(0, len(other))
    return data[:at] + other[start : start + random.randint(0, 2000)] + data[at:]


def marked(data: bytes, other: bytes, random: Random) -> bytes:
    """With signs that structure a text, at random places."""
    for _ in range(random.randint(1, 12)):
        at = random.randint(0, len(data))
        sign = random.choice(STRUCTURE) * random.choice((1, 1, 1, 2, 50))
        data = data[:at] + sign + data[at + random.choice((0, 0, len(sign))) :]
    return data


def run_together(data: bytes, other: bytes, random: Random) -> bytes:
    """Without its line ends, or with one after each word."""
    return data.replace(b"\n", b" ") if random.random() < 0.5 else data.replace(b" ", b"\n")


INJURIES = (cut, doubled, flipped, shuffled, joined, marked, run_together)
