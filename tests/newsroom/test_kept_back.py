"""What is off the record stays so: however a post was made, and whatever is read again."""

import json
from collections.abc import Callable

import pytest
from a_model import ModelServer, draft, written
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_ground_rules import WANG, WANG_SAYS, marked
from newsroom.test_once import drained
from newsroom.test_slack_links import file_link, message_link

from bot.models.message import Message as Post
from bot.render.blocks import section
from bot.render.struck import NOTHING_LEFT, Struck, without_struck
from playground.reading import shown_text
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

STABILITY = "China wants stability and wants the United States to keep its promises."
BRIEFED = draft(lede=written(STABILITY, WANG))
ANSWERED = json.dumps({"answered": True, "sentences": [written(STABILITY, WANG)], "quotes": []})

KITCHEN = b"""ANN LEE: Today we speak with Rosa Mendez, the head cook at the new school in Harwell.

ROSA MENDEZ: We will open it in March, and we will pay for it ourselves.

ANN LEE: Who will cook there every day, and who pays them?

ROSA MENDEZ: Two cooks from the town will, and I am glad that they agreed.

ANN LEE: Thank you for coming.

ROSA MENDEZ: I did not want to say that the mayor stole the money from the
"""


@pytest.mark.parametrize("link_to", [file_link, message_link])
async def test_a_link_to_it_does_not_bring_it_back_into_an_emptied_store(
    newsroom: Newsroom, link_to: Callable[[Message], str]
) -> None:
    message = await newsroom.share_seed()
    await marked(newsroom, message)
    await newsroom.redis.flushall()

    assert WANG_SAYS not in await newsroom.asked("/brief", link_to(message))

    assert WANG_SAYS not in await newsroom.asked("/quotes", "Wang")
    assert WANG_SAYS not in await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)


async def test_brief_this_does_not_bring_it_back_into_an_emptied_store(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await marked(newsroom, message)
    await newsroom.redis.flushall()
    newsroom.skip(minutes=10)

    await newsroom.slack.shortcut(message, "brief_this")
    await drained(newsroom)

    assert WANG_SAYS not in shown_text(newsroom.slack.ephemerals(NEWSROOM)[-1])
    assert WANG_SAYS not in await newsroom.asked("/brief")
    assert WANG_SAYS not in await newsroom.asked("/quotes", "Wang")


async def test_a_card_that_is_made_anew_tells_nothing_out_of_it(newsroom: Newsroom) -> None:
    message = await newsroom.share(KITCHEN, name="kitchen.txt")
    await newsroom.brief_ready()
    (card,) = newsroom.replies(message)
    assert "head cook" in shown_text(card)
    await newsroom.said(NEWSROOM, "@Verbatim mark turns 1 and 6 off the record", message.ts)

    await newsroom.said(NEWSROOM, "@Verbatim fix speaker Ann Lee: Bo Ray", message.ts)
    await drained(newsroom)

    words = shown_text(newsroom.replies(message)[0])
    assert "Bo Ray" in words
    assert "head cook" not in words
    assert "stole the money" not in words


async def test_what_a_model_made_of_it_goes_too() -> None:
    async with ModelServer(lambda _: BRIEFED) as model, Newsroom(**model.settings) as newsroom:
        message = await newsroom.share_seed()
        await newsroom.pressed(await newsroom.commanded("/brief"), "Post to channel")
        await newsroom.share(KITCHEN, name="kitchen.txt")
        await newsroom.slack.press(await newsroom.commanded("/brief", "digest now"), "Post now")
        await newsroom.slack.until(lambda: len(newsroom.bot_messages(NEWSROOM)) == 2)
        assert all(STABILITY in shown_text(each) for each in newsroom.bot_messages(NEWSROOM))

        await marked(newsroom, message)

        posted = [*newsroom.replies(message), *newsroom.bot_messages(NEWSROOM)]
        assert not any(STABILITY in f"{shown_text(each)} {each.text}" for each in posted)


async def test_an_answer_elsewhere_loses_what_rests_on_it() -> None:
    async with ModelServer(lambda _: ANSWERED) as model, Newsroom(**model.settings) as newsroom:
        message = await newsroom.share(SEED.read_bytes(), name=SEED.name)
        asked = await newsroom.slack.say(NEWSROOM, "@Verbatim what does China want?")
        await newsroom.slack.until(lambda: newsroom.replies(asked))
        assert STABILITY in shown_text(newsroom.replies(asked)[0])

        await marked(newsroom, message)

        (answer,) = newsroom.replies(asked)
        assert STABILITY not in f"{shown_text(answer)} {answer.text}"


async def test_an_answer_that_was_being_made_meanwhile_loses_it() -> None:
    slow = ModelServer(lambda _: ANSWERED, delay_seconds=2)
    async with slow as model, Newsroom(**model.settings, workers=2) as newsroom:
        message = await newsroom.share(SEED.read_bytes(), name=SEED.name)
        asked = await newsroom.slack.say(NEWSROOM, "@Verbatim what does China want?")

        await newsroom.said(NEWSROOM, f"@Verbatim mark turn {WANG} off the record", message.ts)
        assert not newsroom.replies(asked)
        await newsroom.slack.until(lambda: newsroom.replies(asked))
        await drained(newsroom)

        assert STABILITY not in shown_text(newsroom.replies(asked)[0])


def test_reported_words_are_known_without_their_quotation_marks() -> None:
    said = 'He told me, "the bridge is not safe," and left.'
    line = "• *He*, according to Ortiz: He told me, the bridge is not safe, and left."

    left = without_struck(Post(text="x", blocks=(section(line),)), Struck.of([said], []))

    assert left is not None
    assert left.text == NOTHING_LEFT
