"""Turns that a person marks off the record are kept from every answer, and out of every post."""

import json

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_asked_along import BRIDGE
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.cast import POLITICS
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

WANG_SAYS = "China wants to stabilize and it wants the United States to keep its promises."
WANG = 12
MARK = f"@Verbatim mark turn {WANG} off the record"
LONG = (
    b"Maria Ortiz: How old is it?\n\n"
    b"Tom Abara: The harbour was dug by hand over eleven winters by people who were paid in bread "
    b"and coal and who slept on the ships that lay frozen at the old pier until the thaw came and "
    b"the owners sent them home.\n\n"
    b"Maria Ortiz: And who remembers them?\n\nTom Abara: Nobody does, and I am sorry for it.\n"
)
TOLD = f"marked turn {WANG} as off the record"


async def marked(newsroom: Newsroom, message: Message, words: str = MARK) -> str:
    """Mark by mention, and wait until all that follows from it is done."""
    told = await newsroom.said(NEWSROOM, words, message.ts)
    await drained(newsroom)
    return told


async def everything_shown(newsroom: Newsroom, message: Message) -> str:
    """What every way of asking shows now, and all that the bot has posted."""
    asked = [
        await newsroom.asked("/brief"),
        await newsroom.asked("/brief", "Wang"),
        await newsroom.asked("/quotes", "Wang"),
        await newsroom.asked("/quotes"),
        await newsroom.asked("/topics"),
        await newsroom.asked("/brief", "digest now"),
        await newsroom.said(NEWSROOM, "@Verbatim what does China want?", message.ts),
    ]
    posted = [*newsroom.slack.thread(NEWSROOM, message.ts), *newsroom.bot_messages(NEWSROOM)]
    return " ".join([*asked, *(f"{shown_text(each)} {each.text}" for each in posted)])


async def test_what_is_marked_is_in_no_answer_and_in_no_post(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await newsroom.pressed(await newsroom.commanded("/brief"), "Post to channel")
    await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)
    assert WANG_SAYS in shown_text(newsroom.replies(message)[-1])
    assert WANG_SAYS in shown_text(newsroom.bot_messages(NEWSROOM)[-1])

    told = await marked(newsroom, message)

    assert TOLD in told
    shown = await everything_shown(newsroom, message)
    assert WANG_SAYS not in shown
    assert "China wants to stabilize" not in shown
    assert shown_text(newsroom.bot_messages(NEWSROOM)[-1]).count("taken out here") == 1
    assert "kept from briefs, quotes and exports" in await newsroom.asked("/brief")
    checked = await newsroom.asked("/brief", f'check "{WANG_SAYS}"')
    assert "*Verbatim.*" not in checked


