"""The gate for written sentences: what a model wrote is held against the turns that it cites.

Nothing that a model wrote is shown without having passed here; quotations pass `bot.verify`.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from bot.language.attributions import attributions
from bot.language.names import find_speakers, name_words
from bot.language.normal_form import normal_form
from bot.language.numbers import numbers_in, states
from bot.language.passages import may_be_searched
from bot.language.proper_names import Known, dates_in, names_in
from bot.language.reported import find_reported
from bot.language.sentences import split_sentences
from bot.language.spoken import spoken_sentences
from bot.language.support import support
from bot.models.draft import Written
from bot.models.transcript import Speaker, Transcript, Turn

LONGEST = 600
"""Characters. What is longer is no sentence of a brief."""

LEAST_SUPPORT = 0.5
"""The share of a sentence's content words that its turns must hold in some form. Measured by
`bench.fidelity`: honest rewordings keep far more, sentences about something else far less."""

# `“`, `"`, `„`, `«`, `「`, a backtick; a single mark in front of a word that closes again
MARKS = re.compile(
    r"[\"“”„‟«»「」『』`′″]|(?<!\w)['‘‚‹](?=\w)[^'’›]*(?:[’'›](?=\w)[^'’›]*)*['’›](?!\w)"
)
# `https://…`, `www.x`, `name@host`, `<!channel>`, `[text](link)`
LINK = re.compile(r"https?:|www\.|\w@\w|<[!@#/a-zA-Z]|\]\(|[*_~]{2}|\n\s*>")
# `Ortiz: we will`, `Ortiz said: we will`: words that stand there as if they were quoted
LABEL = re.compile(r"^(?P<name>[^\W\d_][\w .'’-]{0,50}):\s")
TOLD_COLON = re.compile(
    r"\b(?:said|says|told|asked|replied|stated|added|words)(?:\s+[\w.'’-]+){0,2}:\s"
)
# `said, “Keep calm.”` with the two words before it
QUOTED = re.compile(r"(?:[\w'’-]+,?\s+){2}(?:“[^“”]+”|\"[^\"]+\"|‘[^‘’]+(?:’\w[^‘’]*)*’)")


class Evidence:
    """The turns of a transcript that a written sentence cites, and what they hold."""

    def __init__(self, transcript: Transcript, numbers: Sequence[int]) -> None:
        self.transcript = transcript
        self.turns = tuple(transcript.turn(each) for each in dict.fromkeys(numbers))

    @cached_property
    def text(self) -> str:
        """All that is said in them."""
        return "\n".join(turn.text for turn in self.turns)

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks in them."""
        found = (self.transcript.speaker(turn.speaker) for turn in self.turns)
        return tuple({each.id: each for each in found if each}.values())

    @cached_property
    def people(self) -> str:
        """The names, labels and roles of who speaks."""
        words = [" ".join((each.name, each.role, *each.labels)) for each in self.speakers]
        return " \n ".join(words)

    def only(self, speaker: Speaker) -> "Evidence":
        """The turns among them that are this speaker's."""
        own = [turn.number for turn in self.turns if turn.speaker == speaker.id]
        return Evidence(self.transcript, own)


def objection(written: Written, transcript: Transcript) -> str | None:
    """Why a written sentence may not be shown; None when it may.

    Names, numbers, dates and quotations must occur in the cited turns, whoever is credited
    must speak in them, and most of its other words must be said there in some form.
    """
    if not all(_may_be_cited(number, transcript) for number in written.turns):
        return "cites a turn that cannot be cited"
    if len(written.text) > LONGEST:
        return "is too long"
    evidence = Evidence(transcript, written.turns)
    if _is_said_whole(written.text, evidence.turns):
        return None
    if MARKS.search(_without_told_quotations(written.text, evidence)):
        return "has quotation marks"
    if LINK.search(written.text):
        return "has a link or markup"
    return _miscredited(written.text, evidence) or _unfounded(written.text, evidence)


def _may_be_cited(number: int, transcript: Transcript) -> bool:
    return 1 <= number <= len(transcript.turns) and may_be_searched(transcript.turn(number))


