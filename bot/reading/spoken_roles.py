"""What people are, by what only a host, a guest or a moderator says, close to where they begin.

I'm your host, Nina Park.                        → Nina Park, who says it, is host
We are your hosts, John and Kyle.                → John and Kyle are hosts, whoever says it
I'm here with Sonny Whitfield at his home.       → who says it is host, Sonny Whitfield guest
Marguerite, welcome to the show.                 → who says it is host, Marguerite guest
Thanks for having me.                            → who answers a host so is guest
For Harbour News, I'm Ann Lee.                   → Ann Lee, who says it, is reporter
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from bot.language.folding import folded
from bot.models.transcript import Role
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn

# What only somebody in charge of a show says: `welcome back to the show`, `good to have you`.
HOSTS = re.compile(
    r"\b(?:[Ww]elcome (?:back )?to (?:the|this|our|another)\b|[Ww]elcome back\b"
    r"|(?:good|great|nice|pleasure) (?:to have|having) you\b"
    r"|[Tt]hank(?:s| you)[^.?!]{0,20} for (?:coming|being|joining (?:us|me)) on\b"
    r"|(?:[Tt]oday['’]?s|[Mm]y|[Oo]ur) (?:special )?guests?\b|\bspecial guest\b"
    r"|\bjoins? (?:us|me) (?:now|today|from|live)\b"
    r"|\b[Jj]oining (?:us|me)(?: now| today)? (?:is|are)\b"
    r"|\bwith us (?:now|today|from)\b"
    r"|\b[Gg]ive us a call\b|\b[Ll]et['’]?s bring in\b"
    r"|\b[Tt]oday['’]s (?:show|episode)\b|\b[Oo]n (?:the|this week['’]s) show\b"
    r"|\byour (?:co-?)?hosts?(?:[,.!]| [A-Z]| (?:for|today|tonight|is|are)\b)|\bmy co-?host\b)"
)
# What they are welcomed to where it is no show: `… to the Education Committee this morning`.
ASSEMBLY = re.compile(
    r"\b[Ww]elcome (?:back )?to [^.?!]{0,80}"
    r"\b(?:[Cc]ommittee|[Mm]eeting|[Hh]earing|[Ss]ession|[Bb]riefing|[Cc]all|[Cc]onference)\b"
)
# `delighted to moderate today's panel`, `I'll be your moderator`
MODERATES = re.compile(
    r"\b(?:(?:to|I['’]ll|I will) moderate\b|(?:I['’]ll|I will) be moderating\b"
    r"|\b(?:your|the) moderator\b)"
)
PANELISTS = re.compile(r"\bpanell?ists?\b")

NAMED = (  # without a title that ends in a stop
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Rev)\. )?"
    r"([A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+|[\"“]\w+[\"”])){0,3})"
)
# Whom they welcome: `Ilya, it's good to have you back`, `Welcome to the show, Maria`.
WELCOMED = re.compile(
    rf"\b{NAMED}, (?:it['’]?s |so )*(?:good|great|nice) (?:to have|having) you\b"
    rf"|\b[Ww]elcome(?: back)?(?: to [^.?!,]{{1,40}})?, {NAMED}"
    rf"|\b{NAMED}, (?:welcome\b|thank(?:s| you)(?: (?:so|very) much)? for (?:coming|joining|being))"
    rf"|^[Ww]elcome,? {NAMED}"
    rf"|\bguests?(?: today| tonight| this week| for today)?,? (?:is|are) {NAMED}"
    rf"|\b[Jj]oining (?:us|me)(?: now| today| tonight)? (?:is|are) (?:[a-z][\w-]+ ){{0,4}}{NAMED}"
    rf"|\b[Tt]oday['’]s guest,? {NAMED}|\bspecial guest,? {NAMED}",
    re.MULTILINE,
)
# Beside whom they sit: `I'm here with Sonny Whitfield`, `I'm joined by Ann Lee`
BESIDE = re.compile(
    r"\b(?:[Ii](?:['’]m| am)|[Ww]e(?:['’]re| are)) (?:here|joined|sitting down|sitting|talking"
    r"|speaking)(?: today| now| again)? (?:with|by|to) (my co-?host,? )?" + NAMED
)
# `my co-host is Tom Okafor`, `alongside my co-host, Tom`
CO_HOST = re.compile(rf"\bco-?hosts?,? (?:is |as always,? )?{NAMED}")
# `We are your hosts, John, Rich and Kyle`, `with my co-hosts Ann Lee and Bo Ray`
HOSTS_TOGETHER = re.compile(r"\b(?:your|my|our) (?:co-?)?hosts,?(?: are)? ([^.?!:]{3,120})")
# What a guest answers: `Thanks for having me.`
GUESTS = re.compile(
    r"\b(?:[Tt]hank(?:s| you)(?: so much| very much| guys| all)? (?:for|to be) having (?:me|us)\b"
    r"|(?:[Gg]ood|[Gg]reat|[Gg]lad|[Hh]appy|[Pp]leasure|[Hh]onou?r(?:ed)?|[Ee]xcited|[Dd]elighted)"
    r" to be (?:here|with you|on (?:the|this|your)|back)\b)"
)
# At the very start, before the speaker's own name: `Good evening. I'm Judy Woodruff.`
OPENS_A_SHOW = re.compile(
    rf"(?:[Gg]ood (?:morning|afternoon|evening)|[Hh]ello|[Hh]i)[^.?!]{{0,30}}[.!,] "
    rf"(?:[Aa]nd )?I(?:['’]m| am) {NAMED}"
)
# How a report ends: `For Harbour News, I'm Ann Lee in Carew.`
SIGNS_OFF = re.compile(
    rf"\b[Ff]or (?:the )?[A-Z][\w'’ ]{{1,40}}, (?:I['’]m|I am|this is) {NAMED}(?=[.,]| in| at)"
    rf"|\b(?:I['’]m|[Tt]his is) {NAMED},? reporting\b"
)
QUESTIONS = frozenset(["q", "question"])
TWO, ASKING_SHARE = 2, 0.3
"""Of an interview's two speakers one asks in so many of their turns, the other in none."""

