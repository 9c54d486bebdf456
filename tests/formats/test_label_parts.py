"""A label taken apart."""

import pytest

from bot.formats.labels.label import parse_label


@pytest.mark.parametrize(
    ("written", "name", "title", "descriptor", "alias"),
    [
        ("JOHN RUWITCH, BYLINE", "JOHN RUWITCH", "", "BYLINE", ""),
        ("INSKEEP", "INSKEEP", "", "", ""),
        ("SEN. JANE DOE (R-OH)", "JANE DOE", "SEN.", "R-OH", ""),
        ("Adam Jonas (AJ)", "Adam Jonas", "", "", "AJ"),
        ("Adam Jonas（AJ）", "Adam Jonas", "", "", "AJ"),
        ("BLITZER (voice-over)", "BLITZER", "", "", ""),
        ("VICE PRESIDENT HARRIS", "HARRIS", "VICE PRESIDENT", "", ""),
        ("SECRETARY OF STATE ANTONY BLINKEN", "ANTONY BLINKEN", "SECRETARY OF STATE", "", ""),
        ("THE PRESIDENT", "THE PRESIDENT", "", "", ""),
        ("SENIOR ADMINISTRATION OFFICIAL", "SENIOR ADMINISTRATION OFFICIAL", "", "", ""),
        ("The CHAIRMAN (Mr. Foley)", "Foley", "Mr.", "The CHAIRMAN", ""),
        ("Mr. Bob Ray (Hamilton East, NDP)", "Bob Ray", "Mr.", "Hamilton East, NDP", ""),
        ("John Smith, Jr.", "John Smith, Jr.", "", "", ""),
        ("Speaker 1", "Speaker 1", "", "", ""),
        ("Unknown (E)", "Unknown E", "", "", ""),
        ("Student (2)", "Student 2", "", "", ""),
    ],
)
def test_name_title_descriptor_and_alias(
    written: str, name: str, title: str, descriptor: str, alias: str
) -> None:
    label = parse_label(written)

    assert (label.name, label.title, label.descriptor, label.alias) == (
        name,
        title,
        descriptor,
        alias,
    )


@pytest.mark.parametrize(
    ("written", "is_anonymous", "is_a_part"),
    [
        ("Q", True, True),
        ("UNIDENTIFIED MALE #2", True, True),
        ("AUDIENCE MEMBER", True, True),
        ("MODERATOR", False, True),
        ("Moderador", False, True),
        ("Público", True, True),
        ("Miembro de la audiencia", False, True),
        ("SPEAKER_00", False, True),
        ("THE COURT", False, True),
        ("SENIOR ADMINISTRATION OFFICIAL", False, True),
        ("JANE DOE, HOST", False, False),
        ("PhD C", False, False),
    ],
)
def test_parts_without_a_name(written: str, is_anonymous: bool, is_a_part: bool) -> None:
    label = parse_label(written)

    assert (label.is_anonymous, label.is_a_part) == (is_anonymous, is_a_part)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Lee, Ann", "Ann Lee"),
        ("Lee, Ann B. (Guest)", "Ann B. Lee"),
        ("Lee, Host", "Lee"),
        ("Ruwitch, Byline", "Ruwitch"),
        ("BLITZER, CNN", "BLITZER"),
        ("Ann Lee, Elgin", "Ann Lee"),
    ],
)
def test_a_given_name_may_stand_behind_the_family_name(written: str, name: str) -> None:
    assert parse_label(written).name == name


@pytest.mark.parametrize(
    ("written", "name", "descriptor"),
    [
        ("HOST (Ann Lee)", "Ann Lee", "HOST"),
        ("GUEST #1 (Ann Lee)", "Ann Lee", "GUEST #1"),
        ("CALLER (New York)", "CALLER", "New York"),
        ("Guest (New York)", "Guest", "New York"),
        ("ARCHIVE – Ann Lee", "Ann Lee", "ARCHIVE"),
        ("O-Ton Ann Lee", "Ann Lee", "O-Ton"),
        ("CLIP - GOVERNOR", "CLIP", "GOVERNOR"),
    ],
)
def test_a_part_and_a_tape_are_known_by_whose_they_are(
    written: str, name: str, descriptor: str
) -> None:
    label = parse_label(written)

    assert (label.name, label.descriptor) == (name, descriptor)


@pytest.mark.parametrize(
    "written",
    ["Vorsitzende Ute Brandt (SPD)", "Abg. Ute Brandt (SPD)", "SV Dr. Ute Brandt (Hochschule)"],
)
def test_german_offices_are_titles(written: str) -> None:
    assert parse_label(written).name == "Ute Brandt"


@pytest.mark.parametrize("written", ["Mme la présidente", "M. le président", "The Governor"])
def test_an_office_that_is_spoken_to_is_a_part(written: str) -> None:
    assert parse_label(written).is_a_part
