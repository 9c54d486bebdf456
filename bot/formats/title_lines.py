"""Which of the lines at the head of a text are titles, and which are furniture or prose.

Why Does It Leak?                      → a title
Hearings of the ↵ Harbour Committee    → one title
Harbour Hour full show May 2, 2024     → a title and a date at once
Return to the main page, By Ann Lee    → none
It leaked all night, and nobody came.  → none: it is read out
"""

import re
from collections.abc import Iterator

from bot.formats.labels.words import HEADER_KEYS
from bot.formats.stated_dates import find_dates

SENTENCE_END = re.compile(r"[.!?…。！？,;][\"'”’)\]*_]*\s*$")  # `… San Francisco Bay Area.`
# `Hearings of the`, `Safety, Trade and`: what goes on in the next line
GOES_ON = re.compile(r"(?:\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)|[,&])$", re.I)

ENDS_OF_TITLES = ("?", "...", "…", ".C.", ".Y.", ".S.", ".K.")
"""How a headline, or the name of a place, may end: `Washington, D.C.`"""

# What pages have around their text: `Return to the main page`, `Download Transcript`, `Menü`.
FURNITURE = re.compile(
    r"(?:(?:return|back|skip|jump|go) to\b.{0,40}|home\b\s*[>|»].{0,60}|an official website of.*"
    r"|a \.\w+ website belongs to.*|a lock\b.{0,20} or https://.*"
    r"|(?:ie|internet explorer|your browser|this browser)\b.{0,20} (?:is|does)(?: not|n['’]t)"
    r" support(?:ed)?\b.*|.{0,80}\b(?:join|subscribe|sign up|register|donate) (?:now|today)"
    r"|.{0,20}your submission has been received.*|oops\b.*something went wrong.*|click to go to"
    r"|find us on .*|click here\b.*|.{0,40}\bsubscribe to rss|\S+\.(?:com|org|net)"
    r"|(?:(?:home|jobs|about|contact|us|search|options|suggestions|our|clients|browse|by|rss|sort"
    r"|blog)\s?){2,}:?"
    r"|(?:view|read|download|print|listen to|watch|share|embed)\b"
    r"(?: (?:the|this|full|transcript|subtitles?|more|debate|episode|audio|video|hansard|text))*"
    r"|(?:for )?immediate release|(?:press|news|media) release"
    r"|official websites use.*|secure \.\w+ websites.*|menu|menü|home|login|log in|sign in|link"
    r"|links|social|search|subscribe|contact us|advertisement|anzeige|publicité|publicidad"
    r"|(?:full |edited |rush |episode )?transcript(?:ion|s)?|texte intégral"
    r"|(?:guest )?episode)\W*",
    re.I,
)
# What dates a text and is no title: `Aired in the evening on April 4, 2024`
SAYS_WHEN = re.compile(
    r"\W*(?:originally |first |last )?(?:aired|air|recorded|broadcast|held|date[ds]?|filmed|taped"
    r"|interviewed|published|posted|updated|copyright|on|at|in|©)\b",
    re.I,
)
TIME_OF_DAY = re.compile(
    r"[-–—]? *\d{1,2}:\d\d *(?:[AaPp]\.?[Mm]\.?)?(?: *[A-Z]{1,4}T?)?"
)  # `- 09:30 ET`
BRACKETED = re.compile(r"\[[^\[\]]*\]")  # `[House]`, `[Page H3792]`
BYLINE = re.compile(r"[Bb]y:? [A-Z][\w.’'-]+(?: (?:and )?[A-Z][\w.’'-]+){1,4}")  # `By Ann Lee`
# `Daily Press Briefing`; and who may hold one: `U.S. Department of Harbours`
TALK = re.compile(
    r"\b(?:briefing|conference|interview|hearing|remarks|debate|testimony|speech|address|gaggle"
    r"|deposition|q ?& ?a|call|transcript of)\b",
    re.I,
)
BODY = re.compile(r"\b(?:department|ministry|office|bureau|embassy|agency)\b", re.I)
FEWEST_OF_A_PAGE = 4

CAPITALISED_SHARE = 0.7
"""Of a headline's words so many have a capital; a long one is no prose for being long."""

