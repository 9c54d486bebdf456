"""Labels that are told by the labels around them."""

import pytest

from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_places, gather_forms


def labels_of(text: str) -> set[str]:
    labels = choose_labels(gather_forms(find_places(text, 0)), text)
    return {wording.strip() for wording in labels}


BRIEFING = """Harbour Post: When does the wall open?

Ilse Brandt: On Friday.

KLMN: There was a flood. What does KLMN hear of it, and when?

Ilse Brandt: It falls.

Tide Radio: And the bridge?

Ilse Brandt: It holds.
"""


def test_whoever_stands_between_two_turns_of_one_speaker_spoke() -> None:
    assert labels_of(BRIEFING) == {"Harbour Post", "Ilse Brandt", "KLMN", "Tide Radio"}


def test_so_did_whose_name_is_not_in_bold_as_the_others_are() -> None:
    bold = BRIEFING.replace("\n\nIlse Brandt:", "\n\n**Ilse Brandt:**")
    bold = bold.replace("Harbour Post:", "**Harbour Post:**").replace("KLMN:", "**KLMN:**")

    assert labels_of(bold) == {"Harbour Post", "Ilse Brandt", "KLMN", "Tide Radio"}


def test_a_sentence_between_two_turns_of_one_speaker_is_none_of_its_labels() -> None:
    text = (
        "Ilse Brandt: We open.\n\nBo Ray: When?\n\nIlse Brandt: On Friday.\n\n"
        "And, you know, when I think about it, I think about: Good walls hold.\n\n"
        "(The band plays.)\n\nIlse Brandt: So.\n\nBo Ray: Thank you.\n"
    )

    assert labels_of(text) == {"Ilse Brandt", "Bo Ray"}


HANDLES = """Stephan: Where does the name come from?

roasbeef: It began at school.

Stephan: And then?

roasbeef: A sandwich.

example: It is one, as it says.

Stephan: So?

roasbeef: That is all.
"""


def test_a_name_in_small_letters_is_one_where_it_takes_turns_with_labels() -> None:
    assert labels_of(HANDLES) == {"Stephan", "roasbeef"}


@pytest.mark.parametrize("handle", ["K3tan", "0xB10C", "Rootz0ll", "ghost43"])
def test_so_is_a_name_with_a_figure_inside(handle: str) -> None:
    text = HANDLES.replace("roasbeef", handle)

    assert labels_of(text) == {"Stephan", handle}


def test_in_bold_it_need_stand_but_twice() -> None:
    text = (
        "**Bo Ray:** Hm.\n\n**b0neless:** Yes.\n\n**Ann Lee:** So?\n\n**b0neless:** No.\n\n"
        "**Bo Ray:** Ah.\n\n**Ann Lee:** Oh.\n"
    )

    assert labels_of(text) == {"Bo Ray", "b0neless", "Ann Lee"}


@pytest.mark.parametrize(
    "form", ["[**{}**](https://pier.example/{}):", "**[{}](https://x.example):**"]
)
def test_a_name_may_be_a_link_where_it_comes_back(form: str) -> None:
    ann, bo = form.format("Ann Lee", "a"), form.format("Bo Ray", "b")
    text = f"{ann} Is it?\n\n{bo} It is.\n\n{ann} Why?\n\n{bo} It rains.\n"
    forms = gather_forms(find_places(text, 0))

    assert {form.label.written for form in choose_labels(forms, text).values()} == {
        "Ann Lee",
        "Bo Ray",
    }
    assert not labels_of(text.partition("\n\n" + ann)[0])  # a list of links


def test_a_key_in_small_letters_that_repeats_itself_is_none() -> None:
    text = HANDLES.replace("roasbeef", "port") + "\n\nport: One.\n\nport: Two."

    assert "port" not in labels_of(text)


def test_a_word_before_a_colon_inside_a_turn_is_no_label() -> None:
    text = BRIEFING.replace("It holds.", "It holds.\n\nNATO: that is what they ask.")

    assert "NATO" not in labels_of(text)


def test_a_house_that_repeats_labels_tells_nothing_by_it() -> None:
    text = "ILSE BRANDT: We open.\n\nILSE BRANDT: At ten.\n\n" * 3

    assert labels_of(f"{text}NATO: A word, NATO.\n\nILSE BRANDT: At noon.\n") == {"ILSE BRANDT"}


