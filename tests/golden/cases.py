"""The golden folders: real-looking sources, and the readings that were reviewed once."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from bot.reading.reader import read_transcript

HERE = Path(__file__).parent


class Case(NamedTuple):
    """A folder with a source, the reading that is expected of it, and notes on what it holds."""

    folder: Path
    source: Path

    @property
    def expected(self) -> Path:
        """The reviewed reading, as JSON."""
        return self.folder / "expected.json"

    def read(self) -> dict[str, Any]:
        """The reading as it is now, in the shape of `parse --json`."""
        transcript = read_transcript(self.source.read_bytes(), self.source.name)
        return transcript.model_dump(mode="json")


def all_cases() -> list[Case]:
    """Every folder that holds a source, by name."""
    sources = sorted(HERE.glob("*/source.*"))
    return [Case(source.parent, source) for source in sources]


def as_json(reading: dict[str, Any]) -> str:
    """The reading as it is kept: a line each field, so that a change can be reviewed."""
    return json.dumps(reading, indent=1, ensure_ascii=False) + "\n"
