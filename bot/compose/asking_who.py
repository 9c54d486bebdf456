"""`Who is the chairwoman?`, `Who is Doug Verboon?`: a person by office, an office by person.

Who is the planning director?   our planning director, Ms. Castellanos   → Ms. Castellanos
Who is the chairwoman?          Thank you, Chairwoman Ellsworth          → Chairwoman Ellsworth
Who is the CEO?                 described as Chief Executive Officer     → Anders Holm
"""

import re
from collections.abc import Iterator, Sequence

from bot.compose.asking_likes import introduced_as
from bot.compose.material import Material, is_on_record
from bot.compose.naming import listed
from bot.gate.verify import verify_quote
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import TITLES, find_speakers, name_words
from bot.language.spoken import Spoken
from bot.models.ask import AskAnswer
from bot.models.pointer import Pointer
from bot.models.transcript import Role, Speaker

# Who is the chairwoman?  →  the chairwoman
WHO_IS = re.compile(
    r"^who(?:['’]s| is| was| are| were)\s+(?P<whom>[^?]+?)\s*[?.!]*$", re.IGNORECASE
)
# What's the name of the chairwoman?  →  the chairwoman
NAME_OF = re.compile(
    r"^what(?:['’]s| is| was) (?:the )?name of (?P<whom>(?:the|our) [^?]+?)\s*[?.!]*$",
    re.IGNORECASE,
)
# `the chairwoman`, `the governor of Ohio`; not `the man who jumped`
OFFICE = re.compile(r"(?:the|our|your) (?:[\w.’'-]+ ){0,5}[\w’'-]+$", re.IGNORECASE)
VERBS = lexicon("who that whom which whose said says was were is are did does has had will would")
UNNAMED = AskAnswer(answered=False)
"""Said of an office that nobody is named for: a sentence about it does not say who."""

ROLES: dict[str, Role] = {
    "host": "host", "hosts": "host", "guest": "guest", "guests": "guest",
    "moderator": "moderator", "interviewer": "host", "presenter": "host", "reporter": "reporter",
}  # fmt: skip
IN_FULL = {
    "ceo": "chief executive officer", "cfo": "chief financial officer",
    "coo": "chief operating officer", "cto": "chief technology officer",
    "judge": "the honorable", "chair": "chair", "pm": "prime minister",
    "governor": "gov", "senator": "sen", "representative": "rep",
}  # fmt: skip
"""What an office is also called."""

CALLED = r"((?:[A-Z][\w’'-]*\.? )*[A-Z][\w’'-]+)"
PRONOUN = lexicon("he she he's she's they they're")
LONGEST_OFFICE = 6
"""Words; what is longer names no office."""

MOST_NAMED = 6


def answer_who(material: Material, question: str) -> AskAnswer | None:
    """Who somebody is, or who holds an office. None where it is another question.

    `UNNAMED` where the transcript gives the office no name.
    """
    plain = question.strip()
    asked = WHO_IS.match(plain) or NAME_OF.match(plain)
    if asked is None:
        return None
    whom = folded(asked["whom"]).removeprefix("the ").strip()
    role = ROLES.get(whom)
    if role is not None:
        return holders_named(material, role)
    is_office = OFFICE.match(asked["whom"]) and VERBS.isdisjoint(whom.split())
    if is_office or whom in IN_FULL:
        named = _of_office(material, whom)
        return named or (UNNAMED if WHO_IS.match(plain) else None)
    speakers = find_speakers(asked["whom"], material.transcript)
    names = set(name_words(asked["whom"])) - TITLES
    if len(speakers) == 1 and names & set(name_words(speakers[0].name)):
        return about_speaker(material, speakers[0])
    return None


def holders_named(material: Material, role: Role) -> AskAnswer | None:
    """The speakers who have a role, by name; None for nobody, and for a crowd."""
    holders = [each for each in material.transcript.speakers if each.role == role]
    return _named(material, holders) if 0 < len(holders) <= MOST_NAMED else None


def _named(material: Material, speakers: Sequence[Speaker]) -> AskAnswer:
    """The speakers by name, with what labels say of them, and where each first speaks."""
    told = (
        f"{each.name} ({each.description})" if each.description else each.name for each in speakers
    )
    first = {each.turn.speaker: each.turn.number for each in reversed(material.sentences)}
    turns = sorted(first[each.id] for each in speakers if each.id in first)
    return AskAnswer(answered=True, answer=f"{listed(told)}.", turns=tuple(turns))


