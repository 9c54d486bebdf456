"""Which wordings before a colon are labels, judged over the whole text."""

import pytest

from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_places, gather_forms
from bot.reading.reader import read_transcript


def labels_of(text: str) -> list[str]:
    return list(choose_labels(gather_forms(find_places(text, 0)), text))


CAPITALS = "INSKEEP: What happened?\n\nRUWITCH: Much.\n\nINSKEEP: Such as?\n\nRUWITCH: A call.\n\n"
NAMES = "Sarah Stone: Good morning.\nNick Ray: Hello.\nSarah Stone: Well?\nNick Ray: Well.\n"
BOLD = "**Ann:** Welcome back.\n\n**Bo:** Thank you.\n\n**Ann:** So, boats.\n\n**Bo:** Boats.\n\n"
FULL_LINE = (
    "MODERATOR: Good evening to everybody here, and let me thank those\n"
    "who came.\n\nQ    Why?\n\nMS. LEE: Why not?\n"
)
A_LONG_OFFICE = "FORMER U.S. PRESIDENT AND 2024 CANDIDATE FOR THE HARBOUR BOARD"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (CAPITALS, ["INSKEEP", "RUWITCH"]),
        (NAMES, ["Sarah Stone", "Nick Ray"]),
        (BOLD, ["Ann", "Bo"]),
        ("**PhD C**: Channel five?\n**PhD C**: Yes.\n", ["PhD C**"]),
        ("Q    Why?\n\nMS. WHITFIELD:  Because.\n\nQ    Thanks.\n", ["Q", "MS. WHITFIELD"]),
        ("MODERATOR: Hi.\n\nMODERATOR: Bye.", ["MODERATOR"]),
        (
            "MODERATOR: Hi.\n\nSENIOR OFFICIAL #1: So.\n\nSENIOR OFFICIAL #2: Two points: one.\n",
            ["MODERATOR", "SENIOR OFFICIAL #1", "SENIOR OFFICIAL #2"],
        ),
        (f"{NAMES}\nQuote: The wall will hold.\n", ["Sarah Stone", "Nick Ray"]),
        (
            "MODERATOR: Thanks, all.  \n\nQ    Why?\n\nMS. LEE: Why not?\n",
            ["MODERATOR", "Q", "MS. LEE"],
        ),
        (FULL_LINE, ["MODERATOR", "Q", "MS. LEE"]),
        (
            "ANN LEE: I see.\nBO RAY: So.\nJAVED, Witness (through translator): Suddenly.\n" * 1,
            ["ANN LEE", "BO RAY", "JAVED, Witness (through translator)"],
        ),
        (
            CAPITALS + f"JO ABARA (R), {A_LONG_OFFICE}: No.\n",
            ["INSKEEP", "RUWITCH", f"JO ABARA (R), {A_LONG_OFFICE}"],
        ),
        ("Q: Why?\nA: Because.\nQ: When?\nA: Now.", ["Q", "A"]),
        ("记者：你好。\n王毅：谢谢。\n记者：真的？\n王毅：是的。", ["记者", "王毅"]),
        ("ALICE SMITH: Hi, Bob.\nBOB JONES: Hello.", ["ALICE SMITH", "BOB JONES"]),
        ("Adam Jonas (AJ): Hi\n\nAJ: So.\n\nAJ: Well.\n\nAJ: Yes.", ["AJ", "Adam Jonas (AJ)"]),
        (CAPITALS + "WANG HUIYAO: China wants calm.\n", ["INSKEEP", "RUWITCH", "WANG HUIYAO"]),
        (CAPITALS + "WANG: China wants calm.\n", ["INSKEEP", "RUWITCH", "WANG"]),
        (BOLD + "**Break:** \\[12:00\\]\n", ["Ann", "Bo", "Break"]),
    ],
)
def test_labels_are_found(text: str, labels: list[str]) -> None:
    assert labels_of(text) == labels


@pytest.mark.parametrize(
    "line",
    [
        "NATO: that is the question.",
        "NATO: That is what NATO wants.",
        "NOTE: This was cut.",
        "CORRECTION: An earlier version was wrong.",
        "Editor's note: This was cut.",
        "11:30 a.m.: They met.",
        "He said: no.",
        "On your second question: I would say yes.",
        "And then for you, Pres- — President Biden: why?",
        "Look, I told him: go.",
        "# Motivation: why we do it",
        "https://example.org: a page",
        "Compact blocks paper: https://example.org/paper",
        "Step 2: Open the door.",
        "Photo: The bridge at night.",
        "President in the East Room at 2:00 p.m.",
        "FIRST QUESTION: Who pays?",
        "The question is: Who pays?",
    ],
)
def test_what_is_no_person_is_no_label_among_labels(line: str) -> None:
    assert labels_of(CAPITALS + line + "\n") == ["INSKEEP", "RUWITCH"]


