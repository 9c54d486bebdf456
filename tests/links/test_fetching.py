"""What comes of asking a server: the page, or one clause that says why not."""

import asyncio
import gzip

import pytest
from a_web_site import WebSite
from aiohttp import web
from links.a_fetcher import TALK, WORKSPACE, a_fetcher, fetched

from bot.adapters.web import WebLimits, WebPages
from bot.errors import FetchFailed, SourceError, TooLarge
from bot.models.share import LinkSource

pytestmark = pytest.mark.anyio


async def refusal(fetcher: WebPages, url: str) -> SourceError:
    with pytest.raises(SourceError) as refused:
        await fetched(fetcher, url)
    return refused.value


async def test_a_page_is_its_bytes_and_a_name_without_its_query(site: WebSite) -> None:
    site.page("/talks/one.txt", TALK)

    found = await a_fetcher(site).fetch(
        WORKSPACE, LinkSource(url=site.url("/talks/one.txt?token=secret#part"))
    )

    assert found.data == TALK.encode()
    assert found.name == "127.0.0.1/talks/one.txt"


async def test_the_request_says_who_asks_and_carries_nothing_else(site: WebSite) -> None:
    site.page("/talk", TALK, **{"Set-Cookie": "a=b"})
    fetcher = a_fetcher(site)

    await fetched(fetcher, site.url("/talk"))
    await fetched(fetcher, site.url("/talk"))

    headers = site.requests[-1].headers
    assert headers["User-Agent"].startswith("Verbatim/")
    assert "Accept" in headers
    assert not {"Cookie", "Authorization", "Referer"} & set(headers)


async def test_a_proxy_of_the_environment_is_not_used(
    site: WebSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    site.page("/talk", TALK)

    assert await fetched(a_fetcher(site), site.url("/talk")) == TALK.encode()


STATUSES = [
    (401, "login"),
    (402, "paywall"),
    (403, "does not hand it to programs"),
    (404, "no page at that address"),
    (410, "gone"),
    (418, "HTTP 418"),
    (429, "too many requests"),
    (500, "in trouble"),
    (206, "HTTP 206"),
]


@pytest.mark.parametrize(("status", "words"), STATUSES)
async def test_a_status_is_said_in_words(site: WebSite, status: int, words: str) -> None:
    site.status("/talk", status)

    assert words in (await refusal(a_fetcher(site), site.url("/talk"))).reason


KINDS = [
    ("image/png", b"anything", "a picture"),
    ("video/mp4", b"anything", "a video"),
    ("audio/mpeg", b"anything", "a recording"),
    ("text/plain", b"\x89PNG\r\n\x1a\n", "a picture"),
    ("text/html", b"\x00\x00\x00\x20ftypmp42", "a video"),
    ("application/octet-stream", b"ID3\x03\x00\x00", "a recording"),
    ("application/octet-stream", b"\x1aE\xdf\xa3", "a video"),
]


@pytest.mark.parametrize(("kind", "data", "words"), KINDS)
async def test_what_holds_no_text_is_refused(
    site: WebSite, kind: str, data: bytes, words: str
) -> None:
    site.page("/talk", data, kind)

    assert words in (await refusal(a_fetcher(site), site.url("/talk"))).reason


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("text/vtt", b"WEBVTT\n"),
        ("application/json", b"{}"),
        ("application/pdf", b"%PDF-1.7"),
        ("application/octet-stream", b"PK\x03\x04"),
        ("text/plain", b"MZILIKAZI: Good evening."),
        ("text/plain", b"BMW CHIEF: Good evening."),
    ],
)
async def test_what_may_hold_text_is_fetched(site: WebSite, kind: str, data: bytes) -> None:
    site.page("/talk", data, kind)

    assert await fetched(a_fetcher(site), site.url("/talk")) == data


async def test_five_redirects_are_followed_and_six_are_not(site: WebSite) -> None:
    for step in range(6):
        site.redirect(f"/{step}", f"/{step + 1}")
    site.page("/6", TALK)

    assert await fetched(a_fetcher(site), site.url("/1")) == TALK.encode()
    refused = await refusal(a_fetcher(site), site.url("/0"))
    assert "redirects more than 5 times" in refused.reason


REDIRECTS = [
    ("http://127.0.0.1/", "not public"),
    ("http://127.0.0.1:1/", "port 1"),
    ("http://2130706433/", "not public"),
    ("http://[::ffff:127.0.0.1]/", "not public"),
    ("http://169.254.169.254/latest/meta-data/", "not public"),
    ("//169.254.169.254/latest", "not public"),
    ("http://user:secret@example.org/", "name or password"),
    ("file:///etc/passwd", "only http and https"),
    ("gopher://example.org/", "only http and https"),
    ("", "redirects to nowhere"),
]


