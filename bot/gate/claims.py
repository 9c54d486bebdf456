"""The gate for written sentences: what a model wrote is held against the turns that it cites.

Nothing that a model wrote is shown without having passed here; quotations pass `bot.gate.verify`.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from bot.gate.claims_abroad import objection_abroad
from bot.gate.credits import Credits, asks, find_credits
from bot.gate.evidence import Evidence
from bot.gate.facts import states_numbers, strange_fact
from bot.gate.hearsay import is_hearsay
from bot.gate.retelling import misrepresents
from bot.gate.unsaid import ASKED, LEAST_SUPPORT, holds_nothing, is_elsewhere, is_only_asked
from bot.language.lexicon import lexicon
from bot.language.quoting.passages import may_be_searched
from bot.language.sentences import split_sentences
from bot.language.telling.reporting import SAYING, TELLING, VOICING
from bot.language.words import words_of
from bot.language.writing.calendar_dates import without_dates
from bot.language.writing.characters import has_strange_marks
from bot.language.writing.crediting import credited
from bot.language.writing.orders import is_order
from bot.language.writing.own_part import part_of
from bot.language.writing.retold import neutral
from bot.language.writing.support import support
from bot.language.writing.tongues import TONGUES
from bot.models.draft import Written
from bot.models.transcript import Speaker, Transcript, Turn

LONGEST = 600
"""Characters. What is longer is no sentence of a brief."""

MOST_TURNS = 12
"""Turns that a sentence may rest on. Who cites the whole transcript cites nothing."""

PASSIVE = re.compile(
    r"(?:^|\b(?:when|was|were|is|been|being|if) )(?:asked|questioned|pressed)\b", re.I
)
INNER_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*")  # held elsewhere
# `the Together for Children programme`: a name is nobody's words
NAME_RUN = re.compile(r"(?<=[a-z,] )(?:[A-Z][\w'’-]*(?: (?:of|for|and|the)(?= [A-Z]))? ?){2,}")
HEDGED = (
    SAYING
    | TELLING
    | VOICING
    | lexicon("according believe believes fear fears say reportedly apparently allegedly may might")
)
"""Words of which one leaves open whether it is so."""

ELSEWHERE = "says what its turns do not"
RUN_WORDS = 5
"""So many words in a row are somebody's own, and no coincidence."""


class Claims:
    """Holds written sentences against a transcript; turns are looked into once, however many
    sentences cite them.
    """

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._evidence: dict[tuple[int, ...], Evidence] = {}

    @cached_property
    def _typed(self) -> tuple[tuple[Turn, str], ...]:
        """Every turn, and all that is said in it as it would be typed."""
        return tuple((turn, _as_typed(turn.text)) for turn in self._transcript.turns)

    def _is_said_elsewhere(self, text: str) -> bool:
        """Whether it is a sentence of any turn, but one of the shortest."""
        wanted = _as_typed(text)
        if wanted.count(" ") < RUN_WORDS - 1:
            return False
        return any(
            wanted == _as_typed(turn.text[start:end])
            for turn, typed in self._typed
            if wanted in typed
            for start, end in split_sentences(turn.text)
        )

    def objection(self, written: Written) -> str | None:
        """Why a written sentence may not be shown; None when it may.

        Names, numbers, dates and quotations must occur in the cited turns, whoever is credited
        must speak in them, and most of its other words must be said there in some form.
        """
        if why := _ill_formed(written, self._transcript):
            return why
        evidence = self._in(tuple(dict.fromkeys(written.turns)))
        if _is_said_whole(written.text, evidence):
            return None
        if self._is_said_elsewhere(written.text):
            return "is what another turn says"
        if self._transcript.language in TONGUES:
            return objection_abroad(written.text, evidence)
        if has_strange_marks(evidence.without_own_marks(written.text), evidence.said):
            return "has quotation marks, a link or markup"
        return _miscredited(written.text, evidence) or _unfounded(written.text, evidence)

    def _in(self, turns: tuple[int, ...]) -> Evidence:
        if turns not in self._evidence:
            self._evidence[turns] = Evidence(self._transcript, turns)
        return self._evidence[turns]


def objection(written: Written, transcript: Transcript) -> str | None:
    """Why a single sentence may not be shown of the transcript; None when it may."""
    return Claims(transcript).objection(written)


def _ill_formed(written: Written, transcript: Transcript) -> str | None:
    if not all(_may_be_cited(number, transcript) for number in written.turns):
        return "cites a turn that cannot be cited"
    if len(set(written.turns)) > MOST_TURNS:
        return "cites too many turns"
    if len(written.text) > LONGEST:
        return "is too long"
    return "reads like an instruction" if is_order(written.text) else None


def _may_be_cited(number: int, transcript: Transcript) -> bool:
    return 1 <= number <= len(transcript.turns) and may_be_searched(transcript.turn(number))


def _is_said_whole(text: str, evidence: Evidence) -> bool:
    """Whether the text is one or more whole sentences of one of the turns."""
    wanted = _as_typed(text)
    return any(_holds_whole(wanted, turn, evidence.sentences) for turn in evidence.turns)


