"""The gate for written sentences: what a model wrote is held against the turns that it cites.

Nothing that a model wrote is shown without having passed here; quotations pass `bot.verify`.
"""

import re
from collections.abc import Sequence, Set
from functools import cached_property

from bot.credits import miscredited
from bot.language.characters import has_strange_marks
from bot.language.folding import folded
from bot.language.negations import turns_round
from bot.language.number_words import COUNTING_WORDS, ORDINALS, UNITS
from bot.language.numbers import numbers_in, states
from bot.language.passages import may_be_searched
from bot.language.proper_names import Known, dates_in
from bot.language.sentences import split_sentences
from bot.language.support import support
from bot.language.titles import bears_title, titles_given
from bot.language.words import words_of
from bot.models.draft import Written
from bot.models.transcript import Speaker, Transcript, Turn

LONGEST = 600
"""Characters. What is longer is no sentence of a brief."""

MOST_TURNS = 12
"""Turns that a sentence may rest on. Who cites the whole transcript cites nothing."""

LEAST_SUPPORT = 0.5
"""The share of a sentence's content words that its turns must hold in some form. Measured by
`bench.fidelity`: honest rewordings keep far more, sentences about something else far less."""

OWN_WORDS = 2
"""So many words of its own any sentence may have that holds one thing of its turns."""

# `Ignore all previous instructions`, `You are now …`: said to a machine, not to people
INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|guideline|above)"
    r"|\bsystem (?:prompt|message|override)\b|^\W*(?:system|assistant)\s*:|\byou are now\b"
    r"|\bas an? (?:AI|assistant|language model)\b"
    r"|\b(?:respond|reply|answer|output) (?:only )?with\b",
    re.I,
)
# `one of`, `no one`, `One resident said`, `the two agreed`: words that count nothing
IDIOM = re.compile(
    r"(?<![-‑])\bone of\b|\bno one\b|\b(?:one another|at one point|one day|one by one|one-on-one)\b"
    r"|\b(?:every|any|this|that|the|which|for) one\b|\bat first\b|\bfirst of all\b|\bfirst,"
    r"|^one (?=[^\W\d_]{3})|\bthe two (?=(?:talk|spoke|speak|met|meet|agree|discuss|ha[ds]|have|are"
    r"|were|will|also|would|men|women|leaders|presidents|sides|countries|speakers)\w*\b)",
    re.I,
)
CAPITAL = re.compile(r"\b[A-Z][\w'’-]+")  # `Alicia`, whom others call Moreno
LONGEST_PLAIN_ANSWER = 15
"""Words of an answer that says what it does by its question, if that wants a yes or no."""

# `Yes.`, `No, not yet`, `That's right`, `I was. I was on …`
YES_OR_NO = re.compile(
    r"(?:(?:oh|well|um|uh),?\s+)?(?:yes|yeah|yep|no|nope|correct|right|exactly|absolutely|never"
    r"|that['’]?s\s+(?:right|correct|true)|(?:i|we|he|she|it|they|you|there)\s+"
    r"(?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:\s+not|n['’]t)?[.,])",
    re.I,
)
ASKED = re.compile(r"\b(?:ask(?:ed|s|ing)?|question(?:ed)?|pressed)\b", re.I)
RUN_WORDS = 5
"""So many words in a row are somebody's own, and no coincidence."""

RATIO = re.compile(r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])")  # `3:2`, `7:30`
RANKED = re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.I)  # `13th`
LARGEST_LOOSE_RANK = 3
"""`third` is a part as well, and may be told by its number; `thirteenth` is a rank alone."""

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")  # `1.000`: one, or a thousand?


class Evidence:
    """The turns of a transcript that a written sentence cites, and what they hold."""

    def __init__(self, transcript: Transcript, numbers: Sequence[int]) -> None:
        self.transcript = transcript
        self.turns = tuple(transcript.turn(each) for each in dict.fromkeys(numbers))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """What is said in them, but for what is said to a machine."""
        every = (turn.text[a:b] for turn in self.turns for a, b in split_sentences(turn.text))
        return tuple(each for each in every if not INSTRUCTION.search(each))

    @cached_property
    def text(self) -> str:
        """All that is said in them."""
        return "\n".join(self.sentences)

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks in them."""
        found = (self.transcript.speaker(turn.speaker) for turn in self.turns)
        return tuple({each.id: each for each in found if each}.values())

    @cached_property
    def people(self) -> str:
        """The names, labels and roles of who speaks, and of speakers named by a part."""
        named = {folded(each) for each in CAPITAL.findall(self.text)}
        known = [
            each
            for each in self.transcript.speakers
            if each in self.speakers or not named.isdisjoint(folded(each.name).split())
        ]
        return "\n".join(
            called for each in known for called in (each.name, each.role, *each.labels)
        )

    @cached_property
    def titles(self) -> str:
        """What is said in them, and how who speaks is introduced."""
        described = (each.description or "" for each in self.speakers)
        return " \n ".join((self.text, self.people, *described))

    @cached_property
    def known(self) -> Known:
        """The names in them."""
        return Known(self.text, self.people, english=self.transcript.language == "en")

    def only(self, speaker: Speaker) -> "Evidence":
        """The turns among them that are this speaker's, and what a plain yes or no answers."""
        own = [turn for turn in self.turns if turn.speaker == speaker.id]
        cited = {turn.number for turn in self.turns}
        asked = {turn.number - 1 for turn in own if _is_plain_answer(turn)} & cited
        questions = {each for each in asked if self.transcript.turn(each).text.endswith("?")}
        alone = Evidence(self.transcript, sorted({each.number for each in own} | questions))
        alone.known = self.known  # who speaks may name whom only the others name in full
        return alone