def test_a_word_above_links_is_no_label() -> None:
    talk = "J: We had a good day. Tom helped.\n\nJM: He did.\n\nJ: Yeah.\n\nPL: So he did.\n\n"
    links = "Research:\n\nElgin's Review <https://a.example>\n\nTidy: How Tides Rise <https://b.example>\n"

    assert labels_of(talk + links) == ["J", "JM", "PL"]


@pytest.mark.parametrize(
    "office",
    [
        *("THE PRESIDENT", "THE VICE PRESIDENT", "THE FIRST LADY", "THE SECOND GENTLEMAN"),
        *("THE PRIME MINISTER", "THE GOVERNOR", "FIRST LADY ANN LEE", "SECOND GENTLEMAN SATO"),
    ],
)
def test_an_office_in_capitals_is_the_only_label_of_a_speech(office: str) -> None:
    speech = f"{office}:  Good evening.\n\nI came by the harbour: It was closed.\n\nThank you.\n"

    assert labels_of(speech) == [office]


def test_whom_the_head_names_is_the_only_label_of_a_speech() -> None:
    speech = "ANN LEE:  Good evening.\n\nI came by the harbour: It was closed.\n\nThank you.\n"

    assert labels_of("Remarks by Harbour Master Ann\\_Lee\n\n" + speech) == ["ANN LEE"]
    assert labels_of("Remarks by Harbour Master Carl Sato\n\n" + speech) == []


def test_one_titled_name_in_another_manner_than_the_names_is_prose() -> None:
    prose = "Governor Sato: He built the wall.\n\n"
    names = "MS. LEE: Good morning.\n\nMR. ABARA: And to you.\n\n"
    parts = "Q: Why?\n\nA: Because.\n\nQ: Thanks.\n\nA: Well.\n\n"

    assert labels_of(names + prose) == ["MS. LEE", "MR. ABARA"]
    assert labels_of(names + prose + prose.replace("Sato", "Ray"))[3:] == ["Governor Ray"]
    assert labels_of(parts + prose) == ["Q", "A", "Governor Sato"]


@pytest.mark.parametrize(
    "text",
    [
        "NATO: that is the question.\n\nHe said: no.\n\nNOTE: It is closed.\n",
        "Dear Sir:\n\nQuestion: why is it closed? Answer: nobody paid.\n\nYours: Bob\n",
        "Title: The Bridge\nDate: April 4, 2024\nHost: Jane Doe\n\nThe bridge is closed.\n",
        "name: bridge\nversion: 2\nname: road\nname: wall\nversion: 3\n",
        "class Bridge:\n    def open(self):\n        else:\n            MAX_SIZE: int = 3\n",
        "Listen: It is closed. We listen to the sea.\n\nLook: The look of it is grim.\n",
    ],
)
def test_a_text_that_nobody_speaks_in_has_no_labels(text: str) -> None:
    assert labels_of(text) == []


def test_a_header_line_is_a_label_when_its_key_comes_back_as_a_speaker() -> None:
    header = "HOST: Jane Doe\n\n"
    talk = "HOST: Welcome back.\n\nGUEST: Thank you.\n\nHOST: So.\n\nGUEST: Well.\n"

    assert labels_of(header + talk) == ["HOST", "GUEST"]
    assert labels_of(header + CAPITALS) == ["INSKEEP", "RUWITCH"]


def test_an_apostrophe_may_be_a_backtick_as_one_house_writes_it() -> None:
    text = "ANN LEE, BO`S MOTHER: I don`t know.\n\nCY OTT: He`s here.\n\nANN LEE: It isn`t so.\n"

    assert labels_of(text) == ["ANN LEE, BO`S MOTHER", "CY OTT", "ANN LEE"]
    turns = read_transcript(text.encode(), "talk.txt").turns
    assert [turn.text for turn in turns] == ["I don`t know.", "He`s here.", "It isn`t so."]


def test_whose_name_with_a_title_comes_back_is_one_where_it_stands_in_full() -> None:
    text = "ANN LEE: So?\n\nDon Van Natta Jr.: I see.\n\nANN LEE: And?\n\nMr. VAN NATTA: No.\n"

    assert labels_of(text) == ["ANN LEE", "Mr. VAN NATTA", "Don Van Natta Jr."]


def test_where_each_turn_is_a_line_a_line_is_a_paragraph() -> None:
    text = (
        "Chair: Welcome. Item one: the wall.\nCllr Ortiz (Con): It failed.\n"
        "Cllr Abara (Lab): When?\n"
        "Cllr Ortiz: At noon.\nChair: Noted.\nCllr Abara: I see.\nChair: Carried.\n"
        "Ann Lee et Bo Ray: We agree.\n"
    )

    assert set(labels_of(text)) == {
        *("Chair", "Cllr Ortiz (Con)", "Cllr Ortiz", "Cllr Abara (Lab)", "Cllr Abara"),
        "Ann Lee et Bo Ray",
    }
