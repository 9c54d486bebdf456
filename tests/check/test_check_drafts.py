"""A draft is pasted before print: each of its quotations is held against whom it credits."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.check import check_across, check_quotation
from bot.errors import UsageError
from bot.models.transcript import Transcript
from bot.models.verdict import Finding

OPENS = "We open the pier on Monday."
COST = "It cost us a lot."
AGAIN = "We would do it again."
WASTE = "The pier is a waste of money."


def the_pier() -> Transcript:
    return a_transcript(
        a_turn(f"{OPENS} {COST} {AGAIN}"),
        a_turn(f"{WASTE} {AGAIN}", "Ben Hale"),
        a_turn("Thank you both.", "Zoe Park"),
    )


def findings(typed: str, transcript: Transcript | None = None) -> list[Finding]:
    """The verdict on each quotation of what was typed."""
    verdict = check_quotation(typed, transcript or the_pier())
    return [part.verdict.verdict for part in verdict.parts] or [verdict.verdict]


def warnings(typed: str, transcript: Transcript | None = None) -> str:
    return "; ".join(check_quotation(typed, transcript or the_pier()).warnings)


CREDITED = [
    ("“We open the pier on Monday,” Ortiz said.", ["verbatim"]),
    ("“We open the pier on Monday,” Hale said.", ["wrong-speaker"]),
    ("“We open the pier on Monday,” said harbor chief Ben Hale.", ["wrong-speaker"]),
    ("“We open the pier on Monday,” Harbor Chief Maria Ortiz said.", ["verbatim"]),
    ("“We open the pier on Monday,” Ms. Ortiz, who runs the harbor, told Hale.", ["verbatim"]),
    ("“We open the pier on Monday,” Hale said. “It cost us a lot.”", ["wrong-speaker"] * 2),
    ("“We open the pier,” Ortiz said, “on Monday.”", ["partial"] * 2),
    ("Hale said: “We open the pier on Monday.”", ["wrong-speaker"]),
    ("It rained. On Tuesday Hale called the pier “a waste of money.”", ["partial"]),
    ("It rained. On Tuesday Ortiz called the pier “a waste of money.”", ["wrong-speaker"]),
    ("According to Maria Ortiz, the pier is “a waste of money”.", ["wrong-speaker"]),
    ("Ortiz: “We open the pier on Monday.”", ["verbatim"]),
    ("Hale: “We open the pier on Monday.”", ["wrong-speaker"]),
    ("“We open the pier on Monday.” (Hale)", ["wrong-speaker"]),
    ("“We open the pier on Monday” -- Maria Ortiz", ["verbatim"]),
    ("‘We open the pier on Monday,’ Hale said. ‘It cost us a lot.’", ["wrong-speaker"] * 2),
    ("“We would do it again,” said Hale.", ["verbatim"]),
    ("“We would do it again,” said Park.", ["wrong-speaker"]),
    ("“We open the pier on Monday.” Hale said.", ["wrong-speaker"]),
    ("“The pier is a waste of money.” Ortiz shrugged: “It cost us a lot.”", ["verbatim"] * 2),
    ("“We would do it again” is what Hale said.", ["verbatim"]),
    ("Did Ortiz say “It cost us a lot”?", ["verbatim"]),
    ("Both Ortiz and Hale said, “We would do it again.”", ["verbatim"]),
    ("Both Ortiz and Park said, “The pier is a waste of money.”", ["wrong-speaker"]),
    ("“It cost us a lot,” said the 54-year-old Ortiz.", ["verbatim"]),
    ("“It cost us a lot,” said the 54-year-old Hale.", ["wrong-speaker"]),
    ("“It cost us a lot,” Ann Ortiz said.", ["wrong-speaker"]),
    ("« We open the pier on Monday », a dit Ortiz.", ["verbatim"]),
    ("“Whales are fish,” Ortiz said. “It cost us a lot.”", ["not-found", "verbatim"]),
    ("“We open [it] on Monday,” Ortiz said. “It … a lot.”", ["altered"] * 2),
]


@pytest.mark.parametrize(("typed", "expected"), CREDITED)
def test_a_quotation_is_held_against_whom_the_draft_credits(
    typed: str, expected: list[Finding]
) -> None:
    assert findings(typed) == expected


def test_a_paragraph_with_several_people_is_right_when_each_is() -> None:
    typed = (
        "“We open the pier on Monday,” Ortiz said. Hale disagreed. “The pier is a waste of "
        "money,” he said. “We would do it again,” said Ben Hale."
    )

    verdict = check_quotation(typed, the_pier())

    assert [part.verdict.speaker for part in verdict.parts] == ["maria-ortiz", *["ben-hale"] * 2]
    assert verdict.verdict == "verbatim"
    assert verdict.warnings == ()


def test_a_long_draft_is_checked_for_its_quotations_alone() -> None:
    story = "The city is to have a new pier, after years of plans and delays that nobody foresaw."
    typed = (
        f"{story}\n\n“We open the pier on Monday,” Ortiz said, adding that all were glad.\n\n"
        f"{story} Hale disagreed. “The pier is a waste of cash,” he said."
    )

    verdict = check_quotation(typed, the_pier())

    assert findings(typed) == ["verbatim", "altered"]
    assert (verdict.verdict, verdict.sentence) == ("altered", WASTE)
    assert [each.in_quotation for each in verdict.differences] == ["cash"]


@pytest.mark.parametrize("mark", ["“", '"'])
def test_a_quotation_that_goes_on_in_the_next_paragraph_has_no_closing_mark(mark: str) -> None:
    typed = f"{mark}We open the pier on Monday.\n\n{mark}It cost us a lot,” Hale said."

    assert findings(typed) == ["wrong-speaker"] * 2


def test_he_may_be_anybody_whom_the_draft_names_before() -> None:
    typed = "Ortiz met Park. “The pier is a waste of money,” he said."

    assert findings(typed) == ["wrong-speaker"]
    assert findings(typed.replace("Park", "Hale")) == ["verbatim"]
    assert findings("“The pier is a waste of money,” he said.") == ["verbatim"]


def test_who_does_not_speak_there_is_named() -> None:
    typed = "“The pier is a waste of money,” Ann Quinn said."

    assert findings(typed) == ["wrong-speaker"]
    assert "nobody called Ann Quinn speaks here" in warnings(typed)


def test_an_office_that_the_transcript_gives_to_nobody_accuses_nobody() -> None:
    typed = "“The pier is a waste of money,” the mayor said."

    assert findings(typed) == ["verbatim"]
    assert "does not say who the mayor is" in warnings(typed)


def test_an_office_that_the_transcript_tells_of_is_held_to() -> None:
    speakers = (a_speaker("Maria Ortiz", description="the mayor of Brill"),)
    transcript = a_transcript(a_turn(OPENS), a_turn(WASTE, "Ben Hale"), speakers=speakers)

    assert findings("“We open the pier on Monday,” the mayor said.", transcript) == ["verbatim"]
    assert findings("“The pier is a waste of money,” the mayor said.", transcript) == [
        "wrong-speaker"
    ]


def test_a_speaker_of_whom_only_the_surname_is_known_is_found_by_the_full_name() -> None:
    speakers = (a_speaker("Ortiz", labels=("MS. ORTIZ",)),)
    transcript = a_transcript(a_turn(OPENS, "Ortiz"), speakers=speakers)
    typed = "“We open the pier on Monday,” Maria Ortiz said."

    assert findings(typed, transcript) == ["verbatim"]
    assert "no more of the name than Ortiz" in warnings(typed, transcript)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SPEAKER_01", "SPEAKER_02"),
        ("Speaker 1", "Speaker 2"),
        ("Mr. Smith of Maine", "Mr. Smith of Texas"),
        ("THE COURT", "MR. HALE"),
        ("unknown caller", "Zoe"),
    ],
)
def test_names_of_any_shape_are_known_in_a_draft(one: str, other: str) -> None:
    speakers = (a_speaker(one), a_speaker(other))
    transcript = a_transcript(a_turn(OPENS, one), a_turn(WASTE, other), speakers=speakers)

    for form in ("“{}” {} said.", "“{}” said {}.", "“{}” — {}"):
        assert findings(form.format(OPENS.replace(".", ","), one), transcript) == ["verbatim"]
        assert findings(form.format(OPENS.replace(".", ","), other), transcript) == [
            "wrong-speaker"
        ]


def test_a_transcript_that_knows_nothing_of_a_draft_says_nothing_of_it() -> None:
    speakers = (a_speaker("SPEAKER_01"),)
    known = a_transcript(a_turn(OPENS, "SPEAKER_01"), speakers=speakers)
    strange = a_transcript(a_turn("Whales are no fish.", "Ann Quinn"))

    found = check_across(f"SPEAKER_01 called it “{OPENS}”", [strange, known])

    assert (found.verdict.verdict, found.held[0].transcript) == ("verbatim", known)


def test_words_of_two_turns_in_one_quotation_are_named_as_such() -> None:
    transcript = a_transcript(a_turn(OPENS), a_turn("And then?", "Zoe Park"), a_turn(COST))
    typed = "“We open the pier on Monday,” Ortiz said. “It cost us a lot.”"

    assert findings(typed, transcript) == ["verbatim"] * 2
    assert warnings(typed, transcript) == "joins words of turns 1 and 3"


TELLING = [
    'He told me, "You are fired. Get out." I cried all night.',
    'He told me, "You are fired. Get out." I wept all night.',
    '"He told me, "You are fired. Get out." I cried all night."',
    "“He told me, “You are fired. Get out.” I cried all night,” Ortiz said.",
    "“He told me, ‘You are fired. Get out.’ I cried all night,” Ortiz said.",
]


@pytest.mark.parametrize("typed", TELLING)
def test_a_speaker_who_tells_what_another_said_is_quoted_whole(typed: str) -> None:
    transcript = a_transcript(a_turn(TELLING[0]), a_turn("Oh no.", "Zoe Park"))

    found = check_quotation(typed, transcript)

    assert found.verdict == ("altered" if "wept" in typed else "verbatim")
    assert (found.sentence, found.parts) == (TELLING[0], ())


def test_a_sentence_that_two_people_say_is_given_with_both() -> None:
    verdict = check_quotation(AGAIN, the_pier())

    assert (verdict.verdict, verdict.speaker) == ("verbatim", "maria-ortiz")
    assert verdict.warnings == ("Ben Hale says the same in turn 2",)
    assert check_quotation(AGAIN, the_pier(), "Hale").warnings == ()


def test_more_quotations_than_can_be_compared_are_refused() -> None:
    with pytest.raises(UsageError, match="up to 25"):
        check_quotation("“It is late,” she said. " * 26, the_pier())


def test_two_sentences_of_different_turns_made_one_are_told() -> None:
    joined = "“We open the pier on Monday, and the pier is a waste of money,” Ortiz said."

    assert "joins words of turns 1 and 2" in warnings(joined)


def test_a_sentence_before_the_altered_one_is_no_addition() -> None:
    told = a_transcript(
        a_turn("I don't think I was brave. I think I was lonely, and I was angry, and the pier was "
               "where my friends were.")
    )  # fmt: skip

    verdict = check_quotation(
        "I don't think I was brave. I think I was lonely, and the pier was where my friends were.",
        told,
    )

    assert [each.in_transcript for each in verdict.differences] == ["I was angry, and"]
    assert [each.in_quotation for each in verdict.differences] == [""]


def test_a_few_words_quoted_are_held_without_the_draft_s_own() -> None:
    told = a_transcript(
        a_turn("The company spent two billion on itself and it cut one in five of its inspectors.")
    )

    verdict = check_quotation("Ortiz said the company “cut a fifth of its inspectors.”", told)

    assert [each.in_quotation for each in verdict.differences] == ["a fifth"]


def test_a_small_initial_inside_a_sentence_is_no_difference() -> None:
    told = a_transcript(a_turn("It pays six thousand families, and I will not close the pier."))

    verdict = check_quotation("I will close the pier.", told)
    other = check_quotation("And I will not close the harbor pier.", told)

    assert [each.in_transcript for each in verdict.differences] == ["not"]
    assert [each.in_quotation for each in other.differences] == ["harbor"]


def test_a_congresswoman_is_whom_the_label_calls_rep() -> None:
    told = a_transcript(
        a_turn(OPENS, "Adele Brandt"),
        a_turn(COST, "Ben Hale"),
        speakers=(a_speaker("Adele Brandt", "official", description="REP., D-OH"),),
    )

    assert findings(f"“{COST[:-1]},” the congresswoman said.", told) == ["wrong-speaker"]


def test_an_office_in_short_is_no_part_of_the_name() -> None:
    assert not warnings("“We open the pier on Monday,” CEO Maria Ortiz said.")
