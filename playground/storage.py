"""Where the workspace survives: one JSON file, and one file for each upload."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


class Storage:
    """A folder with `workspace.json` and `files/`. Every write is whole or not there at all."""

    def __init__(self, folder: Path) -> None:
        self._files = folder / "files"
        self._state = folder / "workspace.json"
        self._files.mkdir(parents=True, exist_ok=True)

    def read_state(self) -> bytes | None:
        """The state as it was last written, or None on the first start."""
        return self._state.read_bytes() if self._state.exists() else None

    def write_state(self, state: bytes) -> None:
        """Replace the state."""
        write_atomically(self._state, state)

    def read_file(self, file: str) -> bytes:
        """The bytes of an upload. Raises FileNotFoundError."""
        return (self._files / file).read_bytes()

    def write_file(self, file: str, data: bytes) -> None:
        """Keep the bytes of an upload."""
        write_atomically(self._files / file, data)

    def remove_file(self, file: str) -> None:
        """Forget the bytes of an upload."""
        (self._files / file).unlink(missing_ok=True)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file so that a reader, or a kill -9, finds the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as draft:
        draft.write(data)
        draft.flush()
        os.fsync(draft.fileno())
    os.replace(draft.name, path)
