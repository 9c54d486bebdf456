"""Mishaps on demand: the next call of a method fails, loses its reply, or takes its time."""

from collections import defaultdict, deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Mishap:
    """What happens to one call. Without `error` the call is carried out.

    `loses_reply`: the connection breaks after the call was carried out.
    """

    error: str | None = None
    retry_after: int | str | None = None
    status: int | None = None
    loses_reply: bool = False
    delay_seconds: float = 0


class Mishaps:
    """Mishaps by method, first come, first served."""

    def __init__(self) -> None:
        self._planned: dict[str, deque[Mishap]] = defaultdict(deque)
        self._redirects: deque[str] = deque()

    def plan(self, method: str, mishap: Mishap, times: int = 1) -> None:
        """Let it happen to the next calls of the method."""
        self._planned[method].extend([mishap] * times)

    def next_for(self, method: str) -> Mishap | None:
        """The mishap of this call, if one was planned."""
        planned = self._planned[method]
        return planned.popleft() if planned else None

    def redirect_download(self, url: str) -> None:
        """Send the next download to another address."""
        self._redirects.append(url)

    def take_redirect(self) -> str | None:
        """Where this download is sent instead, if anywhere."""
        return self._redirects.popleft() if self._redirects else None
