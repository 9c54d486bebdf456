"""Names on lines of their own, turns behind dashes, and arrows in ordinary case."""

import pytest

from bot.formats.captions.broadcast_capitals import is_broadcast_capitals
from bot.formats.houses.dash_turns import is_dash_turns, read_dash_turns
from bot.formats.houses.name_lines import is_name_lines, read_name_lines
from bot.formats.source import Source
from bot.reading.reader import read_transcript

CALL = (
    "  • Operator\n\n  • Good day.\n\n  • Please go ahead.\n\n  • Ann Lee\n\n  • Thank you.\n\n"
    "  • Operator\n\n  • The next question, please.\n\n  • Ann Lee\n\n  • Good morning.\n"
)


def test_names_behind_bullets_head_what_is_said_behind_bullets() -> None:
    source = Source("call.txt", CALL)

    script = read_name_lines(source)

    assert is_name_lines(source)
    spoken = [each for each in script.passages if each.kind == "speech"]
    words = [script.words(source.text, each.spans) for each in spoken]
    assert [each.label for each in spoken if each.label] == [
        *("Operator", "Ann Lee", "Operator", "Ann Lee"),
    ]
    assert words[:2] == ["Good day.", "Please go ahead."]


@pytest.mark.parametrize(
    "text",
    [
        "Added\n\n- A wall.\n\nFixed\n\n- A gate.\n\nAdded\n\n- A bridge.\n\nFixed\n\n- A door.\n",
        "The Tide\n\nIt came,\nit went,\n\nThe Tide\n\nit stays\n\nThe Wall\n\nit fell\n",
        "ACT ONE\n\nANN LEE\nI go.\n\nBO RAY\nYou do.\n\nANN LEE\nI do.\n\nBO RAY\nOh.\n",
        "The Sea\nI went.\n\nThe Wall\nI saw.\n\nThe Sea\nI went.\n\nThe Wall\nI saw.\n",
        "PREAMBLE\nThe goals of the licence are few.\n\nTERMS OF USE\nThe text is free.\n\n" * 2,
        "Ann Lee\n1 Harbour Road\n\nBo Ray\n14 Harbour Road\n\nAnn Lee\n3 Quay\n\nBo Ray\n5 Pier\n",
    ],
)
def test_headings_verses_and_addresses_are_no_name_lines(text: str) -> None:
    assert not is_name_lines(Source("notes.txt", text))


def test_a_dash_begins_a_turn_and_a_bracket_names_it() -> None:
    source = Source("talk.txt", "- [Ann] Is it open?\n- It is.\n- [Ann] Good.\n[Bo] I said so.\n")

    labels = [passage.label for passage in read_dash_turns(source).passages]

    assert is_dash_turns(source)
    assert labels == ["Ann", None, "Ann", "Bo"]


def test_a_bracket_with_a_colon_may_stand_above_the_words() -> None:
    source = Source("talk.md", "[Ann]: \nIs it open?\n\n[Bo]: It is.\n\n[Ann]:\nGood.\n")

    labels = [passage.label for passage in read_dash_turns(source).passages]

    assert is_dash_turns(source)
    assert labels == ["Ann", "Bo", "Ann"]


def test_voices_and_known_names_before_a_colon_are_read_among_names_in_brackets() -> None:
    named = "[Ann]: Is it open?\n\n[Bo]: It is.\n\n[Ann]: Good.\n\n[Bo]: I said so.\n\n"
    voices = "Speaker 1: 00:37:53\n\nWell, I do.\n\nAnn: Then go.\n\nSpeaker 1: I think I will.\n"
    source = Source("talk.md", named + voices)

    passages = read_dash_turns(source).passages

    assert is_dash_turns(source)
    labels = [each.label for each in passages if each.kind == "speech"]
    assert labels == ["Ann", "Bo", "Ann", "Bo", "Speaker 1", "Ann", "Speaker 1"]


def test_a_bracket_above_a_time_is_a_recorders() -> None:
    text = "[Ann]: 00:00:03\n\nIs it?\n\nBo: 00:00:05\n\nYes.\n\n[Ann]: 00:00:08\n\nGood.\n\n"

    assert not is_dash_turns(Source("talk.md", text + text))


@pytest.mark.parametrize(
    "text",
    [
        "- [ ] Mend the wall\n- [x] Paint it\n- [x] Call Bo\n- [ ] Open\n",
        "- [Wall](https://a.example)\n- [Gate](https://b.example)\n- [Wall](https://c.example)\n",
        "- How do I open it?\n- Where do I go?\n- What do you need?\n- Can I ask?\n- Do you pay?\n",
        "- You can open it.\n- You can close it.\n- Is it yours?\n- Is it ours?\n- You choose.\n",
        "- Fixed the wall.\n- Mended the gate.\n- Added a door.\n- Moved a hinge.\n- Cut rust.\n",
    ],
)
def test_lists_are_no_turns_behind_dashes(text: str) -> None:
    assert not is_dash_turns(Source("notes.md", text))


