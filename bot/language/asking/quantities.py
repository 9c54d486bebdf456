"""How speech states quantities, spans of time and moments: patterns that answers are known by."""

import re

_SMALL = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_QUANTITY = (
    rf"(?:[$€£¥]?\d[\d,.]*(?:%|\s?[kmb]\b|bn)?|{_SMALL}(?:[- ]{_SMALL})?|(?:a |several |many )?"
    r"(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|couple|handful|few|majority)|"
    r"half|(?:a |one |two[- ])?(?:thirds?|quarters?)|twice|once|doubled?|tripled?|none|zero|both|"
    r"all|every|most|no|nobody|never|\w+fold)"
)
_SPAN = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|"
    r"centur(?:y|ies)|semesters?|quarters?|winters?|summers?|seasons?)"
)
_DISTANCE = (
    r"(?:miles?|feet|foot|met(?:re|er)s?|kilomet(?:re|er)s?|km|yards?|inch(?:es)?|acres?|blocks?)"
)
_YEAR = r"(?:\b(?:1[5-9]|20)\d\d\b|['’]\d\ds?\b)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SEASON = r"(?:spring|summer|fall|autumn|winter|quarter|season|decade|century|semester)"
_PART_OF_DAY = r"(?:morning|afternoon|evening|night|week|weekend|month|year|day)"
_AROUND = (
    r"(?:this|last|next|past|coming|every|each|the (?:following|next|same|coming)|early|late|mid)"
)


def _pattern(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways), re.IGNORECASE)


# `12-year-old`, `aged nine`, `I was nineteen`, `in her forties`, `born`
AGE = _pattern(
    rf"\b(?:\d+|{_SMALL})[- ]years?[- ]old",
    rf"\bage[ds]? (?:of )?(?:\d+|{_SMALL})",
    rf"\bturn(?:ed|s|ing) (?:\d+|{_SMALL})",
    rf"\b(?:I['’]m|I am|I was|s?he was|s?he is|s?he['’]s) (?:only |about |just |still )?"
    rf"(?:\d+|{_SMALL})\b(?! (?:of|percent|minutes|hours|weeks|days|months))",
    r", \d\d,",
    r"\bin (?:his|her|my|their) (?:early |late |mid-?)?(?:\d0s|\w+ties|teens)|\bteenager|\bborn\b",
)
# `six weeks`, `a mile and a half`, `most of an hour`
LENGTH = _pattern(
    rf"\b{_QUANTITY}(?: (?:and a half|or \w+|to \w+|more|full|straight|whole|solid|long))?"
    rf" ?-?{_SPAN}\b",
    rf"\b(?:an?|the whole|most of an?|half an?|all|per) {_SPAN}\b",
    rf"\b{_QUANTITY}[ -]{_DISTANCE}|\b(?:a|half a) {_DISTANCE}",
    rf"\bsince (?:{_DAY}|{_MONTH}|{_AROUND} \w+|\d{{4}}|\w+ {_SPAN})",
    r"\bforever\b|\bovernight\b|\blifetime\b",
)
# `2014`, `last year`, `three years ago`, `'90s`
YEAR = _pattern(_YEAR, r"\b(?:last|this|next) year\b|\byears? ago\b|\b\d0s\b")
# `at 2:30`, `on Monday`, `in early 2022`, `two weeks later`, `before the storm`
TIME = _pattern(
    _YEAR,
    r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b",
    r"\b(?:today|tonight|tomorrow|yesterday|noon|midnight|christmas|easter|thanksgiving|ramadan)\b",
    rf"\b{_DAY}s?\b|\b{_MONTH}\b",
    rf"\b{_AROUND}[- ](?:\w+ )?(?:{_PART_OF_DAY}|{_SEASON})\b",
    r"\b(?:spring|summer|autumn|winter) of\b",
    rf"\b{_QUANTITY} (?:\w+ )?{_SPAN} (?:ago|later|earlier|before|after|from now)\b",
    rf"\b(?:in|within|after|until|before|by|since) (?:\w+ ){{0,3}}{_SPAN}\b",
    r"\bas soon as\b|\bwhen (?:I|we|s?he|they|you|the|it)\b|\b(?:after|before) (?:the|that|we|I)\b",
)
# `at 2:30`, `5 p.m.`, `in the morning`: what answers `at what time`
CLOCK = _pattern(
    r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bo['’]clock\b",
    r"\b(?:noon|midday|midnight|dawn|dusk|morning|afternoon|evening|tonight|night)\b",
    rf"\b(?:at|by|around|about|until) (?:\d{{1,2}}|{_SMALL})\b(?! \w)",
)
# `October 7th`, `the 3rd`, `9:30`: figures that count nothing
DATE = _pattern(
    rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:, \d{{4}})?|{_MONTH},? \d{{4}}\b",
    r"\b(?:in|by|since|until|of|from|early|late|before|after) (?:the year )?(?:1[5-9]|20)\d\d\b",
    r"\b\d{1,2}(?:st|nd|rd|th)\b",
    r"\b\d{1,2}:\d\d\b",
)
COUNT = _pattern(rf"\b{_QUANTITY}\b|(?<!\w)\d")
AMOUNT = _pattern(rf"\b{_QUANTITY}\b|(?<!\w)\d|\ba (?:lot|bit|little)\b")
# `40 %`, `a third`, `four in ten`, `most`
PERCENT = _pattern(
    rf"\b{_QUANTITY} ?(?:percent|per cent)\b|\d ?%",
    rf"\b(?:half|third|quarter|fifth|majority|most|all|none|(?:{_SMALL}|\d+) (?:in|out of) \w+)",
)
# `$69 million`, `nine million`, `ten euros`, `free`
MONEY = _pattern(
    r"[$€£¥] ?\d|\d ?%|\bpercent\b|\bfree\b|\b(?:million|billion|trillion)\b",
    rf"\b(?:\d[\d,]*|an?|{_SMALL}) (?:hundred )?(?:thousand|grand)\b",
    rf"\b{_QUANTITY}(?: and a half)? (?:hundred |thousand |million |billion |trillion )?"
    r"(?:dollars?|euros?|pounds?|cents?|bucks|quid|francs?|yen|grand|kroner|pesos)\b",
    rf"\b{_QUANTITY} times\b",
)
# `twice a week`, `every day`, `rarely`
OFTEN = _pattern(
    rf"\b(?:once|twice|(?:\w+ )?times?)\b|\bevery\b|\beach\b|\b(?:a|per) {_SPAN}\b",
    r"\b(?:daily|weekly|monthly|yearly|annually|hourly|always|never|rarely|regularly)\b",
)
