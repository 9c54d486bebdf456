"""Who speaks, as a person says: every later answer says so, and what was posted is put right."""

import json

import pytest
from a_newsroom import NEWSROOM, Newsroom
from builders import a_transcript, a_turn
from newsroom.test_once import drained

from bot.models.button import IN_CONTEXT, Press
from bot.models.correction import Correction, corrected
from bot.models.message import Message as Post
from bot.models.request import FixRequest, HelpRequest
from bot.render.blocks import button, escape, section
from bot.render.renamed import Renaming, with_new_name
from bot.understand import understood_mention
from bot.understand_fixes import clear_name
from playground.reading import shown_text
from playground.workspace.cast import POLITICS
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

MEALS = b"""SPEAKER_00: When does the new kitchen at the school open?

SPEAKER_01: We will open it in March, and we will pay for it ourselves.

SPEAKER_00: Who will cook there every day, and who pays them?

SPEAKER_01: Two cooks from the town will, and I am glad that they agreed.
"""
OPENS = "We will open it in March, and we will pay for it ourselves."
FIX = "@Verbatim fix speaker SPEAKER_01: Rosa Mendez"
SAID = "says that SPEAKER_01 is Rosa Mendez"


async def shared(newsroom: Newsroom, channel: str = NEWSROOM) -> Message:
    message = await newsroom.share(MEALS, name="meals.txt", channel=channel)
    await newsroom.brief_ready(channel)
    return message


async def fixed(newsroom: Newsroom, message: Message, words: str = FIX) -> str:
    told = await newsroom.said(NEWSROOM, words, message.ts)
    await drained(newsroom)
    return told


def posted(newsroom: Newsroom, message: Message) -> str:
    """All that stands in the thread and in the channel by the bot, but for who said so."""
    shown = [*newsroom.replies(message), *newsroom.bot_messages(NEWSROOM)]
    words = (shown_text(each) for each in shown)
    return " ".join(each for each in words if SAID not in each)


async def test_every_later_answer_has_the_name(newsroom: Newsroom) -> None:
    message = await shared(newsroom)

    assert SAID in await fixed(newsroom, message)

    for command, text in (("/brief", ""), ("/brief", "Mendez"), ("/quotes", "Rosa Mendez"),
                          ("/quotes", ""), ("/brief", f'check "{OPENS}" by Mendez'),
                          ("/brief", "digest now")):  # fmt: skip
        words = await newsroom.asked(command, text)
        assert "Rosa Mendez" in words, (command, text)
        assert "SPEAKER_01*" not in words, (command, text)
    assert OPENS in await newsroom.asked("/quotes", "SPEAKER_01")
    checked = await newsroom.asked("/brief", f'check "{OPENS}" by Mendez')
    assert "*Verbatim.*" in checked
    assert "named as the speaker by a person here; the transcript says SPEAKER_01" in (
        await newsroom.asked("/brief")
    )