def test_arrows_in_ordinary_case_are_captions_where_people_talk() -> None:
    talk = ">> Thank you for coming.\n>> I wanted to ask you: is it safe?\n>> I think it is.\n"
    shifts = "x >> 2\n>> 3\n>> result\n>> other\nif x is y then shift the register.\n"

    assert is_broadcast_capitals(Source("talk.txt", talk))
    assert not is_broadcast_capitals(Source("code.txt", shifts))


def test_one_who_speaks_once_is_known_from_the_list_of_those_present() -> None:
    text = (
        "Harbour committee\n\nPresent: Ann Lee (chair), Bo Ray and Cy Orr\n\n"
        "Ann Lee\nWe begin.\n\nBo Ray\nThe gate is late.\n\nAnn Lee\nHow late?\n\n"
        "Bo Ray\nA year.\n\nCy Orr\nI was not told.\n"
    )

    labels = [passage.label for passage in read_name_lines(Source("call.txt", text)).passages]

    assert [each for each in labels if each] == ["Ann Lee", "Bo Ray", "Ann Lee", "Bo Ray", "Cy Orr"]


def test_who_speaks_once_is_known_by_a_party_where_others_are() -> None:
    text = (
        "Lord Lee (Con)\nMy Lords, I beg to move.\n\nBaroness Ray (LD)\nI wrote in 2019.\n\n"
        "The Parliamentary Under-Secretary of State, Department for Ports (Baroness Orr) (Con)\n"
        "We will write.\n\nBaroness Ray (LD)\nI thank the Minister.\n\n"
        "Lord Hay (Lab)\nMy Lords, I have a question.\n\nLord Lee (Con)\nI withdraw.\n"
    )

    script = read_name_lines(Source("lords.txt", text))

    said = [script.words(text, each.spans) for each in script.passages if each.kind == "speech"]
    assert said == [
        *("My Lords, I beg to move.", "I wrote in 2019.", "We will write."),
        *("I thank the Minister.", "My Lords, I have a question.", "I withdraw."),
    ]


def test_a_member_whose_question_is_numbered_and_who_leads_a_government_are_known_again() -> None:
    text = (
        "Q1. Kim Orr (Elm East) (SNP)\n\nIf he will list what he does. (902)\n\n"
        "The Prime Minister (Jo Abara)\n\nThis morning I met colleagues.\n\n"
        "Kim Orr\n\nHe talks: does he act?\n\nThe Prime Minister\n\nWe do.\n\n"
        "Mr Speaker\n\nOrder. I call Bo Ray.\n\nBo Ray (Elm West) (Lab)\n\nIs he ashamed?\n\n"
        "The Prime Minister\n\nNo.\n"
    )

    reading = read_transcript(text.encode(), "page.txt")

    assert [reading.name_of(turn) for turn in reading.turns] == [
        *("Kim Orr", "Jo Abara", "Kim Orr", "Jo Abara", "Mr Speaker", "Bo Ray", "Jo Abara")
    ]


def test_a_junior_s_name_ends_with_a_stop() -> None:
    text = (
        "##### John Hale, Jr.\n\nI will hear it.\n\n##### Ann Lee\n\nMay it please you.\n\n"
        "##### Bo Ray\n\nWas it, counsel?\n\n##### Ann Lee\n\nIt was.\n\n"
        "##### John Hale, Jr.\n\nThank you.\n"
    )
    labels = [each.label for each in read_name_lines(Source("case.txt", text)).passages]

    assert labels == ["John Hale, Jr.", "Ann Lee", "Bo Ray", "Ann Lee", "John Hale, Jr."]


def test_behind_the_end_and_in_the_small_print_nobody_speaks() -> None:
    text = (
        "Interview with Ann Lee\n5 March 2024\n\nE&OE\n\nTopics: the wall\n\n"
        "TOM ABARA\nAnn Lee joins me now. Welcome back.\n\nANN LEE\nGood morning, I am glad.\n\n"
        "ABARA\nWhen did you know?\n\nLEE\nOn Tuesday.\n\nABARA\nIs he?\n\nLEE\nHe is not.\n\n"
        "Ends\n\nMedia contact: Di Fox 0400 000 000\n"
    )
    reading = read_transcript(text.encode(), "release.txt")

    assert [speaker.name for speaker in reading.speakers] == ["Tom Abara", "Ann Lee"]
    assert [(turn.speaker, turn.text[:10]) for turn in reading.turns[-2:]] == [
        ("ann-lee", "He is not."),
        (None, "Ends Media"),
    ]
