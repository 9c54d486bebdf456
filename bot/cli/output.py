"""What a command prints: the one way to standard output."""

import os
import sys
from io import TextIOWrapper

from bot.errors import ServiceError


def show(text: str) -> None:
    """Print the text, all of it. Raises ServiceError when it cannot be taken: a full disk.

    Who reads no further (`verbatim parse … | head`) passes through as BrokenPipeError.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = nowhere()  # the interpreter flushes what is left once more at its end
        raise ServiceError("standard output", error.strerror or type(error).__name__) from error


def nowhere() -> TextIOWrapper:
    """A stream that takes everything and keeps nothing."""
    return open(os.devnull, "w", encoding="utf-8")
