"""The time of the machine, or the time that a file makes of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class ShiftedClock:
    """The machine's time plus the seconds that stand in a file (none: plus nothing).

    The playground's "Next morning" writes the file; a deployment has none.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._shift_seconds())

    def _shift_seconds(self) -> float:
        try:
            return float(self._path.read_text() or 0)
        except FileNotFoundError:
            return 0.0
