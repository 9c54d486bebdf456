"""The one writer of the state: numbers, timestamps, and saving what changed."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from playground.bell import Bell
from playground.clock import Clock
from playground.storage import Storage
from playground.workspace.cast import first_day
from playground.workspace.records import State

SAVE_AFTER_SECONDS = 0.2
"""A kill loses at most what happened in this time and while the file was written."""

NUMBER_WIDTH = 8
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Ledger:
    """The state, opened from a folder and kept there."""

    def __init__(self, storage: Storage, bell: Bell, clock: Clock, state: State) -> None:
        self.storage = storage
        self.bell = bell
        self.clock = clock
        self.state = state
        self._unsaved = asyncio.Event()

    def new_ts(self) -> str:
        """A message timestamp later than every other: seconds with six decimals."""
        microseconds = max(int(self.clock.now() * 1_000_000), self.state.last_ts + 1)
        self.state.last_ts = microseconds
        return f"{microseconds // 1_000_000}.{microseconds % 1_000_000:06d}"

    def new_id(self, letter: str) -> str:
        """An id that looks like Slack's, such as `F0PG0000001A`."""
        self.state.last_number += 1
        return f"{letter}0PG{_in_base_36(self.state.last_number):0>{NUMBER_WIDTH}}"

    def changed(self) -> None:
        """Tell whoever waits, and have the state saved soon."""
        self._unsaved.set()
        self.bell.ring()

    def save(self) -> None:
        """Write the state now."""
        self._unsaved.clear()
        self.storage.write_state(self._written())

    async def keep_saved(self) -> None:
        """Write the state soon after each change, until cancelled."""
        while True:
            await self._unsaved.wait()
            await asyncio.sleep(SAVE_AFTER_SECONDS)
            self._unsaved.clear()
            await _finished(asyncio.to_thread(self.storage.write_state, self._written()))

    def _written(self) -> bytes:
        self.state.clock_offset_seconds = self.clock.offset_seconds
        return self.state.model_dump_json().encode()


def open_ledger(
    folder: Path, bell: Bell, time_source: Callable[[], float], clock_file: Path | None
) -> Ledger:
    """The ledger of that folder; a workspace on its first day when the folder is empty."""
    storage = Storage(folder)
    saved = storage.read_state()
    state = State.model_validate_json(saved) if saved else first_day(int(time_source()))
    clock = Clock(time_source, state.clock_offset_seconds, clock_file)
    return Ledger(storage, bell, clock, state)


async def _finished(writing: Coroutine[Any, Any, None]) -> None:
    """Wait for a write, also when cancelled: it must not end after a later one."""
    task = asyncio.ensure_future(writing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


def _in_base_36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits
