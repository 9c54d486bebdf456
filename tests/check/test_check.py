"""Is a quotation right? What an editor is told before print."""

import unicodedata

import pytest
from builders import a_speaker, a_transcript, a_turn, the_seed

from bot.check import check_quotation
from bot.errors import UsageError

WANG = "China wants to stabilize and it wants the United States to keep its promises."
XI = "I'm sure President Xi is not very happy with what's happening."


def test_a_whole_sentence_is_verbatim() -> None:
    verdict = check_quotation(WANG, the_seed())

    assert (verdict.verdict, verdict.speaker, verdict.turn) == ("verbatim", "wang-huiyao", 12)
    assert verdict.sentence == WANG
    assert verdict.differences == verdict.warnings == ()


@pytest.mark.parametrize(
    "quotation",
    [
        WANG.replace(".", ","),
        WANG.removesuffix("."),
        f'"{WANG}"',
        f"“{WANG}”",
        f" ‘{WANG.replace('.', ',')}’ ",
        f"{WANG} {XI}",
        f"{WANG}\n\n{XI}".replace("'", "’"),
        "This has been a sore point for Beijing.",
    ],
)
def test_what_print_requires_leaves_it_verbatim(quotation: str) -> None:
    assert check_quotation(quotation, the_seed()).verdict == "verbatim"


@pytest.mark.parametrize("dash", ["–", "—", "-", "--", "\u2009—\u2009"])
def test_dashes_are_set_as_the_house_sets_them(dash: str) -> None:
    transcript = a_transcript(a_turn("It was – well, it was odd."))

    verdict = check_quotation(f"It was {dash} well, it was odd.", transcript)

    assert verdict.verdict == "verbatim"


def test_one_changed_word_is_altered_and_shown() -> None:
    verdict = check_quotation(WANG.replace("promises", "pledges"), the_seed())

    assert (verdict.verdict, verdict.turn, verdict.sentence) == ("altered", 12, WANG)
    assert [(each.in_quotation, each.in_transcript) for each in verdict.differences] == [
        ("pledges", "promises")
    ]


def test_half_a_sentence_is_partial_and_the_whole_is_given() -> None:
    verdict = check_quotation("it wants the United States to keep its promises", the_seed())

    assert (verdict.verdict, verdict.turn, verdict.sentence) == ("partial", 12, WANG)


def test_a_part_may_have_an_initial_capital() -> None:
    verdict = check_quotation("It wants the United States to keep its promises.", the_seed())

    assert verdict.verdict == "partial"


def test_a_whole_sentence_may_not_change_its_initial() -> None:
    transcript = a_transcript(a_turn("hello there. How are you?"))

    assert check_quotation("Hello there.", transcript).verdict == "altered"


@pytest.mark.parametrize("name", ["Biden", "President Biden", "Ruwitch", "INSKEEP"])
def test_the_words_of_another_are_named_as_the_other_s(name: str) -> None:
    verdict = check_quotation(WANG, the_seed(), name)

    assert (verdict.verdict, verdict.speaker) == ("wrong-speaker", "wang-huiyao")


@pytest.mark.parametrize("name", ["Wang", "wang huiyao", "WANG HUIYAO", "wang-huiyao", "Huiyao"])
def test_the_speaker_may_be_named_in_any_way(name: str) -> None:
    assert check_quotation(WANG, the_seed(), name).verdict == "verbatim"


def test_part_of_another_s_sentence_is_the_other_s_too() -> None:
    assert check_quotation("to keep its promises", the_seed(), "Biden").verdict == "wrong-speaker"


def test_what_nobody_said_is_not_found() -> None:
    verdict = check_quotation("The moon landing was staged by a baker in Ohio.", the_seed())

    assert verdict.verdict == "not-found"
    assert verdict.turn is verdict.sentence is verdict.speaker is None


def test_words_in_brackets_alone_are_not_found() -> None:
    assert check_quotation("[laughter]", the_seed()).verdict == "not-found"


@pytest.mark.parametrize("quotation", ["", "  ", "“”", "...", "–"])
def test_no_words_are_no_question(quotation: str) -> None:
    with pytest.raises(UsageError):
        check_quotation(quotation, the_seed())