FEW_TURNS = 3
"""A welcome stands in somebody's first turns, thanks in the last ones."""

OPENING_TURNS = 6
"""So early those who host together say their names, one after the other."""

Found = dict[int, Role]


def roles_by_talk(people: Sequence[Person], turns: Sequence[PlainTurn]) -> Found:
    """The roles of those who speak as hosts, moderators and guests, and of those they name so.

    Nothing is concluded about the others, nor where the press puts questions.
    """
    if any(QUESTIONS.issuperset(each.words) for each in people):
        return {}
    hosts: Found = {}
    guests: Found = {}
    for number, said in _said(people, turns).items():
        if MODERATES.search(said) or ASSEMBLY.search(said):
            hosts[number] = "moderator"
            guests |= _panel(number, said, people) if MODERATES.search(said) else {}
        elif HOSTS.search(said) or BESIDE.search(said) or _opens_a_show(said, people[number]):
            named = _named_by_a_host(number, said, people)
            hosts[number] = "host"
            hosts |= {each: role for each, role in named.items() if role == "host"}
            guests |= named
    hosts = _who_are_thanked(people, turns, hosts) | hosts
    if "host" in hosts.values():
        hosts = _who_say_their_names(people, turns, hosts) | hosts
        guests |= _who_thank(people, turns, hosts)
    return guests | _who_sign_off(people, turns) | hosts


def _opens_a_show(said: str, person: Person) -> bool:
    """Whether somebody greets at the start and says their own name: `Good evening. I'm …`"""
    name = OPENS_A_SHOW.match(said)
    return name is not None and set(folded(name[1]).split()) >= set(person.words)


def who_asks_an_official(
    people: Sequence[Person], turns: Sequence[PlainTurn], roles: Mapping[int, Role]
) -> Found:
    """Of two who talk, the one who asks the other, an official who never asks: the host."""
    said = defaultdict[int, list[str]](list)
    for turn in turns:
        if turn.person is not None:
            said[turn.person].append(turn.text)
    if len(said) != len(people) or len(said) != TWO or any(each.is_anonymous for each in people):
        return {}
    asked = {number: sum("?" in each[-3:] for each in texts) for number, texts in said.items()}
    answers, asks = sorted(asked, key=lambda number: asked[number])
    is_asking = asked[asks] > 1 and ASKING_SHARE * len(said[asks]) <= asked[asks]
    is_asking = is_asking and not asked[answers]
    return {asks: "host"} if is_asking and roles.get(answers) == "official" else {}