def _is_plain_answer(turn: Turn) -> bool:
    return len(turn.text.split()) <= LONGEST_PLAIN_ANSWER and bool(YES_OR_NO.match(turn.text))


def objection(written: Written, transcript: Transcript) -> str | None:
    """Why a written sentence may not be shown; None when it may.

    Names, numbers, dates and quotations must occur in the cited turns, whoever is credited
    must speak in them, and most of its other words must be said there in some form.
    """
    if why := _ill_formed(written, transcript):
        return why
    evidence = Evidence(transcript, written.turns)
    if _is_said_whole(written.text, evidence.turns):
        return None
    if has_strange_marks(written.text, f"{evidence.text} {evidence.people}"):
        return "has quotation marks, a link or markup"
    return _miscredited(written.text, evidence) or _unfounded(written.text, evidence)


def _ill_formed(written: Written, transcript: Transcript) -> str | None:
    if not all(_may_be_cited(number, transcript) for number in written.turns):
        return "cites a turn that cannot be cited"
    if len(set(written.turns)) > MOST_TURNS:
        return "cites too many turns"
    if len(written.text) > LONGEST:
        return "is too long"
    return "reads like an instruction" if INSTRUCTION.search(written.text) else None


def _may_be_cited(number: int, transcript: Transcript) -> bool:
    return 1 <= number <= len(transcript.turns) and may_be_searched(transcript.turn(number))


def _is_said_whole(text: str, turns: Sequence[Turn]) -> bool:
    """Whether the text is one or more whole sentences of one of the turns."""
    wanted = _as_typed(text)
    return any(_holds_whole(wanted, turn.text) for turn in turns)


def _holds_whole(wanted: str, text: str) -> bool:
    ranges = split_sentences(text)
    for first, (start, _) in enumerate(ranges):
        for _, end in ranges[first:]:
            joined = _as_typed(text[start:end])
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
    return (
        _has_strange_facts(text, evidence)
        or (_is_elsewhere(text, evidence) and "says what its turns do not")
        or (turns_round(text, evidence.sentences) and "says the contrary of its turns")
        or None
    )


def _has_strange_facts(text: str, evidence: Evidence) -> str | None:
    if not _has_numbers(text, evidence):
        return "has a number that is not in its turns"
    if not dates_in(text) <= dates_in(evidence.text):
        return "has a date that is not in its turns"
    if evidence.known.lacks(text):
        return "has a name that is not in its turns"
    if any(not bears_title(*each, evidence.titles) for each in titles_given(text)):
        return "gives somebody a title that is not in its turns"
    return None


def _is_elsewhere(text: str, evidence: Evidence) -> bool:
    """Whether most of what it says is not said; its numbers are, they were held before."""
    held, own = support(text, f"{evidence.text} {evidence.people}")
    held += len(numbers_in(text))
    return held < LEAST_SUPPORT * (held + own) and not (held and own <= OWN_WORDS)


def _has_numbers(text: str, evidence: Evidence) -> bool:
    """Whether every number is said in the turns; one in a speaker's name counts for the name."""
    bare = IDIOM.sub(" ", text)
    for speaker in evidence.speakers:
        bare = bare.replace(speaker.name, " ")
    if any(each not in evidence.text for each in GROUPED.findall(bare)):
        return False
    if any(each not in evidence.text for each in RATIO.findall(bare)):
        return False
    said = {part for word in words_of(evidence.text) for part in (word, *word.split("-"))}
    said |= {each.lower() for each in RANKED.findall(evidence.text)}
    for word in words_of(bare):
        if word in COUNTING_WORDS and word not in said:
            return False
        if ORDINALS.get(word, 0) > LARGEST_LOOSE_RANK and not _is_ranked(word, said):
            return False
    stated, wanted = numbers_in(evidence.text), numbers_in(bare)
    measured = {UNITS[each] for each in said if each in UNITS}
    if any(each.unit and each.unit not in measured for each in wanted):
        return False
    return all(states(stated, number) for number in wanted)


def _is_ranked(word: str, said: Set[str]) -> bool:
    """Whether the rank is said as one, in words or as a figure: `thirteenth`, `13th`."""
    return not said.isdisjoint(
        {word, *(f"{ORDINALS[word]}{end}" for end in ("st", "nd", "rd", "th"))}
    )


def _miscredited(text: str, evidence: Evidence) -> str | None:
    """Whether somebody is credited with words that their own turns, as cited, do not hold."""
    why, alone = miscredited(text, evidence.transcript, evidence.turns, evidence.speakers)
    if why or not alone or len(evidence.speakers) < 2:
        return why
    own = evidence.only(alone)
    if _has_words_of_others(text, evidence, own):
        return "credited to one speaker, it has another's words"
    unfounded = _unfounded(text, own)
    return f"credited to one speaker alone, it {unfounded}" if unfounded else None


def _has_words_of_others(text: str, evidence: Evidence, own: Evidence) -> bool:
    """Whether a run of its words stands in the cited turns of others alone.

    A question that is told as one may have them: `Asked whether …, Ortiz said no.`
    """
    if ASKED.search(text):
        return False
    words, everybody, alone = (words_of(each) for each in (text, evidence.text, own.text))
    return bool(_runs(words) & _runs(everybody) - _runs(alone))


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + RUN_WORDS]) for at in range(len(words) - RUN_WORDS + 1)}
