"""What the README shows of the terminal is what the terminal shows."""

import re
import shlex
from pathlib import Path

import pytest

from bot.cli import run
from bot.cli.arguments import parse_arguments

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
# $ verbatim check seeds/a.txt "We open."  →  the words typed, and what follows them
TYPED = re.compile(r"^\$ verbatim (?P<words>(?:.*\\\n)*.*)\n(?P<answer>(?:[^`$].*\n)+)", re.M)


@pytest.mark.parametrize(("words", "answer"), TYPED.findall(README))
def test_an_example_prints_what_stands_under_it(
    words: str, answer: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])

    run(parse_arguments(shlex.split(words.replace("\\\n", " "))))

    assert capsys.readouterr().out == answer