def test_full_names_are_given_once_and_initials_from_there_on() -> None:
    text = (
        "Loïs Le Goff : Bonjour.\nNadia Sall : Bonjour.\nLLG : Merci.\nNS : De rien.\n"
        "LLG : Et vous ?\nNS : Très bien.\nLLG : Bon.\nNS : Voilà.\n"
    )

    assert labels_of(text) == {"Loïs Le Goff", "Nadia Sall", "LLG", "NS"}


def test_where_labels_stand_on_lines_of_their_own_a_headline_with_a_colon_is_none() -> None:
    text = (
        "Dr. Bo Ray: Tides, Boats & Walls\n\nAnn Lee:\n\nWelcome.\n\nBo Ray:\n\nThank you.\n\n"
        "Ann Lee:\n\nSo, tides.\n\nBo Ray:\n\nThey rise.\n"
    )

    assert labels_of(text) == {"Ann Lee", "Bo Ray"}


def test_where_speech_follows_labels_a_line_that_leads_to_it_is_none() -> None:
    text = (
        "以下是访谈实录:\n主持人:您好。\n温宪:您好。\n"
        "主持人:6月开门吗?\n温宪:是的。\n主持人:谢谢。\n"
    )

    assert labels_of(text) == {"主持人", "温宪"}


def test_voices_of_a_machine_are_labels_in_any_spelling() -> None:
    text = "spk01: Good morning.\nspk02: Morning.\nspk01: Shall we?\nspk02: Yes.\n"

    assert labels_of(text) == {"spk01", "spk02"}


def test_an_adverb_of_place_before_a_colon_is_no_label() -> None:
    text = "ANN LEE: Good evening.\n\nIn the STUDIO: new.\n\nBO RAY: Hi.\n\nANN LEE: Well?\n"

    assert labels_of(text) == {"ANN LEE", "BO RAY"}


def test_a_record_in_two_languages_has_labels_of_both() -> None:
    text = (
        "港湾报记者:墙何时开放?\n\nHarbour Post: When does it open?\n\n"
        "王伟:周五。\n\nWang Wei: On Friday.\n\n"
        "海湾台记者:然后呢?\n\nBay Radio: And then?\n\n王伟:再看。\n\nWang Wei: We shall see.\n"
    )

    assert labels_of(text) == {
        *("港湾报记者", "王伟", "海湾台记者"),
        *("Harbour Post", "Wang Wei", "Bay Radio"),
    }


def test_two_names_in_small_letters_are_labels_of_each_other() -> None:
    text = "stark: Is it on?\n\nadam3us: It is.\n\n" * 3

    assert labels_of(text) == {"stark", "adam3us"}


def test_one_word_in_small_letters_is_no_label_by_itself() -> None:
    assert labels_of("port: One goes in.\n\nAnother goes out.\n\n" * 3) == set()


def test_people_who_are_but_numbered_are_labels_where_one_comes_back() -> None:
    text = "XX01: Is it on?\n\nXX06: It is.\n\nXX01: Good.\n\nGM: We are here.\n"

    assert labels_of(text) == {"XX01", "XX06", "GM"}
    assert labels_of("Q1: Is it open?\n\nQ2: Does it float?\n\nQ3: Why?\n") == set()


def test_where_all_lines_have_labels_they_need_no_blank_lines_between() -> None:
    talk = ("Is it on?", "It is, I think.", "Good, you know.", "So we begin.", "Yes.", "I see.")
    lines = "".join(f"{'ab'[at % 2]}0{1 + at % 2}: {words}\n" for at, words in enumerate(talk))
    named = "".join(f"{('ann', 'bo')[at % 2]}: {words}\n" for at, words in enumerate(talk))

    assert labels_of(lines.upper().replace("A0", "P0").replace("B0", "P0")) == {"P01", "P02"}
    assert labels_of(named) == {"ann", "bo"}


def test_question_marks_are_somebody_where_others_are_named() -> None:
    text = "Ilse Brandt: Is it on?\n\nBo Ray: It is.\n\n" * 2

    assert labels_of(f"{text}??: He tried it twice.\n") == {"Ilse Brandt", "Bo Ray", "??"}
    assert labels_of("??: He tried it twice.\n\n??: And again.\n") == set()


