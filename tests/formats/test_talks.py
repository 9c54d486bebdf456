"""Talks: speech without labels, on a page that says that it is a transcript."""

import pytest

from bot.errors import NotATranscript
from bot.reading.reader import read_transcript

WORDS = "I have mended nets for thirty years. My mother taught me.\n\nThank you, I see soup.\n"


def page(fields: str, words: str = WORDS) -> bytes:
    return f"---\ntitle: Nets\n{fields}\n---\n \n{words}".encode()


@pytest.mark.parametrize(
    ("fields", "speaker"),
    [
        ("speakers: ['Ilse Brandt']", "Ilse Brandt"),
        ("transcript_by: Tom Abara\nspeaker: Ilse Brandt", "Ilse Brandt"),
        ("transcript_by: Tom Abara\nspeakers: ['Ilse Brandt', 'Bo Ray']", None),
        ("TranscriptBy: Tom Abara", None),
    ],
)
def test_who_speaks_is_what_the_head_declares_if_it_is_one(
    fields: str, speaker: str | None
) -> None:
    reading = read_transcript(page(fields), "talk.md")

    (turn,) = reading.turns
    assert reading.name_of(turn) == (speaker or "Unidentified speaker")
    assert all(each.labels == () for each in reading.speakers)  # it labels nothing
    assert turn.attribution == ("inferred" if speaker else None)
    assert turn.text == " ".join(WORDS.split())


@pytest.mark.parametrize(
    "head",
    [
        "Remarks as Prepared for Delivery by First Lady Ann Lee at the Old Pier",
        "Closing Remarks by First Lady Ann Lee at the Old Pier",
        "Remarks of First Lady Ann Lee at the Old Pier",
    ],
)
def test_remarks_are_by_whom_the_title_says(head: str) -> None:
    reading = read_transcript(f"---\ntitle: {head}\n---\n\n{WORDS}".encode(), "talk.md")

    assert [speaker.name for speaker in reading.speakers] == ["Ann Lee"]


def test_an_office_of_several_words_before_a_name_is_no_name() -> None:
    head = "Remarks by National Security Advisor Bo Ray at the Old Pier"
    reading = read_transcript(f"---\ntitle: {head}\n---\n\n{WORDS}".encode(), "talk.md")

    (speaker,) = reading.speakers
    assert (speaker.name, speaker.role) == ("Bo Ray", "official")
    assert speaker.description == "National Security Advisor"


def test_a_page_that_says_nothing_of_a_speaker_is_no_talk() -> None:
    with pytest.raises(NotATranscript):
        read_transcript(page("author: Ann Lee"), "essay.md")


def test_a_programme_that_names_speakers_is_no_talk() -> None:
    words = "Tickets cost 4 euros. Doors open at nine."

    with pytest.raises(NotATranscript):
        read_transcript(page("speakers: ['Ann Lee']", words), "programme.md")


def test_sections_are_turns_and_their_headings_are_not_said() -> None:
    words = f"Slides: https://nets.example\n\n# One\n\n{WORDS}\n# Two\n\n{WORDS}"
    reading = read_transcript(page("speakers: ['Ilse Brandt']", words), "talk.md")

    assert len(reading.turns) == 2
    assert not any("#" in turn.text or "Slides" in turn.text for turn in reading.turns)


ASKED_AFTERWARDS = """# Knots

I have tied knots for years. Ask me anything.

# Nets

I mend them, too, as my mother did.

Tom Abara: They are old. Do they hold?

# How they hold

They hold, I think.

Tom Abara: Since when?

Since May.

Since I learned it.
"""


@pytest.mark.parametrize(
    ("fields", "speaker"),
    [
        ("transcript_by: Bo Ray\nspeakers: ['Ilse Brandt']", "ilse-brandt"),
        ("TranscriptBy: Bo", None),
    ],
)
def test_whoever_asks_afterwards_neither_gave_the_talk_nor_answers(
    fields: str, speaker: str | None
) -> None:
    reading = read_transcript(page(fields, ASKED_AFTERWARDS), "talk.md")

    assert {turn.kind for turn in reading.turns} == {"speech"}
    assert [(turn.speaker, turn.text) for turn in reading.turns if turn.number > 1][-4:] == [
        ("tom-abara", "They are old. Do they hold?"),
        (speaker, "They hold, I think."),
        ("tom-abara", "Since when?"),
        (speaker, "Since May. Since I learned it."),
    ]


def test_a_labelled_answer_is_not_guessed() -> None:
    talk = ASKED_AFTERWARDS.split("Tom Abara", maxsplit=1)[0]
    asked = talk + "Q - Do they?\n\nIn rain, too?\n\nA - They do.\n"
    reading = read_transcript(
        page("transcript_by: Bo\nspeakers: ['Ilse Brandt']", asked), "talk.md"
    )

    assert [(turn.speaker, turn.text) for turn in reading.turns][-2:] == [
        ("q", "Do they? In rain, too?"),
        ("a", "They do."),
    ]


