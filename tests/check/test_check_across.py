"""Quotations held against several transcripts."""

from builders import a_transcript, a_turn, the_seed
from check.test_check_drafts import OPENS, WASTE, the_pier

from bot.check import check_across
from bot.models.verdict import Verdict


def test_the_best_of_several_transcripts_is_given() -> None:
    exact = a_transcript(a_turn("We will close the mine."), id="exact")
    near = a_transcript(a_turn("We will close the mines."), id="near")

    (held,) = check_across("We will close the mine.", [near, exact]).held

    assert (held.checked.verdict.verdict, held.transcript) == ("verbatim", exact)


def test_found_in_none_of_several_transcripts_names_none() -> None:
    (held,) = check_across("Nothing like it was ever said.", [the_seed(), the_seed()], "Biden").held

    assert (held.checked.verdict.verdict, held.transcript) == ("not-found", None)


def test_a_sentence_that_others_say_in_other_transcripts_is_given_with_them() -> None:
    other = a_transcript(a_turn(OPENS, "Ann Quinn"), title="Budget hearing", id="budget")
    again = a_transcript(a_turn(OPENS, "Ortiz"), title="Evening news", id="evening")

    verdict = check_across(OPENS, [the_pier(), other, again]).verdict

    assert (verdict.verdict, verdict.speaker) == ("verbatim", "maria-ortiz")
    assert verdict.warnings == ("Ann Quinn says the same in Budget hearing",)


def test_each_quotation_of_a_draft_may_stand_in_another_transcript() -> None:
    one, other = a_transcript(a_turn(OPENS), id="1"), a_transcript(a_turn(WASTE, "Ann Quinn"))

    found = check_across(f"“{OPENS[:-1]},” Ortiz said. Quinn said: “{WASTE}”", [one, other])

    assert [each.transcript for each in found.held] == [one, other]
    assert found.verdict.verdict == "verbatim"


def test_what_was_withheld_in_any_transcript_is_told() -> None:
    closed = a_transcript(a_turn("We will close it.", terms="off-record"))

    verdict: Verdict = check_across("Whales are fish.", [the_pier(), closed]).verdict

    assert verdict.warnings == ("what is not on the record was not searched",)
