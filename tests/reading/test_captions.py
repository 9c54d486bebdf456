"""Caption files become turns: who speaks, from when to when, and what is no speech."""

import pytest
from a_reading import flagged
from some_captions import Said, captions, reading, said

from bot.errors import NotATranscript
from bot.formats.captions.subrip import is_subrip
from bot.formats.source import Source
from bot.reading.reader import read_transcript


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHi.", "webvtt"),
        ("\ufeffWEBVTT FILE\r\n\r\n00:01.000 --> 00:02.000\r\nHi.\r\n", "webvtt"),
        ("1\n00:00:01,000 --> 00:00:02,000\nHi.", "srt"),
        ("\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nHi.", "srt"),
        ("00:00:01.000 --> 00:00:02.000\nHi.", "srt"),
        ("0:00:01.000,0:00:02.000\nHi.\n", "sbv"),
    ],
)
def test_a_form_of_captions_is_told_by_its_content(text: str, name: str) -> None:
    found = reading(text)

    assert (found.format, found.turns[0].text, found.turns[0].start_ms) == (name, "Hi.", 1000)


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        (("<v Ann>I do.", "<v Ann>So there."), [("ann", "I do. So there.")]),
        (("<v Ann>Yes?</v> <v Bo>No.</v>",), [("ann", "Yes?"), ("bo", "No.")]),
        (("<v Ann>Yes?", "No.", "<v Ann>So."), [("ann", "Yes?"), (None, "No."), ("ann", "So.")]),
        (("<v Ann>Yes?", "<v Bo>No.", "I do.", "<v Ann>So.", "<v Bo>So."),
         [("ann", "Yes?"), ("bo", "No. I do."), ("ann", "So."), ("bo", "So.")]),
        (("<v Ann>Yes?</v>", "<v >No.</v>", "<v>I do.</v>"),
         [("ann", "Yes?"), (None, "No."), (None, "I do.")]),
        (("<v.loud.host Ann>NOTE: <i>no</i>.",), [("ann", "NOTE: no.")]),
        ((">> ANN: YES?", ">> NO.\n>> SO."), [("ann", "YES?"), (None, "NO."), (None, "SO.")]),
        (("&gt;&gt; Ann: Yes?", "&gt;&gt; No."), [("ann", "Yes?"), (None, "No.")]),
        (("- Yes?\n- No.", "So."), [(None, "Yes?"), (None, "No."), (None, "So.")]),
        (("- and then", "it went"), [(None, "- and then it went")]),
        (("we went\n-- and then", "-- it went"), [(None, "we went -- and then -- it went")]),
        (("He said: no.", "That is: never."), [(None, "He said: no. That is: never.")]),
        (("NOTE: it is.", "NOTE: it was."), [(None, "NOTE: it is. NOTE: it was.")]),
        (("HE SAID: NO.", "HE SAID: YES."), [(None, "HE SAID: NO. HE SAID: YES.")]),
        (("Ann Lee: Yes?", "Bo Ray: No.", "Ann Lee: So."),
         [("ann-lee", "Yes?"), ("bo-ray", "No."), ("ann-lee", "So.")]),
        (("We begin.", "MARIA ORTIZ: I do.", "So there."),
         [(None, "We begin."), ("maria-ortiz", "I do. So there.")]),
        (("Maria Ortiz, Head of Harbours: I do.", "Bo Ray, Deputy for Bridges: No.",
          "Maria Ortiz, Head of Harbours: So."),
         [("maria-ortiz", "I do."), ("bo-ray", "No."), ("maria-ortiz", "So.")]),
        (("[MUSIC]", "I (laughs) do.", "\u266a la\nla \u266a", "I do."), [(None, "I do.")] * 2),
        (("[door slams]", "I do."), [(None, "I do.")]),
        (("[\u266a\u266a]", "I do.", "[BLANK_AUDIO]"), [(None, "I do.")]),
        (("<i>-Is it open?</i>", "<c.white>-It is.</c>"),
         [(None, "Is it open?"), (None, "It is.")]),
        (("I asked [the mayor] why.",), [(None, "I asked [the mayor] why.")]),
        (("{\\an8}I <b>do</b>,<br>so &amp; so.",), [(None, "I do, so & so.")]),
        (("I do.", "Subtitles by Ann Lee"), [(None, "I do.")]),
        (("Is 5 < 6?", "It is, and 7 > 6."), [(None, "Is 5 < 6? It is, and 7 > 6.")]),
    ],
)  # fmt: skip
def test_cues_become_turns_of_who_speaks(cues: tuple[str, ...], expected: Said) -> None:
    found = said(captions(*cues))

    assert found == expected


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        (("we met today", "we met today\nand talked", "and talked\nat length"),
         "we met today and talked at length"),
        (("we met", "we met today", "we met today and", "we met today and talked"),
         "we met today and talked"),
        (("no", "no", "I will not"), "no no I will not"),
        (("I do not know", "what it is", "I do not know"),
         "I do not know what it is I do not know"),
    ],
)  # fmt: skip
def test_rolling_captions_are_spoken_once(cues: tuple[str, ...], expected: str) -> None:
    found = reading(captions(*cues))

    assert [turn.text for turn in found.turns] == [expected]
    assert (found.coverage, flagged(found, "repeated")) == (1.0, [])


def test_a_silence_of_two_seconds_begins_a_turn_where_nobody_is_named() -> None:
    found = reading(
        "1\n00:00:00,000 --> 00:00:01,000\nOne.\n\n2\n00:00:02,999 --> 00:00:04,000\nTwo.\n\n"
        "3\n00:00:06,000 --> 00:00:07,500\nThree."
    )

    turns = [(turn.text, turn.start_ms, turn.end_ms) for turn in found.turns]
    assert turns == [("One. Two.", 0, 4000), ("Three.", 6000, 7500)]


