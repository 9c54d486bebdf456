"""What does not fit into one message is named, and nothing is shown in a worse shape for it."""

from datetime import UTC, datetime

import pytest
from builders import a_transcript, a_turn
from surfaces import a_share, in_slack, messages_of

from bot.compose.asking import answer_question
from bot.compose.digest import Briefed, compose_digest
from bot.compose.extractive import compose_brief
from bot.compose.quotes import list_quotes
from bot.compose.topics import list_topics
from bot.models.digest import Digest
from bot.models.message import Message, View
from bot.models.topic import TopicList
from bot.models.transcript import Flag, Transcript
from bot.render.ask import ask_message
from bot.render.card import card_message
from bot.render.digest import digest_message
from bot.render.topics import topics_message
from playground.blocks import Surface, are_too_long, block_faults

THREE_VOICES = ("Ann Lee", "Ben Abara", "Carla Ruiz")


def test_each_transcript_of_a_topic_stands_on_a_line_of_its_own() -> None:
    one, two = (bridges(title) for title in ("Morning", "Evening"))

    shown = list(in_slack(topics_message(list_topics([one, two]), "", "the 2 transcripts")))

    lines = next(text for text in shown if "Morning: turn" in text).split("\n")
    assert [line.partition(":")[0] for line in lines[1:]] == ["• Morning", "• Evening"]


def test_topics_that_do_not_fit_are_named() -> None:
    topic = list_topics([bridges()]).topics[0]
    many = tuple(topic.model_copy(update={"label": f"Bridge {number}"}) for number in range(40))

    message = topics_message(TopicList(topics=many), "", "the 1 transcript of this channel")

    *_, left, _ = in_slack(message)
    shown = sum(text.startswith("Bridge ") for text in in_slack(message))
    assert left.startswith(f"Did not fit into one message: Bridge {shown}, Bridge {shown + 1}, ")
    assert left.endswith(f"and {40 - shown - 10} more.")


@pytest.mark.parametrize("transcripts", [1, 8, 14, 22, 60])
def test_a_digest_gives_up_quotes_before_it_gives_up_transcripts(transcripts: int) -> None:
    titles = [f"Session {number:02}" for number in range(transcripts)]

    message = digest_message(digest_of(titles), datetime(2026, 11, 26, tzinfo=UTC))

    assert block_faults(list(message.blocks), "message") == []
    assert not are_too_long(list(message.blocks))
    *_, left, _ = in_slack(message)
    unseen = [title for title in titles if not is_shown(title, message)]
    assert not unseen or (left.startswith("Did not fit") and unseen[0] in left)
    assert not unseen or not any("“" in text for text in in_slack(message))
    assert transcripts > 22 or not unseen


def test_what_has_no_topic_comes_last_in_a_digest() -> None:
    greetings = a_transcript(a_turn("Hello."), id="greetings", title="Greetings")
    briefs = [compose_brief(each) for each in (greetings, bridges("Bridges"))]
    assert briefs[0].topics == ()

    digest = compose_digest(
        [Briefed(a_share(greetings), briefs[0]), Briefed(a_share(bridges("B")), briefs[1])], 0, 1
    )

    assert digest.topics[-1].label == "Also today"


def test_all_turns_to_check_are_named_or_counted() -> None:
    flag = Flag(kind="unlabelled", message="No speaker is named", turns=tuple(range(1, 15)))
    transcript = a_transcript(a_turn(), flags=(flag,))

    shown = " ".join(in_slack(card_message(a_share(transcript), transcript)))

    assert "No speaker is named (turns 1, 2, 3, 4, 5, 6, 7, 8 and 6 more)" in shown


def test_a_notification_about_nobody_ends_with_the_title() -> None:
    transcript = a_transcript(a_turn(speaker=None), title="The bridge")

    assert card_message(a_share(transcript), transcript).text == "Read: The bridge"


def test_a_long_question_is_repeated_in_short_and_answered() -> None:
    transcript = bridges()
    question = "What does the toll bridge on the river need? " * 300

    message = ask_message(
        question, answer_question(transcript, question), a_share(transcript), transcript
    )

    assert not are_too_long(list(message.blocks))
    assert any("needs forty new engineers" in text for text in in_slack(message))


def test_a_title_of_any_length_makes_blocks_that_slack_takes() -> None:
    transcript = a_transcript(a_turn(), title="The bridge and its tolls. " * 150)

    for shown in messages_of(transcript):
        surface: Surface = "modal" if isinstance(shown, View) else "message"
        assert block_faults(list(shown.blocks), surface) == []


@pytest.mark.parametrize("name", ["😀", "???", "the"])
def test_what_is_no_name_is_nobody_here(name: str) -> None:
    transcript = a_transcript(a_turn("Xi warned that the bridge will close."))

    found = list_quotes(transcript, name)

    assert found.reported == ()
    assert found.notice
    assert "speaks or is named in this transcript" in found.notice


def bridges(title: str = "Bridges") -> Transcript:
    turns = [
        a_turn(f"The toll bridge on the river needs {count} new engineers, and soon.", voice)
        for count, voice in zip(("forty", "fifty", "sixty"), THREE_VOICES, strict=True)
    ]
    return a_transcript(*turns, id=title.lower().replace(" ", "-"), title=title)


def digest_of(titles: list[str]) -> Digest:
    sessions = [bridges(title) for title in titles]
    briefed = [
        Briefed(
            a_share(each).model_copy(update={"title": each.title}),
            compose_brief(each),
            f"https://example.slack.com/archives/C0NEWSROOM1/p{number:016}",
        )
        for number, each in enumerate(sessions)
    ]
    return compose_digest(briefed, 0.0, 1.0)


def is_shown(title: str, message: Message) -> bool:
    return any(text.startswith(title) for text in in_slack(message))
