"""A page of the web as it was fetched, with what tells whether it has changed since."""

from bot.models.noun import Noun


class Page(Noun):
    """The bytes, and the server's two validators (empty where it gave none)."""

    data: bytes
    etag: str = ""
    last_modified: str = ""

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask for the page only if it has changed. Empty: it cannot be asked."""
        told = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in told.items() if value}
