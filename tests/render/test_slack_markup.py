"""What Slack takes for markup is shown as it was said, and a long quote is never cut."""

from datetime import UTC, datetime

import pytest
from builders import a_transcript, a_turn
from hypothesis import given, settings
from hypothesis import strategies as st
from surfaces import a_share, in_slack, messages_of

from bot.compose.digest import Briefed, compose_digest
from bot.compose.extractive import compose_brief
from bot.compose.quotes import list_quotes
from bot.models.message import Message, View
from bot.models.transcript import Transcript
from bot.render.card import card_message
from bot.render.context import context_view
from bot.render.digest import digest_message
from bot.render.quotes import quotes_message
from playground.blocks import Surface, are_too_long, block_faults

WORDS = st.sampled_from(
    [
        *("*never*", "_so_", "~no~", "`rm`", "<!channel>", "&amp;", "a<b", "> said", ":smile:"),
        *("we", "will", "not", "open", "bridge", "x_y", "4*5", "R&D", "漢字" * 40),
    ]
)
SAID = st.lists(WORDS, min_size=4, max_size=60).map(lambda words: "We " + " ".join(words) + ".")
LONG = "We will not, under any condition whatever, open the old & rusty bridge again, " * 60


@pytest.mark.parametrize("words", ["*never*", "_so_", "~no~", "`rm -r`", "<b> & <!here>", ":+1:"])
def test_markup_in_what_was_said_is_shown_as_it_is(words: str) -> None:
    said = f"We will {words} open the bridge again."
    transcript = a_transcript(a_turn(said))

    assert any(f"“{said}”" in text for text in quotes_in_slack(transcript))


def test_a_quote_too_long_for_a_block_is_pointed_at_and_not_cut() -> None:
    transcript = a_transcript(a_turn(LONG.strip(", ") + "."))

    (text,) = [text for text in quotes_in_slack(transcript) if "turn 1" in text]

    assert "A passage too long for one message: see it in context." in text
    assert "“" not in text
    assert "…" not in text


def test_a_long_passage_in_context_is_whole_and_marked_to_its_end() -> None:
    said = LONG.strip(", ") + "."
    transcript = a_transcript(a_turn(f"{said} Then we ate."))

    view = context_view(a_share(transcript), transcript, (1, 0, len(said)))

    pieces = [text[2:] for text in in_slack(view) if text.startswith("> ")]
    assert " ".join(pieces) == said


@settings(max_examples=60, deadline=None)
@given(st.lists(SAID, min_size=1, max_size=4))
def test_whatever_is_said_the_blocks_are_ones_that_slack_takes(turns: list[str]) -> None:
    transcript = a_transcript(*(a_turn(each) for each in turns))

    for shown in messages_of(transcript):
        surface: Surface = "modal" if isinstance(shown, View) else "message"
        assert block_faults(list(shown.blocks), surface) == []
        assert surface == "modal" or not are_too_long(list(shown.blocks))


def quotes_in_slack(transcript: Transcript) -> list[str]:
    found = list_quotes(transcript)
    return list(in_slack(quotes_message(a_share(transcript), found, transcript.speakers, "", 0)))


@pytest.mark.parametrize("title", ["The *live* show", "_Draft_ of it", "~Old~ talk", "`run` it"])
def test_a_title_with_markup_of_its_own_costs_nothing_else_its_stress(title: str) -> None:
    transcript = a_transcript(a_turn(), title=title)
    share = a_share(transcript).model_copy(update={"title": title})
    brief = compose_brief(transcript)
    digest = compose_digest([Briefed(share, brief, "https://x.example/p1", transcript)], 0.0, 1.0)

    card = text_objects(card_message(share, transcript))
    daily = text_objects(digest_message(digest, datetime(2026, 11, 26, tzinfo=UTC)))

    assert ("plain_text", title) in card
    assert any(kind == "mrkdwn" and "*Maria Ortiz*" in text for kind, text in card)
    assert any(kind == "plain_text" and text.startswith(title) for kind, text in daily)
    assert any(kind == "mrkdwn" and "<https://x.example/p1|" in text for kind, text in daily)
    assert any(kind == "mrkdwn" and "*Maria Ortiz:*" in text for kind, text in daily)


def text_objects(shown: Message) -> list[tuple[str, str]]:
    """The kind and the words of each section."""
    texts = [block["text"] for block in shown.blocks if block["type"] == "section"]
    return [(each["type"], each["text"]) for each in texts]
