"""A quotation put together out of pieces that stand apart: swapped, shortened, stitched."""

import re
from collections.abc import Iterator, Sequence

from bot.language.quoting.cuts import BRACKETS, ELLIPSIS
from bot.language.quoting.differences import compare
from bot.language.quoting.matches import Match, find_matches
from bot.language.quoting.nearest import Nearest
from bot.language.quoting.passages import Searchable
from bot.language.sentences import split_sentences

# ` [...] `, `, ... `: between two pieces of one quotation
PIECE_BREAK = re.compile(rf"[\s,]*(?:{BRACKETS.pattern}|{ELLIPSIS.pattern})\s*")

# `…, and …`, `… because …`: where a writer may have joined two sentences
JOINT = re.compile(r",? (?:and|but|because|so|und|aber|weil|et|mais|y|pero|porque) ")
FEWEST_JOINED = 4
"""Words of each half; fewer stand in many places."""

Found = tuple[list[str], list[tuple[Match, ...]]]
"""The pieces of a quotation, and where each stands."""

OUT_OF_ORDER = "puts the sentences in another order"
TWO_SPEAKERS = "joins words of different speakers"
LEAVES_OUT = "leaves out what was said in between"


def joined_passage(words: str, searchable: Searchable) -> Nearest | None:
    """The passage around the longest piece, if every piece of the words stands just so.

    None for words of one piece, and when a piece stands nowhere.
    """
    found = _found(_pieces(words), searchable) or _found_across(words, searchable)
    if found is None:
        return None
    pieces, places = found
    turn = places[pieces.index(max(pieces, key=len))][0].turn
    matches = [_nearest(each, turn.number) for each in places]
    here = [match for match in matches if match.turn.number == turn.number]
    start, end = min(each.start for each in here), max(each.end for each in here)
    comparison = compare(words, turn.text[start:end])
    return Nearest(turn, start, end, comparison, tuple(_remarks(words, matches)))


def told_turns(numbers: Sequence[int]) -> str:
    """`joins words of turns 5 and 7`."""
    *first, last = [str(number) for number in numbers]
    return f"joins words of turns {', '.join(first)} and {last}"


def _found(pieces: list[str], searchable: Searchable) -> Found | None:
    if len(pieces) < 2:
        return None
    places = [find_matches(piece, searchable) for piece in pieces]
    return (pieces, places) if all(places) else None


def _found_across(words: str, searchable: Searchable) -> Found | None:
    """Two halves of one sentence that stand in different turns: `It is late, and we go home.`"""
    for joint in JOINT.finditer(words):
        halves = [words[: joint.start()], words[joint.end() :]]
        if min(len(each.split()) for each in halves) < FEWEST_JOINED:
            continue
        found = _found(halves, searchable) or _found([halves[0], _opened(halves[1])], searchable)
        turns = [{each.turn.number for each in places} for places in found[1]] if found else []
        if found and turns[0].isdisjoint(turns[1]):
            return found
    return None


def _opened(half: str) -> str:
    """The half with the capital that it may have had as a sentence of its own."""
    return half[:1].upper() + half[1:]


def _pieces(words: str) -> list[str]:
    parts = [part for part in PIECE_BREAK.split(words) if any(map(str.isalnum, part))]
    return [part[start:end] for part in parts for start, end in split_sentences(part)]


def _nearest(matches: Sequence[Match], turn_number: int) -> Match:
    return min(matches, key=lambda match: abs(match.turn.number - turn_number))


def _remarks(words: str, matches: Sequence[Match]) -> Iterator[str]:
    turns = sorted({match.turn.number for match in matches})
    order = [match.passage.start for match in matches]
    if len(turns) > 1:
        yield told_turns(turns)
        if len({match.turn.speaker for match in matches}) > 1:
            yield TWO_SPEAKERS
    elif order != sorted(order):
        yield OUT_OF_ORDER
    elif ELLIPSIS.search(words) or not BRACKETS.search(words):  # brackets stand for what they cut
        yield LEAVES_OUT
