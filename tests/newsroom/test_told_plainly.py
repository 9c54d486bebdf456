"""What people read when something is not as it should be: sentences that help them on."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_asked_along import BRIDGE, WANG_SAYS

from bot.errors import NotATranscript, SlackRefused
from bot.models.request import CheckRequest, HelpRequest
from bot.render.notices import notice_for
from bot.understand import understood_mention
from playground.reading import shown_text
from playground.workspace.cast import DIRECT

pytestmark = pytest.mark.anyio


async def test_quotes_of_a_speaker_are_found_in_the_newest_in_which_they_speak(
    newsroom: Newsroom,
) -> None:
    message = await newsroom.share_seed()
    bridge = await newsroom.share(BRIDGE, name="bridge.txt")

    assert WANG_SAYS in await newsroom.asked("/quotes", "Wang")
    await newsroom.slack.say(DIRECT, "quotes Wang Huiyao")
    await newsroom.slack.until(lambda: newsroom.bot_messages(DIRECT))
    assert WANG_SAYS in shown_text(newsroom.bot_messages(DIRECT)[-1])
    assert "Nobody called Wang" in await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", bridge.ts)
    assert "Nobody called Nixon" in await newsroom.asked("/quotes", "Nixon")
    assert "bridge.txt" in await newsroom.asked("/quotes", "Abara")
    assert WANG_SAYS in await newsroom.said(NEWSROOM, "@Verbatim quotes Wang", message.ts)


async def test_a_modal_that_slack_told_us_of_too_late_is_filled_all_the_same(
    newsroom: Newsroom,
) -> None:
    await newsroom.share_seed()
    quotes = await newsroom.commanded("/quotes", "Wang")
    newsroom.slack.delay_next("views.open", 2.3)

    await newsroom.slack.press(quotes, "In context")
    await newsroom.slack.until(lambda: "Slack did not answer me" in told(newsroom))
    await newsroom.slack.until(
        lambda: any(SEED.name in shown_text(view) for view in newsroom.slack.views())
    )


def told(newsroom: Newsroom) -> str:
    return " ".join(shown_text(each) for each in newsroom.slack.ephemerals(NEWSROOM))


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ('check this: "We will open it."', ""),
        ('check the quote: "We will open it." by Ortiz', "Ortiz"),
        ('is "We will open it." verbatim?', ""),
        ("was “We will open it.” really said by Ortiz?", "Ortiz"),
    ],
)
def test_a_quotation_is_checked_however_it_is_asked(words: str, speaker: str) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert isinstance(asked, CheckRequest)
    assert asked.quotation.strip('"“”') == "We will open it."
    assert asked.speaker == speaker


@pytest.mark.parametrize("words", ["what can you do?", "How do I use you?"])
def test_who_asks_what_the_bot_does_sees_usage(words: str) -> None:
    assert isinstance(understood_mention(f"<@U1> {words}"), HelpRequest)


def test_no_reason_is_told_twice() -> None:
    line = notice_for(NotATranscript("a.txt", "it is no transcript: nobody is named"), "r")

    assert line == "a.txt does not look like a transcript: nobody is named."


def test_a_press_that_came_too_late_for_slack_is_explained() -> None:
    assert "press the button again" in notice_for(
        SlackRefused("views.open", "expired_trigger_id"), "r"
    )
