"""Interviews in print: questions in bold, answers without a label."""

import pytest
from reading.a_reading import a_reading

from bot.formats.houses.print_interview import Pair, find_pair, is_print_interview
from bot.formats.source import Source
from bot.reading.reader import read_transcript

OPENINGS = [
    ("Anna Lee keeps the light. She spoke with Tom Abara.", Pair("Tom Abara", "Anna Lee")),
    ("Anna Lee keeps the light. They sat down with Tom Abara.", Pair("Tom Abara", "Anna Lee")),
    ("We spoke to Anna Lee about the light.", Pair("Interviewer", "Anna Lee")),
    ("An interview with Anna Lee\n\nInterview by Tom Abara", Pair("Tom Abara", "Anna Lee")),
    ("The light is out.", Pair("Interviewer", "Interviewee")),
]


@pytest.mark.parametrize(("opening", "pair"), OPENINGS)
def test_the_opening_says_who_asks_and_who_answers(opening: str, pair: Pair) -> None:
    assert find_pair(opening) == pair


def asked(*answers: str) -> str:
    """Questions in bold with these answers."""
    return "\n\n".join(f"**Why was it so?**\n\n{answer}" for answer in answers)


CLAIMS = [
    (asked("I do not know.", "My father did.", "It was dark."), True),
    (asked("Press the button.", "Open the menu.", "Call the office."), False),
    (asked("I do not know.", "My father did."), False),
    (
        "She talks with us. It was edited for clarity.\n\n**Welcome.**\n\nThank you, I came.\n\n"
        "**What broke?**\n\nMy boat.\n\n**So it did.**\n\nI saw it.\n",
        True,
    ),
    (
        "**Welcome.**\n\nThank you, I came.\n\n**What broke?**\n\nMy boat.\n\n"
        "**So it did.**\n\nI saw it.\n",
        False,
    ),
    (f"---\n{asked('I do not know.', 'My father did.', 'It was dark.')}\n---\n\nI go.\n", False),
    ("**Note**\n\nI do.\n\n**More**\n\nI did.\n\n**Last**\n\nI will.", False),
]


@pytest.mark.parametrize(("text", "claimed"), CLAIMS)
def test_bold_questions_are_an_interview_where_somebody_answers(text: str, claimed: bool) -> None:
    assert is_print_interview(Source("page", text)) is claimed


def test_no_label_is_made_up() -> None:
    transcript = a_reading(asked("I do not know.", "My father did.", "I asked him."))

    assert [each.labels for each in transcript.speakers] == [(), ()]
    assert "label-changed" not in {flag.kind for flag in transcript.flags}
    assert {turn.attribution for turn in transcript.turns} == {"inferred"}
    assert [each.role for each in transcript.speakers] == ["host", "guest"]


def test_a_note_in_italics_below_the_last_answer_is_not_part_of_it() -> None:
    page = f"{asked('I do not know.', 'My father did.', 'I asked him.')}\n\n*Jo is a writer.*\n"

    assert [(turn.speaker, turn.text) for turn in a_reading(page).turns][-1] == (
        None,
        "Jo is a writer.",
    )


def test_the_last_paragraph_tells_of_the_writer_and_is_no_answer() -> None:
    text = (
        "*Ann Lee lost her shop in March. She spoke to Tom Abara about water.*\n\n"
        "**What did you hear?**\n\nI thought of a pipe.\n\n**Did you leave?**\n\nNo, I did not.\n\n"
        "**Who knew?**\n\nI knew.\n\nTom Abara is a staff writer.\n"
    )

    assert read_transcript(text.encode(), "magazine.md").turns[-2].text == "I knew."

    assert read_transcript(text.encode(), "magazine.md").turns[-2].text == "I knew."


def test_a_conversation_that_was_pasted_asks_in_first_lines() -> None:
    text = (
        "Q&A: Rosa Ortiz on walls\nThe engineer talks about fear, and about why she stayed.\n\n"
        "By Dan Marek\nMarch 5, 2024\n\n"
        "Rosa Ortiz wrote the report. I met her in spring. Our conversation has been edited.\n\n"
        "You wrote it in 2019. What did it say?\nIt said that the wall would fail.\n\n"
        "Did anyone read it?\nI sent it to four people.\n\nWere you angry?\nI was tired.\n"
    )
    reading = read_transcript(text.encode(), "talk.txt")

    said = [(turn.speaker, turn.text) for turn in reading.turns if turn.kind == "speech"]
    assert said[:3] == [
        ("dan-marek", "You wrote it in 2019. What did it say?"),
        ("rosa-ortiz", "It said that the wall would fail."),
        ("dan-marek", "Did anyone read it?"),
    ]
    assert reading.title == "Q&A: Rosa Ortiz on walls"


def test_a_headline_names_whoever_answers_only_if_the_page_tells_of_them() -> None:
    asked = "**Why?**\n\nI say so.\n\n**When?**\n\nI said it then.\n\n**How?**\n\nI spoke.\n"

    reading = read_transcript(f"Harbour Board on safety\n\n{asked}".encode(), "talk.md")

    assert {speaker.name for speaker in reading.speakers} == {"Interviewer", "Interviewee"}
