"""What people type, and what is made of it."""

from datetime import date

import pytest

from bot.models.request import (
    AskRequest,
    BriefRequest,
    CheckRequest,
    DigestRequest,
    HelpRequest,
    ModeRequest,
    QuotesRequest,
    Request,
    TopicsRequest,
)
from bot.understand import NO_MODE, is_asked_along, understood_command, understood_mention

COMMANDS: list[tuple[str, str, Request]] = [
    ("/brief", "", BriefRequest()),
    ("/brief", "  HELP ", HelpRequest()),
    ("/brief", "budget hearing", BriefRequest(words="budget hearing")),
    ("/brief", "digestive tract", BriefRequest(words="digestive tract")),
    ("/brief", 'check "We will."', CheckRequest(quotation='"We will."')),
    ("/brief", "check “We will,” said Diaz.", CheckRequest(quotation="“We will,” said Diaz.")),
    ("/brief", "check > We will.\n> We do.", CheckRequest(quotation="We will.\nWe do.")),
    ("/brief", 'check "We do." by J. Diaz', CheckRequest(quotation='"We do."', speaker="J. Diaz")),
    ("/brief", 'check "We will," he said', CheckRequest(quotation='"We will," he said')),
    ("/brief", 'check "I," he said. "We."', CheckRequest(quotation='"I," he said. "We."')),
    ("/brief", "check We will not", CheckRequest(quotation="We will not")),
    ("/brief", "digest", DigestRequest(action="show")),
    ("/brief", "digest off", DigestRequest(action="off")),
    ("/brief", "digest now", DigestRequest(action="now")),
    ("/brief", "digest at 8:30 weekdays", DigestRequest(action="set", at="08:30", weekdays=True)),
    ("/brief", "digest 7pm in New York", DigestRequest(action="set", at="19:00", zone="New York")),
    ("/brief", "digest at 12:00 am", DigestRequest(action="set", at="00:00")),
    ("/quotes", "", QuotesRequest()),
    ("/quotes", "from Diaz", QuotesRequest(speaker="Diaz")),
    ("/quotes", "Diaz in budget hearing", QuotesRequest(speaker="Diaz", words="budget hearing")),
    ("/quotes", "in budget hearing", QuotesRequest(words="budget hearing")),
    ("/topics", "", TopicsRequest()),
    ("/topics", "trade 7d", TopicsRequest(topic="trade", days=7)),
    ("/topics", "trade last 30 days", TopicsRequest(topic="trade", days=30)),
    ("/topics", "today", TopicsRequest(days=1)),
    ("/topics", "since 2026-11-01", TopicsRequest(since=date(2026, 11, 1))),
]  # fmt: skip

MENTIONS: list[tuple[str, Request]] = [
    ("<@U0BOT>", HelpRequest()),
    ("<@U0BOT> help!", HelpRequest()),
    ("<@U0BOT>: brief", BriefRequest()),
    ("<@U0BOT|verbatim> summarise this thread", BriefRequest()),
    ("<@U0BOT> sum up the budget hearing", BriefRequest(words="budget hearing")),
    ("<@U0BOT> quotes from Diaz", QuotesRequest(speaker="Diaz")),
    ("hey <@U0BOT>", HelpRequest()),
    ("<@U0BOT> what did the chair say?", QuotesRequest(speaker="the chair")),
    (
        "<@U0BOT> what did Diaz say about rent?",
        AskRequest(question="what did Diaz say about rent?"),
    ),
    ("<@U0BOT> how many ships are left?", AskRequest(question="how many ships are left?")),
    ("<@U0BOT> ships at anchor", AskRequest(question="ships at anchor")),
    ("<@U0BOT> please give me quotes from Diaz", QuotesRequest(speaker="Diaz")),
    ("<@U0BOT> quotes please", QuotesRequest()),
    ("<@U0BOT> could you brief this, please?", BriefRequest()),
    ("<@U0BOT> Can you check “We will.”", CheckRequest(quotation="“We will.”")),
    ("<@U0BOT> show me the topics, thanks!", TopicsRequest()),
    ("<@U0BOT> who is on this tape?", BriefRequest()),
    ("<@U0BOT> who's speaking", BriefRequest()),
    ("<@U0BOT> what is this about?", BriefRequest()),
    ("<@U0BOT> when was it recorded?", BriefRequest()),
    (
        "<@U0BOT> who is in charge of the port?",
        AskRequest(question="who is in charge of the port?"),
    ),
    ("<@U0BOT> what is the toll?", AskRequest(question="what is the toll?")),
    ("<@U0BOT> topics about trade", TopicsRequest(topic="trade")),
    ('<@U0BOT> "We will."', CheckRequest(quotation='"We will."')),
    ('<@U0BOT> check: "We will."', CheckRequest(quotation='"We will."')),
    ("<@U0BOT> digest off", DigestRequest(action="off")),
]


@pytest.mark.parametrize(("command", "text", "request_"), COMMANDS)
def test_a_command_is_understood(command: str, text: str, request_: Request) -> None:
    assert understood_command(command, text) == request_


@pytest.mark.parametrize(("text", "request_"), MENTIONS)
def test_a_mention_is_understood(text: str, request_: Request) -> None:
    assert understood_mention(text) == request_


@pytest.mark.parametrize(
    "text", ["digest at 25:00", "digest at 8:77", "digest at 13pm", "digest soon"]
)
def test_what_no_clock_shows_is_explained(text: str) -> None:
    understood = understood_command("/brief", text)

    assert isinstance(understood, HelpRequest)
    assert "time" in understood.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mode", ModeRequest()),
        ("mode quotes-only", ModeRequest(mode="quotes-only")),
        ("mode quotes only here", ModeRequest(mode="quotes-only")),
        ("mode Extractive for the workspace", ModeRequest(mode="extractive", for_workspace=True)),
        ("mode model in this channel.", ModeRequest(mode="model")),
        ("mode poetry", HelpRequest(reason=NO_MODE)),
    ],
)
def test_a_mode_is_understood_in_commands_and_mentions(text: str, expected: Request) -> None:
    assert understood_command("/brief", text) == expected
    assert understood_mention(f"<@U0BOT> {text}") == expected


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("have a look at this", False),
        ("here is tonight's two-way", False),
        ("thanks", False),
        ("does he deny it?", True),
        ("who pays for the tram", True),
        ("quotes from Diaz", True),
    ],
)
def test_words_beside_a_file_are_told_from_a_request(text: str, asks: bool) -> None:
    assert is_asked_along(understood_mention(f"<@U0BOT> {text}")) is asks
