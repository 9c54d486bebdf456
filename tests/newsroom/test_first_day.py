"""What a newcomer sees, in the order in which they would: a tutorial that runs."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom

from playground.reading import shown_text
from playground.workspace.cast import DIRECT

pytestmark = pytest.mark.anyio

WANG_SAYS = "China wants to stabilize and it wants the United States to keep its promises."
XI_NOT_HAPPY = "I'm sure President Xi is not very happy with what's happening."


async def test_a_shared_transcript_gets_one_card_that_says_what_it_is(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    (card,) = newsroom.replies(message)
    words = shown_text(card)
    assert "4 April 2024 · 17 turns" in words
    assert "*John Ruwitch* (reporter)" in words
    assert "*Inskeep* (host" in words
    assert "*Wang Huiyao* (guest, on tape): a former trade official here in China" in words
    assert "Tuesday" in words
    assert "yesterday" in words


async def test_the_brief_is_in_the_acknowledgement_itself(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    outcome = await newsroom.slack.command("/brief")

    assert outcome.message is not None
    words = shown_text(outcome.message)
    assert WANG_SAYS in words
    assert "John Ruwitch" in words
    assert "not checked against audio" in words


async def test_a_button_in_a_thread_is_answered_in_the_thread(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)

    brief = await newsroom.pressed(card, "Brief")
    quotes = await newsroom.pressed(brief, "Quotes")
    typed = await newsroom.commanded("/brief")

    assert (brief.thread_ts, quotes.thread_ts) == (message.ts, message.ts)
    assert typed.thread_ts is None


async def test_a_brief_can_be_named_by_a_speaker(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    assert WANG_SAYS in await newsroom.asked("/brief", "ruwitch")
    unknown = await newsroom.asked("/brief", "Ortiz")
    assert f"No transcript here goes by “Ortiz”. The newest here: {SEED.name}" in unknown
    assert "/brief help" in unknown


async def test_quotes_are_a_speakers_own_words_with_their_turn(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    words = await newsroom.asked("/quotes", "Wang")

    assert WANG_SAYS in words
    assert XI_NOT_HAPPY in words
    assert "turn 12" in words


async def test_who_is_only_talked_about_has_no_quotes(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    words = await newsroom.asked("/quotes", "Biden")

    assert "does not speak" in words
    assert "according to John Ruwitch" in words
    assert "“" not in words.partition("Reported")[2]


async def test_topics_name_their_turns(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    words = await newsroom.asked("/topics")

    assert "in the 1 transcript of this channel" in words
    assert f"• {SEED.name}: turns 5, 7, " in words


async def test_help_and_what_is_not_understood_give_usage(newsroom: Newsroom) -> None:
    assert "/brief check" in await newsroom.asked("/brief", "help")
    assert "I did not understand that time" in await newsroom.asked("/brief", "digest at noonish")
    assert "in quotation marks" in await newsroom.asked("/brief", "check")


async def test_before_anything_was_shared_the_answer_says_so(newsroom: Newsroom) -> None:
    assert "No transcript has been shared here yet" in await newsroom.asked("/brief")
    assert "No transcript has been shared here yet" in await newsroom.asked("/quotes", "Wang")


async def test_a_mention_in_the_thread_is_answered_there(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()

    for words, answer in (
        ("brief", WANG_SAYS),
        ("quotes Wang", XI_NOT_HAPPY),
        ("what did Biden say?", "does not speak"),
        ("topics", "turn"),
        (f'check "{XI_NOT_HAPPY}"', "Verbatim"),
        ("help", "/brief check"),
        ("how many whales were freed?", "Not in this transcript"),
        ("what did Biden say about TikTok?", "raised concerns"),
    ):
        assert answer in await newsroom.said(NEWSROOM, f"@Verbatim {words}", message.ts)


async def test_a_direct_message_answers_from_the_channels_of_the_person(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    sent = await newsroom.slack.say(DIRECT, "brief")
    await newsroom.slack.until(lambda: newsroom.bot_messages(DIRECT))

    assert sent.thread_ts is None
    assert WANG_SAYS in shown_text(newsroom.bot_messages(DIRECT)[-1])


async def test_the_buttons_of_the_card_answer_the_presser_alone(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)

    brief = await newsroom.pressed(card, "Brief")
    quotes = await newsroom.pressed(card, "Quotes")

    assert WANG_SAYS in shown_text(brief)
    assert WANG_SAYS in shown_text(quotes)
    assert newsroom.replies(message) == [card]


async def test_a_quote_is_shown_in_its_context(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    quotes = await newsroom.commanded("/quotes", "Wang")

    await newsroom.slack.press(quotes, "In context")
    await newsroom.slack.until(
        lambda: any(WANG_SAYS in shown_text(view) for view in newsroom.slack.views())
    )

    words = shown_text(newsroom.slack.views()[-1])
    assert "I asked Wang Huiyao about this." in words
    assert "turn 11" in words
    assert "turn 14" in words


async def test_a_brief_is_posted_to_the_channel_once(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    brief = await newsroom.commanded("/brief")

    first = await newsroom.pressed(brief, "Post to channel")
    second = await newsroom.pressed(brief, "Post to channel")

    (posted,) = newsroom.bot_messages(NEWSROOM)
    assert WANG_SAYS in shown_text(posted)
    assert "posted to the channel" in shown_text(first)
    assert "posted to the channel" in shown_text(second)


@pytest.mark.parametrize(
    ("quotation", "verdict"),
    [
        (f'"{WANG_SAYS}"', "*Verbatim.*"),
        (f'"{WANG_SAYS[:-1]}," said Wang', "*Verbatim.*"),
        (f'"{WANG_SAYS.replace("wants the", "asks the")}"', "*Altered.*"),
        ('"it wants the United States to keep its promises"', "*Part of a sentence.*"),
        (f'"{WANG_SAYS}" by Biden', "*Another speaker's words.*"),
        ('"We shall build a bridge to the moon."', "*Not found*"),
    ],
)
async def test_a_quotation_is_checked(newsroom: Newsroom, quotation: str, verdict: str) -> None:
    await newsroom.share(SEED.read_bytes(), name=SEED.name)

    assert verdict in await newsroom.asked("/brief", f"check {quotation}")


async def test_an_altered_word_is_shown(newsroom: Newsroom) -> None:
    await newsroom.share(SEED.read_bytes(), name=SEED.name)

    altered = WANG_SAYS.replace("wants the", "asks the")

    assert "‘asks’ for ‘wants’" in await newsroom.asked("/brief", f'check "{altered}"')


async def test_each_quotation_of_a_pasted_draft_is_checked(newsroom: Newsroom) -> None:
    await newsroom.share(SEED.read_bytes(), name=SEED.name)
    draft = f"“{WANG_SAYS[:-1]},” said Wang Huiyao. Inskeep said: “{XI_NOT_HAPPY}”"

    answer = await newsroom.asked("/brief", f"check {draft}")

    assert "1 of 2 quotations are verbatim." in answer
    assert "*Another speaker's words.*" in answer
    assert "(credited to Inskeep)" in answer
