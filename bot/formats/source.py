"""What is read: decoded text with its name, and what its container says of it."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.formats.stated_dates import StatedDate
from bot.models.transcript import Role


class Declared(NamedTuple):
    """A person whom the source's own header names, with the role it gives them, if any."""

    name: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What a source says of itself outside the words that are spoken. None: it does not say.

    `dates` are all that its head states; the first is when it was aired or published.
    `is_titled`: the container itself gives the title, so that none is guessed from the text.
    """

    title: str | None = None
    program: str | None = None
    dates: tuple[StatedDate, ...] = ()
    language: str | None = None
    people: tuple[Declared, ...] = ()
    is_titled: bool = False

    def filled_from(self, other: "Hints") -> "Hints":
        """These hints, with the other's where these say nothing; a title given is not guessed."""
        return Hints(
            title=other.title if other.is_titled else self.title or other.title,
            program=self.program or other.program,
            dates=self.dates or other.dates,
            language=self.language or other.language,
            people=self.people or other.people,
        )


NOTHING_SAID = Hints()
"""The hints of a source that says nothing of itself."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text that spans point into.

    Decoded for text files, with a space for the carriage return of each `\\r\\n`, so that
    offsets are those of the decoded file; as extracted for containers. `encoding` is None
    where the bytes fit none that could be told and were read as Windows-1252; any but a UTF was
    concluded from the letters. `page_breaks` are where form feeds stood.
    """

    name: str
    text: str
    encoding: str | None = "utf-8"
    hints: Hints = NOTHING_SAID
    page_breaks: tuple[int, ...] = ()
