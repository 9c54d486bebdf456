"""The language of a text, by its script and by a vote of its commonest words."""

import re
from collections import Counter

from bot.language.lexicon import lexicon

COMMON_WORDS = {
    "en": lexicon("the and to of that is it was for you we have with this they not are be what"),
    "es": lexicon("el la de que y en los las un una por con para es no se lo del como pero más"),
    "fr": lexicon("le la les de des et que en un une est pas pour dans ce qui vous nous je sur"),
    "de": lexicon("der die das und ist nicht ein eine zu den mit es ich wir auf für sie dass von"),
    "it": lexicon("il la di che e è un una per non sono con del della gli le si ma come anche"),
    "pt": lexicon("o a de que e do da em um uma para não com os as é se por mais isso você"),
    "nl": lexicon("de het een en van is dat niet in op te zijn voor met we ik die er maar ook"),
    "sv": lexicon("och att det som en är på för inte av med den till vi har jag om ett men så"),
    "da": lexicon("og at det er en til på som for ikke af med den vi har jeg et men der så"),
    "nb": lexicon("og det er på som for ikke av med en til vi har jeg et men å fra dette så"),
    "fi": lexicon("ja on ei se että oli hän mutta niin kun myös ovat tämä minä mitä sitä me"),
    "pl": lexicon("i w nie na się że to jest z do jak ale po co tak za od czy są już przez"),
    "cs": lexicon("a se v na je to že s z do o jsme jsem ale jak by tak pro co jako které"),
    "ro": lexicon("și de în la a nu o că pe cu este un din care pentru mai sunt am ce să"),
    "tr": lexicon("ve bir bu da de için çok ne ben o gibi ama daha var değil olarak kadar biz"),
    "cy": lexicon("y yr a yn o i mae ac ar am ei eu gan hynny wedi fod bod yw hyn ni chi"),
    "id": lexicon("yang dan di itu dengan untuk ini tidak dari dalam akan pada juga saya ke kita"),
    "vi": lexicon("và của là có không được cho một người này trong với các tôi đã những"),
}
WORD = re.compile(r"[^\W\d_]+")  # `the`, `más`
WORDS_READ = 4000
"""Of a text's beginning: enough to be sure, and quick for a long hearing."""

FEWEST_VOTES = 3
LEAST_SHARE = 0.08
"""Of all words, for the language with most votes; running text has two to four times that."""

LEAD = 1.25
"""How many times the votes of the second language the first must have: kin share words."""

SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),  # kana, which Chinese does not have
    "ko": re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "uk": re.compile(r"[іїєґІЇЄҐ]"),  # letters that Russian does not have
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "fa": re.compile(r"[پچژگ]"),  # letters that Arabic does not have
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
}
NOT_LATIN = re.compile(r"[\u0370-\u1eff\u3040-\ud7a3]")
MARKS_A_LANGUAGE = 0.02
"""Of the letters beyond Latin, those of the marking kind: names are quoted in any text."""


def detect_language(text: str) -> str:
    """The code of the language (BCP 47, such as `en` or `zh`), or `und` when it is not sure."""
    words = WORD.findall(text.lower())[:WORDS_READ]
    letters = "".join(words)
    beyond_latin = len(NOT_LATIN.findall(letters))
    if 2 * beyond_latin > len(letters):
        return _by_script(letters, beyond_latin)
    return _by_vote(words)


def _by_script(letters: str, beyond_latin: int) -> str:
    for code, letter in SCRIPTS.items():
        if len(letter.findall(letters)) > MARKS_A_LANGUAGE * beyond_latin:
            return code
    return "und"


def _by_vote(words: list[str]) -> str:
    counts = Counter(words)
    votes = {code: sum(counts[word] for word in common) for code, common in COMMON_WORDS.items()}
    first, second = sorted(votes, key=lambda code: votes[code], reverse=True)[:2]
    sure = votes[first] >= max(FEWEST_VOTES, LEAST_SHARE * len(words))
    return first if sure and votes[first] >= LEAD * votes[second] else "und"
