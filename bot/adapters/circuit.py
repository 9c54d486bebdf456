"""A circuit breaker: a server that failed several times in a row is left alone for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass

FAILURES_TO_OPEN = 3
OPEN_SECONDS = 30.0


@dataclass
class Circuit:
    """Closed at first. `now` is in seconds, from any start.

    After three failures in a row it is open for half a minute. Then one caller is let through,
    whose success closes it, and whose failure leaves it open.
    """

    now: Callable[[], float] = time.monotonic
    _failures: int = 0
    _opened_at: float = 0.0

    def lets_through(self) -> bool:
        """Whether a call may be made now."""
        if self._failures < FAILURES_TO_OPEN:
            return True
        if self.now() - self._opened_at < OPEN_SECONDS:
            return False
        self._opened_at = self.now()  # open for all who come after this one
        return True

    def succeed(self) -> None:
        """A call was answered."""
        self._failures = 0

    def fail(self) -> None:
        """A call failed, and not by its own fault."""
        self._failures += 1
        self._opened_at = self.now()
