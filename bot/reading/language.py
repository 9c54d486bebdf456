"""Which language is spoken: by script, and among Latin and Cyrillic ones by their small words."""

import re
from collections import Counter

SAMPLE_CHARACTERS = 10_000
"""The language does not change the answer after that."""

FEWEST_VOTES = 3
"""With fewer small words of any language it is not told."""

WORD = re.compile(r"[^\W\d_]+")

# Small words that are frequent in one language and rare in the others of its script.
SMALL_WORDS = {
    "en": "the and of to that is was you it for with this have they are what i",
    "es": "el los las que es por una con para pero como más está esto muy y",
    "fr": "le les des est que pour une dans qui pas vous avec nous c'est et je",
    "de": "der die das und ist nicht ich wir mit den auf ein eine sie dass auch",
    "pt": "o os as que não uma para com do da em é você isso mais e",
    "it": "il che di è per una non con sono della gli anche questo ma più e",
    "nl": "de het een en van is dat niet ik we met voor zijn maar ook wat",
    "sv": "och att det som är inte jag vi för med den på har av ett men",
    "da": "og at det er som ikke jeg vi for med den på har af et men",
    "pl": "i w nie się na to że jest z do jak ale co tak już był",
    "tr": "ve bir bu da de için çok ne ama ben var gibi daha olarak biz",
    "cy": "y yr yn a i o ar bod mae hynny gyda ni chi roedd wedi",
    "ru": "и в не на что это я он как мы но с по было есть",
    "uk": "і в не на що це я він як ми але з та було є",
}

# Scripts that are written for one language above all.
SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
MUCH_OF_A_SCRIPT = 0.1


# What recognisers call languages, beside their two letters: `english`, `eng`, `deu`.
OTHER_CODES = {
    code: names.split()
    for code, names in {
        "en": "eng english",
        "es": "spa spanish",
        "fr": "fra fre french",
        "de": "deu ger german",
        "pt": "por portuguese",
        "it": "ita italian",
        "nl": "nld dut dutch",
        "sv": "swe swedish",
        "da": "dan danish",
        "no": "nor nob nno norwegian",
        "fi": "fin finnish",
        "pl": "pol polish",
        "cs": "ces cze czech",
        "tr": "tur turkish",
        "cy": "cym wel welsh",
        "ru": "rus russian",
        "uk": "ukr ukrainian",
        "ja": "jpn japanese",
        "ko": "kor korean",
        "zh": "zho chi cmn chinese mandarin",
        "ar": "ara arabic",
        "fa": "fas per persian",
        "he": "heb hebrew",
        "hi": "hin hindi",
        "bn": "ben bengali",
        "ur": "urd urdu",
        "ta": "tam tamil",
        "id": "ind indonesian",
        "vi": "vie vietnamese",
        "th": "tha thai",
        "el": "ell gre greek",
        "ro": "ron rum romanian",
        "hu": "hun hungarian",
        "ca": "cat catalan",
    }.items()
}
LETTERS = re.compile(r"[a-z]{2,12}")


def language_code(stated: str | None) -> str | None:
    """The code of a language as a source names it: `en-US`, `eng`, `english` → `en`.

    None where it names none. Codes of three letters that have no shorter one are kept.
    """
    name = (stated or "").strip().lower().replace("_", "-").partition("-")[0]
    code = next((code for code, names in OTHER_CODES.items() if name in names), name)
    return code if LETTERS.fullmatch(code) and len(code) <= 3 else None


def detect_language(text: str) -> str:
    """The language's two-letter code, or `und` where the text does not tell."""
    sample = text[:SAMPLE_CHARACTERS]
    for language, letter in SCRIPTS:
        if len(letter.findall(sample)) > MUCH_OF_A_SCRIPT * len(sample):
            return language
    heard = Counter(word[0].lower() for word in WORD.finditer(sample))
    votes = {
        language: sum(heard[word] for word in words.split())
        for language, words in SMALL_WORDS.items()
    }
    best = max(votes, key=lambda language: votes[language])
    return best if votes[best] >= FEWEST_VOTES else "und"
