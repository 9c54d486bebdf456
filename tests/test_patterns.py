"""Regular expressions that mean the same in every Python that the project runs on."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for room in ("bot", "handlers") for path in (ROOT / room).rglob("*.py"))

# `(?:…)?+`, `(?:…){0,3}+`: before 3.11.5 Python loses its place in such a group (its issue 106052)
POSSESSIVE_GROUP = re.compile(r"\)(?:[?*+]|\{{1,2}\d*,?\d*\}{1,2})\+")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_group_is_possessive(module: Path) -> None:
    found = [
        line for line in module.read_text("utf-8").split("\n") if POSSESSIVE_GROUP.search(line)
    ]

    assert found == []