# What was said, what somebody would print, the verdict, and a warning that must be there.
HOSTILE = [
    ("I don't think that we failed.", "We failed.", "partial", "drops a negation"),
    ("I don't think that we failed.", "I think that we failed.", "altered", "drops a negation"),
    ("If they agree, we will sign.", "We will sign.", "partial", "drops a condition"),
    ("If they agree, we will sign.", "They agree, we will sign.", "partial", "drops a condition"),
    ("He told me that it was a lie.", "It was a lie.", "partial", "drops an attribution"),
    ("She denied that she paid him.", "She paid him.", "partial", "drops a negation"),
    ("Did you take the money?", "You take the money.", "altered", "a question into a statement"),
    ("You took the money?", "You took the money.", "altered", "a question into a statement"),
    ("You took the money?", "You took the money,", "altered", "a question into a statement"),
    ("You took the money?", "You took the money", "partial", "a question into a statement"),
    ("You took the money.", "You took the money?", "altered", "a statement into a question"),
    ("We need to stop now!", "We need to stop now.", "altered", None),
    ("It was -5 degrees that day.", "It was 5 degrees that day.", "altered", "changes a number"),
    ("We lost 24 of them.", "We lost 25 of them.", "altered", "changes a number"),
    ("We lost 24% of them.", "We lost 24 of them.", "altered", "changes a number"),
    ("We lost two million that year.", "We lost two billion that year.", "altered", "number"),
    ("They told us to go home.", "They told US to go home.", "altered", None),
    ("It may be that we are wrong.", "It is that we are wrong.", "altered", "drops a hedge"),
    ("We will win.", "We will not win.", "altered", "adds a negation"),
    ("We opened it. It was late. They paid.", "We opened it. They paid.", "altered", "in between"),
    ("We opened it. They paid.", "They paid. We opened it.", "altered", "another order"),
    ("We opened it at last.", "We [opened] it at last.", "altered", "brackets"),
    ("We opened it, in May, at last.", "We opened it ... at last.", "altered", "ellipsis"),
    ("We paid them all in May.", "We paid them all.", "partial", "where the sentence goes on"),
    ("We can't pay them.", "We can pay them.", "altered", "drops a negation"),
    ("That is non-negotiable now.", "That is negotiable now.", "altered", None),
    ("It is false that we failed.", "We failed.", "partial", "drops a negation"),
    ("I doubt that we failed.", "We failed.", "partial", "drops a negation"),
    ("I dont think we failed.", "we failed.", "partial", "drops a negation"),
    ("They say that we failed.", "We failed.", "partial", "drops an attribution"),
    ("Critics still think we failed.", "we failed", "partial", "drops an attribution"),
    ("The rumor is that we failed.", "We failed.", "partial", "drops an attribution"),
    ("We failed, according to the report.", "We failed.", "partial", "drops an attribution"),
    ("Should the tide turn, we fail.", "We fail.", "partial", "drops a condition"),
    ("We fail, unless it rains.", "We fail.", "partial", "drops a condition"),
    ("They told us to go home.", "They told US to go home.", "altered", "a capital letter"),
    ("It was minus five that day.", "It was five that day.", "altered", "changes a number"),
    ("It cost $5 a day.", "It cost €5 a day.", "altered", "changes a number"),
    ("It cost five dollars a day.", "It cost five euros a day.", "altered", "changes a number"),
    ("We lost twelve percent of it.", "We lost 12% of it.", "altered", "number in another way"),
    ("We lost 24% of it.", "We lost 24 percent of it.", "altered", "number in another way"),
    ("We opened it at last.", "We opened [it] at last.", "altered", "has brackets"),
]

HONEST = [
    ("I say that we failed.", "We failed."),
    ("On Friday we opened it.", "we opened it."),
    ("I want to say we failed.", "we failed."),
]


@pytest.mark.parametrize(("said", "printed"), HONEST)
def test_a_cut_that_turns_nothing_round_is_not_warned_of(said: str, printed: str) -> None:
    verdict = check_quotation(printed, a_transcript(a_turn(said)))

    assert (verdict.verdict, verdict.warnings) == ("partial", ())


def test_the_comma_that_print_sets_is_no_difference() -> None:
    verdict = check_quotation("We opened it at long last,", a_transcript(a_turn("We opened it.")))

    assert [each.in_quotation for each in verdict.differences] == ["at long last"]


def test_sentences_of_two_speakers_are_named_as_such() -> None:
    transcript = a_transcript(a_turn("We opened it."), a_turn("It was late.", "Ann Lee"))

    verdict = check_quotation("We opened it. It was late.", transcript)

    assert (verdict.verdict, verdict.warnings) == (
        "altered",
        ("joins words of turns 1 and 2", "joins words of different speakers"),
    )


