"""Who is said to have said something, and when nobody is."""

import pytest
from builders import a_speaker, a_transcript, a_turn, the_seed

from bot.language.spoken import spoken_sentences
from bot.language.telling.placed_words import words_with_places
from bot.language.telling.reported import find_reported
from bot.models.quote import Reported
from bot.models.transcript import Transcript


def reported(transcript: Transcript) -> tuple[Reported, ...]:
    return find_reported(spoken_sentences(transcript.turns), transcript.speakers)


def sources(text: str) -> list[str | None]:
    return [each.source for each in reported(a_transcript(a_turn(text)))]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor said the bridge was safe.", "The mayor"),
        ("A senior U.S. official told us that the talks had failed.", "A senior U.S. official"),
        ("Treasury Secretary Janet Yellen warned that time was short.", None),
        ("The White House says it never happened.", "The White House"),
        ("According to the police, nobody was hurt.", "the police"),
        ("According to China's statement regarding this, it went well.", "China's statement"),
        ("Beijing, however, you know, claims to have a policy.", "Beijing"),
        ("Xi sort of warned Biden that it would end badly.", "Xi"),
        ("Neither side said that it was over.", "Neither side"),
        ("Officials have repeatedly denied that.", "Officials"),
        ("Biden raised concerns about the app.", "Biden"),
        ("Biden raised some U.S. concerns about the app.", "Biden"),
        ("Yellen denounced the tariffs.", "Yellen"),
        ("Critics called it a mistake.", "Critics"),
        ("Xi hit back quite harshly.", "Xi"),
        ("Smith appeared to express dismay.", "Smith"),
        ("The judge agreed, as the union had argued.", "The judge"),
        ("They will not, said Janet Yellen, give in.", "Janet Yellen"),
        ("A spokesman for the Foreign Ministry said no.", None),
        ("A U.S. official called it a recording, right?", "A U.S. official"),
        ("The engineers say it keeps out the water.", "The engineers"),
        ("Some say the rent is too high.", "Some"),
        ("One of your other colleagues asked about the ferry.", "One of your other colleagues"),
        ("The folks at DOD were calling it a success.", "The folks at DOD"),
        ("Officials with the Harbor Agency say yes.", "Officials with the Harbor Agency"),
        ("The host of a morning show literally said it.", "The host"),
        ("I have met children who told me that they were afraid.", "children"),
        ("Harris, meanwhile, was saying the opposite.", "Harris"),
        ("People keep saying we can wait.", "People"),
        ("Matt came to me and said that he would leave.", "Matt"),
        ("Zelensky, speaking in Kyiv, called for more weapons.", "Zelensky"),
        ("The mayor, who was charged in May, says he is innocent.", "The mayor"),
        ("And Senator Doyle, who voted today, told me that he had a knot.", "Senator Doyle"),
        ("The report on the fire, when it was published, said that nobody knew.", None),
        ("We were told by the previous minister that it was safe.", "the previous minister"),
        ("The Minister at the time told us it was safe.", "The Minister"),
        ("One student asked, What is being done now?", "One student"),
        ("Brumidi is alleged to have said it.", "Brumidi"),
        ("What do you think, because the inspectors said that it was unsafe?", "the inspectors"),
        ("According to a new report from the harbor board, it leaks.", None),
        ("There were some Republicans saying they want it closed.", "some Republicans"),
        ("I quote what Ann Doyle said today, which is, “We close.”", "Ann Doyle"),
        ("The Greens say that it is too late.", "The Greens"),
        ("That's why Ann Doyle in 2007 said it must close.", "Ann Doyle"),
        ("The nurses we spoke to say that they will stay out.", "The nurses"),
        ("The new minister, Mr al-Rawi announced it.", "Mr al-Rawi"),
        ("Labour says that you cannot vote on it before the summer?", "Labour"),
    ],
)
def test_a_source_is_named_as_the_sentence_names_it(text: str, source: str | None) -> None:
    found = sources(text)

    assert found
    assert source is None or found[0] == source


@pytest.mark.parametrize(
    "text",
    [
        "I said that the bridge was safe.",
        "We told them to go home.",
        "If he says no, we will go.",
        "He was told to go home.",
        "What did the mayor say?",
        "Has the mayor said no?",
        "The United States will go on.",
        "That said, it is late.",
        "Three states share the river.",
        "He raised two children.",
        "She called her mother.",
        "According to you, it is late.",
        "Beautifully said.",
        "I'd like to expand on what Nick said.",
        "How many employers say that?",
        "As they say, it is complicated.",
        "Our intuition said this would not do.",
        "Let's say the mayor goes.",
        "That said, the mayor is cautious.",
        "So to speak, it was over.",
        "It goes without saying that we have a plan.",
        "She said no to the job.",
        "He was said to be in Cuba.",
        "If indeed the report says so, we will go.",
        "I met the mayor and said that it was late.",
        "We will be back before this committee saying, 'This is what we found.'",
        "Not many heard of people saying that it was closed.",
        "I say that as the person who said it was cheap.",
        "According to what local authorities do, it differs.",
        "You, Minister, said it yourself.",
        "Did he say that?",
        "You can ask me that when the math says so.",
        "Minister should Premier Ann Doyle have declared it",
        "We spoke to say goodbye to it.",
        "It wants the United States to keep its promises.",
        "I liked the article that the mayor wrote recently.",
        "The day the county commission writes my check is the day I stop.",
        "Everybody said " + "the port is late and the mayor says the crane is broken " * 9,
    ],
)
def test_nothing_is_reported_where_nobody_is_said_to_speak(text: str) -> None:
    assert [each for each in sources(text) if each] == []


