"""Rapid talk, a sentence a turn, in each form that marks turns: what reading costs most memory."""

import json
from collections.abc import Callable, Iterator

NAMES = ("ANN LEE", "BO RAY")
WORDS = "I see that you saw him there {number} times, do I?"
SHORT = "Did you see him there {number} times?"
SHORTER = "I saw you there, {number}."


def _turns(size: int, beside: int, said: str = WORDS) -> Iterator[tuple[int, str, str]]:
    """Turns by second, name and words, up to a size, with so many characters beside their words."""
    for number in range(size // (len(said) + beside)):
        yield number, NAMES[number % 2], said.format(number=number)


def _clock(second: int) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


def _labelled(size: int) -> str:
    return "".join(f"{name}: {words}\n" for _, name, words in _turns(size, 9))


def _questions(size: int) -> str:
    return "".join(f"{'QA'[second % 2]}. {words}\n" for second, _, words in _turns(size, 4))


def _recorded(size: int) -> str:
    return "".join(
        f"{name.title()}  {_clock(second)}\n{words}\n\n" for second, name, words in _turns(size, 21)
    )


def _srt(size: int) -> str:
    return "".join(
        f"{second}\n{_clock(second)},000 --> {_clock(second)},900\n{name}: {words}\n\n"
        for second, name, words in _turns(size, 49)
    )


def _webvtt(size: int) -> str:
    return "WEBVTT\n\n" + "".join(
        f"{_clock(second)}.000 --> {_clock(second)}.900\n<v {name.title()}>{words}\n\n"
        for second, name, words in _turns(size, 45)
    )


def _table(size: int) -> str:
    return "time,speaker,text\n" + "".join(
        f'{_clock(second)},{name.title()},"{words}"\n' for second, name, words in _turns(size, 20)
    )


def _json(size: int) -> str:
    said = [
        {"speaker": name.title(), "start": second, "text": words}
        for second, name, words in _turns(size, 50)
    ]
    return json.dumps({"utterances": said})


def _films(size: int) -> str:
    return "".join(
        f"{second}\n{_clock(second)},000 --> {_clock(second)},900\n- {words}\n- I do, {second}.\n\n"
        for second, _, words in _turns(size, 55, SHORT)
    )


def _numbered_questions(size: int) -> str:
    return "".join(
        f"{second % 25 + 1:2}      {'QA'[second % 2]}.  {words}\n"
        for second, _, words in _turns(size, 14, SHORT)
    )


def _both_times(size: int) -> str:
    return "start\tend\tspeaker\ttext\n" + "".join(
        f"{second}000\t{second}900\t{name.title()}\t{words}\n"
        for second, name, words in _turns(size, 24, SHORTER)
    )


def _in_brackets(size: int) -> str:
    return "".join(
        f"- [{name.title()}] {words}\n" for _, name, words in _turns(size, 13, SHORTER + " Yes.")
    )


def _page(size: int) -> str:
    said = (f"<p><b>{name}:</b> {words}</p>\n" for _, name, words in _turns(size, 24, SHORT))
    return f"<html><head><title>Talk</title></head><body>{''.join(said)}</body></html>"


RAPID: dict[str, Callable[[int], str]] = {
    "labelled text": _labelled,
    "questions and answers": _questions,
    "recorders' text": _recorded,
    "SRT": _srt,
    "WebVTT": _webvtt,
    "table": _table,
    "JSON": _json,
    "SRT, two who speak in each cue": _films,
    "questions and answers in numbered lines": _numbered_questions,
    "table with both times": _both_times,
    "names in brackets": _in_brackets,
    "HTML": _page,
}
