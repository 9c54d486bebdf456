"""Two places of a transcript told as one."""

import pytest

from bot.language.writing.seams import has_a_seam

SCHOOLS = (
    "Home tuition for sick pupils is paid by the county.",
    "That has been so for years.",
    "Nobody minds.",
    "Referral units are inspected by a foreign agency every winter.",
)


@pytest.mark.parametrize(
    "written",
    [
        "Home tuition for pupils is inspected by an agency every winter.",
        "Sick pupils' tuition gets inspected each winter by a foreign agency.",
    ],
)
def test_a_seam_inside_a_clause_is_seen(written: str) -> None:
    assert has_a_seam(written, SCHOOLS)


@pytest.mark.parametrize(
    "written",
    [
        "The county pays home tuition for sick pupils.",
        "The county pays for home tuition, and an agency inspects referral units.",
        "An agency inspects referral units in winter.",
        "Tuition is paid.",
    ],
)
def test_what_one_place_tells_has_none(written: str) -> None:
    assert not has_a_seam(written, SCHOOLS)
