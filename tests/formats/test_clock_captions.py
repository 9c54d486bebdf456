"""Broadcast captions with both times before the words."""

from bot.formats.registry import read_script

LIVE = b"""12 May 2019

:00:07. > :00:11.The ferry sails again.

:00:12. > :00:17.We were told of it at noon. 40 boats

:00:18. > 1:00:21.wait. -- they wait.
"""
WITH_A_NAME = b"""0:00:10 > 0:00:14Good evening.

0:00:14 > 0:00:18120 people came.

0:00:18 > 0:00:21ANN LEE: I never left.
"""


def test_the_words_stand_behind_both_times() -> None:
    scripted = read_script(LIVE, "captions.txt")

    (speech,) = [each for each in scripted.script.passages if each.kind == "speech"]
    assert scripted.format_name == "clock-captions"
    assert scripted.script.words(scripted.source.text, speech.spans) == (
        "The ferry sails again. We were told of it at noon. 40 boats wait. -- they wait."
    )
    assert (speech.start_ms, speech.end_ms) == (7_000, 3_621_000)
    assert [str(each.day) for each in scripted.script.hints.dates] == ["2019-05-12"]


def test_a_name_behind_the_times_is_a_label_and_a_figure_is_spoken() -> None:
    scripted = read_script(WITH_A_NAME, "captions.txt")

    said = [
        (each.label, scripted.script.words(scripted.source.text, each.spans))
        for each in scripted.script.passages
        if each.kind == "speech"
    ]
    assert said == [(None, "Good evening. 120 people came."), ("ANN LEE", "I never left.")]


def test_a_letter_with_arrows_and_hours_is_none() -> None:
    letter = b"Trains leave at 8:00 > 9:00 and again later.\n\n> 0:00:10 was the record.\n"

    assert read_script(letter, "letter.txt").format_name != "clock-captions"
