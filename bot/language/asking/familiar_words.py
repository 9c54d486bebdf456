"""Words that speech puts in many ways: where one of a question is missing, little is."""

from bot.language.lexicon import lexicon
from bot.language.roots import root
from bot.language.words import STOP_WORDS

FAMILIAR = lexicon(
    """
    accept achieve add affect agree aim allow appear apply approach argue arrive assume attend
    avoid base bear become begin believe belong bring build call care carry cause change choose
    claim close collect come compare complete concern confirm connect consider contain continue
    contribute control cost cover create cut deal decide define demand deny depend describe
    design determine develop discover draw drive drop enable encourage end enjoy ensure enter
    establish exist expect experience explain express extend face fail fall feel fill find
    finish fit fix follow force form gain get give go grow handle hand happen hold hope identify
    imagine improve include increase indicate inform intend introduce involve join jump keep
    know lack last lay lead learn leave let lie lift like limit link live look lose make manage
    mark matter mean measure mention mind miss move need note notice obtain occur offer open
    operate order own pass pay perform pick place plan play point prefer prepare present press
    prevent produce promise propose protect prove provide publish pull push put raise reach
    receive recognise recognize record reduce refer reflect regard relate release remain
    remember remove replace reply represent require respond rest result return reveal rise run
    save see seek seem send separate serve set settle share show sit sort stand start state stay
    stop suffer suggest supply support suppose take talk tend think throw touch treat try turn
    understand use visit vote wait walk want warn watch wear win wish wonder work worry ahead
    apart actually early fast quick quickly soon together hard easy good bad big small new old
    long high low great main different important certain
    """
)
"""Common verbs, and what is said of everything; a name or a rarer noun is seldom paraphrased."""

_FAMILIAR_ROOTS = frozenset(map(root, FAMILIAR))


def is_familiar(word: str) -> bool:
    """Whether a word in lower case, in whatever form, is one that others often stand for."""
    return word in STOP_WORDS or root(word) in _FAMILIAR_ROOTS
