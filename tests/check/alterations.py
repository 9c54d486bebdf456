"""What print may do to a sentence and leave it verbatim, and what it may not."""

import re
from collections.abc import Callable

Alteration = Callable[[str], str]


# `three`, `24`: something that can be changed for another number
A_NUMBER = re.compile(r"\b\d+\b")


# a word with spaces on both sides
MIDDLE_WORD = re.compile(r"(?<= )[a-z]{4,}(?= )")


def _swap_a_word(sentence: str) -> str:
    return MIDDLE_WORD.sub("pineapple", sentence, count=1)


def _drop_a_word(sentence: str) -> str:
    return re.sub(r" [a-z]{4,}(?= )", "", sentence, count=1)


def _double_a_word(sentence: str) -> str:
    return MIDDLE_WORD.sub(lambda word: f"{word[0]} {word[0]}", sentence, count=1)


def _another_number(sentence: str) -> str:
    return A_NUMBER.sub(lambda number: str(int(number[0]) + 1), sentence, count=1)


def _as_a_statement(sentence: str) -> str:
    return sentence[:-1] + "." if sentence.endswith("?") else sentence


def _as_a_question(sentence: str) -> str:
    return sentence[:-1] + "?" if sentence.endswith(".") else sentence


def _in_capitals(sentence: str) -> str:
    return MIDDLE_WORD.sub(lambda word: word[0].upper(), sentence, count=1)


def _without_a_dollar(sentence: str) -> str:
    return sentence.replace("$", "", 1)


def _in_euros(sentence: str) -> str:
    return sentence.replace("$", "€", 1)


def _without_percent(sentence: str) -> str:
    return sentence.replace("%", "", 1).replace(" percent", "", 1)


def _without_not(sentence: str) -> str:
    return re.sub(r" not\b|n['’]t\b", "", sentence, count=1)


def _elided(sentence: str) -> str:
    words = sentence.split()
    return " ".join([*words[:2], "...", *words[4:]])


def _bracketed(sentence: str) -> str:
    return MIDDLE_WORD.sub("[it]", sentence, count=1)


def with_comma(sentence: str) -> str:
    return sentence[:-1] + "," if sentence.endswith(".") else sentence


def _with_hard_spaces(sentence: str) -> str:
    return sentence.replace(" ", "\N{NO-BREAK SPACE}")


def _with_soft_hyphens(sentence: str) -> str:
    return MIDDLE_WORD.sub(lambda word: f"{word[0][:2]}\N{SOFT HYPHEN}{word[0][2:]}", sentence)


def _with_zero_widths(sentence: str) -> str:
    return sentence.replace(" ", " \N{ZERO WIDTH SPACE}")


def _in_curly_quotes(sentence: str) -> str:
    return f"“{sentence}”"


def _in_guillemets(sentence: str) -> str:
    return f"« {sentence} »"


def _with_curly_apostrophes(sentence: str) -> str:
    return sentence.replace("'", "’")


def _with_other_dashes(sentence: str) -> str:
    return sentence.replace("—", " -- ").replace(" – ", "—")


def _over_two_lines(sentence: str) -> str:
    return sentence.replace(" ", "\n  ", 1)


HARMLESS: tuple[Alteration, ...] = (
    *(with_comma, _with_hard_spaces, _with_soft_hyphens, _with_zero_widths, _in_curly_quotes),
    *(_in_guillemets, _with_curly_apostrophes, _with_other_dashes, _over_two_lines),
)


HARMFUL: tuple[Alteration, ...] = (
    *(_swap_a_word, _drop_a_word, _double_a_word, _another_number, _as_a_statement),
    *(_as_a_question, _in_capitals, _without_a_dollar, _in_euros, _without_percent),
    *(_without_not, _elided, _bracketed),
)
