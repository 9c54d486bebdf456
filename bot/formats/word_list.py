"""How the lists of words in this room are written down."""


def word_list(words: str) -> frozenset[str]:
    """The words of a text, once each: `word_list("mr mrs")` is `{"mr", "mrs"}`."""
    return frozenset(words.split())
