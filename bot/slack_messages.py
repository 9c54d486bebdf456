"""What a Slack message hands over: its files, its links, and which links lead back into Slack."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from bot.models.share import FileSource, LinkSource

LINKS_READ = 5
"""Of one message; a longer list is reading matter and no handing over of transcripts."""

LONGEST_LINK = 2000

# <https://example.org/a?b=1&amp;c=2|the label>  →  https://example.org/a?b=1&amp;c=2
MARKED_LINK = re.compile(r"<(?P<url>https?://[^|>\s]+)(?:\|[^>]*)?>", re.IGNORECASE)
# brief https://example.org/a.  →  https://example.org/a
PLAIN_LINK = re.compile(r"https?://[^\s<>|]*[^\s<>|.,;:!?)\"'”’]", re.IGNORECASE)
# /files/U024BE7LH/F2147483862/interview.txt
FILE_PATH = re.compile(r"^/files/[UW][A-Z0-9]+/(?P<file>F[A-Z0-9]+)(?:/|$)")
# /archives/C024BE91L/p1700000000000000
MESSAGE_PATH = re.compile(r"^/archives/(?P<channel>[CDG][A-Z0-9]+)/p(?P<ts>\d{7,})$")


UNREAD_MODES = frozenset({"external", "tombstone", "hidden_by_limit"})
"""Files that Slack does not hold: links to other services, deleted ones, out of the plan."""


class MessagePlace(NamedTuple):
    """A message of Slack's. `thread_ts` when it is a reply."""

    channel: str
    ts: str
    thread_ts: str | None


def files_of(message: dict[str, Any]) -> tuple[FileSource, ...]:
    """The message's files that Slack holds. Of a shared channel's file only the id is known."""
    return tuple(
        file_source(each)
        for each in message.get("files") or ()
        if each.get("mode") not in UNREAD_MODES and not each.get("is_external")
    )


def file_source(file: dict[str, Any]) -> FileSource:
    """A file as Slack writes it, as a source."""
    return FileSource(
        id=file["id"],
        name=file.get("name") or file.get("title") or "",
        mimetype=file.get("mimetype") or "",
        size=file.get("size") or 0,
        url=file.get("url_private_download") or file.get("url_private") or "",
    )


def links_of(message: dict[str, Any]) -> tuple[LinkSource, ...]:
    """The web links of a Slack message: in its text and in its rich text, once each, in order.

    What Slack unfurls under a message is not the person's.
    """
    in_text = (unescaped(found["url"]) for found in MARKED_LINK.finditer(message.get("text") or ""))
    urls = dict.fromkeys([*in_text, *_rich_links(message.get("blocks") or ())])
    return tuple(LinkSource(url=each) for each in urls if len(each) <= LONGEST_LINK)[:LINKS_READ]


def link_in(words: str) -> LinkSource | None:
    """The first link in typed words, marked up by Slack or plain."""
    marked, plain = MARKED_LINK.search(words), PLAIN_LINK.search(words)
    url = marked["url"] if marked else plain[0] if plain else ""
    return LinkSource(url=url) if url and len(url) <= LONGEST_LINK else None


def without_links(words: str) -> str:
    """The words that are left when every link is taken out."""
    return PLAIN_LINK.sub(" ", MARKED_LINK.sub(" ", words))


def linked_file(url: str) -> str | None:
    """The id of the Slack file that a link leads to.

    `https://x.slack.com/files/U1/F1/name` → `F1`
    """
    found = FILE_PATH.match(urlsplit(url).path) if _is_slack(url) else None
    return found["file"] if found else None


def linked_message(url: str) -> MessagePlace | None:
    """The Slack message that a link leads to.

    `https://x.slack.com/archives/C1/p1700000000000000` → (C1, 1700000000.000000, None)
    """
    found = MESSAGE_PATH.match(urlsplit(url).path) if _is_slack(url) else None
    if not found:
        return None
    digits = found["ts"]
    thread = parse_qs(urlsplit(url).query).get("thread_ts", [None])[0]
    return MessagePlace(found["channel"], f"{digits[:-6]}.{digits[-6:]}", thread)


def unescaped(text: str) -> str:
    """Slack's three escapes undone."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _is_slack(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:  # https://[::1 is no URL
        return False
    return parts.scheme == "https" and (parts.hostname or "").endswith(".slack.com")


def _rich_links(part: Any) -> Iterator[str]:
    if isinstance(part, list | tuple):
        for each in part:
            yield from _rich_links(each)
    elif isinstance(part, dict):
        url = str(part.get("url") or "")
        if part.get("type") == "link" and url.lower().startswith(("http://", "https://")):
            yield url
        elif str(part.get("type") or "").startswith("rich_text"):
            yield from _rich_links(part.get("elements") or ())
