"""Names and titles made comparable: case, accents and punctuation away."""

import re
import unicodedata

NOT_A_WORD = re.compile(r"[\W_]+")  # "Jean-Pierre, K." → "Jean Pierre K"


def folded(text: str) -> str:
    """The text in lower case, without accents, its words separated by single spaces.

    `folded("Siân  GWENLLIAN, AM") == "sian gwenllian am"`. For finding what a person means,
    never for deciding whether a quotation is right.
    """
    bare = text if text.isascii() else _without_accents(text)
    return NOT_A_WORD.sub(" ", bare.casefold()).strip()


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each))
