"""The names that a written sentence has from how its speakers were introduced.

`WKRB's Tom Okafor`, `Samir Haddad, an engineer at Brandt College,`: another turn says so, and it
may be said of them, and nowhere else in the sentence.
"""

import re
from collections.abc import Iterable

from bot.language.folding import folded
from bot.language.names import name_words, surname
from bot.language.words import words_of
from bot.language.writing.support import root, support
from bot.models.transcript import Speaker

# `Sheryl Stolberg of The New York Times asked`, `Asked by Reuters`
HEAD = re.compile(
    r"^(?P<lead>(?:(?:Asked|Pressed|Questioned) by (?:an? )?|An? (?:reporter (?:from|with|at) )?)?)"
    r"(?P<names>(?:[A-Z][\w.'’-]+,? |(?:of|from|with|at|the) (?=(?:[Tt]he )?[A-Z])){1,9})"
    r"(?=[a-z])"
)
HEARER = re.compile(
    r"\b(?P<verb>told|tells|asked|asks|pressed|thanked) (?P<name>(?:[A-Z][\w'’-]+ ?){1,3})"
    r"(?=(?:that|to|whether|if|how|why|what|about|for)\b)"
)
# `the White House expects`, of its spokesman
HOUSE = re.compile(
    r"\b[Tt]he (?P<name>(?:[A-Z][\w'’-]+ ?){1,4})(?=(?:is|was|has|had|will|would|wants|expects"
    r"|hopes|believes|plans|sees|supports|remains|continues|does|did)\b)"
)
LONGEST_HOUSE = 3
"""Words of a description that names a house alone: `NPR`."""

NO_NAMES = frozenset({"of", "from", "with", "at", "the"})


def without_introductions(
    text: str, speakers: Iterable[Speaker], given_the_word: Iterable[str]
) -> str:
    """The text without what its speakers' introductions say of them, where it says that of them;
    `given_the_word` is how those are called that have no name.
    """
    for each in speakers:
        if each.description:
            text = _without_description(text, each, each.description)
    called = set(name_words(" ".join(given_the_word)))
    head = HEAD.match(text)
    names = set(name_words(head["names"])) - NO_NAMES if head else set()
    if head and names and names <= called:
        return text[: head.end("lead")] + text[head.end("names") :]
    return text


def without_hearers(text: str, names: frozenset[str]) -> str:
    """The text without who is asked or told, where that one has such a name: `told Jacoby that`."""
    return HEARER.sub(
        lambda found: f"{found['verb']} " if names.issuperset(_lower(found["name"])) else found[0],
        text,
    )


def _lower(name: str) -> list[str]:
    return folded(name).split()


def _without_office(text: str, name: str, description: str) -> str:
    """The text without what its description says right before the name: `Harbor Commissioner`."""
    before, found, behind = text.partition(name)
    words, known = before.split(), {root(each) for each in words_of(description)}
    while words and root(words[-1].lower()) in known:
        words.pop()
    return f"{' '.join(words)} {found}{behind}".strip() if found else text


def _without_description(text: str, speaker: Speaker, description: str) -> str:
    last = re.escape(surname(speaker.name))
    if len(description.split()) <= LONGEST_HOUSE:
        text = re.sub(rf"\b{re.escape(description)}['’]s (?={re.escape(speaker.name)})", "", text)
    text = _without_office(text, speaker.name, description)
    text = HOUSE.sub(lambda found: "it " if found["name"] in f"{description} " else found[0], text)
    of_them = re.compile(
        rf"(?P<name>\b{last}),? (?P<words>(?:an?|the|former|who|of|from|with|at)\b[^,;]+?)"
        r"(?P<end>, |(?= (?:said|says|told|asked)\b))",
        re.I,
    )
    return of_them.sub(
        lambda found: found[0] if support(found["words"], description)[1] else f"{found['name']} ",
        text,
    )
