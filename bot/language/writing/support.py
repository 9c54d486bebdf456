"""How much of what a written sentence says is said in a text: by the roots of its words."""

import re
from collections.abc import Set
from functools import lru_cache

from bot.language.folding import folded
from bot.language.irregular_forms import BASE_FORMS
from bot.language.lexicon import lexicon
from bot.language.telling.reporting import CUES, HEADS
from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.demonyms import NATION_OF
from bot.language.writing.likes import likes

ENDINGS = re.compile(
    r"(?:isations?|izations?|ations?|itions?|ments?|ness|ings?|ions?|ised?|ized?|ises|izes|ers?|"
    r"ors?|ies|ied|ily|ally|als?|ity|ive|able|ed|es|ly|e|y|s)$"
)  # `stabilization`, `stabilize` → `stabil`
SHORTEST_ROOT = 3
SAME_LETTERS = 5
"""Two roots that begin with so many same letters are taken for one: `negoti`, `negotiat`."""

REPORTING = (
    CUES
    | HEADS
    | lexicon(
        """
    say tell describe explain discuss discusses discussed discussion conversation interview
    speaker speakers guest guests host hosts reporter reporters panel audience caller moderator
    add adds added note ask asks asking answer answers answered mention mentions talks talk
    speaks speak transcript segment episode programme program recalls call calls called warn
    warning urge believe believes thinks think feel feels hope hopes expect expects concern
    concerns concerned plan plans want wants need needs issue issues topic topics focus focuses
    listener listeners viewer viewers reader readers journalist journalists
    statement remark remarks comment comments view views opinion according discussing
    """
    )
)
"""Words in which others' words are told; they need not be said themselves."""


def support(written: str, said: str) -> tuple[int, int]:
    """How many of the written text's content words are said, and how many are not.

    `said` holds the turns, and the names of who speaks in them.
    """
    roots, heads = _roots_and_heads(said)
    wanted = [word for word in words_of(written) if _counts(word)]
    held = sum(_is_said(word, roots, heads) for word in wanted)
    return held, len(wanted) - held


@lru_cache(maxsize=64)  # a turn is asked for by every sentence that cites it
def _roots_and_heads(said: str) -> tuple[frozenset[str], frozenset[str]]:
    words = set(words_of(said))
    roots = frozenset({*map(root, words), *map(folded, words), *map(base_root, words)})
    return roots, frozenset(each[:SAME_LETTERS] for each in roots if len(each) >= SAME_LETTERS)


@lru_cache(maxsize=1 << 15)  # speech says the same words again and again
def root(word: str) -> str:
    """A word's root, for finding it in another form: `promised` and `promises` are `promis`."""
    plain = folded(word.removesuffix("'s"))
    cut = ENDINGS.sub("", plain)
    return cut if len(cut) >= SHORTEST_ROOT else plain


def _is_said(word: str, roots: Set[str], heads: Set[str]) -> bool:
    found = root(word)
    if found in roots or (len(found) >= SAME_LETTERS and found[:SAME_LETTERS] in heads):
        return True
    return not likes_of(word).isdisjoint(roots)


def _counts(word: str) -> bool:
    if word in NATION_OF:  # held as a name: `Norwegian` is supported by Norway
        return False
    return len(word) > 2 and not word[0].isdigit() and word not in STOP_WORDS | REPORTING


@lru_cache(maxsize=1 << 15)
def base_root(word: str) -> str:
    """The root of the word's base form: `ris` of `risen` and of `rose`, `drop` of `dropped`."""
    found = root(BASE_FORMS.get(word, word))
    is_doubled = len(found) > SHORTEST_ROOT and found[-1] == found[-2] and found[-1] not in "ls"
    return found[:-1] if is_doubled else found


def likes_of(word: str) -> frozenset[str]:
    """The roots of the words that say nearly the same."""
    return LIKES.get(base_root(word), NOTHING)


NOTHING: frozenset[str] = frozenset()
LIKES = likes(base_root)
