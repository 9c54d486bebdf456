"""The page for the person who runs it says what the program does."""

import re
from pathlib import Path

from bot import processes
from bot.adapters import keys
from bot.render import notices
from bot.settings import NAMES, Settings

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "running.md").read_text("utf-8")
ROW = re.compile(r"^\| `([A-Z_]+)` \| .+ \| `?([^`|]+?)`? \|$", re.M)
SAID = re.compile(r"^\| “([^”]+)”", re.M)
EVENT = re.compile(r"^\| (`\w+`(?:, `\w+`)*) \|", re.M)


def test_every_setting_is_told_with_its_default() -> None:
    told = dict(ROW.findall(PAGE))

    assert told == {NAMES[name]: default_of(name) for name in Settings.model_fields}


def default_of(name: str) -> str:
    """`30`, `unset`, `none`: a field's default as the page writes it."""
    default = Settings.model_fields[name].default
    if default is None:
        return "unset"
    return str(default) if default != frozenset() else "none"


def test_no_other_page_lists_the_settings() -> None:
    others = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]

    assert [path.name for path in others if ROW.search(path.read_text("utf-8"))] == ["running.md"]


def test_the_processes_are_those_of_the_procfile() -> None:
    commands = re.findall(r": (.+)", (ROOT / "Procfile").read_text())

    assert commands == ["verbatim web", "verbatim worker"]
    assert all(f"| `{each}` |" in PAGE for each in commands)
    assert f"given {processes.DRAIN_SECONDS} s" in PAGE


def test_what_people_read_is_what_the_page_explains() -> None:
    sources = [notices.__file__, *map(str, (ROOT / "bot" / "compose").glob("*.py"))]
    said = "\n".join(Path(each).read_text("utf-8") for each in sources)

    for line in SAID.findall(PAGE):
        words = re.split(r" missing_scope| \(Reference …\)|: ", line)[0]
        assert words in said, line


def test_the_events_of_the_log_are_the_program_s() -> None:
    logged = {
        event
        for room in ("bot", "handlers")
        for path in (ROOT / room).rglob("*.py")
        for event in re.findall(r'log\.\w+\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    told = [each.strip("`") for row in EVENT.findall(PAGE) for each in row.split(", ")]
    events = [each for each in told if each.islower()]

    assert events
    assert set(events) <= logged


def test_what_is_kept_how_long_is_as_the_keys_say() -> None:
    assert f"| {keys.CLAIM_DAYS} days |" in PAGE
    assert keys.SET_ASIDE in PAGE
    assert "{v:T0123ABCD}:" in PAGE
    assert keys.share("T0123ABCD", "s").startswith("{v:T0123ABCD}:")
