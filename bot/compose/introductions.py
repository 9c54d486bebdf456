"""What a host says before the guests do: what the story is, and with whom it is told."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from bot.compose.material import Material
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.topics.procedure import is_procedure
from bot.language.topics.wholeness import is_broken
from bot.language.words import stem
from bot.models.transcript import Turn

OPENING_TURNS = 3
INTRODUCTION_SENTENCES = 12
"""So much of what opens tells what the story is; a monologue goes on from there."""

MAY_INTRODUCE = frozenset({"host", "reporter", "unidentified"})
INTRODUCTION_LENGTH, INTRODUCTION_SHARE = 200, 0.25
"""Characters, and the share of all that is said, of the introduction of an unknown host."""

# `I talked with Joaquin Esquivel, who chairs the board.`: the tape follows
LEADS_TO = re.compile(
    r"(?:and |so |but |well |now )?i (?:also |just )?"
    r"(?:talked|spoke|met|sat|stood|walked|drove|spent|visited|asked|called|reached|put|went|"
    r"caught)\b"
)
# `Rob Tessler is the publisher of …`, `My guest, Mr. Pruitt, was chief executive of …`
PRESENTS = re.compile(
    r"(?:[\w.’'-]+,? ){1,8}?(?:(?:is|was|serves as|has been) (?:an?|the|our|one of|former|chief"
    r"|vice|senior|deputy|head|director|president|professor|founder|co-founder|CEO|editor|publisher)\b"
    r"|(?:runs|studies|directs|covers) )"
)
SUBJECT_WORDS = 8
"""So many words of a sentence hold the name of the one presented."""

JOINING = frozenset(
    stem(word)
    for word in lexicon("join joins joining studio line phone bureau welcome guest guests talk")
)
WHO_THEY_ARE = 3
"""So many words beside the name and those of greeting say who somebody is."""

# `Just listen to Ann Lee's song`, `our colleague Ann Lee is on the scene`
HANDS_OVER = re.compile(
    r"\blisten to\b|\b[Oo]ur (?:\w+ ){0,3}?(?:[Mm]eteorologist|[Cc]orrespondent|[Rr]eporter)\b"
    r"|\b(?:has|have) been (?:following|covering|reporting|tracking)\b"
    r"|\bis (?:covering|following|tracking|watching) (?:this|that|it|the story|all)\b"
    r"|\breports on the latest\b|\bhas (?:more|the (?:latest|details|story)) (?:on|about|from)\b"
)
JOINS = re.compile(r"\b[Jj]oin(?:s|ed|ing)?\b|^(?:Live|From)\b")
GREETS = re.compile(r"(?:Good (?:morning|afternoon|evening)|Hello|Hi)\b")

# `He's the founder of`, `Her new book is called`
GOES_ON = re.compile(
    r"(?:He|She)(?:['’]s| is| was| has| runs| leads| covers| teaches| studies| writes| wrote) "
    r"|(?:His|Her) (?:\w+ ){0,3}(?:book|novel|memoir|film|movie|album|play|column|report|study)\b"
)
LONGEST_WORDS, TOGETHER_WORDS = 60, 45


def introduction_of(material: Material) -> Sequence[Spoken]:
    """What opens the transcript in a host's voice, before anybody else speaks.

    Where one host hands over to another, the one who presents the guest tells the story.
    """
    by_host = takewhile(lambda each: _is_introduced(material, each.turn), _opening(material))
    told = [each for each in by_host if not is_procedure(each)]
    presented = presentation_in(material)
    if presented and told and _is_host(told[0], material):
        theirs = [each for each in told if each.turn.speaker == presented.turn.speaker]
        told = theirs or told
    return told[:INTRODUCTION_SENTENCES]


def presentation_in(material: Material) -> Spoken | None:
    """What the host says of who the guest is: `We reached Ann Lee, an engineer. Her book is …`

    Of several guests, of whoever says most. None where the host goes round a panel.
    """
    said = Counter[str | None]()
    for turn in material.transcript.turns:
        said[turn.speaker] += len(turn.text)
    found = [each for each in _opening(material) if _says_who(each, material)]
    panel = {(each.turn.number, *_coming(each, material)) for each in found}
    guests = Counter(turn for turn, *_ in panel)
    found = [each for each in found if guests[each.turn.number] == 1]

    def says_most(sentence: Spoken) -> int:
        return max(said[speaker] for speaker in _coming(sentence, material))

    best = max(found, key=says_most, default=None)
    return best and _with_what_follows(best, material)


def names_a_guest(sentence: Spoken, material: Material) -> bool:
    """Whether the sentence names in full somebody who has not spoken yet and will."""
    return bool(_coming(sentence, material))


def presents_a_speaker(sentence: Spoken, material: Material) -> bool:
    """Whether the sentence says who somebody is that has not spoken yet and will.

    Or leads to the tape on which they are heard.
    """
    leads = LEADS_TO.match(" ".join(sentence.words))
    if not (leads or PRESENTS.match(sentence.text)):
        return False
    words = sentence.text.split()[: None if leads else SUBJECT_WORDS]
    opening = set(folded(" ".join(words)).split())
    return any(
        first > sentence.turn.number and opening.issuperset(names[-1:])
        for first, names in material.entrances
    )


def _is_introduced(material: Material, turn: Turn) -> bool:
    """Whether a turn introduces: by its kind, or since a host, or who may be one, opens with it.

    A speech that is most of the transcript introduces nothing.
    """
    if turn.kind == "introduction":
        return True
    speaker = material.transcript.speaker(turn.speaker)
    if speaker is None or speaker.role not in MAY_INTRODUCE:
        return False
    if speaker.role == "host":
        return True
    if turn.number > 1:
        return False
    whole = sum(len(each.turn.text) for each in material.sentences if each.number == 1)
    return INTRODUCTION_LENGTH <= len(turn.text) <= INTRODUCTION_SHARE * whole


def _opening(material: Material) -> Iterator[Spoken]:
    return takewhile(lambda each: each.turn.number <= OPENING_TURNS, material.sentences)


def _is_host(sentence: Spoken, material: Material) -> bool:
    speaker = material.transcript.speaker(sentence.turn.speaker)
    return speaker is not None and speaker.role == "host"


def _says_who(sentence: Spoken, material: Material) -> bool:
    """Whether a host names in full somebody who will speak, and tells more than the name."""
    names = _coming(sentence, material)
    if not names or not _is_host(sentence, material):
        return False
    if HANDS_OVER.search(sentence.text) or GREETS.match(sentence.text):
        return False
    whole = _with_what_follows(sentence, material)
    if sentence.is_question or is_broken(whole) or whole.word_count > LONGEST_WORDS:
        return False
    known = {stem(word) for each in names.values() for word in each}
    if JOINS.search(sentence.text) and not PRESENTS.match(sentence.text):
        known |= {stem(word) for each in names for word in _told(each, material)}
    return len(whole.vocabulary - known - JOINING) >= WHO_THEY_ARE


def _told(speaker: str, material: Material) -> Sequence[str]:
    """What the label tells of somebody, which stands with the brief already, in lower case."""
    found = material.transcript.speaker(speaker)
    is_told = found is not None and found.described_in is None
    return folded(found.description or "").split() if found and is_told else ()


def _coming(sentence: Spoken, material: Material) -> Mapping[str, tuple[str, ...]]:
    """Those named in full who speak only after the sentence: the words of each name, by the id."""
    said = f" {folded(sentence.text)} "
    speakers = material.transcript.speakers
    return {
        each.id: names
        for each, (first, names) in zip(speakers, material.entrances, strict=True)
        if first > sentence.turn.number and len(names) > 1 and f" {' '.join(names)} " in said
        if each.role != "reporter" or PRESENTS.match(sentence.text)
    }


def _with_what_follows(sentence: Spoken, material: Material) -> Spoken:
    """The sentence with the next one where that goes on about them: `His new book is …`"""
    after = material.after(sentence)
    fits = after is not None and sentence.word_count + after.word_count <= TOGETHER_WORDS
    if after is None or not fits or not GOES_ON.match(after.text) or is_procedure(after):
        return sentence
    return replace(
        sentence,
        end=after.end,
        text=sentence.turn.text[sentence.start : after.end],
        words=sentence.words + after.words,
        content=sentence.content + after.content,
        vocabulary=sentence.vocabulary | after.vocabulary,
    )