def test_an_opening_is_not_the_guests_who_is_labelled_below() -> None:
    talk = ASKED_AFTERWARDS.replace("They hold, I", "Ilse: They hold, I")
    reading = read_transcript(page("transcript_by: Bo\nspeakers: ['Ilse Brandt']", talk), "talk.md")

    assert reading.turns[0].speaker is None
    assert reading.turns[0].kind == "introduction"


def test_a_talk_that_is_most_of_the_page_needs_no_headings() -> None:
    asked = f"{WORDS}\n{WORDS}\n# Questions\n\nQ: Do they hold?\n\nA: They do.\n"
    reading = read_transcript(page("transcript_by: Bo\nspeaker: Ilse Brandt", asked), "talk.md")

    assert [(turn.speaker, turn.attribution) for turn in reading.turns] == [
        ("ilse-brandt", "inferred"),
        ("q", "labelled"),
        ("a", "labelled"),
    ]


@pytest.mark.parametrize(
    ("answering", "speaker"), [("Tom Abara", "ilse-brandt"), ("Ilse Brandt", None)]
)
def test_a_talk_above_timed_questions_is_not_lost(answering: str, speaker: str | None) -> None:
    """Whoever is named below may have been introduced by somebody else."""
    asked = (
        f"# Nets\n\n{WORDS}\n# Knots\n\n{WORDS}\n# Questions\n\n"
        f"**Audience 1:** 00:22:33\n\nDo they hold?\n\n**{answering}:** 00:22:54\n\nThey do.\n\n"
        "**Audience 1:** 00:23:01\n\nGood.\n"
    )
    reading = read_transcript(page("transcript_by: Bo\nspeaker: Ilse Brandt", asked), "talk.md")

    said = " ".join(WORDS.split())
    assert [(turn.speaker, turn.text) for turn in reading.turns[:2]] == [(speaker, said)] * 2
    assert [turn.text for turn in reading.turns[2:]] == ["Do they hold?", "They do.", "Good."]
    assert reading.title == "Nets"


def test_an_answer_behind_a_dash_may_hold_a_colon() -> None:
    asked = (
        "Q - Is it open?\n\nA - We plan to open it: the pier first.\n\nQ - When?\n\nA - In May.\n"
    )
    reading = read_transcript(page("speakers: ['Ann', 'Bo']", f"{WORDS}\n{asked}"), "talk.md")

    labelled = [turn for turn in reading.turns if turn.attribution == "labelled"]
    assert [(turn.speaker, turn.text) for turn in labelled] == [
        ("q", "Is it open?"),
        ("a", "We plan to open it: the pier first."),
        ("q", "When?"),
        ("a", "In May."),
    ]


@pytest.mark.parametrize("mark", [" -", ":"])
def test_questions_and_answers_in_translation_are_labelled(mark: str) -> None:
    asked = f"P{mark} ¿Cuándo abre?\n\nR{mark} Mañana.\n\nP{mark} ¿Por qué?\n\nR{mark} No sé.\n"

    reading = read_transcript(page("speakers: ['Ilse Brandt']", f"{WORDS}\n{asked}"), "talk.md")

    labelled = [turn for turn in reading.turns if turn.attribution == "labelled"]
    assert [turn.speaker for turn in labelled] == ["p", "r", "p", "r"]
    assert labelled[0].text == "¿Cuándo abre?"


def test_a_letter_before_a_dash_is_no_question_by_itself() -> None:
    reading = read_transcript(
        page("speakers: ['Ilse Brandt']", f"{WORDS}\nP - the pier.\n"), "t.md"
    )

    assert [speaker.id for speaker in reading.speakers] == ["ilse-brandt"]


SPEECH = """Remarks by Governor Ana Ruiz at the harbour

January 12, 2026

Thank you. My fellow citizens, a year ago I told you that the wall would stand. It stands.

I am asking for a commission that will report to you by June.
"""
ARTICLE = """Speech by Governor Ana Ruiz at the harbour

January 12, 2026

Governor Ana Ruiz said on Monday that the wall stood. "I am proud of my engineers," she told us.

According to the council it cost 31 million dollars. "I never saw a bill," said one of them.
"""


def test_a_speech_without_a_label_is_whose_the_title_says() -> None:
    transcript = read_transcript(SPEECH.encode(), "speech.txt")

    assert [(each.name, each.role) for each in transcript.speakers] == [("Ana Ruiz", "official")]
    assert [turn.attribution for turn in transcript.turns] == ["inferred"]
    assert transcript.title == "Remarks by Governor Ana Ruiz at the harbour"


def test_an_article_about_a_speech_is_none() -> None:
    with pytest.raises(NotATranscript):
        read_transcript(ARTICLE.encode(), "article.txt")


def test_who_is_told_of_is_not_taken_for_who_tells_it() -> None:
    told = "Brandt was unsure last year. I asked twice. Brandt is sure now, and my friends are.\n"
    reading = read_transcript(page("transcript_by: Bo\nspeakers: ['Ilse Brandt']", told), "t.md")

    assert [turn.speaker for turn in reading.turns] == [None]