def test_letters_in_pieces_are_no_difference() -> None:
    transcript = a_transcript(a_turn(unicodedata.normalize("NFD", "Ça va, café. 우리는 간다.")))

    assert check_quotation("Ça va, café. 우리는 간다.", transcript).verdict == "verbatim"


@pytest.mark.parametrize(("said", "printed", "finding", "warning"), HOSTILE)
def test_a_change_of_meaning_is_never_verbatim(
    said: str, printed: str, finding: str, warning: str | None
) -> None:
    transcript = a_transcript(a_turn(said), a_turn("Thank you very much.", "Ann Lee"))

    verdict = check_quotation(printed, transcript)

    assert verdict.verdict == finding
    assert warning is None or any(warning in each for each in verdict.warnings)


def test_sentences_of_two_turns_are_no_quotation() -> None:
    transcript = a_transcript(a_turn("We opened it."), a_turn("It was late.", "Ann Lee"))

    verdict = check_quotation("We opened it. It was late.", transcript)

    assert verdict.verdict == "altered"
    assert "joins words of turns 1 and 2" in verdict.warnings


def test_words_that_stand_everywhere_prove_nothing() -> None:
    verdict = check_quotation("the", the_seed())

    assert verdict.verdict == "partial"
    assert any("places" in each for each in verdict.warnings)


@pytest.mark.parametrize(
    ("quotation", "finding"),
    [
        ('"I think so," she said. "We will."', "verbatim"),
        ("“I think so,” Ortiz told reporters, “We will.”", "verbatim"),
        ("'I think so,' she said. 'We will.'", "verbatim"),
        ('"I think so," she said.', "verbatim"),
        ('"I think so," she said. "We won\'t."', "altered"),
        ('"I think so," she said. "The moon is made of green cheese."', "not-found"),
        ('"We open it," she said, "on Friday."', "partial"),
    ],
)
def test_the_fragments_of_one_attribution_are_held_one_by_one(quotation: str, finding: str) -> None:
    transcript = a_transcript(a_turn("I think so. We will. We open it on Friday."))

    assert check_quotation(quotation, transcript).verdict == finding


def test_fragments_of_two_speakers_are_not_one_person_s() -> None:
    transcript = a_transcript(a_turn("I think so."), a_turn("We will never do that.", "Ann Lee"))

    verdict = check_quotation('"I think so," she said. "We will never do that."', transcript)

    assert verdict.verdict == "wrong-speaker"
    assert "joins words of turns 1 and 2" in verdict.warnings


def test_a_sentence_said_twice_is_given_to_the_speaker_asked_for() -> None:
    transcript = a_transcript(a_turn("We will."), a_turn("We will.", "Ann Lee"))

    verdict = check_quotation("We will.", transcript, "Lee")

    assert (verdict.verdict, verdict.turn) == ("verbatim", 2)


def test_a_quotation_inside_a_sentence_is_partial() -> None:
    transcript = a_transcript(a_turn('He told me, "You\'re fired. Get out." I cried.'))

    verdict = check_quotation("Get out.", transcript)

    assert verdict.verdict == "partial"
    assert "drops an attribution" in verdict.warnings


def test_words_without_a_speaker_are_said_to_be_without() -> None:
    transcript = a_transcript(a_turn(speaker=None, kind="introduction"))

    verdict = check_quotation("We will open the bridge on Friday.", transcript)

    assert (verdict.verdict, verdict.speaker) == ("verbatim", None)
    assert "the transcript does not say who speaks" in verdict.warnings


def test_an_inferred_speaker_is_said_to_be_inferred() -> None:
    verdict = check_quotation("He is in Beijing.", the_seed())

    assert (verdict.verdict, verdict.speaker) == ("verbatim", "steve-inskeep")
    assert "the speaker is inferred, not labelled" in verdict.warnings


def test_what_is_off_the_record_is_neither_found_nor_hinted_at() -> None:
    transcript = a_transcript(a_turn("We will close the mine.", terms="off-record"), a_turn())

    verdict = check_quotation("We will close the mine.", transcript)

    assert verdict.verdict == "not-found"
    assert verdict.sentence is None
    assert verdict.warnings == ("what is not on the record was not searched",)


def test_two_people_of_one_surname_are_both_meant() -> None:
    speakers = (a_speaker("Ann Lee"), a_speaker("Ben Lee"))
    transcript = a_transcript(a_turn("We will.", "Ben Lee"), speakers=speakers)

    assert check_quotation("We will.", transcript, "Lee").verdict == "verbatim"