def about_speaker(material: Material, speaker: Speaker) -> AskAnswer | None:
    """Where it is said who a speaker is; else what the label says."""
    if speaker.described_in is None:
        return _named(material, [speaker]) if speaker.description else _as_told(material, speaker)
    turn = material.transcript.turn(speaker.described_in)
    if not is_on_record(turn):
        return None
    telling = (
        each
        for each in material.sentences
        if each.turn.number == turn.number and (speaker.description or "") in each.text
    )
    sentence = next(telling, None)
    return _quoted(material, sentence) if sentence else None


def _as_told(material: Material, speaker: Speaker) -> AskAnswer | None:
    """`I spent a day with Doug Verboon. He grows walnuts.`: what follows the name."""
    family = name_words(speaker.name)[-1:]
    for before, sentence in zip(material.sentences, material.sentences[1:], strict=False):
        follows = sentence.turn is before.turn and before.turn.speaker != speaker.id
        named = set(family) <= set(before.words)
        if follows and named and sentence.words[:1] and sentence.words[0] in PRONOUN:
            return _quoted(material, sentence, with_before=True)
    return None


def _of_office(material: Material, office: str) -> AskAnswer | None:
    """Who is named with the office: in what is said, then by labels and descriptions."""
    words = office.split()
    if not words or len(words) > LONGEST_OFFICE:
        return None
    for written in dict.fromkeys((office, IN_FULL.get(office, office))):
        for sentence, name in _holders(material, written):
            found = _quoted(material, sentence)
            return found.model_copy(update={"answer": name}) if found.quotes else found
        holders = _told_to_be(material, written)
        if 0 < len(holders) <= MOST_NAMED:
            return _named(material, holders)
    return None


def holders_of(material: Material, office: str) -> tuple[Speaker, ...]:
    """Who speaks and is said to hold the office, by labels and descriptions: `the CEO`."""
    words = folded(office).removeprefix("the ").strip()
    if not OFFICE.match(office) and words not in IN_FULL:
        return ()
    told = _told_to_be(material, words) or _told_to_be(material, IN_FULL.get(words, words))
    texts = [each.text for each in material.sentences]
    speakers = material.transcript.speakers if not told else ()
    return told or tuple(each for each in speakers if introduced_as(words, each, texts))


def _told_to_be(material: Material, office: str) -> tuple[Speaker, ...]:
    return tuple(each for each in material.transcript.speakers if _is_told(each, office))


def _is_told(speaker: Speaker, office: str) -> bool:
    told = folded(" ".join((speaker.description or "", speaker.name, *speaker.labels)))
    return re.search(rf"\b{re.escape(office)}\b", told) is not None


def _holders(material: Material, office: str) -> Iterator[tuple[Spoken, str]]:
    """The sentences that give the office a name, and the name: fullest first within each."""
    written = r"[ -]".join(re.escape(word) for word in office.split())
    behind = re.compile(rf"\b((?i:{written}),? {CALLED})")
    before = re.compile(
        rf"\b{CALLED}(?:,| is| was) (?:the |our |your |a )?"
        rf"(?:(?!and |or |but )[\w’'.]+ ){{0,2}}?(?i:{written})\b"
    )
    for sentence in material.sentences:
        if not set(office.split()) <= set(folded(sentence.text).split()):
            continue
        found = behind.search(sentence.text)
        if found:
            yield sentence, found[1]
            continue
        found = before.search(sentence.text)
        if found and folded(found[1]) != office:
            yield sentence, found[1]


def _quoted(material: Material, sentence: Spoken, *, with_before: bool = False) -> AskAnswer:
    """The sentence as the answer, as a quote where it is known who says it."""
    turn, last = sentence.turn, sentence.number
    first = max(1, last - with_before)
    if turn.speaker is None:
        return AskAnswer(answered=True, answer=sentence.text, turns=(turn.number,))
    quote = verify_quote(Pointer(turn=turn.number, first=first, last=last), material.transcript)
    return AskAnswer(answered=True, answer=quote.text, turns=(turn.number,), quotes=(quote,))
