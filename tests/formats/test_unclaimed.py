"""Paragraphs behind somebody's words that are not theirs, though no label says so."""

import re

import pytest

from bot.formats.headed import Head
from bot.formats.section_titles import find_section_titles
from bot.reading.reader import read_transcript

EXCHANGE = (
    "Senator Black: I am glad that you came. Who pays for it?\n\n"
    "AA: I believe that it needs time.\n\n"
    "Thank you for that. What would you suggest, then?\n\n"
    "AA: We should wait, I think.\n\n"
    "Senator Black: How long?\n\n"
    "AA: You lose nothing in two years.\n\n"
    "I did not either."
)


def _said(text: str) -> list[tuple[str | None, str]]:
    reading = read_transcript(text.encode(), "talk.md")
    return [(turn.speaker, turn.text) for turn in reading.turns]


def test_a_question_before_somebody_is_named_again_is_not_theirs() -> None:
    said = _said(EXCHANGE)

    assert said[1:4] == [
        ("aa", "I believe that it needs time."),
        (None, "Thank you for that. What would you suggest, then?"),
        ("aa", "We should wait, I think."),
    ]
    assert said[-1] == ("aa", "You lose nothing in two years. I did not either.")


def test_where_each_paragraph_is_labelled_a_question_stays_with_its_speaker() -> None:
    text = EXCHANGE + "\n\nAA: I say it again.\n\nAA: I do, and you know it."

    assert _said(text)[1] == (
        "aa",
        "I believe that it needs time. Thank you for that. What would you suggest, then?"
        " We should wait, I think.",
    )


def test_a_section_without_labels_behind_an_exchange_is_nobodys() -> None:
    text = (
        f"{EXCHANGE}\n\nSenator Black: So be it.\n\n# How it began\n\nOnce a month we meet.\n\n"
        "I like to start with coffee.\n\n# How it ends\n\nYou go home.\n"
    )

    assert _said(text)[-3:] == [
        ("senator-black", "So be it."),
        (None, "Once a month we meet. I like to start with coffee."),
        (None, "You go home."),
    ]


def test_a_heading_between_the_paragraphs_of_one_speaker_takes_nothing_from_them() -> None:
    text = (
        f"{EXCHANGE}\n\nSenator Black: So be it.\n\nWe shall see to it.\n\n# Costs\n\nI pay none."
        "\n\nAA: I do.\n\n# Ends\n\nWe go home.\n\nSenator Black: You do.\n"
    )

    assert _said(text)[-3:] == [
        ("senator-black", "So be it. We shall see to it. I pay none."),
        ("aa", "I do. We go home."),
        ("senator-black", "You do."),
    ]


def test_a_question_behind_a_dash_is_not_said_by_whoever_answered_before() -> None:
    said = [
        "――いつ出ますか。",
        "鈴木：私は六月と言いました。",
        "――遅くないですか。",
        "鈴木：思いません。",
    ]
    text = "\n\n".join(said)

    assert _said(text) == [
        (None, "いつ出ますか。"),
        ("鈴木", "私は六月と言いました。"),
        (None, "遅くないですか。"),
        ("鈴木", "思いません。"),
    ]


def test_what_follows_a_break_or_the_end_without_a_label_is_nobodys() -> None:
    paid = "This programme is brought to you by Harbor Insurance."
    text = (
        f"{EXCHANGE}\n\n[Ad break]\n\n{paid}\n\nSenator Black: We are back.\n\n"
        "AA: I have no more.\n\n---\n\n*Made by the Harbor Trust.*\n"
    )

    assert _said(text)[-4:] == [
        (None, paid),
        ("senator-black", "We are back."),
        ("aa", "I have no more."),
        (None, "Made by the Harbor Trust."),
    ]


def test_the_marks_around_a_direction_go_with_it() -> None:
    text = f"{EXCHANGE}\n\nSenator Black: Well, then.\n\nAA: *[laughs]* I told you so.\n"

    assert _said(text)[-1] == ("aa", "I told you so.")


def test_titles_between_the_turns_are_nobodys_words() -> None:
    text = f"{EXCHANGE}\n\nPublic Comment\n\nSenator Black: Well, then.\n\nAdjournment\n"

    said = _said(text)

    assert said[-2] == ("aa", "You lose nothing in two years. I did not either.")
    assert said[-1] == ("senator-black", "Well, then.")


@pytest.mark.parametrize(("stop", "titles"), [(".", 1), ("", 0)])
def test_a_line_is_a_title_only_where_sentences_have_ends(stop: str, titles: int) -> None:
    text = f"ANN: You came{stop}\n\nBO: I did{stop}\n\nPublic Comment\n\nANN: I went{stop}\n"
    heads = [Head(*_places(each), each[0]) for each in re.finditer(r"^\w+: ", text, re.M)]

    assert len(find_section_titles(text, heads)) == titles


def test_who_laughs_as_they_speak_is_named_all_the_same() -> None:
    text = f"{EXCHANGE}\n\nSenator Black (laughing): Well, then.\n\nAA: I told you so.\n"

    assert _said(text)[-2:] == [("senator-black", "Well, then."), ("aa", "I told you so.")]


def _places(label: re.Match[str]) -> tuple[int, int, int]:
    return label.start(), label.start(), label.end()


