"""Labels as assemblies and broadcasters write them, with more in brackets than a name."""

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

QUOTED = """The Tide Show

CAROL BENTLEY, host:

Our guest wrote a book about the sea. Welcome to the show.

Mr. SAM OKAFOR (Author, "The Harbor Journal: A Life"): Thanks for having me. I am glad to be here.

BENTLEY: Why did you write it?

Mr. OKAFOR: I wanted to remember the boats. They are gone now.
"""

ASSEMBLY = """The meeting was called to order at 10.05 a.m.

The President: I now call on the representative of Norway.

Ms. Solheim (Norway): I thank you, Mr. President. We support the draft resolution.

The President: I now give the floor to the representative of Brazil.

Mr. Costa Prado (Brazil) (spoke in Portuguese; English text provided): Brazil regrets the outcome.

The President: I thank the representative of Brazil.
"""

COMMONS = """House of Commons
Tuesday 14 May 2024

The Secretary of State for Ports (Sir Alan Whitmore): I would like to make a statement on the pier.

Jane Holloway (Pellam Cove) (Lab): I thank him. When will the money arrive?

Sir Alan Whitmore: The hon. Lady is right to ask. It will arrive in June.

Mr. Speaker: Order. I call Ann Lee.

Ann Lee (Port Carew) (LD): Will he visit?

Sir Alan Whitmore: I shall be glad to.

Mr. Speaker: Order. We come to the next business.
"""


def said_by(source: str) -> list[str]:
    transcript: Transcript = read_transcript(source.encode(), "record.txt")
    return [transcript.name_of(turn) for turn in transcript.turns if turn.speaker]


def test_a_colon_and_quotes_within_brackets_end_no_label() -> None:
    assert said_by(QUOTED) == ["Carol Bentley", "Sam Okafor", "Carol Bentley", "Sam Okafor"]


def test_a_delegate_speaks_in_another_language() -> None:
    transcript = read_transcript(ASSEMBLY.encode(), "record.txt")

    assert said_by(ASSEMBLY) == [
        *("The President", "Ms. Solheim", "The President", "Costa Prado", "The President"),
    ]
    assert [each.description for each in transcript.speakers][1:] == ["Norway", "Brazil"]


def test_members_are_named_by_seat_and_party_and_ministers_in_brackets() -> None:
    assert said_by(COMMONS) == [
        *("Alan Whitmore", "Jane Holloway", "Alan Whitmore"),
        *("Mr. Speaker", "Ann Lee", "Alan Whitmore", "Mr. Speaker"),
    ]


def test_members_on_lines_of_their_own_are_told_by_seat_and_party() -> None:
    on_lines = COMMONS.replace("): ", ")\n").replace("Whitmore: ", "Whitmore\n")
    on_lines = on_lines.replace("Speaker: ", "Speaker\n")

    assert said_by(on_lines) == said_by(COMMONS)


def test_a_bracket_behind_q_says_for_whom_the_question_is_put() -> None:
    text = (
        "Q: Rosa, happy?\n\nRO: I am. (smiles) We suffered.\n\n"
        "Q (Elmport Times): Is it over?\n\nRO: Ask me in May.\n\nQ  (Inaudible.)\n\nRO: No.\n"
    )
    turns = read_transcript(text.encode(), "match.txt").turns

    assert [(turn.speaker, turn.text) for turn in turns[1:3]] == [
        ("ro", "I am. We suffered."),
        ("q", "Is it over?"),
    ]
