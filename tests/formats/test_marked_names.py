"""Names that are set off by another mark than a colon, or stand in a list."""

import pytest

from bot.errors import NotATranscript
from bot.reading.reader import read_transcript

TALK = (
    ("Maria Ortiz", "Thank you all for coming this morning."),
    ("Tom Abara", "I want to start with the harbour wall."),
    ("Maria Ortiz", "Go ahead. You have five minutes."),
    ("Nadia Sall", "I think that number is wrong."),
    ("Tom Abara", "They told us that in March – and again in June."),
    ("Nadia Sall", "I second that."),
)
PEOPLE = ["Maria Ortiz", "Tom Abara", "Nadia Sall"]


@pytest.mark.parametrize(
    "form",
    [
        "{name} – {words}\n\n",
        "{name} -- {words}\n\n",
        "**{name}** {words}\n\n",
        "({name}) {words}\n\n",
        "<{name}> {words}\n",
        "- **{name}:** {words}\n",
        "* {name}: {words}\n",
        "{number}. {name}: {words}\n\n",
        "{number}) {name}: {words}\n",
        "{name}> {words}\n",
        "@{name}: {words}\n",
        "(0:0{number}) {name} - {words}\n",
        "[12/03/24, 10:0{number}:11] {name}: {words}\n",
        "12/03/2024, 10:0{number} AM - {name}: {words}\n",
    ],
)
def test_names_in_a_mark_that_come_back_are_labels(form: str) -> None:
    text = "".join(
        form.format(name=name, words=words, number=number)
        for number, (name, words) in enumerate(TALK, 1)
    )

    transcript = read_transcript(text.encode(), "talk.txt")

    assert transcript.format == "marked-names"
    assert [speaker.name for speaker in transcript.speakers] == PEOPLE
    assert [turn.text for turn in transcript.turns] == [words for _, words in TALK]
    assert transcript.coverage == 1.0


@pytest.mark.parametrize(
    "line",
    [
        "Maria Ortiz – fixed the wall of the harbour.\nTom Abara – painted it.\n",  # of changes
        "**Wall** – a thing of stone.\n\n**Boat** – a thing of wood.\n\n",  # of terms
        "- **Cost:** 4 million.\n- **Years:** 12.\n",  # of facts
        "1. Ortiz: yes\n2. Abara: no\n",  # of votes
        "09:00 Maria Ortiz – How we built it.\n10:30 Tom Abara – My answers.\n",  # of talks
        "- Fixed: We parse it again.\n- Added: My own option.\n",  # of versions
        "（注）これは私の例です。\n（例）私は行きます。\n",  # of notes
    ],
)
def test_a_list_in_which_nobody_speaks_is_no_transcript(line: str) -> None:
    with pytest.raises(NotATranscript):
        read_transcript((line * 6).encode(), "list.txt")


@pytest.mark.parametrize(
    "form",
    [
        "◇ {name}> {words}\n\n",
        "（{name}）{words}\n\n",
        "{name}\u3000{words}\n\n",
        "▷ {name} : {words}\n\n",
    ],
)
def test_names_in_the_manners_of_korean_and_japanese_papers(form: str) -> None:
    said = ["いつ出ますか。", "私は六月と申しました。", "遅くないですか。", "そうは思いません。"]
    text = "".join(
        form.format(name=name, words=words)
        for name, words in zip(("記者", "大臣") * 2, said, strict=True)
    )
    reading = read_transcript(text.encode(), "talk.txt")

    assert [reading.name_of(turn) for turn in reading.turns] == ["記者", "大臣"] * 2
    assert [turn.text for turn in reading.turns] == said
    assert {turn.kind for turn in reading.turns} == {"speech"}


LEGEND = """COAST HEALTH BOARD
Press conference, 30 October 2020

Speaker key:
TJ          Tom Jansen
TAG         Dr Tara Anne Grau
MO          Mia Ortiz

00:00:55
TJ          Hello, everyone. I will give the floor to Dr Grau.
TAG         Thank you, Tom. Good morning.
I want to say that we are not done yet.
00:01:02
TJ          Thank you. Mia, please.
MO          I wanted to ask: does it work?
TJ          Thank you very much.
"""


def test_initials_that_a_key_explains_stand_before_a_gap() -> None:
    reading = read_transcript(LEGEND.encode(), "press.txt")

    assert [(reading.name_of(turn), turn.start_ms) for turn in reading.turns] == [
        ("Tom Jansen", 55_000),
        ("Tara Anne Grau", None),
        ("Tom Jansen", 62_000),
        ("Mia Ortiz", None),
        ("Tom Jansen", None),
    ]
    assert reading.turns[1].text.endswith("I want to say that we are not done yet.")


def test_numbered_speakers_within_brackets() -> None:
    text = "".join(f"[Speaker:{n % 2}] {words}\n" for n, (_, words) in enumerate(TALK))

    transcript = read_transcript(text.encode(), "talk.txt")

    assert [turn.text for turn in transcript.turns] == [words for _, words in TALK]
    assert [speaker.name for speaker in transcript.speakers] == ["Speaker 0", "Speaker 1"]


def test_a_name_before_a_stop_is_a_hearing_s() -> None:
    text = (
        "CHAIR LEE. Good afternoon, I am glad.\n\nANN RAY. Thank you. Do you?\n\n"
        "CHAIR LEE. I do.\n\nANN RAY. When?\n\nCHAIR LEE. Soon, I hope.\n"
    )
    speakers = read_transcript(text.encode(), "board.txt").speakers

    assert [speaker.name for speaker in speakers] == ["Chair Lee", "Ann Ray"]