def test_a_note_in_italics_at_the_end_is_nobodys() -> None:
    said = _said(f"{EXCHANGE}\n\n*Jo Abara is a writer in Elmport.*\n")

    assert said[-1] == (None, "Jo Abara is a writer in Elmport.")


ANSWERS = (
    "Lee: I thank you. It was unanimous.\n\nOn the gate I would wait.\n\n",
    "Lee: I say nothing of it.\n\n",
    "Lee: I say so again.\n\n",
    "Abara: I can only repeat it.\n\n",
    "Lee: It is over, I think.\n\n",
)
ASKED = (
    "And the old gate? Are you worried?",
    "Would you say the same of the new one?",
    "To Mr. Abara: what of the boats?",
    "It is over, you said. What do you mean?",
    "",
)


@pytest.mark.parametrize("mark", ["", "**"])
def test_where_those_who_ask_are_not_named_nobody_who_answers_asks(mark: str) -> None:
    page = "".join(
        answer + (f"{mark}{asked}{mark}\n\n" if asked else "")
        for answer, asked in zip(ANSWERS, ASKED, strict=True)
    )

    said = _said(page)

    assert [who for who, _ in said] == ["lee", None, "lee", None, "lee", None, "abara", None, "lee"]
    assert said[0] == ("lee", "I thank you. It was unanimous. On the gate I would wait.")


def test_what_stands_behind_the_end_in_small_letters_is_nobodys_too() -> None:
    said = _said(f"{EXCHANGE}\n\n[ends]\n\nMedia contact: the office of the mayor\n")

    assert said[-1][0] is None


def test_below_a_talk_with_times_the_page_goes_on_and_nobody_says_it() -> None:
    text = (
        "[00:00:00] Dan: Welcome back.\n\n[00:00:04] Ann: Hello, I am glad.\n\n"
        "[00:00:12] Dan: So, walls.\n\n[00:00:14] Ann: So, walls. They are hills.\n\n"
        "[00:00:20] Or they think so.\n\n### Leave a Reply\n\nYour address will not be shown. *\n"
    )
    said = _said(text)

    assert said[-1] == ("ann", "So, walls. They are hills. Or they think so.")


LABELS_FIRST = (
    "**Eva Hale:** Rosa Ortiz, welcome to the show.\n\n**Rosa Ortiz:** Thank you.\n\n"
    "**You wrote that the wall was a promise. To whom?**\n\nTo everyone below it.\n\n"
    "**And who broke it?**\n\nWe did. I did.\n"
)


def test_whoever_asks_on_in_bold_is_not_the_one_who_has_just_answered() -> None:
    assert _said(LABELS_FIRST) == [
        ("eva-hale", "Rosa Ortiz, welcome to the show."),
        ("rosa-ortiz", "Thank you."),
        ("eva-hale", "You wrote that the wall was a promise. To whom?"),
        ("rosa-ortiz", "To everyone below it."),
        ("eva-hale", "And who broke it?"),
        ("rosa-ortiz", "We did. I did."),
    ]


def test_in_bold_nobody_asks_by_name_where_more_than_two_speak() -> None:
    text = LABELS_FIRST.replace("**You", "**Bo Ray:** Hello.\n\n**You", 1)

    assert _said(text)[3:5] == [
        (None, "You wrote that the wall was a promise. To whom?"),
        (None, "To everyone below it."),
    ]


def test_headings_in_bold_tables_and_notes_are_nobodys_words() -> None:
    text = (
        "**DM:** Welcome.\n\n**RO:** Thank you.\n\n> **[00:01:20] On the night**\n\n"
        "**DM:** What did you hear?\n\n**RO:** I hear it.[^1]\n\n| Year | Seen |\n| --- | --- |\n"
        "| 2019 | yes |\n\n**DM:** So it is.\n\n**RO:** It is.\n\n[^1]: The report is online.\n"
    )
    assert [words for _, words in _said(text)] == [
        *("Welcome.", "Thank you.", "What did you hear?", "I hear it."),
        *("So it is.", "It is."),
    ]


def test_a_question_in_bold_heads_what_the_host_goes_on_to_say() -> None:
    text = (
        "**Eva Hale:** Today I tell you about the wall.\n\n**What is it made of?**\n\n"
        "I went down to see.\n\n**Who pays?**\n\nI asked, and nobody does.\n\n"
        "**Eva Hale:** Rosa, welcome.\n\n**Rosa Ortiz:** Thank you.\n\n"
        "**Eva Hale:** Who told you?\n\n**Rosa Ortiz:** Nobody told me.\n"
    )
    assert [speaker for speaker, _ in _said(text)] == ["eva-hale", "rosa-ortiz"] * 2


def test_items_of_an_agenda_in_two_words_are_nobodys() -> None:
    text = (
        "President Lee: I call this meeting to order.\n\n2. PUBLIC COMMENT\n\n"
        "Speaker #1: I live here. The bus is late.\n\n3. REPORT OF THE CLERK\n\n"
        "Dr. Ray: Thank you.\n\nPresident Lee: So moved.\n\nMeeting adjourned at 7:12 p.m.\n"
    )
    assert [words for _, words in _said(text)] == [
        *("I call this meeting to order.", "I live here. The bus is late."),
        *("Thank you.", "So moved."),
    ]
