"""What speaks for a transcript, and what against one: an observation a function.

Each weighs what it sees; `likeness` adds the weights up.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.models.transcript import Span
from bot.reading.account import Account
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn

MOST_LOOKED_AT = 100
"""Turns that tell whether it is talk; more would tell the same."""

FEWEST_LABELS = 3

FEWEST_WORDS_A_SECOND = 0.5
LETTERS_OF_A_WORD = 6
"""With its space; so that text without spaces has words as well."""

MOST_WORDS_OF_AN_ENTRY = 8
FEWEST_SIGNS = 3
"""A few are nothing in short talk: somebody reads out a line of a program."""

MOST_SIGNS = 1 / 400
"""Signs of code for each character; in speech about programs there is one in 2,000."""

FIGURE = re.compile(r"\d")
MOST_FIGURES = 1 / 10

# How speech ends, `See you soon. 💚` too; an entry does not.
SENTENCE_END = re.compile(r"[.!?…。！？؟।–—-][\"'”’)\]]*(?:\s[^\w\s]{1,3})?$")
TALK = re.compile(r"\b(?:I|I['’]m|you|we|yeah|yes|thank|thanks|okay|well|us|my)\b", re.I)
ENGLISH = re.compile(r"\b(?:the|and|of|to|in|is)\b", re.I)
FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|me|my|myself)\b", re.I)
QUESTION_OR_ANSWER = re.compile(r"(?:q|a|question|answer)[. ]?\d*")  # `Q`, `Question 2`

# `a = b`, `max_size`, `open(path`, `end;`; no `{vocalsound}` and no `L_C_D_`, as corpora of
# meetings mark sounds and letters that are spelled.
CODE = re.compile(
    r"\{(?![a-z]+\})|(?<![a-z])\}|[<>=\\|]|[^\W_]_[^\W_A-Z]|[^\W_A-Z]_[^\W_]|[^\W_]{2}_[^\W_]"
    r"|\w\(|\(\)[:;,]|\);|::|->|;$|\"\"\"|'{3}|\w\.\w+\("
)


ADDRESS = re.compile(r"<?\bhttps?://\S+")  # a list of links has as many signs as a program


QUOTES = '"“”‘’«»„'
FEWEST_QUOTED = 3
QUOTED_SHARE = 0.8


class Evidence(NamedTuple):
    """What one observation adds to the score, and what it has to say against the source."""

    weight: float
    against: str = ""


def is_timed(turn: PlainTurn) -> bool:
    """Whether the source says when it begins or ends."""
    return turn.start_ms is not None or turn.end_ms is not None


def taking_turns(spoken: Sequence[PlainTurn], people: Sequence[Person]) -> Evidence:
    """Whether the speaker changes; a timed record of one voice counts as much."""
    if all(map(is_timed, spoken)):
        return Evidence(0.5)
    changes = sum(one.person != other.person for one, other in pairwise(spoken))
    if changes >= 3:
        return Evidence(0.5)
    if changes:
        return Evidence(0.35)
    only_asks = all(person.is_anonymous for person in people)
    return Evidence(-0.3 if only_asks else 0.1, "only one speaker is named")


def coming_back(
    account: Account, spoken: Sequence[PlainTurn], people: Sequence[Person]
) -> Evidence:
    """Whether somebody speaks more than once, or is at least labelled as only speakers are.

    One voice alone, as a newscast's, has a single turn, and a label before each of its items.
    """
    times = Counter(turn.person for turn in spoken)
    if max(times.values()) > 1 or max(account.labels.values(), default=0) >= FEWEST_LABELS:
        return Evidence(0.15)
    if not people:
        return Evidence(0.0)
    if written_as_labels(people).weight:
        return Evidence(0.0 if len(times) <= 2 else -0.1, "nobody speaks twice")
    return Evidence(-0.25, "nobody speaks twice")


def written_as_labels(people: Sequence[Person]) -> Evidence:
    """Whether labels are in capitals, with a title, or name a part: no word of prose is."""
    plain = all(
        not (label.name.isupper() or label.title or label.is_a_part or label.descriptor)
        for person in people
        for label in person.labels
    )
    return Evidence(0.0 if plain else 0.15)


def answered_by_somebody(spoken: Sequence[PlainTurn], people: Sequence[Person]) -> Evidence:
    """Whether the answers to `Q:` are a person's, who says `I`; a help page's are nobody's."""
    names = [person.fullest.name.lower() for person in people]
    if not people or any(not QUESTION_OR_ANSWER.fullmatch(name) for name in names):
        return Evidence(0.0)
    answers = " ".join(
        turn.text
        for turn in spoken[:MOST_LOOKED_AT]
        if turn.person is not None and names[turn.person].startswith("a")
    )
    if FIRST_PERSON.search(answers) or not ENGLISH.search(answers):
        return Evidence(0.0)
    return Evidence(-0.7, "questions are answered by nobody who says “I”")


