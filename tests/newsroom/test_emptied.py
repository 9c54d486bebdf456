"""The store is emptied: old threads still answer, since the bot's cards say where all came from."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom

from playground.reading import shown_text
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

WANG_SAYS = "China wants to stabilize and it wants the United States to keep its promises."
OTHER = (
    b"Maria Ortiz: When will you open the bridge?\n\n"
    b"Tom Abara: I will open it on Friday, with the mayor.\n\n"
    b"Maria Ortiz: And the tram?\n\nTom Abara: I think that it will wait until May.\n"
)


async def emptied(newsroom: Newsroom) -> Message:
    """The seed is shared, then another transcript, and everything is forgotten."""
    message = await newsroom.share_seed()
    await newsroom.share(OTHER, name="bridge.txt")
    await newsroom.redis.flushall()
    return message


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("brief", WANG_SAYS),
        ("quotes Wang", WANG_SAYS),
        ("topics", f"{SEED.name}: turns"),
        (f'check "{WANG_SAYS}"', "*Verbatim.*"),
    ],
)
async def test_a_mention_in_an_old_thread_is_answered_from_its_transcript(
    newsroom: Newsroom, words: str, answer: str
) -> None:
    message = await emptied(newsroom)

    assert answer in await newsroom.said(NEWSROOM, f"@Verbatim {words}", message.ts)


async def test_the_buttons_of_an_old_card_know_their_transcript(newsroom: Newsroom) -> None:
    message = await emptied(newsroom)
    (card,) = newsroom.replies(message)

    assert WANG_SAYS in shown_text(await newsroom.pressed(card, "Brief"))
    assert len(newsroom.replies(message)) == 1


async def test_what_is_read_again_is_as_old_as_it_was(newsroom: Newsroom) -> None:
    message = await emptied(newsroom)
    newsroom.skip(minutes=25 * 60)

    await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)

    assert "Nothing new was shared" in await newsroom.asked("/brief", "digest now")


async def test_a_thread_whose_file_is_gone_is_not_answered_from_another(newsroom: Newsroom) -> None:
    message = await emptied(newsroom)
    await newsroom.share(OTHER, name="again.txt")
    files = newsroom.slack.platform.workspace.files
    files.remove(files.named(message.files[0]))

    told = await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)

    assert "no longer kept" in told


async def test_what_is_older_than_things_are_kept_is_not_read_again(newsroom: Newsroom) -> None:
    message = await emptied(newsroom)
    newsroom.skip(minutes=31 * 24 * 60)

    assert "no longer kept" in await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)