async def test_the_context_of_a_quote_does_not_show_it_either(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    quotes = await newsroom.commanded("/quotes", "Wang")
    await marked(newsroom, message)

    await newsroom.slack.press(quotes, "In context")
    await newsroom.slack.until(
        lambda: newsroom.slack.views() and SEED.name in shown_text(newsroom.slack.views()[-1])
    )

    view = shown_text(newsroom.slack.views()[-1])
    assert "so not shown" in view
    assert WANG_SAYS not in view


async def test_the_button_of_the_card_asks_which_turns(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)
    await newsroom.slack.press(card, "Mark off the record")
    form = newsroom.slack.views()[-1]

    outcome = await newsroom.slack.submit(form, {"turns": "all of it"})
    assert "Write turns as 4" in str(outcome.errors)
    await newsroom.slack.submit(form, {"turns": f"{WANG}"})
    await newsroom.slack.until(lambda: TOLD in shown_text(newsroom.slack.views()[-1]))
    await drained(newsroom)

    assert TOLD in shown_text(newsroom.replies(message)[-1])
    assert WANG_SAYS not in await everything_shown(newsroom, message)


async def test_who_closes_the_form_reads_it_in_the_thread(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)
    await newsroom.slack.press(card, "Mark off the record")
    await newsroom.slack.submit(newsroom.slack.views()[-1], {"turns": f"{WANG}"})

    await newsroom.slack.close(newsroom.slack.views()[-1])
    await newsroom.slack.until(lambda: TOLD in shown_text(newsroom.replies(message)[-1]))
    await drained(newsroom)

    assert sum(call.method == "views.update" for call in newsroom.slack.calls) == 2
    assert WANG_SAYS not in await newsroom.asked("/quotes", "Wang")


async def test_a_turn_that_is_not_there_is_named(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)
    await newsroom.slack.press(card, "Mark off the record")

    await newsroom.slack.submit(newsroom.slack.views()[-1], {"turns": "4-99"})
    await newsroom.slack.until(lambda: "no turn 18" in shown_text(newsroom.slack.views()[-1]))

    assert len(newsroom.replies(message)) == 1


async def test_an_emptied_store_does_not_bring_it_back(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await marked(newsroom, message)
    await newsroom.redis.flushall()

    words = await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)

    assert WANG_SAYS not in words
    assert WANG_SAYS not in await newsroom.said(NEWSROOM, "@Verbatim brief", message.ts)


async def test_it_goes_for_this_share_alone_and_can_be_taken_back(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    again = await newsroom.slack.share_again(POLITICS, message.files[0])
    await newsroom.slack.until(lambda: newsroom.replies(again))
    await marked(newsroom, message)

    assert WANG_SAYS in await newsroom.asked("/quotes", "Wang", channel=POLITICS)
    assert WANG_SAYS not in await newsroom.asked("/quotes", "Wang")

    told = await marked(newsroom, message, f"@Verbatim mark turn {WANG} on the record again")
    assert "on the record again" in told
    assert WANG_SAYS in await newsroom.asked("/quotes", "Wang")


async def test_who_marks_it_twice_tells_the_thread_once_each(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await marked(newsroom, message)
    events = [each for each in newsroom.slack.deliveries if each.kind == "event"]

    for event in events:
        await newsroom.slack.platform.courier.send(event.parcel)
    await drained(newsroom)

    assert sum(TOLD in shown_text(each) for each in newsroom.replies(message)) == 1


async def test_a_digest_that_was_posted_loses_the_words(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await newsroom.share(BRIDGE, name="bridge.txt")
    await newsroom.slack.press(await newsroom.commanded("/brief", "digest now"), "Post now")
    await newsroom.slack.until(lambda: newsroom.bot_messages(NEWSROOM))
    assert WANG_SAYS in shown_text(newsroom.bot_messages(NEWSROOM)[0])

    await marked(newsroom, message)

    (digest,) = newsroom.bot_messages(NEWSROOM)
    assert WANG_SAYS not in shown_text(digest)
    assert "Tom Abara" in shown_text(digest)


async def test_an_answer_in_another_thread_loses_the_words(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    elsewhere = await newsroom.slack.say(NEWSROOM, "@Verbatim quotes Wang")
    await newsroom.slack.until(lambda: newsroom.replies(elsewhere))
    assert WANG_SAYS in shown_text(newsroom.replies(elsewhere)[0])

    await marked(newsroom, message)

    (answer,) = newsroom.replies(elsewhere)
    assert WANG_SAYS not in shown_text(answer)
    assert "taken out here" in shown_text(answer)


async def test_a_turn_that_was_shown_cut_elsewhere_is_taken_out(newsroom: Newsroom) -> None:
    message = await newsroom.share(LONG, name="harbour.txt")
    elsewhere = await newsroom.slack.say(NEWSROOM, "@Verbatim does the harbour have penguins?")
    await newsroom.slack.until(lambda: newsroom.replies(elsewhere))
    assert "The harbour was dug" in shown_text(newsroom.replies(elsewhere)[0])

    await marked(newsroom, message, "@Verbatim mark turn 2 off the record")

    assert "The harbour was dug" not in shown_text(newsroom.replies(elsewhere)[0])


async def test_the_metadata_holds_numbers_and_no_words(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    await marked(newsroom, message)

    metadata = newsroom.replies(message)[-1].metadata

    assert metadata is not None
    assert metadata["event_type"] == "verbatim_correction"
    assert metadata["event_payload"]["turns"] == [WANG]
    assert "China" not in json.dumps(metadata)
