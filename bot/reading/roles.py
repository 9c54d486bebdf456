"""What each person is in the conversation: told by labels and header, else by how they talk.

JOHN RUWITCH, BYLINE         → reporter
WOLF BLITZER, CNN ANCHOR     → host
SEN. JANE DOE                → official
INSKEEP, who asks a reporter → host
a person on tape             → guest
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.formats.labels.label import Label
from bot.formats.labels.words import COURTESIES, HOSTS_ABROAD, REPORTERS_ABROAD
from bot.formats.source import Declared
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.models.transcript import Role
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn
from bot.reading.spoken_roles import QUESTIONS, roles_by_talk, who_asks_an_official

# Words in what a label says beside the name, or instead of one; the first that occurs decides.
DESCRIBED: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("guest", re.compile(r"\b(?:former|fmr|ex|guest|analyst|commentator|contributor|author)\b")),
    (
        "moderator",
        re.compile(
            r"\b(?:moderator|facilitator|presiding officer"
            r"|(?:speaker|president) pro tempore|the speaker)\b"
            # The chair of a company or a council leads no talk: `CHAIRMAN, FORD`, `CEA Chair`.
            r"|^ *(?:(?:the|acting|vice|deputy|co|(?:sub)?committee|panel) )*"
            r"chair(?:man|woman|person)?"
            r"(?: of (?:the|this) (?:[a-z]+ )*(?:(?:sub)?committee|panel|hearing|meeting))? *$"
        ),
    ),
    ("host", re.compile(r"\b(?:co ?)?(?:host|anchor|presenter|interviewer)\b")),
    ("reporter", re.compile(r"\b(?:byline|reporter|correspondent|producer)\b")),
    ("caller", re.compile(r"\bcaller\b")),
    ("audience", re.compile(r"\b(?:audience|crowd|spectator|protester)\b")),
    (
        "official",
        re.compile(
            r"\b(?:official|senator|representative|congress(?:man|woman)|governor|mayor|minister"
            r"|ambassador|spokes(?:man|woman|person)|(?:press )?secretary|attorney general"
            r"|commissioner|president of (?:the )?\w+|white house"
            r"|(?:u\.?s\.?|[a-z]{3,}(?:an|ish|ese|nch)) (?:vice[- ])?president"
            r"|judge|sheriff|police chief"
            r"|(?:national|homeland) security advis[eo]r"
            r"|the court|(?:first|second) (?:lady|gentleman))\b"
            r"|^ *the (?:(?:vice )?president|prime minister)$"
        ),
    ),
)

# Titles of those who speak for a state or a body of it. `PROF.` and `DR.` are not among them.
OFFICIAL_TITLE = re.compile(
    r"\b(?:president|vice president|sen(?:ator)?|rep(?:resentative)?|congress(?:man|woman|member)"
    r"|gov(?:ernor)?|mayor|minister|prime minister|sec(?:retary)?|amb(?:assador)?|gen(?:eral)?"
    r"|chief|det(?:ective)?|sergeant|sgt|lieutenant|lt|trooper|constable|special agent"
    r"|adm(?:iral)?|col(?:onel)?|commissioner|chair(?:man|woman)|chancellor|premier|sheriff|judge|justice"
    r"|chief justice|attorney general|press secretary|spokes(?:man|woman|person)"
    r"|(?:first|second) (?:lady|gentleman))\b"
)

LEADS_A_STATE = (
    ("pm",),
    ("prime", "minister"),
    ("premier",),
    ("treasurer",),
    ("foreign", "minister"),
)
"""Labels that are an office, without `the`: `PRIME MINISTER`, `PM`."""

CALLS_IN = re.compile(r"(?:caller|listener) \w")  # `CALLER RUTH`
# Before a name, for somebody who sits in a body or leads one: `COUNCIL MEMBER ABBOTT`
OFFICE_HELD = re.compile(
    r"(?:council ?(?:member|man|woman)|councillor|alder(?:man|woman)|assembly(?:man|woman|member)"
    r"|delegate|administrator|director|superintendent|trustee|select(?:man|woman)|supervisor"
    r"|(?:under|deputy |assistant )secretary|(?:police |fire |deputy )?chief|commissioner) \w"
)
# The title of what a government holds for the press
GOVERNMENT_BRIEFING = re.compile(
    r"\b(?:(?:press|background|daily|department) (?:briefing|gaggle|call)"
    r"|press secretary|white house|state department|department of|pentagon)\b"
)
OFFICES_ABROAD = lexicon(
    """
    alcalde alcaldesa ministro ministra presidente presidenta senador senadora diputado diputada
    maire ministre député députée préfet préfète sénateur sénatrice bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin minister ministerin kanzler kanzlerin präsident
    präsidentin sindaco sindaca senatore senatrice prefeito prefeita burgemeester
    """
)
"""Labels that are an office, in other languages."""

VOICE_OF_THE_SHOW = frozenset(["announcer", "narrator", "operator", "translator", "interpreter"])
"""Those who are heard on a show and are nobody's guest."""


