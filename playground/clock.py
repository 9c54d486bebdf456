"""The playground's time: the machine's, plus the mornings that were skipped."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

from playground.storage import write_atomically

MORNING = time_of_day(9, 0)


class Clock:
    """Seconds since 1970. `source` is the time itself, for tests that turn it by hand.

    `file`, when given, always holds the seconds that are added to the time; the product adds
    the same and so lives in the same morning.
    """

    def __init__(
        self,
        source: Callable[[], float] = time.time,
        offset_seconds: float = 0,
        file: Path | None = None,
    ) -> None:
        self._source = source
        self._file = file
        self.offset_seconds = offset_seconds
        self._tell()

    def now(self) -> float:
        """The present moment of the playground."""
        return self._source() + self.offset_seconds

    def skip(self, seconds: float) -> None:
        """Make it so much later."""
        self.offset_seconds += seconds
        self._tell()

    def skip_to_morning(self, zone: str) -> None:
        """Make it 09:00 of the next day in that zone."""
        here = ZoneInfo(zone)
        today = datetime.fromtimestamp(self.now(), here).date()
        morning = datetime.combine(today + timedelta(days=1), MORNING, here)
        self.skip(morning.timestamp() - self.now())

    def _tell(self) -> None:
        if self._file is not None:
            write_atomically(self._file, f"{self.offset_seconds:.3f}\n".encode())
