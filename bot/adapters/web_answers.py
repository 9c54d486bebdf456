"""What a web server answered, judged: its status, its kind, where it points, why it failed."""

import aiohttp
from yarl import URL

from bot.adapters.web_guard import NOT_PUBLIC
from bot.errors import FetchFailed

REDIRECTS = frozenset({301, 302, 303, 307, 308})

STATUS_REASONS = {
    401: "its server wants a login for it",
    402: "it is behind a paywall",
    403: "its server does not hand it to programs",
    404: "there is no page at that address",
    410: "the page is gone",
    429: "its server has had too many requests",
    451: "its server may not show it, for legal reasons",
}

UNREACHED = "its server cannot be reached"
FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (aiohttp.ClientSSLError, "its server's certificate cannot be trusted"),
    (aiohttp.ClientConnectorError, UNREACHED),
    (aiohttp.InvalidURL, "it is no link that can be followed"),
    (aiohttp.ClientPayloadError, "its server broke off while sending it"),
    (aiohttp.ClientError, "its server does not speak the web's language"),
)
"""The first that fits says why there is no answer."""

UNREAD_KINDS = ("image/", "video/", "audio/", "font/", "model/")
UNREAD_STARTS = {
    b"\x89PNG\r\n": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture",
    b"BM": "a picture", b"II*\x00": "a picture", b"MM\x00*": "a picture",
    b"\x00\x00\x01\x00": "a picture", b"RIFF": "a picture or a recording",
    b"OggS": "a recording", b"ID3": "a recording", b"fLaC": "a recording",
    b"\xff\xfb": "a recording", b"\x1aE\xdf\xa3": "a video", b"MZ": "a program",
    b"\x7fELF": "a program", b"\x1f\x8b": "an archive", b"7z\xbc\xaf": "an archive",
    b"Rar!": "an archive",
}  # fmt: skip
"""First bytes of what holds no text, whatever the server calls it. ZIP is left: a DOCX is one."""

MP4_AT = slice(4, 8)


def refuse_status(name: str, status: int) -> None:
    """Raises FetchFailed for every status but 200 and 203."""
    if status in (200, 203):
        return
    known = STATUS_REASONS.get(status)
    if known is None and status >= 500:
        known = f"its server is in trouble (HTTP {status})"
    raise FetchFailed(name, known or f"its server does not hand it out (HTTP {status})")


def refuse_kind(name: str, content_type: str, start: bytes) -> None:
    """Raises FetchFailed for pictures, recordings and the like, by name and by first bytes."""
    kind = content_type.lower()
    if kind.startswith(UNREAD_KINDS) and "svg" not in kind:
        raise FetchFailed(name, f"it is {_article(kind.partition('/')[0])}, not a text")
    found = _kind_of(start)
    if found:
        raise FetchFailed(name, f"it is {found}, not a text")


def target_of(name: str, url: URL, answer: aiohttp.ClientResponse) -> URL:
    """Where a redirect leads. Raises FetchFailed when it does not say."""
    told = answer.headers.get("Location", "")
    if not told:
        raise FetchFailed(name, "it redirects to nowhere")
    try:
        return url.join(URL(told)).with_fragment(None)
    except ValueError as error:
        raise FetchFailed(name, "it redirects to what is no link") from error


def reason_of(error: Exception) -> str:
    """Why there is no answer, in words."""
    if isinstance(error, aiohttp.ClientConnectorError) and isinstance(
        error.os_error, PermissionError
    ):
        return NOT_PUBLIC
    return next((reason for kind, reason in FAULTS if isinstance(error, kind)), UNREACHED)


def _article(kind: str) -> str:
    return {"image": "a picture", "video": "a video", "audio": "a recording"}.get(kind, f"a {kind}")


def _kind_of(start: bytes) -> str | None:
    if start[MP4_AT] == b"ftyp":
        return "a video or a recording"
    for mark, kind in UNREAD_STARTS.items():
        # Letters may begin a text as well; in a file of these kinds a zero byte follows soon.
        if start.startswith(mark) and (not mark.isalnum() or b"\x00" in start[:64]):
            return kind
    return None
