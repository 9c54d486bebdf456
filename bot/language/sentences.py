"""Sentences of speech: the unit of a quotation, and the unit that a pointer counts in."""

import re

from bot.language.abbreviations import (
    BEFORE_A_NUMBER,
    MAY_END_A_SENTENCE,
    NEVER_END_A_SENTENCE,
    SENTENCE_OPENERS,
)

Range = tuple[int, int]
"""A half-open range of characters in a text."""

# `happy. `, `why?! `, `Beijing. . `, `done.” `, `fini. » `: stops with what closes behind them.
STOPS = re.compile(
    r"(?<![.!?…])[.!?…]+(?:\s+[.!?…]+(?![^\s\"'”’»)\]]))*(?:[\"'”’»)\]]|[ \u00a0\u202f]»)*(?=\s|$)"
)

# `。`, `؟`, `।`: these end a sentence wherever they stand, with or without a space.
FULL_STOPS_OF_OTHER_SCRIPTS = re.compile(r"[。！？｡؟۔।॥።။។։]+[\"'”’»)\]」』）】]*")

BOUNDARY = re.compile(f"{STOPS.pattern}|{FULL_STOPS_OF_OTHER_SCRIPTS.pattern}")

# `"You're fired. Get out."`, `“No. Never.”`: somebody's words inside the speaker's.
DOUBLE_QUOTED = r"“[^“”]*”|(?<![^\s(\[—–-])\"(?=\S)[^\"]*(?<=\S)\"(?!\w)"

# `'I said no. I meant it.'`: only with a stop before the closing mark, or `'cause … kids'` fits.
SINGLE_QUOTED = r"(?<!\S)['‘](?=\w)(?:[^'‘’]|['’](?=\w)){0,600}?[.!?…,]['’](?!\w)"

QUOTED = re.compile(f"{DOUBLE_QUOTED}|{SINGLE_QUOTED}")

WORD_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]—–]*$")  # `the U.S` in front of its last stop
WORD_AFTER = re.compile(r"[^\w¿¡]{0,40}([¿¡]|\w(?:['’]?\w)*)")  # ` “It's`: what comes next
INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]|Ph\.D")  # `U.S`, `J`, `p.m`: letters with stops
ENUMERATION = re.compile(r"\d{1,2}")  # `2` at the head of `2. The budget.`
CAPITAL = re.compile(r"[A-Z]")  # most texts have one, and soon
SPACE = re.compile(r"\s*")  # between two sentences
LONGEST_WORD = 40


def split_sentences(text: str) -> tuple[Range, ...]:
    """The sentences of a text, in order, as ranges that hold every character but white space.

    Made for speech: in doubt two sentences stay one, since a sentence too long is still true
    and a sentence cut short may not be. So what a speaker says in another's words, `He said,
    "No. Never."`, is one sentence, and an interruption (`we were – Look`) ends none.
    """
    quoted = [match.span() for match in QUOTED.finditer(text)]
    lower_case_opens = not (CAPITAL.search(text) or text != text.lower())
    sentences: list[Range] = []
    start = _skip_space(text, 0)
    for stop in BOUNDARY.finditer(text):
        if _is_inside(stop, quoted):
            continue
        if _ends_sentence(text, start, stop, lower_case_opens=lower_case_opens):
            sentences.append((start, stop.end()))
            start = _skip_space(text, stop.end())
    end = len(text.rstrip())
    if start < end:
        sentences.append((start, end))
    return tuple(sentences)


def _skip_space(text: str, start: int) -> int:
    space = SPACE.match(text, start)
    return space.end() if space else start


def _is_inside(stop: re.Match[str], quoted: list[Range]) -> bool:
    """Whether the stop lies in a quoted passage that goes on. Drops the passages left behind."""
    while quoted and quoted[0][1] <= stop.start():
        quoted.pop(0)
    return bool(quoted) and quoted[0][0] < stop.start() and stop.end() < quoted[0][1]


def _ends_sentence(text: str, start: int, stop: re.Match[str], *, lower_case_opens: bool) -> bool:
    after = WORD_AFTER.match(text, stop.end())
    if after is None or FULL_STOPS_OF_OTHER_SCRIPTS.match(stop[0]):
        return True
    word = after[1].replace("’", "'")
    if word[0].islower() and not lower_case_opens:
        return False
    run = stop[0].rstrip("\"'”’»)]")
    if "!" in run or "?" in run:
        return True
    if run != ".":
        return _ends_after_ellipsis(run, word)
    if ENUMERATION.fullmatch(text, start, stop.start()):
        return False
    before = WORD_BEFORE.search(text[max(start, stop.start() - LONGEST_WORD) : stop.start()])
    return _ends_after_full_stop(before[0] if before else "", word)


def _ends_after_ellipsis(run: str, word: str) -> bool:
    """`so... I mean` hesitates, `he left... The next day` ends, `Beijing. . And` is stray."""
    return word.partition("'")[0] != "I" or run.count(".") == 2


def _ends_after_full_stop(last: str, word: str) -> bool:
    """Whether the stop between the word `last` and the word `word` ends a sentence."""
    bare = last.lower()
    if bare in NEVER_END_A_SENTENCE:
        return False
    if bare in BEFORE_A_NUMBER and word[0].isdigit():
        return False
    abbreviated = bare in MAY_END_A_SENTENCE or (INITIALS.fullmatch(last) and last != "I")
    return not abbreviated or word.lower() in SENTENCE_OPENERS
