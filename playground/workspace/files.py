"""Uploads: what they are, where they were shared, and their bytes."""

import hashlib
import mimetypes
from pathlib import PurePath
from typing import Any

from playground.workspace.ledger import Ledger
from playground.workspace.records import StoredFile

TEXT_TYPES = {
    ".txt": "text/plain", ".md": "text/markdown", ".vtt": "text/vtt", ".srt": "text/plain",
    ".csv": "text/csv", ".json": "application/json",
}  # fmt: skip
"""Slack's answers where the machine's own table differs from place to place."""


class Files:
    """The files of a workspace."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def new_id(self) -> str:
        """An id for a file that is still to come."""
        return self._ledger.new_id("F")

    def add(self, name: str, data: bytes, user: str, **more: Any) -> StoredFile:
        """Keep an upload that is not shared anywhere yet; `more` are fields of `StoredFile`."""
        values = {
            "id": self.new_id(), "title": name, "name": name, "user": user,
            "mimetype": _mimetype(name), "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "created": int(self._ledger.clock.now()), **more,
        }  # fmt: skip
        file = StoredFile.model_validate(values)
        self._ledger.storage.write_file(file.id, data)
        return self._keep(file)

    def find(self, file: str) -> StoredFile | None:
        """The file, unless it was deleted."""
        return self._ledger.state.files.get(file)

    def named(self, file: str) -> StoredFile:
        """The file of that id. Raises LookupError."""
        found = self.find(file)
        if found is None:
            raise LookupError(f"there is no file {file!r}")
        return found

    def read(self, file: StoredFile) -> bytes:
        """The file's bytes."""
        return self._ledger.storage.read_file(file.id)

    def share(self, file: StoredFile, channel: str, ts: str) -> StoredFile:
        """Note that the message carries the file."""
        found = self._ledger.state.files[file.id]  # shared elsewhere in the meantime
        shares = {**found.shares, channel: (*found.shares.get(channel, ()), ts)}
        return self._keep(found.model_copy(update={"shares": shares}))

    def remove(self, file: StoredFile) -> None:
        """Delete the file and its bytes."""
        self._ledger.state.files.pop(file.id, None)
        self._ledger.storage.remove_file(file.id)
        self._ledger.changed()

    def _keep(self, file: StoredFile) -> StoredFile:
        self._ledger.state.files[file.id] = file
        self._ledger.changed()
        return file


def _mimetype(name: str) -> str:
    suffix = PurePath(name).suffix.lower()
    known = TEXT_TYPES.get(suffix) or mimetypes.guess_type(name)[0]
    return known or "application/octet-stream"