def _said(people: Sequence[Person], turns: Sequence[PlainTurn]) -> dict[int, str]:
    """The first and the last turns of each who is named, as one text."""
    heard = defaultdict[int, list[str]](list)
    for turn in turns:
        if turn.person is not None and not people[turn.person].is_anonymous:
            heard[turn.person].append(turn.text)
    return {
        number: "\n".join([*texts[:FEW_TURNS], *texts[FEW_TURNS:][-FEW_TURNS:]])
        for number, texts in heard.items()
    }


def _named_by_a_host(host: int, said: str, people: Sequence[Person]) -> Found:
    beside = list(BESIDE.finditer(said))
    with_them = [match[2] for match in beside if match[1]]
    with_them += [match[1] for match in CO_HOST.finditer(said)]
    with_them += [name for told in HOSTS_TOGETHER.findall(said) for name in re.findall(NAMED, told)]
    welcomed = [word for found in WELCOMED.findall(said) for word in found if word]
    welcomed += [match[2] for match in beside if not match[1]]
    named: Found = dict.fromkeys(_called(welcomed, people), "guest")
    named |= dict.fromkeys(_called(with_them, people), "host")
    named.pop(host, None)
    return named


def _panel(moderator: int, said: str, people: Sequence[Person]) -> Found:
    """Those whom a moderator names at the start of a panel."""
    if not PANELISTS.search(said):
        return {}
    words = set(folded(said).split())
    return {
        number: "guest"
        for number, each in enumerate(people)
        if number != moderator and each.words and words.issuperset(each.words)
    }


def _called(names: Iterable[str], people: Sequence[Person]) -> Iterator[int]:
    """The people whom the names call, by all their words or one that nobody shares."""
    for name in names:
        words = set(folded(name).split())
        bearers = [at for at, each in enumerate(people) if not words.isdisjoint(each.words)]
        if len(bearers) == 1:
            yield bearers[0]
        else:
            yield from (at for at in bearers if words.issuperset(people[at].words))


def _who_say_their_names(
    people: Sequence[Person], turns: Sequence[PlainTurn], hosts: Mapping[int, Role]
) -> Found:
    """`I'm Josh Adler.`, `And I'm Femi Okoro.`: behind a host at the very start, hosts too."""
    found: Found = {}
    led = False
    for turn in turns[:OPENING_TURNS]:
        if turn.person is None:
            continue
        led = led or turn.person in hosts
        name = re.match(rf"(?:[Aa]nd )?I(?:['’]m| am) {NAMED}[.!]", turn.text)
        if led and name and set(folded(name[1]).split()) >= set(people[turn.person].words):
            found[turn.person] = "host"
    return found


def _who_sign_off(people: Sequence[Person], turns: Sequence[PlainTurn]) -> Found:
    """Those who end a report with their own name."""
    return {
        turn.person: "reporter"
        for turn in turns
        if turn.person is not None
        for told in SIGNS_OFF.findall(turn.text)
        if set(people[turn.person].words) <= set(folded(" ".join(told)).split())
        if people[turn.person].words
    }


def _who_are_thanked(
    people: Sequence[Person], turns: Sequence[PlainTurn], hosts: Mapping[int, Role]
) -> Found:
    """Who speaks just before somebody is glad to be there, where nobody else is known to lead."""
    if hosts:
        return {}
    for before, turn in pairwise(turns[:OPENING_TURNS]):
        named = before.person is not None and not people[before.person].is_anonymous
        if before.person is not None and named and GUESTS.search(turn.text):
            return {before.person: "host"}
    return {}


def _who_thank(
    people: Sequence[Person], turns: Sequence[PlainTurn], hosts: Mapping[int, Role]
) -> Found:
    """Those who thank for being there."""
    said = _said(people, turns)
    return {
        number: "guest"
        for number, each in said.items()
        if number not in hosts and GUESTS.search(each)
    }
