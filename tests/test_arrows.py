"""The house's one direction of imports, and what stays out of which process."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_import_contracts_hold() -> None:
    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert checked.returncode == 0, checked.stdout[-3000:]


@pytest.mark.parametrize("heavy", ["openai", "docket", "bot.reading", "bot.compose.extractive"])
def test_the_web_process_does_not_import(heavy: str) -> None:
    web = "import bot.desk, handlers.app, handlers.web, bot.processes, uvicorn"
    told = f"{web}; import sys; sys.exit({heavy!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", told], cwd=ROOT, check=False).returncode == 0


def test_nothing_is_read_from_the_environment_outside_settings() -> None:
    readers = {
        path.relative_to(ROOT).as_posix()
        for room in ("bot", "handlers")
        for path in (ROOT / room).rglob("*.py")
        if "os.environ" in path.read_text() or "getenv" in path.read_text()
    }

    # `run` passes its own environment on to the parts that it starts.
    assert readers <= {"bot/settings.py", "bot/cli/running.py"}