def _holds_whole(wanted: str, turn: Turn, sentences: Sequence[str]) -> bool:
    ranges = [each for each in split_sentences(turn.text) if turn.text[slice(*each)] in sentences]
    for first, (start, _) in enumerate(ranges):
        for _, end in ranges[first:]:
            joined = _as_typed(turn.text[start:end])
            if joined == wanted:
                return bool(wanted)
            if not wanted.startswith(joined):
                break
    return False


def _as_typed(text: str) -> str:
    """The text in single spaces, with a typewriter's apostrophes and dashes; all else counts."""
    return " ".join(text.split()).translate(TYPED)


TYPED = str.maketrans({"’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})


def _unfounded(text: str, evidence: Evidence) -> str | None:
    if why := strange_fact(text, evidence):
        return why
    text = evidence.without_introductions(text)
    if is_elsewhere(text, evidence):
        return ELSEWHERE
    if is_only_asked(text, evidence):
        return "says what its turns only ask"
    return misrepresents(text, evidence)


def _miscredited(text: str, evidence: Evidence) -> str | None:
    """Whether somebody is credited with words that their own turns, as cited, do not hold."""
    credits = find_credits(text, evidence)
    if credits.why:
        return credits.why
    if len(credits.owners) == 1 and is_hearsay(text, credits.owners[0], evidence):
        return "credited to one speaker, it is what that one tells of another"
    if not credits.owners and _is_told_of_others(text, evidence):
        return "states what its turns only tell of others"
    speakers = {turn.speaker for turn in evidence.turns}
    return _misplaced(credits, text, evidence) if len(speakers) > 1 else None


def _is_told_of_others(text: str, evidence: Evidence) -> bool:
    """Whether a bare statement is what one who speaks there only tells of somebody else."""
    if credited(text) or not HEDGED.isdisjoint(words_of(text)):
        return False
    return any(is_hearsay(text, each, evidence) for each in evidence.speakers)


def _misplaced(credits: Credits, text: str, evidence: Evidence) -> str | None:
    """Whether one of several who speak in the cited turns is credited with what others say."""
    everybody = {each.id: each for each in (*credits.owners, *credits.named)}.values()
    if credits.together and any(
        _is_not_all_said(text, evidence, evidence.only(each)) for each in everybody
    ):
        return "credited to several, it is not what each of them says"
    if len(credits.owners) == 1:
        return _is_not_of(credits.owners[0], text, evidence)
    if not credits.owners and len(credits.named) == 1:
        return _is_anothers(credits.named[0], text, evidence)
    return None


def _is_anothers(named: Speaker, text: str, evidence: Evidence) -> str | None:
    """Whether a sentence that names one speaker is what another says."""
    own = evidence.only(named)
    words, others = (_runs(words_of(each)) for each in (_without_question(text), evidence.text))
    is_anothers = bool(words & others - _runs(words_of(own.text))) or is_elsewhere(text, own)
    return "named for one speaker, it is what another says" if is_anothers else None


def _is_not_all_said(text: str, evidence: Evidence, own: Evidence) -> bool:
    if _has_words_of_others(text, evidence, own):
        return True
    held, other = support(_without_names(text, own), own.text)
    return held < LEAST_SUPPORT * (held + other) or not states_numbers(text, own)


def _without_names(text: str, evidence: Evidence) -> str:
    """The text without the speakers' names: that somebody is named says nothing of the rest."""
    names = {word for each in evidence.transcript.speakers for word in each.name.split()}
    return " ".join(each for each in text.split() if each.strip(",.:;'’s") not in names)


def _is_not_of(owner: Speaker, text: str, evidence: Evidence) -> str | None:
    own = evidence.only(owner)
    text = part_of(owner.name, text)
    if _has_words_of_others(text, evidence, own):
        return "credited to one speaker, it has another's words"
    bare = INNER_NAME.sub("", without_dates(_without_question(text)))
    unfounded = _unfounded(bare, own)
    asked = " ".join(each.text for each in evidence.turns if asks(each, evidence))
    if not unfounded and holds_nothing(_without_names(bare, own), f"{own.text} {asked}"):
        unfounded = ELSEWHERE
    return f"credited to one speaker alone, it {unfounded}" if unfounded else None


def _without_question(text: str) -> str:
    """The text without the question that its speaker was asked; one that they ask is their own."""
    return ASKED.sub(" ", text) if PASSIVE.search(text) else text


def _has_words_of_others(text: str, evidence: Evidence, own: Evidence) -> bool:
    """Whether a run of its words stands in the cited turns of others alone.

    A question that is told as one may have them: `Asked whether …, Ortiz said no.`
    """
    told = ASKED.sub(" ", text)
    said = (NAME_RUN.sub("name ", each) for each in (told, evidence.text, own.text))
    words, everybody, alone = (neutral(words_of(each)) for each in said)
    return bool(_runs(words) & _runs(everybody) - _runs(alone))


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + RUN_WORDS]) for at in range(len(words) - RUN_WORDS + 1)}