MOST_TITLE_WORDS = 20
HEADLINE_SHARE = 0.6
"""Of the words of a headline above prose so many have a capital: `Q&A: Ann Lee on walls`."""

SHORTER = 0.75
"""Of the widest line of a paragraph a headline above it has so much at most."""

FEWEST_WORDS_OF_A_TITLE = 3


def titles_over_lines(lines: list[str]) -> Iterator[str]:
    """The lines without markup, each with what goes on below it: `Hearings of the` is no end."""
    words: list[str] = []
    for line in lines:
        words.append(_plain(line))
        if not GOES_ON.search(words[-1]):
            yield " ".join(words)
            words = []
    if words:
        yield " ".join(words)


def is_title(line: str) -> bool:
    """Whether a short line may be a title: no furniture of a page, and `Attendees` heads a list."""
    is_aside = BYLINE.fullmatch(line) or BRACKETED.fullmatch(line) or TIME_OF_DAY.fullmatch(line)
    return line.lower() not in HEADER_KEYS and not (is_furniture(line) or is_aside)


def is_above_prose(lines: list[str]) -> bool:
    """Whether the first line is a headline, and the others say a sentence below it.

    It is no first line of the sentence: well shorter than those, and they begin anew.
    """
    headline, *prose = lines or [""]
    widest = max((len(line) for line in prose), default=0)
    if not prose or len(headline) > SHORTER * widest or is_read_out(headline):
        return False
    words = _plain(headline).split()
    capitalised = sum(word[:1].isupper() for word in words) >= HEADLINE_SHARE * len(words)
    told = capitalised and is_title(_plain(headline))
    return told and prose[0][:1].isupper() and is_read_out(prose[-1])


def is_furniture(line: str) -> bool:
    """Whether a line is the page's own, whoever's words stand below it."""
    return FURNITURE.fullmatch(line.strip()) is not None


def is_mostly_furniture(lines: list[str]) -> bool:
    """Whether lines are those of a page's head, so that the others among them are so too."""
    return len(lines) >= FEWEST_OF_A_PAGE and 2 * sum(map(is_furniture, lines)) >= len(lines)


def names_the_talk(titles: list[str]) -> str | None:
    """The first of the titles; below a body that holds talks, the one that says which it is.

    `U.S. Department of Harbours`, `Daily Press Briefing` → the second
    """
    first = next(iter(titles), None)
    if first is None or TALK.search(first) or not BODY.search(first):
        return first
    return next(filter(TALK.search, titles), first)


def is_read_out(line: str) -> bool:
    """Whether a line is prose and no title: it ends as a sentence does, or is too long."""
    plain = _plain(line)
    if line.isupper() or TIME_OF_DAY.fullmatch(plain.strip("()")):
        return False
    words = plain.split()
    ends = ENDS_OF_TITLES if len(words) > 2 else ENDS_OF_TITLES[1:]
    if _is_headline(words) and plain.endswith(ends):
        return False  # `Why Does It Leak?`, `Live From...`, `*Pellam Cove, D.C.*`
    return bool(SENTENCE_END.search(line)) or is_long(line)


def is_long(line: str) -> bool:
    """Whether a line is too long for a title, and not written as one either."""
    words = line.split()
    return len(words) > MOST_TITLE_WORDS and not _is_headline(words)


def titled_day(line: str) -> str | None:
    """A line with a date, if it has a title's words before that: `Harbour Hour May 2, 2024`."""
    first = next(iter(find_dates(line)), None)
    before = line[: first.start].split() if first else []
    if len(before) < FEWEST_WORDS_OF_A_TITLE or SAYS_WHEN.match(line):
        return None
    is_place = before[-1].endswith(",") and before[-1][0].isupper()  # `Elmport, Maine, May 2, 2024`
    opens = before[0].lstrip("\"“‘'")[:1].isupper()
    return _plain(line) if opens and not is_place else None


def _plain(line: str) -> str:
    return " ".join(line.strip(" *_#>:").split())


def _is_headline(words: list[str]) -> bool:
    return sum(word[:1].isupper() for word in words) >= CAPITALISED_SHARE * len(words)
