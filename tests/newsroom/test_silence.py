"""When to say nothing, and when to say one line."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.cast import DIRECT, WIRE

pytestmark = pytest.mark.anyio

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
SPREADSHEET = "Region,Q1,Q2\nNorth,12,15\nSouth,9,11\n" * 20
ARTICLE = (
    "City council approves new tram line\n\n"
    "The city council voted on Thursday to approve a tram line to the harbour. "
    "The line will cost 120 million euros and open in 2029.\n\n"
    "Residents had argued for years about the route. Critics said it was too expensive.\n\n"
) * 5


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.png", PICTURE),
        ("budget.csv", SPREADSHEET.encode()),
        ("empty.txt", b""),
        ("article.txt", ARTICLE.encode()),
        ("budget.xlsx", b"PK\x03\x04" + bytes(2000)),
        ("notes.bin", bytes(range(256)) * 10),
    ],
)
async def test_what_is_no_transcript_stays_silent(
    newsroom: Newsroom, name: str, data: bytes
) -> None:
    message = await newsroom.slack.upload(NEWSROOM, name, data)
    await newsroom.share_seed()
    await drained(newsroom)

    assert newsroom.replies(message) == []


async def test_asked_about_what_is_no_transcript_the_bot_says_so(newsroom: Newsroom) -> None:
    message = await newsroom.share(ARTICLE.encode(), name="article.txt", text="@Verbatim")

    (line,) = newsroom.replies(message)
    assert "article.txt does not look like a transcript" in shown_text(line)


async def test_in_a_direct_message_every_file_is_answered(newsroom: Newsroom) -> None:
    message = await newsroom.share(ARTICLE.encode(), name="article.txt", channel=DIRECT)

    assert "does not look like a transcript" in shown_text(newsroom.replies(message)[0])


async def test_a_transcript_that_is_too_large_gets_one_line(newsroom: Newsroom) -> None:
    large = SEED.read_bytes() * 5000

    message = await newsroom.share(large, name="hearing.txt")
    await drained(newsroom)

    (line,) = newsroom.replies(message)
    assert "hearing.txt" in shown_text(line)
    assert "up to 20 MB" in shown_text(line)


async def test_a_file_that_slack_keeps_back_gets_one_line(newsroom: Newsroom) -> None:
    newsroom.slack.redirect_next_download("https://example.invalid/login")
    message = await newsroom.slack.upload(NEWSROOM, "interview.txt", SEED.read_bytes())

    await newsroom.slack.until(lambda: newsroom.replies(message), 30)

    assert len(newsroom.replies(message)) == 1


async def test_a_file_that_another_app_posts_is_read(newsroom: Newsroom) -> None:
    message = await newsroom.share(SEED.read_bytes(), user=WIRE.id)

    assert "17 turns" in shown_text(newsroom.replies(message)[0])


async def test_the_bots_own_file_is_not_read(newsroom: Newsroom) -> None:
    message = await newsroom.slack.upload(
        NEWSROOM, "export.txt", SEED.read_bytes(), user=newsroom.slack.bot_user
    )
    await newsroom.share_seed()
    await drained(newsroom)

    thread = newsroom.slack.thread(NEWSROOM, message.ts)
    assert [each.ts for each in thread] == [message.ts]