@pytest.mark.parametrize(("target", "words"), REDIRECTS)
async def test_a_redirect_is_checked_like_a_link(site: WebSite, target: str, words: str) -> None:
    site.redirect("/talk", target)

    assert words in (await refusal(a_fetcher(site), site.url("/talk"))).reason


async def test_a_name_is_resolved_once_and_its_checked_address_connected_to(site: WebSite) -> None:
    answers = iter([("127.0.0.1",), ("10.0.0.1",)])

    async def resolve(host: str, port: int) -> tuple[str, ...]:
        return next(answers)

    site.page("/talk", TALK)
    fetcher = a_fetcher(site, resolve=resolve, host="talks.example")

    assert await fetched(fetcher, f"http://talks.example:{site.port}/talk") == TALK.encode()
    assert next(answers) == ("10.0.0.1",)


async def test_a_name_that_turns_private_on_the_way_is_refused(site: WebSite) -> None:
    """The first answer is let through; the name's second, after a redirect, is not."""
    answers = {"talks.example": ("127.0.0.1",), "rebound.example": ("127.0.0.1",)}

    async def resolve(host: str, port: int) -> tuple[str, ...]:
        return answers[host]

    site.redirect("/talk", "http://rebound.example/talk")
    fetcher = a_fetcher(site, resolve=resolve, host="talks.example")

    refused = await refusal(fetcher, f"http://talks.example:{site.port}/talk")

    assert refused.reason == "that address is not public"
    assert len(site.requests) == 1


async def test_a_name_without_a_server_is_said_to_be_so(site: WebSite) -> None:
    async def resolve(host: str, port: int) -> tuple[str, ...]:
        raise OSError("no such name")

    refused = await refusal(a_fetcher(site, resolve=resolve), "http://nowhere.example/")

    assert "no server of that name" in refused.reason


async def test_a_certificate_that_cannot_be_had_is_said_to_be_so(site: WebSite) -> None:
    site.page("/talk", TALK)

    refused = await refusal(a_fetcher(site), site.url("/talk").replace("http:", "https:"))

    assert "certificate" in refused.reason


async def test_a_body_that_is_announced_too_large_is_not_read(site: WebSite) -> None:
    site.page("/talk", bytes(1001))

    refused = await refusal(a_fetcher(site, WebLimits(bytes=1000)), site.url("/talk"))

    assert isinstance(refused, TooLarge)


async def test_a_body_that_grows_too_large_is_broken_off(site: WebSite) -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await answer.prepare(request)
        while True:
            await answer.write(b"a" * 65_536)
            sent += 65_536

    site.answer("/talk", endless)

    refused = await refusal(a_fetcher(site, WebLimits(bytes=1_000_000)), site.url("/talk"))

    assert isinstance(refused, TooLarge)
    assert sent < 20_000_000


async def test_a_small_body_that_unpacks_to_a_large_one_is_broken_off(site: WebSite) -> None:
    bomb = gzip.compress(b"a" * 50_000_000)
    site.page("/talk", bomb, **{"Content-Encoding": "gzip"})

    refused = await refusal(a_fetcher(site), site.url("/talk"))

    assert len(bomb) < 100_000
    assert isinstance(refused, TooLarge)


async def test_a_body_that_is_no_gzip_is_one_clause(site: WebSite) -> None:
    site.page("/talk", b"not gzip at all", **{"Content-Encoding": "gzip"})

    assert (await refusal(a_fetcher(site), site.url("/talk"))).reason


async def test_a_server_that_says_nothing_is_left(site: WebSite) -> None:
    site.silence("/talk")

    refused = await refusal(a_fetcher(site, WebLimits(seconds=0.2)), site.url("/talk"))

    assert "within 0.2 seconds" in refused.reason


async def test_a_server_that_dribbles_is_left_as_well(site: WebSite) -> None:
    async def dribble(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await answer.prepare(request)
        while True:
            await answer.write(b"a")
            await asyncio.sleep(0.02)

    site.answer("/talk", dribble)

    refused = await refusal(a_fetcher(site, WebLimits(seconds=0.3)), site.url("/talk"))

    assert "within 0.3 seconds" in refused.reason


@pytest.mark.parametrize(
    "url", ["https://[::1", "https://", "http://exa mple.org/", "https://a..example/"]
)
async def test_what_is_no_link_is_one_clause(site: WebSite, url: str) -> None:
    refused = await refusal(a_fetcher(site), url)

    assert isinstance(refused, FetchFailed)