def find_roles(
    people: Sequence[Person],
    turns: Sequence[PlainTurn],
    declared: Sequence[Declared],
    title: str = "",
) -> dict[int, Role]:
    """The roles of people by their place in the list; who is not in it has none known.

    The title tells whether it is the briefing of a government.
    """
    roles = told_roles(people, declared)
    roles = _in_office(people, roles, title) | roles
    if not _is_led(roles):
        roles = asking_host(people, turns, roles) | roles
    if _is_led(roles) or "reporter" in roles.values():
        return _guests_of_a_host(people, roles) | roles
    by_talk = roles_by_talk(people, turns) or who_asks_an_official(people, turns, roles)
    return by_talk | roles


def _in_office(people: Sequence[Person], roles: Mapping[int, Role], title: str) -> dict[int, Role]:
    """Who speaks for a body, where officials speak or the press asks: `DIRECTOR HALE`.

    In a government's own briefing also who has but a courtesy: `MR. KIRBY`.
    """
    asked = any(QUESTIONS.issuperset(each.words) for each in people)
    if not asked and "official" not in roles.values() and "moderator" not in roles.values():
        return {}
    briefs = asked and GOVERNMENT_BRIEFING.search(folded(title)) is not None
    return {
        number: "official"
        for number, each in enumerate(people)
        if any(_is_in_office(label, briefs=briefs) for label in each.labels)
    }


def _is_in_office(label: Label, *, briefs: bool) -> bool:
    title = folded(label.title)
    if OFFICE_HELD.match(f"{title} {folded(label.name)}".strip()):
        return True
    return briefs and title in COURTESIES


def _guests_of_a_host(people: Sequence[Person], roles: Mapping[int, Role]) -> dict[int, Role]:
    if "host" not in roles.values():
        return {}
    return {
        number: "guest"
        for number, each in enumerate(people)
        if not each.is_anonymous and not VOICE_OF_THE_SHOW.intersection(each.words)
    }


def _is_led(roles: dict[int, Role]) -> bool:
    return "host" in roles.values() or "moderator" in roles.values()


def told_roles(people: Sequence[Person], declared: Sequence[Declared]) -> dict[int, Role]:
    """The roles that labels, titles and the header give."""
    roles: dict[int, Role] = {}
    for number, person in enumerate(people):
        role = _labelled_role(person) or _declared_role(person, declared)
        if role is not None:
            roles[number] = role
    return roles


def _declared_role(person: Person, declared: Sequence[Declared]) -> Role | None:
    """The role of the one in the header who has all of a person's names, or their initials."""
    if person.is_a_part or person.is_anonymous or not person.words:
        return None
    names = [(folded(each.name).split(), each.role) for each in declared]
    exact = [role for name, role in names if tuple(name) == person.words]
    bearers = [role for name, role in names if set(person.words) <= set(name)]
    letters = [role for name, role in names if len(name) > 1 and _initials(name) == person.words]
    return next((found[0] for found in (exact, bearers, letters) if len(found) == 1), None)


def _initials(name: Sequence[str]) -> tuple[str]:
    return ("".join(word[0] for word in name),)


def role_in(words: str) -> Role | None:
    """The role that words about a person tell: `host` for `CNN ANCHOR`."""
    told = folded(words)
    return next((role for role, pattern in DESCRIBED if pattern.search(told)), None)


def asking_host(
    people: Sequence[Person], turns: Sequence[PlainTurn], roles: Mapping[int, Role]
) -> dict[int, Role]:
    """On a two-way nobody may be labelled as host: it is who asks the reporter most."""
    questions = Counter[int]()
    for before, turn in pairwise(turns):
        is_known = turn.person is not None and not people[turn.person].is_anonymous
        answered = roles.get(turn.person) if turn.person is not None and is_known else None
        if answered == "reporter" and before.person is not None and "?" in before.text[-200:]:
            questions[before.person] += 1
    asking = [number for number, _ in questions.most_common() if number not in roles]
    named = [number for number in asking if not people[number].is_anonymous]
    return {named[0]: "host"} if named and questions[named[0]] > 1 else {}


def _labelled_role(person: Person) -> Role | None:
    for label in person.labels:
        abroad = _role_abroad(label)
        if abroad is not None:
            return abroad
        if CALLS_IN.match(folded(label.name)):
            return "caller"
        if label.words in LEADS_A_STATE:
            return "official"
        is_office = label.is_a_part or label.words[:1] == ("the",)
        told = role_in(f"{label.descriptor} {label.name if is_office else ''}")
        if told is not None:
            return told
    official = any(OFFICIAL_TITLE.fullmatch(title) for title in person.titles)
    return "official" if official else None


def _role_abroad(label: Label) -> Role | None:
    """The role of a part named in another language: host for `ENTREVISTADORA`."""
    if not label.words:
        return None
    if len(label.words) == 1 and label.words[0] in OFFICES_ABROAD:
        return "official"
    if label.words[0] not in HOSTS_ABROAD | REPORTERS_ABROAD:
        return None
    return "host" if label.words[0] in HOSTS_ABROAD else "reporter"
