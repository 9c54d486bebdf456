"""What the transcript says about a person who speaks: its own words, and the turn they are in.

JOE SMITH, SENATOR FROM OHIO: …                      → SENATOR FROM OHIO (a label)
I asked Wang Huiyao about this. He's a former
trade official here in China who runs …              → a former trade official here in …
NPR's John Ruwitch has been following …              → NPR
I'm Kevin Munoz with the White House Press Office.   → with the White House Press Office
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.formats.labels.words import COURTESIES
from bot.language.folding import folded
from bot.language.sentences import split_sentences
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn

TELL_NOTHING = COURTESIES | frozenset(
    ["byline", "host", "co host", "anchor", "reporter", "moderator", "guest", "caller",
     "correspondent", "producer", "interviewer", "sir", "dame", "lord", "lady"]
)  # fmt: skip
"""What labels say beside a name that is its role or a courtesy, and nothing of the person."""

NOUN_PHRASE = (
    r"(?:an?|the|our|one of|former|senior|chief|head|director|president|vice president|professor"
    r"|founder|co-founder|CEO|author|editor|chair(?:man|woman)?|minister|secretary|interim|deputy"
    r"|executive|assistant|associate|managing|lead|leader|permanent|who)\s"
)  # how a description opens: `a former trade official …`, `head of learning, …`

# What may follow a person's name. The first that fits gives the description.
BEHIND_THE_NAME = (
    # `Wang Huiyao, a former trade official, joins us.`
    re.compile(rf", ({NOUN_PHRASE}[^.,;!?]+)"),
    # `Jane Doe is a historian at Yale who studies war.`
    # `Mr. Gerald Pruitt was chief executive of Meridian.`
    re.compile(
        r"(?:['’]s| is| was) ((?:an?|the|one of|our|(?:(?:vice|deputy|acting) )?(?:chief|president"
        r"|director|head|chair|secretary|professor))\s[^.;!?]+)"
    ),
    # `Jane Doe runs a clinic in Ohio.`
    re.compile(r" ((?:runs|leads|heads|directs|teaches|covers|edits|studies) [^.,;!?]+)"),
)

# What may stand before it: `NPR's White House correspondent `, `NPR's `; not `Here's `.
BEFORE_THE_NAME = re.compile(
    r"(?<!\w)(?!(?:He|Here|It|She|That|There|What|Who)['’]s)"
    r"([A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3}['’]s(?: [\w-]+){0,4}) $"
)
# `our planning director, `, `the city engineer `: an office right before the name
OFFICE_BEFORE = re.compile(
    r"\b((?:[Oo]ur|[Tt]he) (?:[\w-]+ ){0,4}?(?:director|manager|superintendent|engineer|attorney"
    r"|administrator|commissioner|chief|secretary|president|chair(?:man|woman)?|treasurer|officer"
    r"|coordinator|planner|principal|editor|publisher|founder|author|professor|analyst|historian"
    r"|economist|spokes(?:man|woman|person))),? $"
)
LONGEST_BEFORE = 120

# `He's a former trade official …`: the sentence after the one that names the person.
NEXT_SENTENCE = re.compile(
    r"(?:He|She|They)(?:['’]s| is| was|['’]re| are) ((?:an?|the|one of)\s.+)"
)

# `I'm Kevin Munoz with the White House Press Office`: before and behind one's own name.
OF_ONESELF = re.compile(r"(?:\bI['’]?m|\bI am|\b[Mm]y name is) $")
# Not `I'm Amy Park, with Juan Sall`: a body has an article, an abbreviation or a single word.
BEHIND_ONES_OWN = re.compile(
    r",? ((?:with\s(?=the\s|an?\s|[A-Z]{2,}\b|[A-Z]\w+(?:[.,;!?]|$))|from\s|at\s|"
    rf"{NOUN_PHRASE})[^.,;!?]+)"
)

WHO_IS = re.compile(r"^who (?:is|was) ")  # `Jane Doe, who is the manager of …`

TURNS_AROUND = 4
"""People are introduced close to where they first speak, or in the first two turns."""

# What parts the titles of people in a headline: `Press Briefing by Press Secretary Jane Doe and …`
BETWEEN_PEOPLE = re.compile(r".*(?:\b(?:by|with|and|from|to)\b|[,:;–—])")
NO_TITLE_OF_A_PERSON = re.compile(
    r"\b(?:Remarks|Interview|Transcript|Statement|Briefing|Address)\b"
)

COURTESY_LAST = re.compile(r" ?\b(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\.?$")  # `NOAA Administrator Dr.`

LONGEST_DESCRIPTION = 250


class Description(NamedTuple):
    """Words about a person, and the number of the turn they stand in (None: in a label)."""

    words: str
    turn: int | None


def find_descriptions(
    people: Sequence[Person], names: Sequence[str], title: str, turns: Sequence[PlainTurn]
) -> dict[int, Description]:
    """The descriptions of people by their place in the list; `names` are those shown.

    Labels are asked first, then the title, then what is said.
    """
    first_turns: dict[int, int] = {}
    for at, turn in enumerate(turns):
        if turn.person is not None:
            first_turns.setdefault(turn.person, at)
    sentences = _Sentences(turns)
    found: dict[int, Description] = {}
    for number, person in enumerate(people):
        told = _in_labels(person) or _in_title(names[number], title)
        if told:
            found[number] = Description(told, None)
            continue
        if number not in first_turns or person.is_anonymous or person.is_a_part:
            continue
        spoken = _in_turns(number, names[number], first_turns[number], sentences)
        if spoken is not None:
            found[number] = spoken
    return found


def _in_labels(person: Person) -> str:
    """What labels say beside the name, and a title before a full name."""
    for label in person.labels:
        title = "" if person.has_surname_alone else label.title
        told = [
            each
            for each in (title, label.descriptor)
            if len(folded(each)) > 2 and folded(each) not in TELL_NOTHING
        ]
        if told:
            return ", ".join(told)
    return ""


def _in_title(name: str, title: str) -> str:
    """The capitalised words right before the name in the title: `Press Secretary`."""
    before, found, _ = title.partition(name)
    words = COURTESY_LAST.sub("", BETWEEN_PEOPLE.sub("", before).strip())
    capitalised = all(each[0].isupper() or each in ("of", "for", "the") for each in words.split())
    told = found and " " in name and capitalised and not NO_TITLE_OF_A_PERSON.search(words)
    return words if told else ""


class _Sentences:
    """The sentences of turns, split once each."""

    def __init__(self, turns: Sequence[PlainTurn]) -> None:
        self._turns = turns
        self._split: dict[int, list[str]] = {}

    def of(self, at: int) -> list[str]:
        if at not in self._split:
            text = self._turns[at].text
            self._split[at] = [text[start:end] for start, end in split_sentences(text)]
        return self._split[at]

    def where_introduced(self, person: int, first_turn: int) -> list[int]:
        """The turns of others in which a person may be introduced, in source order."""
        around = range(first_turn - TURNS_AROUND, first_turn + TURNS_AROUND + 1)
        places = sorted(at for at in {0, 1, *around} if 0 <= at < len(self._turns))
        return [at for at in places if self._turns[at].person != person]


def _in_turns(person: int, name: str, first_turn: int, sentences: _Sentences) -> Description | None:
    """The first description in others' turns around the person's first one, or in that."""
    for at in sentences.where_introduced(person, first_turn):
        words = next(_by_others(name, sentences.of(at)), None)
        if words is not None:
            return Description(_plain(words), at + 1)
    own = next(_by_oneself(name, sentences.of(first_turn)), None)
    return None if own is None else Description(_plain(own), first_turn + 1)


def _by_others(name: str, sentences: list[str]) -> Iterator[str]:
    for sentence, following in pairwise([*sentences, ""]):
        start, end = _where(name, sentence)
        before_it = sentence[max(0, start - LONGEST_BEFORE) : max(0, start)]
        if start < 0 or OF_ONESELF.search(before_it):
            continue  # `I'm Ann Lee. She's a diver.` tells of somebody else
        matches = [pattern.match(sentence, end) for pattern in BEHIND_THE_NAME]
        before = BEFORE_THE_NAME.search(before_it) or OFFICE_BEFORE.search(before_it)
        for match in (*matches, before, NEXT_SENTENCE.match(following)):
            if match:
                yield match[1]


def _where(name: str, sentence: str) -> tuple[int, int]:
    """Where a name stands in a sentence, `Mr. Pruitt` as `Mr. Gerald Pruitt` too; (-1, -1)."""
    start = sentence.find(name)
    if start >= 0:
        return start, start + len(name)
    courtesy, _, surname = name.partition(" ")
    if " " in surname or folded(courtesy) not in COURTESIES:
        return -1, -1
    full = rf"\b{re.escape(courtesy)} [A-Z][\w.’'-]* (?:[A-Z]\. )?{re.escape(surname)}\b"
    found = re.search(full, sentence)
    return found.span() if found else (-1, -1)


def _by_oneself(name: str, sentences: list[str]) -> Iterator[str]:
    for sentence in sentences:
        before, found, behind = sentence.partition(name)
        told = BEHIND_ONES_OWN.match(behind)
        if found and told and OF_ONESELF.search(before[-LONGEST_BEFORE:]):
            yield told[1]


def _plain(words: str) -> str:
    """A description without its stop, or the `'s` of `NPR's` where nothing follows it."""
    words = WHO_IS.sub("", words)
    bare = words.removesuffix("'s").removesuffix("’s")
    alone = bare if bare.istitle() or " " not in words else words
    if len(alone) > LONGEST_DESCRIPTION:
        alone = alone[:LONGEST_DESCRIPTION].rpartition(" ")[0]
    return alone.strip().rstrip(".!?")
