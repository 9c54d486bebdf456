"""Caption files become turns: who speaks, from when to when, and what is no speech."""

import pytest
from a_reading import flagged

from bot.errors import NotATranscript
from bot.formats.captions.subrip import is_subrip
from bot.formats.source import Source
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

Said = list[tuple[str | None, str]]


def captions(*cues: str, head: str = "WEBVTT\n\n", seconds: int = 2) -> str:
    """A caption file of cues that follow each other without a pause."""
    return head + "\n\n".join(
        f"00:{at * seconds // 60:02}:{at * seconds % 60:02}.000 --> "
        f"00:{(at + 1) * seconds // 60:02}:{(at + 1) * seconds % 60:02}.000\n{words}"
        for at, words in enumerate(cues)
    )


def reading(text: str) -> Transcript:
    return read_transcript(text.encode(), "captions")


def said(text: str) -> Said:
    return [(turn.speaker, turn.text) for turn in reading(text).turns]


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


def named_above(*pairs: tuple[str, str]) -> str:
    cues = (
        f"00:00:{at:02}.000 --> 00:00:{at + 1:02}.900\n{name}\n{words}\n"
        for at, (name, words) in enumerate(pairs)
    )
    return "\n".join(cues)


def test_names_on_the_first_line_of_cues_are_labels_where_they_come_back() -> None:
    text = named_above(
        ("Ortiz, Maria", "Good morning, can everybody hear me?"),
        ("Tanaka, Ben", "Yes, we hear you. I have the numbers."),
        ("Ortiz, Maria", "Great, let's start with those."),
        ("Tanaka, Ben", "It holds 140 boats, and it opens in June."),
    )
    found = read_transcript(text.encode(), "meeting.txt")

    assert [found.name_of(turn) for turn in found.turns] == ["Maria Ortiz", "Ben Tanaka"] * 2
    assert not any("Ortiz" in turn.text for turn in found.turns)


def test_a_recognisers_voices_in_brackets_are_labels_and_no_directions() -> None:
    cues = ("[speaker 0]\nYeah, as much.", "The first walk,", "[speaker 1]\nwith a team.")

    assert said(captions(*cues)) == [
        ("speaker-0", "Yeah, as much. The first walk,"),
        ("speaker-1", "with a team."),
    ]


@pytest.mark.parametrize("form", ["[{name}] {words}", "({name}): {words}", "- [{name}] {words}"])
def test_names_in_brackets_that_open_cues_are_labels_where_they_come_back(form: str) -> None:
    pairs = (("Ann Lee", "We open on Friday."), ("Bo Ray", "Not before noon.")) * 3
    cues = (form.format(name=name, words=words) for name, words in pairs)

    assert said(captions(*cues)) == [
        ("ann-lee", "We open on Friday."), ("bo-ray", "Not before noon."),
    ] * 3  # fmt: skip


def test_names_in_brackets_above_few_cues_tell_not_who_is_next() -> None:
    cues = ("[Ann Lee] We open.", "Not before noon.", "Why?", "[Bo Ray] Ask her.", "So.", "No.")

    found = said(captions(*cues, *cues))

    assert {speaker for speaker, _ in found} == {None}
    assert not any("[" in words for _, words in found)


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("<i>[Ann, over radio] We open.</i>", "We open."),
        ("[narrator] We open.", "We open."),
        ("[in Spanish] We open.", "We open."),
        ("[The] wall opens.", "[The] wall opens."),
        ("Ask [Ann] why.", "Ask [Ann] why."),
    ],
)
def test_a_bracket_that_opens_a_line_and_tells_of_a_voice_is_not_spoken(
    cue: str, words: str
) -> None:
    assert said(captions(cue, "I do.")) == [(None, f"{words} I do.")]


def test_first_lines_that_do_not_come_back_are_words() -> None:
    text = named_above(
        ("Grace Delacroix", "and her father had the boat then."),
        ("Pellam Cove", "is where I was born, thank you."),
        ("Port Carew", "came much later for us, you know."),
        ("Maria Ortiz", "was there too, and I was glad."),
    )
    found = read_transcript(text.encode(), "meeting.txt")

    assert "Grace Delacroix and her father had the boat then." in found.turns[0].text


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


def test_a_cue_without_a_name_is_nobodys_where_each_cue_names_somebody() -> None:
    said = ["[SPEAKER_00]: Good evening.", "[SPEAKER_00]: I call the meeting to order.",
            "[SPEAKER_01]: I am here.", "Let's go!", "[SPEAKER_01]: I said that I am.",
            "[SPEAKER_02]: Thank you."]  # fmt: skip
    cues = [f"00:00:0{at},000 --> 00:00:0{at},900\n{words}\n" for at, words in enumerate(said)]
    turns = read_transcript("\n".join(cues).encode(), "meeting.srt").turns

    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("speaker-00", "Good evening. I call the meeting to order."),
        ("speaker-01", "I am here."),
        (None, "Let's go!"),
        ("speaker-01", "I said that I am."),
        ("speaker-02", "Thank you."),
    ]


def test_an_identifier_with_a_name_in_it_is_whose_the_cue_is() -> None:
    said = [("Ann Lee", "Good morning."), ("Bo Ray", "Morning, Ann."), ("Bo Ray", "I am late."),
            ("Ann Lee", "You are.")]  # fmt: skip
    cues = [
        f'{at} "{name}" (34{at})\n00:00:0{at}.000 --> 00:00:0{at}.900\n{words}\n'
        for at, (name, words) in enumerate(said, 1)
    ]
    reading = read_transcript(("WEBVTT\n\n" + "\n".join(cues)).encode(), "meeting.vtt")

    assert [(turn.speaker, turn.text, turn.start_ms) for turn in reading.turns] == [
        ("ann-lee", "Good morning.", 1000),
        ("bo-ray", "Morning, Ann. I am late.", 2000),
        ("ann-lee", "You are.", 4000),
    ]
    assert reading.coverage == 1.0


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
