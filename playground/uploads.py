"""Uploads that were announced and are not complete yet."""

import secrets
from dataclasses import dataclass

from playground.refusal import Refusal


@dataclass
class Upload:
    """An announced file; `data` is None until its bytes came."""

    file: str
    name: str
    length: int
    data: bytes | None = None


class Uploads:
    """Announced uploads, by the ticket in their address. They do not outlive the process."""

    def __init__(self) -> None:
        self._by_ticket: dict[str, Upload] = {}

    def announce(self, file: str, name: str, length: int) -> str:
        """Expect a file. Returns the ticket under which its bytes may come."""
        ticket = secrets.token_urlsafe(24)
        self._by_ticket[ticket] = Upload(file, name, length)
        return ticket

    def receive(self, ticket: str, data: bytes) -> None:
        """Take the bytes. Raises Refusal when they were not announced, or not so many."""
        upload = self._by_ticket.get(ticket)
        if upload is None or upload.data is not None:
            raise Refusal("invalid_upload_url", status=404)
        if len(data) != upload.length:
            raise Refusal("length_mismatch", status=400)
        upload.data = data

    def complete(self, file: str) -> Upload | None:
        """The upload of that file id, once, if its bytes came."""
        for ticket, upload in self._by_ticket.items():
            if upload.file == file and upload.data is not None:
                return self._by_ticket.pop(ticket)
        return None
