"""Turns that a person marks off the record are kept from every answer, and out of every post."""

import json

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom, turns_in
from newsroom.test_asked_along import BRIDGE
from newsroom.test_once import drained

from bot.models.button import BRIEF, Press
from bot.models.correction import WITHHELD, Correction, corrected
from bot.models.message import Message as Post
from bot.models.request import HelpRequest, MarkRequest
from bot.reading.flags import off_record
from bot.reading.reader import read_transcript
from bot.render.blocks import actions, button, context, escape, section
from bot.render.struck import NOTHING_LEFT, TAKEN_OUT, Struck, without_struck
from bot.understand import understood_mention
from bot.understand_marks import listed_turns
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


@pytest.mark.parametrize(
    ("words", "turns", "terms"),
    [
        ("mark turns 4-6 off the record", (4, 5, 6), "off-record"),
        ("mark turn 4 off the record, please", (4,), "off-record"),
        ("turns 4 to 6 and 9 are on background", (4, 5, 6, 9), "background"),
        ("turn 4 was on deep background.", (4,), "deep-background"),
        ("off the record: turns 4, 5", (4, 5), "off-record"),
        ("put turn 4 back on the record", (4,), "on-record"),
        ("please mark turn 4 as background", (4,), "background"),
    ],
)
def test_ground_rules_are_understood_in_words(
    words: str, turns: tuple[int, ...], terms: str
) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert asked == MarkRequest(turns=turns, terms=terms)


@pytest.mark.parametrize("words", ["this is off the record", "mark it off the record"])
def test_who_names_no_turns_is_asked_which(words: str) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert isinstance(asked, HelpRequest)
    assert "which turns" in asked.reason


@pytest.mark.parametrize("words", ["what is off the record?", "is turn 4 off the record?"])
def test_a_question_about_ground_rules_marks_nothing(words: str) -> None:
    assert not isinstance(understood_mention(f"<@U1> {words}"), MarkRequest)


@pytest.mark.parametrize(
    ("words", "turns"),
    [("4, 7-9", (4, 7, 8, 9)), ("turns 3 and 5", (3, 5)), ("9-7", ()), ("1-99999", ()), ("x", ()),
     ("", ()), ("4 7", ())],
)  # fmt: skip
def test_turns_are_listed_as_numbers_and_ranges(words: str, turns: tuple[int, ...]) -> None:
    assert listed_turns(words) == turns


def test_the_later_of_two_corrections_holds_and_nothing_else_is_changed() -> None:
    reading = read_transcript(SEED.read_bytes(), SEED.name)
    first = Correction(key="a", turns=(3, 4), terms="off-record", made_at=1)
    later = Correction(key="b", turns=(4,), terms="on-record", made_at=2)

    made = corrected(reading, (later, first))

    assert [turn.number for turn in made.turns if turn.terms != "on-record"] == [3]
    assert [turn.text for turn in made.turns] == [turn.text for turn in reading.turns]
    assert next(flag.message for flag in off_record(made.turns)) == WITHHELD
    assert corrected(reading, ()) == reading


def test_only_the_lines_that_rest_on_a_struck_turn_are_left_out() -> None:
    press = button("Brief", BRIEF, Press(share="s"))
    post = Post(
        text="The bridge opens on Friday at noon.",
        blocks=(
            section("• It is paid for. (turn 2)\n• It opens. (turns 4 and 7)"),
            section("> “The bridge opens on Friday at noon.”\n— *Ortiz* · turn 4", press),
            context("Topics: bridge"),
            actions(press),
        ),
    )

    left = without_struck(
        post, Struck(frozenset({"The bridge opens on Friday at noon."}), frozenset({4}))
    )

    assert left is not None
    words = json.dumps(left.blocks, ensure_ascii=False)
    assert "paid for" in words
    assert "Friday" not in words + left.text
    assert turns_in(words) == {2}
    assert TAKEN_OUT in words
    assert without_struck(left, Struck(frozenset(), frozenset({4}))) is None
    assert without_struck(post, Struck(frozenset(), frozenset({9}))) is None
    nothing = without_struck(
        Post(text="x", blocks=(section("It opens. (turn 4)"), actions(press))),
        Struck(frozenset(), frozenset({4})),
    )
    assert nothing is not None
    assert nothing.text == NOTHING_LEFT


@pytest.mark.parametrize(
    "said",
    ["I *never* said that they would.", "It was :very: good & _so_ on.", "Plain words it is."],
)
def test_words_with_marks_of_their_own_are_struck_as_well(said: str) -> None:
    shown = Post(text=said, blocks=(section(f"> “{escape(said)}”\n— *Ortiz* · turn 4"),))

    left = without_struck(shown, Struck(frozenset({said}), frozenset()))

    assert left is not None
    assert said not in json.dumps(left.blocks) + left.text
    assert "Ortiz" in json.dumps(left.blocks)
