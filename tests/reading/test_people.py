"""Which labels are one person, and how the person's name is shown."""

import pytest

from bot.formats.labels.label import parse_label
from bot.reading.names import full_name, normal_case, short_name, spelled_in
from bot.reading.people import find_people


@pytest.mark.parametrize(
    ("labels", "people"),
    [
        ("JOHN RUWITCH, BYLINE | INSKEEP | RUWITCH | MR. RUWITCH",
         ["JOHN RUWITCH, BYLINE + RUWITCH + MR. RUWITCH", "INSKEEP"]),
        ("JOHN SMITH | JANE SMITH | SMITH", ["JOHN SMITH", "JANE SMITH", "SMITH"]),
        ("JOHN SMITH | MR. SMITH | MS. SMITH | SMITH",
         ["JOHN SMITH", "MR. SMITH", "MS. SMITH", "SMITH"]),
        ("SEN. JOHN SMITH | REP. JANE SMITH | SEN. SMITH",
         ["SEN. JOHN SMITH + SEN. SMITH", "REP. JANE SMITH"]),
        ("POLICE CHIEF ANA RUIZ | FIRE CHIEF TOM ABARA | CHIEF RUIZ | DET. SALL | DETECTIVE SALL",
         ["POLICE CHIEF ANA RUIZ + CHIEF RUIZ", "FIRE CHIEF TOM ABARA",
          "DET. SALL + DETECTIVE SALL"]),
        ("POLICE CHIEF RUIZ | FIRE CHIEF RUIZ | CHIEF RUIZ",
         ["POLICE CHIEF RUIZ", "FIRE CHIEF RUIZ", "CHIEF RUIZ"]),
        ("President Ana Ruiz | Mayor of Elmport Tom Abara | Tom Abara",
         ["President Ana Ruiz", "Mayor of Elmport Tom Abara + Tom Abara"]),
        ("The CHAIRPERSON | CHAIRPERSON | The WITNESS",
         ["The CHAIRPERSON + CHAIRPERSON", "The WITNESS"]),
        ("Pregunta | Respuesta | P | R", ["Pregunta + P", "Respuesta + R"]),
        ("WANG HUIYAO | WANG | Huiyao Wang", ["WANG HUIYAO + WANG + Huiyao Wang"]),
        ("Adam Jonas (AJ) | AJ | Matt Corallo (MC) | MC",
         ["Adam Jonas (AJ) + AJ", "Matt Corallo (MC) + MC"]),
        ("Aart van Dam (AvD) | AvD | Bo Ray (BR) | BR",
         ["Aart van Dam (AvD) + AvD", "Bo Ray (BR) + BR"]),
        ("REP. JANE DOE (R-OH) | DOE", ["REP. JANE DOE (R-OH) + DOE"]),
        ("PRESIDENT BIDEN | DR. BIDEN", ["PRESIDENT BIDEN", "DR. BIDEN"]),
        ("JOHN Q. PUBLIC | J. PUBLIC | PUBLIC", ["JOHN Q. PUBLIC + J. PUBLIC + PUBLIC"]),
        ("JOHN PUBLIC | JANE PUBLIC | J. PUBLIC", ["JOHN PUBLIC", "JANE PUBLIC", "J. PUBLIC"]),
        ("Siân Gwenllian AM | Sian Gwenllian AM | GWENLLIAN",
         ["Siân Gwenllian AM + Sian Gwenllian AM + GWENLLIAN"]),
        ("KARINE JEAN-PIERRE | MS. JEAN-PIERRE", ["KARINE JEAN-PIERRE + MS. JEAN-PIERRE"]),
        ("The CHAIRMAN | The CHAIRMAN (Mr. Foley) | Mr. FOLEY",
         ["The CHAIRMAN", "The CHAIRMAN (Mr. Foley) + Mr. FOLEY"]),
        ("JANE DOE, HOST | HOST | GUEST", ["JANE DOE, HOST + HOST", "GUEST"]),
        ("Secretary General Tom Abara | Secretary General",
         ["Secretary General Tom Abara + Secretary General"]),
        ("Q | UNIDENTIFIED MALE | UNIDENTIFIED MALE #2 | UNIDENTIFIED FEMALE",
         ["Q", "UNIDENTIFIED MALE", "UNIDENTIFIED MALE #2", "UNIDENTIFIED FEMALE"]),
        ("Maria | Tom | Maria & Tom | Ann Lee | LEE AND ORR",
         ["Maria", "Tom", "Maria & Tom", "Ann Lee", "LEE AND ORR"]),
        ("PhD C | PhD E | Grad E | Professor F", ["PhD C", "PhD E", "Grad E", "Professor F"]),
        ("Don Van Natta Jr. | Mr. VAN NATTA | NATTA",
         ["Don Van Natta Jr. + Mr. VAN NATTA + NATTA"]),
        ("JAN VAN DYK | MARY VAN DYK | VAN DYK", ["JAN VAN DYK", "MARY VAN DYK", "VAN DYK"]),
        ("Speaker 1 | Speaker 2 | SPEAKER 1", ["Speaker 1 + SPEAKER 1", "Speaker 2"]),
    ],
)  # fmt: skip
def test_labels_are_joined_to_people(labels: str, people: list[str]) -> None:
    found = find_people(labels.split(" | "))

    assert [" + ".join(label.written for label in person.labels) for person in found] == people


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("JOHN RUWITCH", "John Ruwitch"),
        ("MS. JEAN-PIERRE", "Ms. Jean-Pierre"),
        ("MICHAEL O'BRIEN", "Michael O'Brien"),
        ("JIM MCDONALD", "Jim McDonald"),
        ("RON DeABARA", "Ron DeAbara"),
        ("URSULA VON DER LEYEN", "Ursula von der Leyen"),
        ("J.K. ROWLING", "J.K. Rowling"),
        ("LYNNE NEAGLE AM", "Lynne Neagle AM"),
        ("Ilya Grigorik", "Ilya Grigorik"),
        ("Q", "Q"),
        ("记者", "记者"),
    ],
)
def test_names_in_capitals_are_shown_in_normal_case(written: str, shown: str) -> None:
    assert normal_case(written) == shown


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("as David MacLeod said", "David MacLeod"),
        ("as DAVID MACLEOD said", "David Macleod"),
        ("nothing of the kind", "David Macleod"),
    ],
)
def test_a_name_is_spelled_as_the_running_text_spells_it(text: str, spelled: str) -> None:
    assert spelled_in(text, "DAVID MACLEOD") == spelled