def pace_of_speech(account: Account, words_of: Callable[[Sequence[Span]], str]) -> Evidence:
    """Whether times without a name go with as many words as people say in the time between.

    Chapters, programmes and logs have a few words for minutes. The times of sparse speech are
    about those of its pauses: half a word a second is less than anybody's talk.
    """
    timed = account.paced
    if len(timed) < 3 or account.labels:
        return Evidence(0.0)
    seconds = ((timed[-1].start_ms or 0) - (timed[0].start_ms or 0)) / 1000
    words = sum(len(words_of(each.spans)) / LETTERS_OF_A_WORD for each in timed[:-1])
    if words >= seconds * FEWEST_WORDS_A_SECOND:
        return Evidence(0.0)
    return Evidence(-0.6, "there are too few words for the time that passes")


def marks_of_a_record(account: Account) -> Iterator[Evidence]:
    """Stage directions and times, which only a record of speech has."""
    yield from (Evidence(0.1) for kind in ("stage", "timestamp") if kind in account.kinds)
    if account.has_timed_labels:
        yield Evidence(0.2)


def words_of_talk(words: str) -> Evidence:
    """Whether people say `I`, `you` and `thanks`; languages without them are not blamed."""
    count = words.count(" ") + 1
    if len(TALK.findall(words)) > count * 0.01:
        return Evidence(0.2)
    english = len(ENGLISH.findall(words)) > count * 0.05
    return Evidence(-0.4, "nobody says “I” or “you”") if english else Evidence(0.0)


def whole_sentences(spoken: Sequence[PlainTurn]) -> Evidence:
    """Whether what follows the labels are sentences, not entries of a form."""
    looked_at = spoken[:MOST_LOOKED_AT]
    unended = [turn for turn in looked_at if not SENTENCE_END.search(turn.text[-8:])]
    entries = [turn for turn in unended if turn.text.count(" ") < MOST_WORDS_OF_AN_ENTRY]
    if len(entries) * 2 > len(looked_at):
        return Evidence(-0.5, "what follows the names are entries, not sentences")
    return Evidence(0.1 if len(unended) * 2 < len(looked_at) else -0.1)


def quoted_in_print(spoken: Sequence[PlainTurn]) -> Evidence:
    """Whether nearly all that follows names stands in quotation marks: praise that is collected.

    Nobody takes turns in `Sen. Ann Lee: “A great day.”`, however many are named so.
    """
    named = [turn.text for turn in spoken[:MOST_LOOKED_AT] if turn.person is not None]
    quoted = [text for text in named if text[0] in QUOTES and text[-1] in QUOTES]
    if len(named) < FEWEST_QUOTED or len(quoted) < QUOTED_SHARE * len(named):
        return Evidence(0.0)
    return Evidence(-1.0, "what follows the names is quoted, not said here")


def signs_of_code(words: str) -> Evidence:
    """Whether what is said is full of signs or figures, as programs and tables are."""
    signs = len(CODE.findall(ADDRESS.sub("", words)))
    if signs > max(FEWEST_SIGNS, len(words) * MOST_SIGNS):
        return Evidence(-0.8, "it is full of signs, as code is")
    if len(FIGURE.findall(words)) > len(words) * MOST_FIGURES:
        return Evidence(-0.4, "it is full of figures, as a table is")
    return Evidence(0.0)


def share_in_turns(text: str, spoken: Sequence[PlainTurn]) -> Evidence:
    """Whether most of the text is speech."""
    share = sum(len(turn.text) for turn in spoken) / len(text)
    if share >= 0.3:
        return Evidence(0.0)
    return Evidence(-0.3 if share > 0.1 else -0.6, "most of it stands outside of any speech")
