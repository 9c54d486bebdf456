"""The addresses that the playground hands out, all on itself."""

from dataclasses import dataclass
from urllib.parse import quote

from playground.workspace.records import Message, StoredFile


@dataclass(frozen=True)
class Links:
    """Addresses under `base`, such as `http://127.0.0.1:3000`."""

    base: str
    team: str

    @property
    def api(self) -> str:
        """The base of the Web API, as slack_sdk's `base_url`."""
        return f"{self.base}/api/"

    @property
    def socket(self) -> str:
        """Where a Socket Mode connection goes; the ticket is added to it."""
        return f"ws{self.base.removeprefix('http')}/socket"

    def file(self, file: StoredFile) -> str:
        """`url_private`."""
        return f"{self.base}/files-pri/{self.team}-{file.id}/{_tame(file.name)}"

    def download(self, file: StoredFile) -> str:
        """`url_private_download`."""
        return f"{self.base}/files-pri/{self.team}-{file.id}/download/{_tame(file.name)}"

    def upload(self, ticket: str) -> str:
        """Where the bytes of an announced upload go."""
        return f"{self.base}/upload/v1/{ticket}"

    def permalink(self, message: Message) -> str:
        """The message on the page."""
        link = f"{self.base}/archives/{message.channel}/p{message.ts.replace('.', '')}"
        if message.thread_ts:
            return f"{link}?thread_ts={message.thread_ts}&cid={message.channel}"
        return link

    def file_page(self, file: StoredFile) -> str:
        """The file's own `permalink`."""
        return f"{self.base}/playground/files/{file.id}"

    def response_url(self, key: str) -> str:
        """The door back from one interaction."""
        return f"{self.base}/response/{key}"


def _tame(name: str) -> str:
    return quote(name.lower().replace(" ", "_"), safe="")
