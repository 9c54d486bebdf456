"""How the lists of words in this room are written down."""


def lexicon(words: str) -> frozenset[str]:
    """The words of a text, once each: `lexicon("mr mrs")` is `{"mr", "mrs"}`."""
    return frozenset(words.split())
