"""Links in messages and commands, over the whole product and a site on loopback."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from a_web_site import WebSite
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.cast import DIRECT, JONAS, MINA, POLITICS, RANDOM
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

ARTICLE = "The council voted on Thursday to approve a tram line to the harbour. " * 30
LOGIN = "<!DOCTYPE html><html><body><h1>Sign in</h1><input type='password'></body></html>"
WANG = "China wants to stabilize"
NEEDS_A_BROWSER = "<!DOCTYPE html><html><body><div id='app'></div><script src='a.js'></script>"


@pytest.fixture
async def site() -> AsyncIterator[WebSite]:
    async with WebSite() as running:
        running.page("/talk.txt", SEED.read_bytes(), ETag='"1"')
        running.page("/article", ARTICLE)
        running.page("/login", LOGIN, "text/html")
        running.page("/app", NEEDS_A_BROWSER, "text/html")
        running.redirect("/inside", "http://127.0.0.1/secret")
        yield running


@pytest.fixture
async def linked(site: WebSite) -> AsyncIterator[Newsroom]:
    async with Newsroom(allow_hosts=site.host) as running:
        yield running


async def posted(newsroom: Newsroom, text: str, **more: Any) -> Message:
    """Say something and wait for the bot's first reply in its thread."""
    message = await newsroom.slack.say(NEWSROOM, text, **more)
    await newsroom.slack.until(lambda: newsroom.replies(message))
    return message


async def test_a_link_in_a_message_gets_a_card(linked: Newsroom, site: WebSite) -> None:
    message = await posted(linked, f"Tonight's two-way: <{site.url('/talk.txt?a=1&amp;b=2')}|here>")
    await drained(linked)

    (card,) = linked.replies(message)
    assert "4 April 2024 · 17 turns" in shown_text(card)
    assert site.requests[-1].query_string == "a=1&b=2"
    assert card.metadata is not None
    assert card.metadata["event_payload"]["source"] == site.url("/talk.txt?a=1&b=2")


async def test_the_brief_of_a_link_is_ready_as_a_files_is(linked: Newsroom, site: WebSite) -> None:
    await posted(linked, site.url("/talk.txt"))
    await linked.brief_ready()

    assert WANG in await linked.asked("/brief")


@pytest.mark.parametrize("path", ["/article", "/login", "/app", "/nothing", "/inside", "/a.png"])
async def test_a_link_in_chatter_that_is_no_transcript_stays_silent(
    linked: Newsroom, site: WebSite, path: str
) -> None:
    message = await linked.slack.say(NEWSROOM, f"Have a look: {site.url(path)}")
    await posted(linked, site.url("/talk.txt"))
    await drained(linked)

    assert linked.replies(message) == []


ASKED = [
    ("/article", "does not look like a transcript"),
    ("/login", "it wants a login"),
    ("/app", "no text without a browser"),
    ("/nothing", "no page at that address"),
    ("/inside", "that address is not public"),
]


@pytest.mark.parametrize(("path", "words"), ASKED)
async def test_asked_about_such_a_link_the_bot_says_why(
    linked: Newsroom, site: WebSite, path: str, words: str
) -> None:
    by_command = await linked.asked("/brief", site.url(path))
    by_mention = await posted(linked, f"@Verbatim {site.url(path)}")
    await drained(linked)

    assert words in by_command
    (line,) = linked.replies(by_mention)
    assert words in shown_text(line)


async def test_a_command_with_a_link_answers_the_asker_and_keeps_the_share(
    linked: Newsroom, site: WebSite
) -> None:
    words = await linked.asked("/brief", site.url("/talk.txt"))
    await linked.brief_ready()

    assert WANG in words
    assert linked.bot_messages(NEWSROOM) == []
    assert WANG in await linked.asked("/quotes", "Wang")
    assert "No transcript" in await linked.asked("/brief", channel=POLITICS)


