"""What is a transcript, and what is left alone, with the reason."""

import pytest
from a_reading import a_reading, lines
from lists_without_talk import LISTS_WITHOUT_TALK
from no_transcripts import NO_TRANSCRIPTS

from bot.errors import NotATranscript, TooLarge, Unreadable
from bot.formats.crumbs import MANY_TURNS
from bot.reading.language import detect_language
from bot.reading.reader import LARGEST_BYTES, read_transcript

NOBODY_SPEAKS = {**NO_TRANSCRIPTS, **LISTS_WITHOUT_TALK}
NEWSCAST = """**Ann Lee:**

What up? I'm Ann, and this is the news of the shore.

**Break:**

**Ann Lee:**

The council of Pellam Cove closes the bridge:

> It is dear, and `the wall` is no plan. We pay.

**Break:**

**Ann Lee:**

That is the news for now. I'll talk to you again.
"""
ARTICLE = """The council of Pellam Cove voted on Tuesday to close the bridge.

NATO: that is the question on which nobody agreed. The mayor said: no comment.

NOTE: An earlier version of this article said otherwise.
"""
LETTER = """Dear Ms. Ortiz:

I write to you about the bridge. Question: why is it closed? Answer: nobody paid.

Yours: Bob
"""
FORM = """Metadata-Version: 2.1
Name: bridge
Summary: A bridge
Author-email: Ann Lee
Requires-Dist: road
Requires-Dist: wall
Requires-Dist: river
"""
CODE = """class Bridge:
    WIDTH: int = 3
    HEIGHT: int = 4
    WIDTH: int = max_size(self.width)
    HEIGHT: int = max_size(self.height)
"""
TABLE = """ANN LEE: 12 14 18 20
BO RAY: 11 19 21 44
ANN LEE: 14 15 15 16
BO RAY: 99 10 12 13
"""
GLOSSARY = """Abutment: The part of the bridge that holds the end of the span up.

Bearing: A part between the span and the pier, on which the span can move.

Culvert: A pipe under the road which carries the water of a stream.

Deck: The part of the span that carries the road over the river.
"""
FEATURES = """* **Fast:** The bridge carries the traffic of the whole of the town.
* **Strong:** The span is made of the steel of the old harbor.
* **Light:** The deck is half of the weight of the one before.
* **Cheap:** The cost of the span is paid in the course of ten years.
"""


