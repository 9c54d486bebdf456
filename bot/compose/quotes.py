"""What somebody said: their own words, what is only reported of them, and a word about it."""

import re
from collections.abc import Sequence

from bot.compose.material import Material, gather
from bot.compose.naming import listed
from bot.compose.near_names import likely_meant
from bot.compose.quotables import ranked_quotes
from bot.language.folding import folded
from bot.language.names import TITLES, find_speakers, name_words
from bot.language.telling.reported import find_reported
from bot.models.quote import QuoteList, Reported
from bot.models.transcript import Speaker, Transcript

MOST_QUOTES = 40
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def list_quotes(transcript: Transcript, name: str = "") -> QuoteList:
    """Everybody's quotes and reported speech; with a name, that speaker's, ranked.

    The name is found in any part of a speaker's name, label, id or role, whatever its case
    and accents. Who is only talked about has no quotes; `reported` then is what others tell
    of them, and `notice` says so.
    """
    material = gather(transcript)
    reported = find_reported(material.sentences, transcript.speakers)
    if not name.strip():
        return QuoteList(quotes=ranked_quotes(material, None, MOST_QUOTES), reported=reported)
    told = tuple(each for each in reported if each.source and _is_of(each.source, name))
    speakers = find_speakers(name, transcript)
    if not speakers:
        return QuoteList(reported=told, notice=_absent(material, name, told))
    ids = {each.id for each in speakers}
    quotes = ranked_quotes(material, ids, MOST_QUOTES)
    told = tuple(each for each in told if each.said_by not in ids)
    notice = _ambiguous(speakers, name) if quotes else _nothing_to_quote(speakers)
    return QuoteList(quotes=quotes, reported=told, notice=notice)


def _is_of(source: str, name: str) -> bool:
    """Whether the source is the person asked for: `the White House`, `Biden` for `Joe Biden`."""
    known, asked = set(name_words(source)), set(name_words(name))
    if not (asked and known):
        return False
    if asked <= TITLES:  # `the president`: whoever is said to be one
        return asked <= set(folded(source).split())
    return asked <= known or known <= asked


def _ambiguous(speakers: Sequence[Speaker], name: str) -> str | None:
    if len(speakers) == 1 or any(each.role in folded(name).split() for each in speakers):
        return None
    names = listed(each.name for each in speakers)
    return f"{_counted(len(speakers))} people here are called {name.strip()}: {names}."


def _nothing_to_quote(speakers: Sequence[Speaker]) -> str:
    """Said of who speaks in an introduction alone, or not on the record."""
    return f"Nothing that {listed(each.name for each in speakers)} says here can be quoted."


def _counted(count: int) -> str:
    return COUNTS[count].capitalize() if count < len(COUNTS) else str(count)


def _absent(material: Material, name: str, told: Sequence[Reported]) -> str:
    """What the reader must know of somebody who does not speak here."""
    transcript = material.transcript
    named = as_written(material, name)
    if told:
        ids = dict.fromkeys(each.said_by for each in told)
        tellers = [_name(transcript, each) for each in ids]
        verb = "reports" if len(tellers) == 1 else "report"
        what = f"what follows is what {listed(tellers)} {verb}"
        return f"{named} does not speak in this transcript; {what}."
    turns = turns_naming(material, name)
    if turns:
        where = listed(str(number) for number in turns)
        word = "turn" if len(turns) == 1 else "turns"
        return f"{named} does not speak in this transcript, but is named in {word} {where}."
    here = listed(each.name for each in transcript.speakers) or "nobody whose name is known"
    meant = likely_meant(name, material)
    hint = f" Did you mean {meant}?" if meant else ""
    return f"Nobody called {named} speaks or is named in this transcript.{hint} Who speaks: {here}."


def as_written(material: Material, name: str) -> str:
    """The name as the transcript writes it, if it does; else as it was asked."""
    asked = " ".join(name.split())
    words = re.compile(rf"\b{re.escape(asked)}\b", re.IGNORECASE)
    found = (words.search(sentence.text) for sentence in material.sentences)
    of_title = set(name_words(asked)) <= TITLES
    fallback = asked.title() if asked.islower() and not of_title else asked
    written = next((match[0] for match in found if match and match[0][0].isupper()), fallback)
    return written[:1].upper() + written[1:]


def _name(transcript: Transcript, speaker_id: str | None) -> str:
    speaker = transcript.speaker(speaker_id)
    return speaker.name if speaker else "an unidentified speaker"


def turns_naming(material: Material, name: str) -> list[int]:
    asked = set(name_words(name))
    turns = (
        sentence.turn.number
        for sentence in material.sentences
        if asked and asked <= set(folded(sentence.text).split())
    )
    return list(dict.fromkeys(turns))
