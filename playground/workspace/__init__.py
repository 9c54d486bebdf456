"""The state behind the doors: who is there, what was said, what is open. No HTTP in here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playground.bell import Bell
from playground.clock import Clock
from playground.workspace.channels import Channels
from playground.workspace.files import Files
from playground.workspace.ledger import Ledger, open_ledger
from playground.workspace.messages import Messages
from playground.workspace.records import State
from playground.workspace.views import Views


@dataclass(frozen=True)
class Workspace:
    """The parts of a workspace, all writing to one ledger."""

    ledger: Ledger
    channels: Channels
    messages: Messages
    files: Files
    views: Views

    @property
    def state(self) -> State:
        """The saved state."""
        return self.ledger.state

    @property
    def clock(self) -> Clock:
        """The workspace's time."""
        return self.ledger.clock


def open_workspace(
    folder: Path, bell: Bell, time_source: Callable[[], float], clock_file: Path | None = None
) -> Workspace:
    """The workspace kept in that folder, or a new one."""
    ledger = open_ledger(folder, bell, time_source, clock_file)
    return Workspace(ledger, Channels(ledger), Messages(ledger), Files(ledger), Views(ledger))