@pytest.mark.parametrize(
    "text", [ARTICLE, LETTER, FORM, CODE, TABLE, GLOSSARY, FEATURES, "name,age\nAnn,3\n"]
)
def test_what_nobody_speaks_in_is_no_transcript(text: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        a_reading(text)

    assert refused.value.reason.startswith("it is no transcript: ")


PROGRAM = '''"""Captions become cues.

1
00:00:01,000 --> 00:00:02,000
Hello there.
"""

from bridge import Cue

def read_cues(text: str) -> list[Cue]:
    found = [Cue(*match.groups()) for match in CUE.finditer(text)]
    return sorted(found, key=lambda cue: cue.start_ms)
'''
KEYS = """Answer "yes" or "no" to go on with the key.

N   to change the name, as you like it.

Q   to quit the program. You can go on with it at any time that you want.

The size of the key is up to you. I would take the default.
"""


@pytest.mark.parametrize("text", [PROGRAM, KEYS])
def test_a_caption_in_a_program_and_a_key_called_q_are_no_transcripts(text: str) -> None:
    with pytest.raises(NotATranscript):
        a_reading(text)


@pytest.mark.parametrize("kind", NOBODY_SPEAKS)
def test_what_only_looks_like_talk_is_no_transcript(kind: str) -> None:
    with pytest.raises(NotATranscript):
        a_reading(NOBODY_SPEAKS[kind])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (ARTICLE, "nobody is named as speaking"),
        (FEATURES, "nobody speaks twice; nobody says “I” or “you”"),
        (CODE, "nobody is named as speaking"),
        (
            TABLE,
            "what follows the names are entries, not sentences; "
            "it is full of figures, as a table is",
        ),
    ],
)
def test_a_refusal_gives_its_reasons(text: str, reason: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        a_reading(text, "upload.txt")

    assert str(refused.value) == f"upload.txt: it is no transcript: {reason}"


@pytest.mark.parametrize(
    "text",
    [
        "ALICE SMITH: Hi there, Bob, how are you?\nBOB JONES: I am fine, thank you.",
        "Q: How did you start?\nA: I was young.\nQ: How young?\nA: Ten, I think.",
        "interviewer: so how did you start?\nrespondent: i was young.\ninterviewer: how young?\n"
        "respondent: ten, i think.",
        "THE PRESIDENT:  Thank you.  (Applause.)\n\nI want to say to you that we are proud.\n\nEND",
        "记者：你好，我们今天谈谈天气。\n王毅：谢谢你。\n记者：真的吗？\n王毅：是的。",
        "Ann Lee   0:03\nHow did you get here?\n\nBo Ray   0:05\nBy boat. I always do.\n",
        "[00:00.000 --> 00:04.000]  How did you get here?\n[00:04.000 --> 00:08.000]  By boat.\n"
        "[00:08.000 --> 00:10.000]  Is it far?\n",
        "0:00\nso how did you get here\n0:04\nby boat i always take the boat\n0:08\nis it far\n",
        "**Ann:** Welcome to the show. I'm Ann.\n\n**Bo:** And I'm Bo.\n\n**Ann:** What is it?",
        "HOST: I'm Ann Lee.\n\nBO RAY, BYLINE: I put my arm in.\n\nHOST: You did?\n\nRAY: I did.",
        "Moderatorin: Wie geht es Ihnen?\n\nHerr Ott: Danke, gut.\n\nModeratorin: Was ist los?",
        "Q: And did you sleep?\n\nA: Not for two years.\n\nQ: Why?\n\nA: My uncle had the boat.",
        "Speaker 1: Hello there. I am here.\nSpeaker 2: You are.\nSpeaker 1: Yes.",
    ],
)
def test_short_talk_of_any_manner_is_a_transcript(text: str) -> None:
    assert a_reading(text).turns


def test_a_transcript_with_much_damage_is_unreadable_and_says_how_much() -> None:
    talk = lines("ANN LEE: I see you.", "BO RAY: You do.", "ANN LEE: I do.", "BO RAY: Thank you.")
    damaged = b"\xff\xfe" + talk.encode("utf-16-le") + b"\x00\xd8" * 20

    with pytest.raises(Unreadable) as refused:
        read_transcript(damaged, "talk.txt")

    assert "22% of its characters are damaged" in refused.value.reason


def test_over_20_mb_nothing_is_read() -> None:
    with pytest.raises(TooLarge) as refused:
        read_transcript(bytes(LARGEST_BYTES + 1), "tape.txt")

    assert refused.value.reason == "it has 20 MB, and files are read up to 20 MB"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I think that you have the wrong idea of what this is.", "en"),
        ("Je pense que vous avez une idée dans la tête, et c'est pour nous.", "fr"),
        ("Ich glaube, dass das nicht die Idee ist, und wir sind auch da.", "de"),
        ("Creo que es una idea muy buena para el país, pero no está.", "es"),
        ("Я думаю, что это не так, и мы с вами как друзья.", "ru"),
        ("我们今天谈谈天气", "zh"),
        ("今日は天気がいいですね", "ja"),
        ("오늘은 날씨가 좋네요", "ko"),
        ("قال الرئيس إن السلام ممكن", "ar"),
        ("Hm. Oh! 12.", "und"),
    ],
)
def test_the_language_is_told_by_script_and_small_words(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_thousands_of_turns_without_words_are_no_talk_and_are_refused_at_once() -> None:
    crumbs = b"A: yes.\nB: no, you.\n" * (MANY_TURNS // 2 + 1)

    with pytest.raises(NotATranscript, match="over 2,000 turns have hardly a word each"):
        read_transcript(crumbs, "crumbs.txt")


def test_a_few_words_in_each_row_are_talk_where_the_voice_goes_on() -> None:
    rows = "Ann,I see\nAnn,you do.\n" * (MANY_TURNS // 2 + 1) + "Bo,You do.\nAnn,We did.\n"

    transcript = read_transcript(f"speaker,text\n{rows}".encode(), "rows.csv")

    assert len(transcript.turns) == 3


def test_a_newscast_of_one_voice_is_a_transcript() -> None:
    reading = read_transcript(NEWSCAST.encode(), "news.md")

    (turn,) = reading.turns
    assert "It is dear, and the wall is no plan." in turn.text


def test_a_sign_behind_the_last_sentence_does_not_make_it_an_entry() -> None:
    assert a_reading(NEWSCAST.replace("you again.", "you again. 💚")).speakers


def test_a_list_of_links_is_no_program() -> None:
    link = "<https://shore.example/walls_of_stone/?a_b=c&d_e=f>"

    reading = a_reading(lines("ANN LEE: I mend nets.", "BO RAY: So do you.", "ANN LEE: Yes.", link))

    assert len(reading.speakers) == 2


def test_letters_that_are_spelled_are_no_signs_of_code() -> None:
    spelled = lines("Ann Lee: The L_C_D_ , the T_V_ .", "Bo Ray: O_K_ , you do .") + "\n\n"

    assert len(a_reading(spelled * 3).turns) == 6


def test_a_bracket_before_a_colon_or_a_comma_is_no_code() -> None:
    reading = a_reading(
        lines("ANN LEE (R-OH): I go (on foot), and you?", "BO RAY (D-NY): So do I.")
    )

    assert len(reading.speakers) == 2


def test_a_line_of_a_program_that_is_read_out_makes_no_program() -> None:
    reading = a_reading(
        lines("Ann Lee: You write i := range x {}.", "Bo Ray: I do.", "Ann Lee: So.")
    )

    assert len(reading.turns) == 3


def test_a_page_that_says_who_wrote_it_down_is_a_transcript_of_one_voice() -> None:
    talk = "Ann Lee: The wall holds.\n\nThe pier does as well.\n\n## Nets\n\nSo do they."
    page = f"---\ntitle: Walls\ntranscript_by: Bo Ray\nspeaker: Ann Lee\n---\n\n{talk}\n"

    assert [turn.speaker for turn in read_transcript(page.encode(), "t.md").turns] == ["ann-lee"]
