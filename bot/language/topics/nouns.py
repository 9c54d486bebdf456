"""Single nouns that recur, for transcripts in which hardly any phrase or name does.

`They pump the water … a well without water … our water` → water. A noun is known by the
article before it, and by no other word of meaning behind it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from bot.language.lexicon import lexicon
from bot.language.topics.candidates import Candidate, Key, Run, Word, runs_of

ARTICLES = {
    "en": lexicon("the a an our their his her my your this that these those no every its"),
    "de": lexicon("der die das den dem des ein eine einen einem einer kein keine"),
    "fr": lexicon("le la les un une des du au aux ce cette ces"),
    "es": lexicon("el la los las un una unos unas del al"),
    "it": lexicon("il lo la i gli le un uno una del della dei delle nel nella"),
    "pt": lexicon("o a os as um uma do da dos das no na nos nas"),
    "nl": lexicon("de het een"),
}
OFTEN = 3
"""A noun is said at least so many times, and not less than a third of them behind an article."""

SHORTEST = 4
TELLS_NOTHING = lexicon(
    """
    story folk fellow boy girl name house job hand hour dollar penny note list letter page paper
    door room table end start top line game team player coach office boss crew effort detail
    conversation answer decision statement member gentleman lady word town city country state
    world home month pocket call chance choice rule plan record conference quarter third truth
    interview introduction stage answer ground age moment lot candidate studio bit kind sort
    sense lesson view opinion book rich poor
    """
)
"""Nouns of every transcript: they stand in it whatever it is about."""


def find_nouns(texts: Sequence[str], language: str) -> Mapping[Key, Candidate]:
    """The nouns that recur in the texts of sentences, in languages whose articles are known."""
    articles = ARTICLES.get(language[:2])
    if articles is None:
        return {}
    found: dict[Key, Candidate] = defaultdict(Candidate)
    behind_article = Counter[Key]()
    for index, text in enumerate(texts):
        for run in runs_of(text, language):
            for word, key, follows in _singles(run, articles):
                found[key].forms[word] += 1
                found[key].places.append(index)
                behind_article[key] += follows
    return {
        key: each
        for key, each in found.items()
        if each.count >= OFTEN and 3 * behind_article[key] >= each.count
    }


def _singles(run: Run, articles: frozenset[str]) -> Iterator[tuple[str, Key, bool]]:
    """The words of meaning with none behind them, and whether an article stands before each."""
    for before, word, after in zip([None, *run], run, [*run[1:], None], strict=False):
        if (after is None or after.is_empty) and _may_be_noun(word):
            yield word.text, (word.key,), bool(before and before.text.lower() in articles)


def _may_be_noun(word: Word) -> bool:
    return not word.is_empty and len(word.text) >= SHORTEST and word.key not in TELLS_NOTHING
