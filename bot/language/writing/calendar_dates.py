"""The days of a calendar that a text states: `April 4th`, `4 April`, `2024-04-04`."""

import re

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CALENDAR = frozenset({*MONTHS, *WEEKDAYS})
MONTH_OF = {each[:length]: each for each in MONTHS for length in (3, 4)}  # `Feb.`, `Sept.`

# `April 4th`, `Apr. 4`; `4 April`, `4th of April`; `2024-04-04`
MONTH_NAMES = "|".join(f"{each[:3]}(?:{each[3:]})?" for each in MONTHS) + "|sept"
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH_NAMES})\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?!\d)", re.I
)
DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{MONTH_NAMES})\b", re.I
)
ISO_DATE = re.compile(r"\b(?:19|20)\d\d-(?P<month>\d\d)-(?P<day>\d\d)\b")


def dates_in(text: str) -> frozenset[tuple[int, int]]:
    """The days of months that a text states, as (month, day)."""
    found = set()
    for pattern in (MONTH_DAY, DAY_MONTH):
        for each in pattern.finditer(text):
            month = next(
                at for at, name in enumerate(MONTHS, 1) if name[:3] == each["month"][:3].lower()
            )
            found.add((month, int(each["day"])))
    found |= {(int(each["month"]), int(each["day"])) for each in ISO_DATE.finditer(text)}
    return frozenset(found)


def without_dates(text: str) -> str:
    """The text without the days of its months, which count nothing: `April 15`."""
    for pattern in (MONTH_DAY, DAY_MONTH):
        text = pattern.sub(lambda found: found["month"], text)
    return text