@pytest.mark.parametrize(
    ("label", "places", "own_words", "name"),
    [
        ("MR. KIRBY", "Gaggle by Advisor John Kirby", "", "John Kirby"),
        ("MR. MUNOZ", "", "Hi. I’m Kevin Munoz with the press office.", "Kevin Munoz"),
        ("SECRETARY MAYORKAS", "Remarks by Secretary of Homeland Security Mayorkas", "", None),
        ("SECRETARY BLINKEN", "by Secretary of State Antony Blinken", "", "Antony Blinken"),
        (
            "PRESIDENT VON DER LEYEN",
            "by Charles Michel and President of the Commission Ursula"
            " von der Leyen Before the Summit",
            "",
            "Ursula von der Leyen",
        ),
        ("Stephan", "Laolu Osuntokun Stephan Livera", "", None),
        ("INSKEEP", "NPR's Inskeep and the host Inskeep", "", None),
        ("PRESIDENT BIDEN", "Remarks by President Biden", "", None),
        ("SMITH", "John Smith met Mary Smith", "", None),
        ("JOHN SMITH", "Mary Smith", "", None),
        ("Q", "Mary Q", "", None),
    ],
)
def test_a_surname_gets_the_given_name_that_the_source_tells(
    label: str, places: str, own_words: str, name: str | None
) -> None:
    (person,) = find_people([label])

    assert full_name(person, places, own_words) == name


def test_a_surname_alone_is_shown_with_its_title() -> None:
    (kirby, biden) = find_people(["MR. KIRBY", "PRESIDENT JOE BIDEN"])

    assert (short_name(kirby), short_name(biden)) == ("MR. KIRBY", "JOE BIDEN")


def test_an_irish_surname_alone_is_the_one_who_bears_it() -> None:
    people = find_people(["MAURA O'DELL, HOST", "TOM ABARA, DIVER", "O'DELL"])

    assert [[label.written for label in person.labels] for person in people] == [
        ["MAURA O'DELL, HOST", "O'DELL"],
        ["TOM ABARA, DIVER"],
    ]


def test_a_part_of_the_name_in_a_bracket_is_how_it_goes_on_and_no_description() -> None:
    label = parse_label("Ilse Brandt (Brandt)")

    assert (label.name, label.descriptor) == ("Ilse Brandt", "")


@pytest.mark.parametrize(
    ("name", "in_capitals", "shown"),
    [("KLMN", True, "KLMN"), ("AFPA", False, "AFPA"), ("ORTIZ", True, "Ortiz")],
)
def test_abbreviations_stay_in_capitals(name: str, in_capitals: bool, shown: str) -> None:
    assert spelled_in("nothing of the kind", name, in_capitals=in_capitals) == shown


def test_a_title_in_the_plural_is_no_given_name() -> None:
    (person,) = find_people(["Mr. Abara"])

    assert full_name(person, "Present: Representatives Abara and Lee.", "") is None


def test_a_contraction_before_a_surname_is_no_given_name() -> None:
    (person,) = find_people(["ORTIZ"])

    assert full_name(person, "I'm Ortiz, and this is Harbour Tonight.", "") is None


def test_a_voice_that_is_only_called_speaker_may_be_another_each_time() -> None:
    assert parse_label("SPEAKER").is_anonymous
    assert not parse_label("Speaker 1").is_anonymous


@pytest.mark.parametrize(
    ("written", "title", "name"),
    [
        ("FMR. PRES. JO ABARA", "FMR. PRES.", "JO ABARA"),
        ("COACH ABARA", "COACH", "ABARA"),
    ],
)
def test_a_title_before_a_name_is_no_part_of_it(written: str, title: str, name: str) -> None:
    label = parse_label(written)

    assert (label.title, label.name) == (title, name)