async def test_a_command_typed_again_asks_whether_the_page_changed(
    linked: Newsroom, site: WebSite
) -> None:
    await linked.asked("/brief", site.url("/talk.txt"))
    assert WANG in await linked.asked("/brief", site.url("/talk.txt"))

    assert site.requests[-1].headers["If-None-Match"] == '"1"'
    assert len([key async for key in linked.redis.scan_iter("*}:share:*")]) == 1


async def test_a_kept_page_has_a_time_to_live_and_no_link_in_its_key(
    linked: Newsroom, site: WebSite
) -> None:
    await linked.asked("/brief", site.url("/talk.txt?token=secret"))
    await drained(linked)

    (page,) = [key async for key in linked.redis.scan_iter("*:page:*")]
    every = [key async for key in linked.redis.scan_iter("*")]
    assert 0 < await linked.redis.ttl(page) <= 86_400
    assert not any(b"secret" in key for key in every)


async def test_a_mention_with_a_link_is_answered_in_its_thread(
    linked: Newsroom, site: WebSite
) -> None:
    message = await posted(linked, f"@Verbatim brief {site.url('/talk.txt')}")
    await drained(linked)

    (answer,) = linked.replies(message)
    assert WANG in shown_text(answer)
    assert WANG in await linked.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)


async def test_a_link_handed_over_in_passing_gets_its_card_and_nothing_else(
    linked: Newsroom, site: WebSite
) -> None:
    message = await posted(linked, f"@Verbatim have a look at {site.url('/talk.txt')}")
    await drained(linked)

    (card,) = linked.replies(message)
    assert "17 turns" in shown_text(card)


async def test_two_people_who_name_a_link_at_once_leave_one_share(
    linked: Newsroom, site: WebSite
) -> None:
    answers = await asyncio.gather(
        *(linked.asked("/brief", site.url("/talk.txt"), user=each.id) for each in (MINA, JONAS))
    )

    assert all(WANG in each for each in answers)
    assert len([key async for key in linked.redis.scan_iter("*}:share:*")]) == 1


async def test_quotes_can_be_asked_of_a_link(linked: Newsroom, site: WebSite) -> None:
    assert WANG in await linked.asked("/quotes", f"Wang in {site.url('/talk.txt')}")


async def test_in_a_direct_message_a_link_is_answered(linked: Newsroom, site: WebSite) -> None:
    await linked.slack.say(DIRECT, f"brief {site.url('/talk.txt')}")
    await linked.slack.until(lambda: linked.bot_messages(DIRECT))
    message = await linked.slack.say(DIRECT, site.url("/article"))
    await linked.slack.until(lambda: linked.replies(message))

    assert WANG in shown_text(linked.bot_messages(DIRECT)[0])
    assert "does not look like a transcript" in shown_text(linked.replies(message)[0])


async def test_the_same_link_event_three_times_makes_one_card(
    linked: Newsroom, site: WebSite
) -> None:
    message = await posted(linked, site.url("/talk.txt"))
    events = [each for each in linked.slack.deliveries if each.kind == "event"]

    for event in events * 2:
        await linked.slack.platform.courier.send(event.parcel)
    await drained(linked)

    assert len(linked.replies(message)) == 1


async def test_a_link_shared_twice_is_two_shares_of_one_reading(
    linked: Newsroom, site: WebSite
) -> None:
    for _ in range(2):
        await posted(linked, site.url("/talk.txt"))

    assert len([key async for key in linked.redis.scan_iter("*}:share:*")]) == 2
    assert len([key async for key in linked.redis.scan_iter("*}:reading:*")]) == 1


async def test_where_the_bot_is_not_a_link_is_not_read(linked: Newsroom, site: WebSite) -> None:
    words = await linked.asked("/brief", site.url("/talk.txt"), channel=RANDOM)

    assert "Invite me" in words
    assert site.requests == []


# Links back into Slack
