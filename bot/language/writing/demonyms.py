"""Nations, and parties, by all the words that name them: who writes `Norwegian` says Norway."""

import re
from collections.abc import Collection

from bot.language.topics.nations import NATION_OF as NEWS_NATIONS

MORE = (
    "norway norwegian norwegians", "sweden swedish swedes", "denmark danish danes",
    "finland finnish finns", "italy italian italians", "spain spanish spaniards",
    "greece greek greeks", "egypt egyptian egyptians", "jordan jordanian jordanians",
    "qatar qatari qataris", "yemen yemeni yemenis", "netherlands dutch", "belgium belgian",
    "ireland irish", "scotland scottish scots", "wales welsh", "england english",
    "switzerland swiss", "austria austrian austrians", "hungary hungarian hungarians",
    "romania romanian romanians", "portugal portuguese", "argentina argentine argentines",
    "chile chilean chileans", "colombia colombian colombians", "peru peruvian peruvians",
    "vietnam vietnamese", "thailand thai thais", "philippines philippine filipino filipinos",
    "indonesia indonesian indonesians", "malaysia malaysian malaysians", "korea korean koreans",
    "nigeria nigerian nigerians", "kenya kenyan kenyans", "ethiopia ethiopian ethiopians",
    "sudan sudanese", "haiti haitian haitians", "europe european europeans",
    "africa african africans", "asia asian asians", "belarus belarusian belarusians",
    "estonia estonian estonians", "latvia latvian latvians", "lithuania lithuanian lithuanians",
    "armenia armenian armenians", "palestine palestinian palestinians",
    "kuwait kuwaiti kuwaitis", "libya libyan libyans", "somalia somali somalis",
    "democrats democrat democratic", "republicans republican gop",
)  # fmt: skip

NATION_OF = NEWS_NATIONS | {
    word: listed.split()[0].capitalize() for listed in MORE for word in listed.split()
}
"""Word → what it names. Beside the nations of `nations.py`, which make topics."""

TWO_WORDS = re.compile(
    rf"\b(?:{'|'.join(each for each in NATION_OF if each.count(' ') == 1)})\b", re.I
)


def with_short_nations(text: str) -> str:
    """The text with each nation of two words under its short name: `U.S.` for `United States`."""
    return TWO_WORDS.sub(lambda found: NATION_OF[found[0].lower()].replace(" ", ""), text)


def nations_named(text: str) -> frozenset[str]:
    """The nations that the text names, each by its short name."""
    words = re.findall(r"(?:[^\W\d_]\.){2,}|[A-Z]\w+", with_short_nations(text))
    return frozenset(NATION_OF[each.lower()] for each in words if each.lower() in NATION_OF)


SEATS = (
    "U.S.: washington", "China: beijing", "Russia: moscow kremlin", "Ukraine: kyiv kiev",
    "Iran: tehran", "Lebanon: beirut", "Syria: damascus", "Turkey: ankara", "Saudi: riyadh",
    "U.K.: london westminster", "EU: brussels", "France: paris", "Germany: berlin",
    "Poland: warsaw", "Canada: ottawa", "Cuba: havana", "Venezuela: caracas", "Brazil: brasilia",
    "India: delhi", "Pakistan: islamabad", "Afghanistan: kabul", "Iraq: baghdad", "Japan: tokyo",
    "Taiwan: taipei", "North Korea: pyongyang", "South Korea: seoul", "Australia: canberra",
    "Norway: oslo", "Sweden: stockholm", "Denmark: copenhagen", "Finland: helsinki",
    "Italy: rome", "Spain: madrid", "Greece: athens", "Egypt: cairo", "Qatar: doha",
    "Hungary: budapest", "Belarus: minsk", "Ireland: dublin", "Austria: vienna",
)  # fmt: skip
SEAT_OF = {
    seat: nation for nation, seats in (line.split(": ") for line in SEATS) for seat in seats.split()
}
"""City → the nation whose government it names: `Kyiv wants`."""

DOES = (
    r" (?:is|was|has|had|will|would|wants?|expects?|hopes?|plans?|sees|remains|continues|does|did"
    r"|must|should|could|cannot|can|may|might|to)\b"
)
# `Kyiv wants`, `Kyiv's priority`; not `in Kyiv`, `the Kyiv office`
SEAT = re.compile(
    r"(?<!\bin )(?<!\bto )(?<!\bat )(?<!\bof )(?<!\bfrom )(?<!\bnear )(?<!\bthe )(?<!\binto )"
    rf"\b(?P<seat>{'|'.join(each.capitalize() for each in SEAT_OF)})\b(?=['’]s |{DOES})"
)


def as_nations(text: str, said: Collection[str], named: Collection[str]) -> str:
    """The text with a nation for the seat of its government, where the nation alone is `named`;
    `said` are words that are said, in small letters.
    """
    return SEAT.sub(lambda found: _nation_of(found["seat"], said, named), text)


def _nation_of(seat: str, said: Collection[str], named: Collection[str]) -> str:
    nation = SEAT_OF[seat.lower()]
    return seat if seat.lower() in said or nation not in named else nation
