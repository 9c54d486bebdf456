"""Which characters may stand in a sentence that a model wrote.

What may stand there is listed, not what may not: there is always one more quotation mark.
"""

import re
import unicodedata

PLAIN = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    " \u00a0\u202f.,;:!?()-‐‑–—'’…%$€£¥/&+"
)
FROM_THE_TURNS = frozenset("#°№¿¡½¼¾،؛؟")
"""Signs that may stand where the turns have them as well."""

# `'twas`, `'90s` open with a mark that quotes nothing; every other mark follows a letter
OPENING_MARK = re.compile(
    r"(?<!\w)['’](?!\d|(?:em|til|cause|twas|tis)\b)|['’]{2}|,,|(?<!\w),(?=\w)|--"
)
ENTITY = re.compile(r"&#?\w+;")  # `&quot;`
LONE_SLASH = re.compile(r"(?<!\w)/|/(?!\w)|//")  # `/so/`, `https://`
# `unquote`, `(quote: …`, `verbatim: …`
SAID_MARK = re.compile(
    r"\b(?:un|end[ -]|close[ -]|open[ -])-?quot(?:e|ation)\b|\b(?:quote|verbatim|literally)\s*:",
    re.I,
)
DOMAIN = re.compile(r"(?<![\w.])[\w-]{2,}\.[a-z]{2,}\b")  # `evil.com`, which becomes a link
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
SAME_HEAD = 4
"""Letters that a word with an accent has in common with the form that the turns hold."""


def has_strange_marks(text: str, said: str) -> bool:
    """Whether the text has a character or a mark that plain prose about the turns has not.

    Letters with accents and of other scripts stand only in words that are said.
    """
    found = unicodedata.normalize("NFC", said)
    text = _without_known_accents(text, found)
    if any(not _may_stand(each, found) for each in text):
        return True
    if any(pattern.search(text) for pattern in (OPENING_MARK, ENTITY, LONE_SLASH, SAID_MARK)):
        return True
    if any(each not in said for each in DOMAIN.findall(text)):
        return True
    words = {each.casefold() for each in WORD.findall(found)}
    foreign = (each for each in WORD.findall(text) if not _is_ascii(each))
    return any(not _is_said(each, words) for each in foreign)


def _without_known_accents(text: str, said: str) -> str:
    """The text, its words without accents where they are said without them: `Siân` as `Sian`."""
    words = set(WORD.findall(said))
    return WORD.sub(lambda found: bare if (bare := _bare(found[0])) in words else found[0], text)


def _bare(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(each for each in parts if not unicodedata.combining(each))


def _may_stand(character: str, said: str) -> bool:
    if character in PLAIN:
        return True
    return (character in said and (character.isalnum() or character in FROM_THE_TURNS)) or (
        character.casefold() in said.casefold() and character.isalpha()
    )


def _is_ascii(word: str) -> bool:
    return word.replace("’", "'").isascii()


def _is_said(word: str, words: set[str]) -> bool:
    low = word.casefold().replace("’s", "").replace("'s", "")
    if low in words or word.casefold() in words:
        return True
    if word[0].isupper() or len(low) <= SAME_HEAD:
        return False
    return any(each.startswith(low[:SAME_HEAD]) for each in words)