def test_a_name_with_a_slip_is_a_label_in_another_manner() -> None:
    text = "MM: Is it on?\n\nTV: It is.\n\n" * 4 + "Whalepanda: No.\n\nMM: Why?\n\n" * 3

    assert labels_of(f"{text}Whalepnada: I look.\n\nTV: So do I.\n") >= {"Whalepnada"}
    assert "Whalers" not in labels_of(f"{text}Whalers: I look.\n\nTV: So do I.\n")


def test_some_may_go_by_their_initials_and_others_by_a_name() -> None:
    text = "Host: Is it on?\n\nRV: It is.\n\nEL: So it is.\n\n" * 4
    found = labels_of(f"{text}Gavin: Hey, it is me.\n\nHost: Hey.\n")

    assert found == {"Host", "RV", "EL", "Gavin"}


def test_a_handle_that_the_head_gives_may_repeat_itself() -> None:
    text = "Brian: Is it on?\n\nadam3us: It is.\n\nadam3us: Going back to that.\n\n" * 3

    assert labels_of(f"- Adam Back (adam3us)\n\n{text}") == {"Brian", "adam3us"}
    assert labels_of(text) == {"Brian"}


def test_a_word_above_a_list_is_no_label() -> None:
    people = "people:\n\n- Sebastien Couture\n- Adam Back (adam3us)\n\n"

    assert labels_of(f"{people}{BRIEFING}") == labels_of(BRIEFING)


def test_a_part_of_a_handle_is_no_common_word() -> None:
    text = "Brian: Is it on?\n\nSebastien: It is, adam3us.\n\n" * 3

    assert "Adam" in labels_of(f"{text}Adam: Maybe.\n\nBrian: So.\n")


def test_where_several_go_by_handles_so_does_who_speaks_twice() -> None:
    text = "Pierre: So?\n\nroasbeef: Yes.\n\nPierre: And?\n\nbitconner: No.\n\n" * 3
    twice = "bitstein: The tags.\n\nroasbeef: You scan.\n\nbitstein: The list.\n\nPierre: So.\n"

    assert labels_of(text + twice) == {"Pierre", "roasbeef", "bitconner", "bitstein"}


def test_a_handle_may_be_labelled_twice_now_and_then() -> None:
    text = "Pierre: So?\n\nroasbeef: Yes.\n\n" * 4

    assert labels_of(f"{text}roasbeef: And no.\n\nPierre: So.\n") == {"Pierre", "roasbeef"}


def test_initials_that_the_head_gives_are_a_label_though_they_stand_there_too() -> None:
    text = "BC: Is it on?\n\nAB: It is.\n\n" * 3 + "SC: Thanks.\n\nBC: So.\n"

    assert labels_of(f"Sebastien Couture (SC)\nBrian Crain (BC)\n\n{text}") == {"BC", "AB", "SC"}
    assert labels_of(f"{text}BC: SC means Signalling Coast.\n\nAB: So.\n") == {"BC", "AB"}


def test_among_names_in_small_letters_whoever_speaks_but_once_is_heard() -> None:
    said = ("maria", "Go on."), ("tom", "It cost four."), ("maria", "Why?"), ("zed", "He lies.")
    said += ("tom", "I do not."), ("maria", "Enough."), ("nadia", "It rose."), ("tom", "No.")
    said += (("nadia", "It did."),)

    assert labels_of("\n\n".join(f"{name}: {words}" for name, words in said)) == {
        *("maria", "tom", "nadia", "zed"),
    }


def test_full_names_in_small_letters_are_labels_where_nobody_is_named_otherwise() -> None:
    text = (
        "ann lee: From the harbour, I'm Ann Lee.\n\nToday: a wall.\n\nbo ray: It fell.\n\n"
        "ann lee: And then?\n\narchived recording (di fox): I took the dog.\n\n"
        "bo ray: She runs a shop.\n"
    )

    assert labels_of(text) == {"ann lee", "bo ray", "archived recording (di fox)"}


def test_what_is_for_something_is_nobody_s_name() -> None:
    text = "for the sauce: Chop two.\n\nfor the dough: Mix it.\n\n" * 2

    assert labels_of(text) == set()