def _is_said_whole(text: str, turns: Sequence[Turn]) -> bool:
    """Whether the text is one or more whole sentences of one of the turns."""
    wanted = normal_form(text).text.strip()
    return any(_holds_whole(wanted, turn.text) for turn in turns)


def _holds_whole(wanted: str, text: str) -> bool:
    """Whether `wanted`, in normal form, is whole sentences of the text."""
    ranges = split_sentences(text)
    forms = [normal_form(text[start:end]).text.strip() for start, end in ranges]
    for first, form in enumerate(forms):
        if not form or not wanted.startswith(form):
            continue
        for last in range(first, len(ranges)):
            joined = normal_form(text[ranges[first][0] : ranges[last][1]]).text.strip()
            if joined == wanted:
                return True
            if not wanted.startswith(joined):
                break
    return False


def _without_told_quotations(text: str, evidence: Evidence) -> str:
    """The text without what a turn itself tells in quotation marks, in the same company."""
    said = [normal_form(turn.text).text for turn in evidence.turns]

    def told(found: re.Match[str]) -> str:
        words = normal_form(found[0]).text.strip()
        return " " if any(words in each for each in said) else found[0]

    return QUOTED.sub(told, text)


def _unfounded(text: str, evidence: Evidence) -> str | None:
    stated = numbers_in(evidence.text)
    people = numbers_in(evidence.people)
    for number in numbers_in(text):
        if not number.is_trivial and not states((*stated, *people), number):
            return "has a number that is not in its turns"
    if not dates_in(text) <= dates_in(evidence.text):
        return "has a date that is not in its turns"
    known = Known(evidence.text, evidence.people)
    if not all(known.has(name) for name in names_in(text)):
        return "has a name that is not in its turns"
    if support(text, f"{evidence.text} {evidence.people}") < LEAST_SUPPORT:
        return "says what its turns do not"
    return None


def _miscredited(text: str, evidence: Evidence) -> str | None:
    """Whether somebody is credited with words that their own turns, as cited, do not hold."""
    if TOLD_COLON.search(text):
        return "sets words as if they were quoted"
    credited = _credited(text)
    owners = [_owner(name, evidence) for name in credited]
    own = [each for each in owners if each]
    for name, owner in zip(credited, owners, strict=True):
        if owner is None and not (own and _is_told_of(name, evidence, own)):
            return "credits somebody with words that others report"
    if len(own) == 1 and len(evidence.speakers) > 1 and len(credited) == 1:
        return _unfounded_alone(text, evidence, own[0])
    return None


def _unfounded_alone(text: str, evidence: Evidence, speaker: Speaker) -> str | None:
    why = _unfounded(text, evidence.only(speaker))
    return f"credited to one speaker alone, it {why}" if why else None


def _credited(text: str) -> list[str]:
    """The people whom the sentence credits with words, as it writes them."""
    found = [each.source for each in attributions(text) if not (each.is_pronoun or each.is_plain)]
    label = LABEL.match(text)
    if label and len(label["name"].split()) <= 4 and label["name"].istitle():
        found.append(label["name"])
    return [each for each in found if any(letter.isupper() for letter in each)]


def _owner(name: str, evidence: Evidence) -> Speaker | None:
    """Who of the cited turns' speakers goes by that name."""
    meant = {each.id for each in find_speakers(name, evidence.transcript)}
    words = set(name_words(name))
    for each in evidence.speakers:
        if each.id in meant or words & set(name_words(each.name)[-1:]):
            return each
    return None


def _is_told_of(name: str, evidence: Evidence, tellers: Sequence[Speaker]) -> bool:
    """Whether one of the tellers reports it: `Xi warned Biden, according to Ruwitch`."""
    wanted = set(name_words(name))
    told = find_reported(spoken_sentences(evidence.turns), evidence.transcript.speakers)
    ids = {each.id for each in tellers}
    return any(
        each.said_by in ids and each.source and wanted & set(name_words(each.source))
        for each in told
    )
