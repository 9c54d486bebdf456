"""Characters that no page shows: controls and halves of pairs, which documents may smuggle in."""

import re

UNSEEN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")  # a bell


def without_controls(words: str) -> str:
    """The words without them; a form feed or a separator of lines is a line's end."""
    plain = words.replace("\x0c", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return UNSEEN.sub("", plain)
