"""Rapid talk, a sentence a turn, in each form that marks turns: what reading costs most memory."""

import json
from collections.abc import Callable, Iterator

NAMES = ("ANN LEE", "BO RAY")
WORDS = "I see that you saw him there {number} times, do I?"


def _turns(size: int, beside: int) -> Iterator[tuple[int, str, str]]:
    """Turns by second, name and words, up to a size, with so many characters beside their words."""
    for number in range(size // (len(WORDS) + beside)):
        yield number, NAMES[number % 2], WORDS.format(number=number)


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


RAPID: dict[str, Callable[[int], str]] = {
    "labelled text": _labelled,
    "questions and answers": _questions,
    "recorders' text": _recorded,
    "SRT": _srt,
    "WebVTT": _webvtt,
    "table": _table,
    "JSON": _json,
}
