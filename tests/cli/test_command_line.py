"""The command line as scripts meet it: one line for what goes wrong, and never a traceback."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]
SEED = next((ROOT / "seeds").glob("*.txt"))


def typed(
    words: str, *, shell: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `python -m bot` with these words in a shell, and what the shell does around them."""
    command = f"exec '{sys.executable}' -m bot {words} {shell}"
    return subprocess.run(
        command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, **(environment or {})}, encoding="utf-8", timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "shell", "environment", "status", "told"),
    [
        pytest.param(
            f"brief --no-model '{SEED}'",
            "> /dev/full",
            {},
            4,
            "standard output",
            marks=pytest.mark.skipif(
                not Path("/dev/full").exists(), reason="no /dev/full on this machine"
            ),
        ),
        ("parse -", "<&-", {}, 3, "standard input"),
        ("doctor", "", {"REDIS_URL": "redis://h:notaport"}, 2, "REDIS_URL"),
        ("doctor", "", {"REDIS_URL": "redis://[::1"}, 2, "REDIS_URL"),
        ("doctor", "", {"REDIS_URL": "", "VERBATIM_DATA_DIR": "/proc/x"}, 2, "VERBATIM_DATA_DIR"),
        ("manifest --url notaurl", "", {}, 2, "notaurl"),
        ("manifest --url http://x", "", {}, 2, "http://x"),
    ],
)
def test_what_goes_wrong_is_told_in_one_line(
    words: str, shell: str, environment: dict[str, str], status: int, told: str
) -> None:
    ended = typed(words, shell=shell, environment=environment)

    assert (ended.returncode, ended.stderr.count("\n")) == (status, 1), ended.stderr
    assert told in ended.stderr


NO_MODEL = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}


def test_the_doctor_tells_of_a_model_that_cannot_be_reached() -> None:
    ended = typed("doctor", environment=NO_MODEL)

    assert ended.returncode == 4
    assert re.search(
        r"MISSING Model: \S+ at http://127.0.0.1:9/v1: it cannot be reached", ended.stdout
    )


def test_a_brief_that_had_to_do_without_the_model_says_so_in_itself_alone() -> None:
    ended = typed(f"brief '{SEED}'", environment={**NO_MODEL, "VERBATIM_MODEL_SECONDS": "1"})

    assert (ended.returncode, ended.stderr) == (0, "")
    assert "The model was not used: it cannot be reached." in " ".join(ended.stdout.split())


@pytest.mark.parametrize("slack", [{}, {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"}])
def test_a_port_that_is_taken_ends_the_program_with_one_line(slack: dict[str, str]) -> None:
    tokens = dict.fromkeys(("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"), "")
    here = {"VERBATIM_HOST": "127.0.0.1"}
    with socket.create_server(("127.0.0.1", 0)) as taken, TemporaryDirectory() as folder:
        port = taken.getsockname()[1]
        environment = {**tokens, **slack, **here, "VERBATIM_DATA_DIR": folder}
        ended = typed(f"run --port {port}", environment=environment)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"verbatim: port {port}: Address already in use. Choose another with --port or PORT\n"
    )


def test_a_terminal_that_knows_no_letters_is_no_reason_to_fail() -> None:
    ended = typed(f"brief --no-model '{SEED}'", environment={"PYTHONIOENCODING": "ascii"})

    assert ended.returncode == 0
    assert "“China wants to stabilize" in ended.stdout


def test_without_an_output_the_status_tells() -> None:
    words = '"China wants to stabilize."'

    assert typed(f"check '{SEED}' {words}", shell=">&-").returncode == 1
