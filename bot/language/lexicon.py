"""How the lists of words of the rooms of language are written down."""


def lexicon(words: str) -> frozenset[str]:
    """The words of a text, once each: `lexicon("mr mrs")` is `{"mr", "mrs"}`."""
    return frozenset(words.split())