async def test_what_was_posted_is_put_right(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    await newsroom.pressed(await newsroom.commanded("/brief"), "Post to channel")
    await newsroom.said(NEWSROOM, "@Verbatim quotes SPEAKER_01", message.ts)
    elsewhere = await newsroom.slack.say(NEWSROOM, "@Verbatim quotes SPEAKER_01")
    await newsroom.slack.until(lambda: newsroom.replies(elsewhere))
    assert "*SPEAKER_01*" in posted(newsroom, message)

    await fixed(newsroom, message)

    words = posted(newsroom, message) + shown_text(newsroom.replies(elsewhere)[0])
    assert "*SPEAKER_01*" not in words
    assert "*SPEAKER_01:*" not in words
    assert words.count("*Rosa Mendez*") >= 4
    assert "Corrected: Rosa Mendez, where SPEAKER_01 stood." in words
    assert OPENS in words


async def test_the_button_of_the_card_asks_who_it_is(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    (card,) = newsroom.replies(message)
    await newsroom.slack.press(card, "Fix speaker")
    form = newsroom.slack.views()[-1]

    outcome = await newsroom.slack.submit(form, {"name": "Rosa Mendez"})
    assert "who it is here" in str(outcome.errors)
    outcome = await newsroom.slack.submit(form, {"name": "<!here>", "speaker": "SPEAKER_01"})
    assert "without marks" in str(outcome.errors)
    await newsroom.slack.submit(form, {"name": "Rosa Mendez", "speaker": "speaker_01"})
    await newsroom.slack.until(lambda: SAID in shown_text(newsroom.slack.views()[-1]))
    await drained(newsroom)

    assert SAID in shown_text(newsroom.replies(message)[-1])
    assert "*Rosa Mendez*" in shown_text(newsroom.replies(message)[0])


async def test_some_turns_alone_are_given_to_somebody(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    quotes = await newsroom.said(NEWSROOM, "@Verbatim quotes", message.ts)
    assert "*SPEAKER_01* · turn 4" in quotes

    await fixed(newsroom, message, "@Verbatim turn 4 was said by SPEAKER_00")

    words = await newsroom.asked("/quotes")
    assert "*SPEAKER_00* · turn 4" in words
    assert "*SPEAKER_01* · turn 2" in words


async def test_turns_that_are_given_to_somebody_are_put_right_in_posts(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    await newsroom.said(NEWSROOM, "@Verbatim quotes", message.ts)

    await fixed(newsroom, message, "@Verbatim turn 4 was said by Rosa Mendez")

    words = shown_text(newsroom.replies(message)[1])
    assert "*Rosa Mendez* · turn 4" in words
    assert "*SPEAKER_01* · turn 2" in words
    assert "Corrected: Rosa Mendez, where SPEAKER_01 stood." in words


async def test_nobody_is_given_turns_of_somebody_elses(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    (card,) = newsroom.replies(message)
    await newsroom.slack.press(card, "Fix speaker")
    form = newsroom.slack.views()[-1]

    await newsroom.slack.submit(form, {"name": "Rosa", "speaker": "SPEAKER_01", "turns": "1"})
    await newsroom.slack.until(lambda: "none of these" in shown_text(newsroom.slack.views()[-1]))

    assert len(newsroom.replies(message)) == 1


def test_of_the_turns_only_theirs_are_meant_who_is_named() -> None:
    transcript = a_transcript(a_turn("When?", "S1"), a_turn("In May.", "S2"), a_turn("Ah.", "S1"))
    made = corrected(
        transcript, [Correction(key="a", made_at=1, turns=(1, 2), speaker="s2", name="Rosa")]
    )

    assert [made.name_of(turn) for turn in made.turns] == ["S1", "Rosa", "S1"]


async def test_an_emptied_store_knows_the_name_again(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    await fixed(newsroom, message)
    await newsroom.redis.flushall()

    words = await newsroom.said(NEWSROOM, "@Verbatim quotes Mendez", message.ts)

    assert OPENS in words
    assert OPENS in await newsroom.asked("/quotes", "Mendez")


async def test_it_goes_for_this_share_alone(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    again = await newsroom.slack.share_again(POLITICS, message.files[0])
    await newsroom.slack.until(lambda: newsroom.replies(again))

    await fixed(newsroom, message)

    assert "*SPEAKER_01*" in await newsroom.asked("/quotes", "SPEAKER_01", channel=POLITICS)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("@Verbatim fix speaker Nixon: Rosa Mendez", "Nobody called “Nixon” speaks here"),
        ("@Verbatim turn 9 is by Rosa Mendez", "no turn 9 here"),
        ("@Verbatim fix speaker", "Write `fix speaker"),
    ],
)
async def test_what_cannot_be_put_right_is_said(newsroom: Newsroom, words: str, told: str) -> None:
    message = await shared(newsroom)

    assert told in await fixed(newsroom, message, words)
    assert "*SPEAKER_01*" in await newsroom.asked("/quotes", "SPEAKER_01")


async def test_the_post_that_tells_of_it_carries_what_is_needed(newsroom: Newsroom) -> None:
    message = await shared(newsroom)
    await fixed(newsroom, message)

    metadata = newsroom.replies(message)[-1].metadata

    assert metadata is not None
    assert metadata["event_payload"]["name"] == "Rosa Mendez"
    assert "kitchen" not in json.dumps(metadata)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("fix speaker SPEAKER_00: Rosa Mendez",
         FixRequest(name="Rosa Mendez", speaker="SPEAKER_00")),
        ("fix speaker Speaker A is Dr. Ann Lee, please",
         FixRequest(name="Dr. Ann Lee", speaker="Speaker A")),
        ("turns 4-6 are by Наталья Горина", FixRequest(name="Наталья Горина", turns=(4, 5, 6))),
        ("turn 4 was said by Ortiz.", FixRequest(name="Ortiz", turns=(4,))),
    ],
)  # fmt: skip
def test_corrections_of_names_are_understood(words: str, asked: FixRequest) -> None:
    assert understood_mention(f"<@U1> {words}") == asked


@pytest.mark.parametrize("words", ["fix speaker", "fix the speakers", "fix speaker A: <!here>"])
def test_who_does_not_say_whom_is_told_how(words: str) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert isinstance(asked, HelpRequest)
    assert "fix speaker SPEAKER_00" in asked.reason


@pytest.mark.parametrize(
    ("words", "name"),
    [(" Rosa  Mendez ", "Rosa Mendez"), ("*Rosa*", ""), ("17", ""), ("x" * 81, ""), ("", ""),
     ("O'Dell, K.", "O'Dell, K"), ("SPEAKER_00", "SPEAKER_00"), ("_Rosa_", "")],
)  # fmt: skip
def test_a_name_is_letters_without_marks(words: str, name: str) -> None:
    assert clear_name(words) == name


def test_a_name_that_speaks_already_gains_the_turns() -> None:
    transcript = a_transcript(
        a_turn("When?", "Ann Lee"), a_turn("In May.", "Bo Ray"), a_turn("I hope so.", "Br")
    )
    made = corrected(transcript, [Correction(key="a", made_at=1, speaker="br", name="bo ray")])

    assert [made.name_of(turn) for turn in made.turns] == ["Ann Lee", "Bo Ray", "Bo Ray"]
    assert [each.name for each in made.speakers] == ["Ann Lee", "Bo Ray"]
    assert [turn.text for turn in made.turns] == [turn.text for turn in transcript.turns]


def test_of_two_names_the_later_holds() -> None:
    transcript = a_transcript(a_turn("When?", "S1"), a_turn("In May.", "S2"))
    first = Correction(key="a", made_at=1, speaker="s1", name="Ann Lee")
    later = Correction(key="b", made_at=2, speaker="s1", name="Ann Li")

    made = corrected(transcript, (later, first))

    assert made.name_of(made.turns[0]) == "Ann Li"


def test_only_who_says_it_is_renamed_and_never_words_that_are_quoted() -> None:
    quote = "> “I told *Bo* about it.”\n— *Bo* · turn 4"
    ours = button("In context", IN_CONTEXT, Press(share="s", turn=4))
    theirs = button("In context", IN_CONTEXT, Press(share="t", turn=4))
    post = Post(text="x", blocks=(section("• *Bo:* It opens. (turn 2)"), section(quote, ours),
                                  section(quote, theirs)))  # fmt: skip

    made = with_new_name(post, Renaming("Bo", "Rosa", frozenset(), "s"), sure=True)

    assert made is not None
    texts = [block["text"]["text"] for block in made.blocks[:3]]
    assert texts[0] == "• *Rosa:* It opens. (turn 2)"
    assert texts[1].endswith("— *Rosa* · turn 4")
    assert texts[2] == quote
    unsure = with_new_name(post, Renaming("Bo", "Rosa", frozenset({9}), "s"), sure=False)
    assert unsure is None


def test_a_quote_with_stars_of_its_own_is_renamed_as_well() -> None:
    ours = button("In context", IN_CONTEXT, Press(share="s", turn=4))
    quote = f"> “{escape('Bo: I *never* said so.')}”\n— *Bo* · turn 4"
    post = Post(text="x", blocks=(section(quote, ours),))

    made = with_new_name(post, Renaming("Bo", "Rosa", frozenset(), "s"), sure=False)

    assert made is not None
    assert made.blocks[0]["text"]["type"] == "plain_text"
    assert made.blocks[0]["text"]["text"].split("\n") == [
        "> “Bo: I *never* said so.”",
        "— Rosa · turn 4",
    ]