def test_a_pronoun_stands_for_the_last_source_of_the_turn() -> None:
    found = sources("President Biden told Congress it was over. He warned that time was short.")

    assert found == ["President Biden", "President Biden"]


def test_a_pronoun_after_two_persons_stays_unclear() -> None:
    text = "President Biden told President Xi to stop. He warned that time was short."

    assert sources(text) == ["President Biden", None]


def test_a_pronoun_after_somebody_else_was_named_stays_unclear() -> None:
    text = "President Biden said it was over. Sam Lee was there. He warned that time was short."

    assert sources(text) == ["President Biden", None]


def test_a_pronoun_of_the_other_sex_does_not_stand_for_somebody() -> None:
    text = "Mrs. Holt said it was over. He warned that time was short."

    assert sources(text) == ["Mrs. Holt", None]


def test_a_woman_named_in_between_does_not_make_he_unclear() -> None:
    text = "President Biden said it was over. Mrs. Lee was there. He warned that time was short."

    assert sources(text) == ["President Biden", "President Biden"]


def test_a_pronoun_may_stand_for_who_was_named_at_the_end_of_the_turn_before() -> None:
    transcript = a_transcript(
        a_turn("President Biden said it was over.", "Ann Lee"),
        a_turn("Well, he warned that it was not.", "Tom Okafor"),
    )

    assert [each.source for each in reported(transcript)] == ["President Biden", "President Biden"]


def test_a_pronoun_two_turns_later_stays_unclear() -> None:
    transcript = a_transcript(
        a_turn("President Biden said it was over.", "Ann Lee"),
        a_turn("Did it rain?", "Tom Okafor"),
        a_turn("He warned that it was not.", "Ann Lee"),
    )

    assert [each.source for each in reported(transcript)] == ["President Biden", None]


def test_after_a_clip_a_pronoun_stands_for_who_was_on_tape() -> None:
    transcript = a_transcript(
        a_turn("The wall is old.", "Tom Okafor"),
        a_turn("Thirty years, maybe forty.", "Samir Haddad", kind="actuality"),
        a_turn("He says there is a cheaper plan.", "Tom Okafor"),
        speakers=(a_speaker("Tom Okafor", "reporter"), a_speaker("Samir Haddad", "guest")),
    )

    assert [each.source for each in reported(transcript)] == ["Samir Haddad"]


def test_a_pronoun_never_stands_for_who_is_named_behind_it() -> None:
    assert sources("Xi Jinping was there. He says Xi Jinping will not give in.") == [None]


def test_a_name_and_what_explains_it_are_one_person() -> None:
    text = "I put that to Samir Haddad, a coastal engineer. He told me the wall buys time."

    assert sources(text) == ["Samir Haddad"]


def test_what_a_speaker_says_of_themselves_is_not_reported() -> None:
    transcript = a_transcript(a_turn("I, Ann Lee, said so, and Ann Lee said it again.", "Ann Lee"))

    assert reported(transcript) == ()


def test_they_stands_for_two_who_are_named_together() -> None:
    found = sources("When President Biden and President Xi met in May, they agreed to talk.")

    assert found == ["President Biden and President Xi"]


def test_what_is_reported_is_a_slice_of_the_turn_with_who_tells_it() -> None:
    transcript = a_transcript(a_turn("Hello. The mayor said no.", "Ann Lee"))

    (found,) = reported(transcript)

    assert found.text == transcript.turn(1).text[found.start : found.end]
    assert (found.text, found.said_by, found.turn) == ("The mayor said no.", "ann-lee", 1)


def test_the_seed_s_reported_speech_is_found() -> None:
    found = {(each.turn, each.source) for each in reported(the_seed())}

    assert found >= {
        (5, "a U.S. official"),
        (5, "Biden and Xi Jinping"),
        (5, "the White House"),
        (5, "Biden"),
        (9, "Biden"),
        (11, "China's statement"),
        (11, "Xi"),
        (13, "Xi"),
        (15, "both sides"),
        (17, "neither side"),
        (17, "Biden"),
        (17, "Beijing"),
    }
    assert not [each for each in found if each[0] in {3, 4, 6, 7, 8, 12, 14, 16}]


def test_a_speaker_of_the_transcript_can_be_a_source() -> None:
    transcript = a_transcript(
        a_turn("As Ortiz said, it is late.", "Ann Lee"), speakers=(a_speaker("Maria Ortiz"),)
    )

    assert [each.source for each in reported(transcript)] == ["Ortiz"]


def test_a_sentence_may_begin_with_a_full_stop() -> None:
    assert [word.text for word in words_with_places(".So we go")] == ["So", "we", "go"]
