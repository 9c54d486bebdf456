"""Pages of the web that show no transcript, and what they show instead."""

import pytest

from bot.errors import FetchFailed, NotATranscript
from bot.reading.page import read_page, why_closed

FORM = '<form><input name="user"><input type="password" name="word"></form>'
PAID = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'
STORY = "<p>The council voted on Thursday to approve a tram line to the harbour.</p>" * 20

PAGES = [
    (f"<!DOCTYPE html><html><body><h1>Sign in</h1>{FORM}</body></html>", "it wants a login"),
    (f"<html><body>{STORY}{PAID}</body></html>", "it is behind a paywall"),
    (f"<html>{STORY}<p>Subscribe to continue reading.</p></html>", "it is behind a paywall"),
    ("<html><div id=app></div><script src=a.js></script></html>",
     "the page has no text without a browser"),
    ("<html><head><title></title></head><body></body></html>", "the page is empty"),
    (f"<html><body>{STORY}</body></html>", None),
    (f"<html><body>{STORY}<script>x()</script></body></html>", None),
    (f"<html><!-- {FORM} --><script>{FORM}</script><body>{STORY}</body></html>", None),
    (f"<html><script>{STORY}", "the page has no text without a browser"),
    ("Sign in with your password: subscribe to continue reading", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("page", "reason"), PAGES)
def test_a_closed_page_is_known(page: str, reason: str | None) -> None:
    assert why_closed(page.encode()) == reason


def test_a_closed_page_is_told_by_what_closes_it() -> None:
    with pytest.raises(FetchFailed, match="it wants a login"):
        read_page(f"<html><body>{FORM}</body></html>".encode(), "example.org/talk")


def test_an_open_page_where_nobody_speaks_is_no_transcript() -> None:
    with pytest.raises(NotATranscript):
        read_page(f"<html><body>{STORY}</body></html>".encode(), "example.org/story")


@pytest.mark.parametrize("piece", ["<", "<script ", "<!-- ", "<input ", "<!--></script", '"isA'])
def test_a_page_made_to_be_slow_is_looked_at_once(piece: str) -> None:
    page = ("<html>" + piece * 200_000).encode()

    why_closed(page)
