"""What a transcript may say for a word of a question: other forms, short forms, a person's office.

Ukrainian              Ukraine        of one people
pupil referral unit    PRU            spelt by its first letters
the senator            Ashby          the only senator who speaks
Kamala Harris          Harris         a first name that the transcript never has
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from bot.language.asking.abroad import is_abroad
from bot.language.asking.questions import Question
from bot.language.folding import folded
from bot.language.names import TITLES, proper_words, surname
from bot.language.roots import likes_of, root
from bot.language.spoken import Spoken
from bot.language.words import words_of
from bot.models.transcript import Speaker

# `Ukrainian`, `Israeli`, `Chinese`, `Italy`, cut down to what the country shares with its people
OF_A_PEOPLE = re.compile(r"(?<=\w{4})(?:ians?|eans?|ans?|ese?|es|ish|ia|i|a|o)$")
SHORT_FORM = re.compile(r"\b[A-Z]{3,6}\b")  # `PRU`
# `U.S. Agency for International Development`
WRITTEN_OUT = re.compile(
    r"\b(?:[A-Z][\w.]*|[A-Z]\.)(?: (?:(?:of|for|and|the|on) )*[A-Z][\w.]*){1,6}"
)
CAPITAL = re.compile(r"\b[A-Z][^\W_]{3,}(?:['’]s)?")
LINKING = frozenset({"of", "for", "and", "the", "on"})
BEFORE_TITLE = re.compile(
    rf", (?:\w+ ){{0,3}}(?:{'|'.join(sorted(TITLES))})\b", re.IGNORECASE
)  # `, the deputy minister`
OFFICES = {"sen": "senator", "gov": "governor", "rep": "representative", "dr": "doctor",
           "prof": "professor", "sec": "secretary", "pres": "president"}  # fmt: skip
"""What labels shorten."""


class Likes:
    """The roots that may stand for each word of questions put to one transcript."""

    def __init__(
        self, sentences: Iterable[Spoken], speakers: Iterable[Speaker], language: str
    ) -> None:
        self._is_abroad = is_abroad(language)
        self._texts = tuple(each.text for each in sentences)
        self._speakers = tuple(speakers)

    def of(self, question: Question) -> dict[str, frozenset[str]]:
        """By root of the question, in order: itself and the roots that may stand for it."""
        if self._is_abroad:
            return {each: frozenset({each}) for each in question.roots}
        found = {each: set(likes_of(each)) for each in question.roots}
        for each in found.keys() & question.names:
            found[each] |= self._peoples.get(_people(each), set())
        for each, others in (*self._short_forms(question), *self._offices(question)):
            if each in found:
                found[each] |= others
        unsaid = self._unsaid_first_names(question, found)
        return {each: frozenset(likes) for each, likes in found.items() if each not in unsaid}

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(root(word) for text in self._texts for word in set(words_of(text)))

    @cached_property
    def _peoples(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for word in {word for text in self._texts for word in CAPITAL.findall(text)}:
            bare = root(word.lower().replace("’", "'"))
            found.setdefault(_people(bare), set()).add(bare)
        return found

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        return frozenset(each for text in self._texts for each in SHORT_FORM.findall(text))

    def _short_forms(self, question: Question) -> Iterator[tuple[str, set[str]]]:
        words = [each for each in words_of(question.text) if each not in LINKING]
        for start in range(len(words)):
            for end in range(start + 3, min(start + 6, len(words)) + 1):
                run = words[start:end]
                initials = "".join(each[0] for each in run)
                if initials.upper() in self._acronyms:
                    yield from ((root(each), {root(initials)}) for each in run)
        for short in SHORT_FORM.findall(question.text):
            yield root(short.lower()), set(self._spelt_out(short))

    def _spelt_out(self, short: str) -> Iterator[str]:
        """The last word of what the letters stand for, wherever that is written out."""
        for text in self._texts:
            for run in WRITTEN_OUT.findall(text):
                words = [each for each in words_of(run) if each not in LINKING]
                letters = "".join(
                    each.replace(".", "") if "." in each else each[0] for each in words
                )
                if letters.upper() == short:
                    yield root(words[-1])

    def _offices(self, question: Question) -> Iterator[tuple[str, set[str]]]:
        """A title that only one speaker has stands for that speaker."""
        for each in set(words_of(question.text)) & TITLES:
            holders = [
                speaker
                for speaker in self._speakers
                if each in _titles(speaker) or introduced_as(each, speaker, self._introducing)
            ]
            if len(holders) == 1:
                yield root(each), {root(surname(holders[0].name))}

    @cached_property
    def _introducing(self) -> tuple[str, ...]:
        """The texts that may introduce somebody: a comma stands before a title."""
        return tuple(text for text in self._texts if BEFORE_TITLE.search(text))

    def _unsaid_first_names(self, question: Question, found: dict[str, set[str]]) -> set[str]:
        """`Kamala` where the transcript has `Harris` and gives her no other first name."""
        unsaid = set()
        for run in question.name_runs:
            family = root(run[-1])
            firsts = {root(each) for each in run[:-1]}
            if family in self._known and not firsts & self._known and not self._first_of(run[-1]):
                unsaid |= firsts
        return unsaid & found.keys()

    def _first_of(self, family: str) -> bool:
        """Whether a first name stands before the surname anywhere."""
        named = re.compile(rf"\b([A-Z]\w+) {re.escape(family)}\b", re.IGNORECASE)
        before = (match[1] for text in self._texts for match in named.finditer(text))
        return any(each[0].isupper() and folded(each) not in TITLES for each in before)


def introduced_as(office: str, speaker: Speaker, texts: Iterable[str]) -> bool:
    """Whether one of the texts says what the speaker is: `Huw Marsh, Minister for Ports`."""
    name = r"\W+".join(map(re.escape, proper_words(speaker.name)))
    told = re.compile(
        rf"\b{name}, (?:the |our )?(?:[\w-]+ ){{0,2}}{re.escape(office)}\b", re.IGNORECASE
    )
    return any(told.search(text) for text in texts)


def _people(bare: str) -> str:
    return OF_A_PEOPLE.sub("", bare)


def _titles(speaker: Speaker) -> set[str]:
    told = folded(" ".join((speaker.description or "", speaker.name, *speaker.labels))).split()
    return {OFFICES.get(each, each) for each in told}
