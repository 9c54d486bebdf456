"""The gate for written sentences, before the prose of a news desk: what is true may stay."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.gate.claims import objection
from bot.language.writing.own_part import part_of
from bot.models.draft import Written
from bot.models.transcript import Transcript

HARBOR = a_transcript(
    a_turn("Three thousand people must go. The fire crossed the Kestrel River.", "Ann Lee"),
    a_turn("We need planes tonight. I have asked the White House twice.", "Martin Escobedo"),
    a_turn("It crossed on February 24. The wall buys thirty years, maybe forty.", "Samir Haddad"),
    a_turn("Our next question goes to Joan Barker at the Carew Times.", "Ann Lee"),
    a_turn("Thank you. Will the city give sick people priority for the new vaccines?", "Q"),
    a_turn("The agency has been run by an acting director for two years.", "Alicia Moreno"),
    a_turn("The economy grew five percent. We met with the American companies.", "Oleg Petrenko"),
    a_turn("The United States will make sure of it. "
           "The United States welcomes the chance to host the third conference.", "Ann Lee"),
    a_turn("A law makes us slow: the rules. Change the law if you want it faster.", "Bo Stein"),
    a_turn("Is there a right length for a show? Nope. I met Dr. Barbara A. Wolanin.", "Bo Stein"),
    a_turn("The gentleman from Ohio (Mr. Ray) has the floor. We expect to meet them.", "Joan Whit"),
    a_turn("Do the dockers have a contract?", "Q"),
    a_turn("We are talking about that with both sides.", "Joan Whit"),
    a_turn("Any pilot? The rules are hard. We go to Trevor, with Reuters.", "Ann Lee"),
    a_turn("Will a second term end the independence of the valley?", "Q"),
    a_turn("He thanked us at the summit, leader after leader. I'm not going to detail that. "
           "Some say you have to spend thousands of dollars on a sign, and that's not true. "
           "The crews are the problem; the planes exist. It opened in August.",
           "Martin Escobedo"),
    a_turn("I live in Tomball, and I helped my neighbor to put her shop on the web.", "Bo Stein"),
    a_turn("Members draw an animal on the whiteboard. Rees asked me about models.", "Sian Rees AM"),
    speakers=(
        a_speaker("Ann Lee", "host"),
        a_speaker("Martin Escobedo", "official", labels=("GOV. MARTIN ESCOBEDO",)),
        a_speaker("Samir Haddad", description="a coastal engineer at Brandt College"),
        a_speaker("Q", "unidentified"),
        a_speaker("Alicia Moreno", labels=("ALICIA MORENO, NNB COMMENTATOR",)),
        a_speaker("Oleg Petrenko", "official", labels=("PRESIDENT PETRENKO",)),
        a_speaker("Bo Stein", description="WKRB"),
        a_speaker("Joan Whit", "official", description="Harbor Commissioner"),
    ),
)  # fmt: skip


def _objection(sentence: str, *turns: int, transcript: Transcript = HARBOR) -> str | None:
    return objection(Written(text=sentence, turns=turns), transcript)


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("Samir Haddad, a coastal engineer at Brandt College, said the wall buys 30 years.", (3,)),
        ("Haddad said the river was crossed on Feb. 24.", (3,)),
        ("Mr Haddad said the wall buys thirty years.", (3,)),
        ("Commentator Alicia Moreno said an acting director has run the agency.", (6,)),
        ("The economy grew 5%, the president said.", (7,)),
        ("The economy grew 5%, the American president said.", (7,)),
        ("The United States will host the third conference.", (8,)),
        ("Bo Stein of WKRB said people who want it faster should change the law.", (9,)),
        ("WKRB's Bo Stein said people who want it faster should change the law.", (9,)),
        ("Stein blamed a law, the rules, and said to change the law.", (9,)),
        ("The fire crossed the Kestrel River, and Gov. Martin Escobedo said planes are needed.",
         (1, 2)),
        ("The Kestrel River fire forces thousands to go.", (1,)),
        ("The fire crossed the river, and thousands of people must go.", (1,)),
        ("Joan Barker of the Carew Times asked whether sick people get vaccines.", (5,)),
        ("Joan Barker asked whether sick people get priority for vaccines.", (5,)),
        ("A Carew Times reporter asked whether sick people get priority for vaccines.", (5,)),
        ("A Reuters reporter asked whether the valley's independence would end.", (15,)),
        ("Despite his thanks, Escobedo would not give details.", (16,)),
        ("Stein said only that he helped his neighbor.", (17,)),
        ("A Carew Times correspondent asked whether sick people get priority for vaccines.", (5,)),
        ("Escobedo said one leader after another thanked them at the summit.", (16,)),
        ("Escobedo said they were thanked at the summit but would not give details.", (16,)),
        ("Signs do not require spending thousands of dollars, Escobedo said.", (16,)),
        ("The problem is crews, not planes, Escobedo said.", (16,)),
        ("The governor said the planes exist.", (16,)),
        ("Stein said he helped a neighbor in Tomball put her shop on the web.", (17,)),
        ("Siân Rees was asked about models.", (18,)),
        ("Team members were to use the whiteboard, modelled on an animal.", (18,)),
        ("Stein said there is no right length for a show.", (10,)),
        ("Stein said he met Barbara Wolanin.", (10,)),
        ("Rep. Ray of Ohio has the floor, Harbor Commissioner Joan Whit said.", (11,)),
        ("Whit said the White House expects to meet them.", (2, 11)),
        ("Whit said a contract for the dockers is being discussed.", (12, 13)),
    ],
)  # fmt: skip
def test_true_newsroom_prose_may_be_written(sentence: str, turns: tuple[int, ...]) -> None:
    assert _objection(sentence, *turns) is None


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("The wall buys thirty years, with Brandt College.", (3,)),
        ("Haddad, a coastal engineer at Carew College, said the wall buys thirty years.", (3,)),
        ("Sick people get priority for vaccines, with Joan Barker.", (5,)),
        ("Ann Rourke asked whether sick people get priority for vaccines.", (5,)),
        ("The fire crossed the Kestrel River, Martin Escobedo said.", (1, 2)),
        ("Mr. Haddad of CNN said the wall buys thirty years.", (3,)),
        ("The fire crossed the river, and thousands of homes must go.", (1,)),
        ("The fire crossed the river, and dozens of people must go.", (1,)),
        ("The agency has been run by an acting director, with a pair of others.", (6,)),
        ("The agency has been run by an acting director for 1 7 years.", (6,)),
        ("The agency has been run by an acting director in 2e6 ways.", (6,)),
        ("The agency has been run by an acting director for a kilometer.", (6,)),
        ("Alicia Moreno said — the agency has been run by a director.", (6,)),
        ("Alicia Moreno said (the agency has been run by a director).", (6,)),
        ("She spoke of the agency — the agency has been burned by an acting director.", (6,)),
        ("Escobedo said it costs $1,000 to buy a sign.", (16,)),
        ("The planes exist, and the crews doubled in August.", (6, 16)),
        ("It opened in August for the 24th time.", (3, 16)),
        ("It closed in August, Escobedo said.", (16,)),
        ("Will a second term not end the independence of the valley?", (15,)),
        ("Rep. Lee of Ohio has the floor, Whit said.", (11,)),
        ("All agencies have been run by an acting director.", (6,)),
        ("The agency has been run by the worst director.", (6,)),
        ("The agency has been run by an acting director for two years because of the law.", (6,)),
    ],
)
def test_what_only_looks_like_it_may_not(sentence: str, turns: tuple[int, ...]) -> None:
    assert _objection(sentence, *turns) is not None


def test_a_name_in_a_turn_off_the_record_gives_nobody_the_word() -> None:
    transcript = a_transcript(
        a_turn("Let's go to Joan Barker.", "Ann Lee", terms="off-record"),
        a_turn("Will the city give sick people priority for the new vaccines?", "Q"),
    )

    why = _objection("Joan Barker asked about sick people and priority.", 2, transcript=transcript)

    assert why is not None


def test_the_part_of_one_person_is_their_clause_without_what_describes_them() -> None:
    text = "The mill burned, and Gov. Escobedo, who was there, said planes were needed."

    assert part_of("Martin Escobedo", text) == "Gov. Escobedo said planes were needed."


@pytest.mark.parametrize(
    "sentence",
    [
        "Martin Escobedo said he has asked the White House never.",
        "Escobedo said he has not asked the White House twice.",
        "According to Samir Haddad, he has asked the White House twice.",
        "Escobedo and Haddad both said they have asked the White House twice.",
        "Escobedo said he has asked the White Fence twice.",
    ],
)
def test_the_words_of_one_told_of_him_are_still_his_own(sentence: str) -> None:
    assert _objection(sentence, 2, 3) is not None


def test_who_speaks_may_be_told_of_in_the_third_person() -> None:
    assert _objection("Escobedo said he had asked the White House twice.", 2, 3) is None


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Her propeller breaks, Ines said.", "If my propeller breaks, your day is bad."),
        ("Ray said they were lucky.", "I would say forty thousand, if we are lucky."),
    ],
)
def test_what_an_if_holds_is_no_fact(sentence: str, said: str) -> None:
    transcript = a_transcript(a_turn(said, "Ines Ray"))

    assert "condition" in (_objection(sentence, 1, transcript=transcript) or "")


def test_a_clause_before_the_credit_may_be_of_somebody_else() -> None:
    text = "After Haddad declined to answer, Whit said she talks with both sides."

    assert part_of("Joan Whit", text) == "Whit said she talks with both sides."


def test_a_name_of_several_words_is_nobodys_words() -> None:
    transcript = a_transcript(
        a_turn("We have the head of Together for Children and Young People here.", "Ann Lee"),
        a_turn("We made progress.", "Bo Stein"),
    )
    text = "Stein said the Together for Children and Young People made progress."

    assert _objection(text, 1, 2, transcript=transcript) is None


def test_a_title_in_the_turns_makes_nobody_known_who_bears_it() -> None:
    transcript = a_transcript(
        a_turn("I thank Mr. Rees AM for the motion on the light.", "Mr. Smith"),
        a_turn("I object.", "Mr. Abara"),
        a_turn("I second.", "Ruth Ashby AM"),
        speakers=(a_speaker("Mr. Smith"), a_speaker("Mr. Abara"), a_speaker("Ruth Ashby AM")),
    )

    for name in ("Mr. Abara", "Ruth Ashby AM"):
        why = _objection(f"Smith spoke on the light, with {name}.", 1, transcript=transcript)
        assert why == "has a name that is not in its turns"


GAGGLE = a_transcript(
    a_turn("When did it open?", "James Jacoby"),
    a_turn("We never called it a public space.", "Bo Stein"),
    a_turn("Israel helps us. We have every expectation that this continues.", "Kim Rao"),
    a_turn("We go to Trevor, with Reuters.", "Kim Rao"),
    a_turn("Can you confirm that the U.S. has warned Iran of its nuclear work?", "Q"),
    a_turn("Do the dockworkers have a contract?", "Jo Lund"),
    a_turn("One at a time.", "Kim Rao"),
    a_turn("They do not have a contract. Talks go on.", "Alan Prewitt"),
    speakers=(
        a_speaker("Kim Rao", "official", description="White House adviser"),
        a_speaker("Q", "unidentified"),
    ),
)


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("Stein told James Jacoby that they never called it a public space.", (2,)),
        ("Israel helps, and the White House expects that to continue, Rao said.", (3,)),
        ("A Reuters reporter asked whether the U.S. had warned Iran of its nuclear work.", (5,)),
        ("Dockworkers remain without a contract, and talks continue, Prewitt said.", (6, 8)),
    ],
)
def test_who_is_told_and_for_whom_one_speaks_need_not_be_in_the_turn(
    sentence: str, turns: tuple[int, ...]
) -> None:
    assert _objection(sentence, *turns, transcript=GAGGLE) is None


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("Stein told James Lund that they never called it a public space.", (2,)),
        ("Stein never called it a public space, with James Jacoby.", (2,)),
        ("Israel helps with the White House, Rao said.", (3,)),
    ],
)
def test_they_are_named_for_nothing_else(sentence: str, turns: tuple[int, ...]) -> None:
    why = _objection(sentence, *turns, transcript=GAGGLE)

    assert why == "has a name that is not in its turns"