def test_a_silence_does_not_part_what_one_named_speaker_says() -> None:
    found = reading(
        "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>One.\n\n00:09.000 --> 00:10.000\n<v Ann>Two."
    )

    assert [(turn.text, turn.end_ms) for turn in found.turns] == [("One. Two.", 10_000)]


def test_comments_styles_and_identifiers_are_not_spoken() -> None:
    found = reading(
        "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nfirst cue\n00:01.000 --> 00:02.000\nOne.\n\n"
        "NOTE nobody\nsays this\n\n2\n00:02.000 --> 00:03.000\nTwo.\n\nNOTE the end\n"
    )

    assert [turn.text for turn in found.turns] == ["One. Two."]
    assert found.coverage == 1.0


def test_broken_subrip_loses_no_words_and_speaks_no_numbers() -> None:
    found = reading(
        "1\n00:00:00.000 --> 00:00:01.000\nOne.\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n\nStill "
        "two.\n\n00:00:02,000-->00:00:03,000\n1984\n\n\n4\n00:00:03,000 --> 00:00:04,000\nFour."
    )

    assert [turn.text for turn in found.turns] == ["One. Two. Still two. 1984 Four."]


@pytest.mark.parametrize(
    "text",
    ["WEBVTT\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", captions("[MUSIC]", "\u266a\u266a")],
)
def test_captions_without_words_are_refused_as_such(text: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        reading(text)

    assert refused.value.reason == "it is no transcript: no words are spoken"


def test_captions_of_one_voice_without_a_word_of_talk_are_read() -> None:
    found = reading(
        captions("The bridge of the town", "and the road of the harbor", "in 1984 12 13")
    )

    assert len(found.turns) == 1


def test_the_header_of_webvtt_tells_title_and_language() -> None:
    found = reading(captions("Es geht.", head="WEBVTT - Die Br\u00fccke\nLanguage: de\n\n"))

    assert (found.title, found.language) == ("Die Br\u00fccke", "de")


def test_a_note_before_the_first_cue_tells_day_and_title() -> None:
    text = (
        "WEBVTT\n\nNOTE Recorded on 4 April 2024\n\nNOTE Title: The wall\n\n"
        "00:01.000 --> 00:02.000\nGood morning.\n"
    )

    transcript = reading(text)

    assert (transcript.title, str(transcript.air_date)) == ("The wall", "2024-04-04")


def test_a_letter_that_quotes_one_cue_is_no_caption_file() -> None:
    text = (
        "Dear Ann,\n\nthe third cue is late:\n\n3\n00:00:07,000 --> 00:00:11,890\nWe open.\n\nBo\n"
    )

    assert not is_subrip(Source("letter.txt", text))


def test_times_may_be_written_with_single_figures() -> None:
    cues = ("0:0:1.5 --> 0:0:3\nAnn: I do.", "0:0:3.0 --> 0:1:04,250\nBo: You do.",
            "0:1:5 --> 0:1:6\nAnn: So.")  # fmt: skip
    source = "".join(f"{number}\n{cue}\n\n" for number, cue in enumerate(cues, 1))
    reading = read_transcript(source.encode(), "a.srt")

    assert [(turn.start_ms, turn.end_ms) for turn in reading.turns] == [
        (1_500, 3_000),
        (3_000, 64_250),
        (65_000, 66_000),
    ]


def test_hours_of_a_stream_that_runs_for_weeks_are_times() -> None:
    cues = "1088:42:00.500 --> 1088:42:02.000\nI see\n\n1088:42:02.000 --> 1088:42:04.000\nyou."

    assert said("WEBVTT\n\n" + cues) == [(None, "I see you.")]


@pytest.mark.parametrize("stated", ["en", "en-US", "eng", "english"])
def test_a_language_is_told_by_its_code_of_two_letters(stated: str) -> None:
    text = captions("Ik zie het.", head=f"WEBVTT\nLanguage: {stated}\n\n")

    assert reading(text).language == "en"


@pytest.mark.parametrize(
    ("cues", "head"),
    [
        (["The wall", "The quay", "The town"], "WEBVTT\nKind: chapters\n\n"),
        (["I see you.", "You do."], "WEBVTT\nKind: metadata\n\n"),
        (['{"type": "ad", "id": 1}', '{"type": "ad", "id": 2}'], "WEBVTT\n\n"),
        (["pictures.jpg#xywh=0,0,160,90", "pictures.jpg#xywh=160,0,160,90"], "WEBVTT\n\n"),
    ],
)
def test_cues_that_are_no_captions_of_speech_are_no_transcript(cues: list[str], head: str) -> None:
    with pytest.raises(NotATranscript, match="its cues are"):
        reading(captions(*cues, head=head))


@pytest.mark.parametrize("head", ["WEBVTT\n\n", ""])
def test_cues_of_minutes_with_hardly_a_word_are_chapters(head: str) -> None:
    chapters = captions("The wall", "Who pays?", "The quay", head=head, seconds=300)
    talk = captions("I see you. " * 90, "You do, my friend. " * 50, head=head, seconds=90)
    chinese = captions("今天天气很好。" * 30, "我看见你了。" * 30, head=head, seconds=60)

    with pytest.raises(NotATranscript, match="its cues are chapters"):
        reading(chapters)
    assert reading(talk).turns
    assert reading(chinese).turns
