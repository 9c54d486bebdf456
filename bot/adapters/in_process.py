"""The model's books and claims for one process alone: the command line and measurements."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class InProcessBooks:
    """The ModelBooks port, gone with the process."""

    def __init__(self) -> None:
        self._answers: dict[str, str] = {}
        self._spent = Counter[str]()
        self._totals = Counter[str]()

    async def kept(self, workspace: str, key: str) -> str | None:
        return self._answers.get(f"{workspace}:{key}")

    async def keep(self, workspace: str, key: str, answer: str, *, seconds: float | None) -> None:
        if seconds is None:  # a failure is not remembered: nobody waits for it here
            self._answers[f"{workspace}:{key}"] = answer

    async def spend(self, workspace: str, day: str, tokens: int) -> int:
        self._spent[f"{workspace}:{day}"] += tokens
        return self._spent[f"{workspace}:{day}"]

    async def count(self, outcome: str, number: int = 1) -> None:
        self._totals[outcome] += number

    async def totals(self) -> dict[str, int]:
        return dict(self._totals)


class InProcessClaims:
    """The Claims port where nobody else can hold one."""

    def __init__(self) -> None:
        self._done: dict[str, str] = {}
        self._held: set[str] = set()
        self._starts = Counter[str]()

    async def done(self, workspace: str, key: str) -> str | None:
        return self._done.get(f"{workspace}:{key}")

    @asynccontextmanager
    async def hold(self, workspace: str, key: str) -> AsyncIterator[bool]:
        held = f"{workspace}:{key}"
        if held in self._held:
            yield False
            return
        self._held.add(held)
        try:
            yield True
        finally:
            self._held.discard(held)

    async def record(self, workspace: str, key: str, result: str) -> str:
        return self._done.setdefault(f"{workspace}:{key}", result)

    async def start(self, workspace: str, job_key: str) -> int:
        self._starts[f"{workspace}:{job_key}"] += 1
        return self._starts[f"{workspace}:{job_key}"]

    async def end(self, workspace: str, job_key: str) -> None:
        self._starts.pop(f"{workspace}:{job_key}", None)
