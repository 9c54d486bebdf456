"""German, French and Spanish questions: what they want, and where a sentence has it.

Wann wird die Mole eröffnet?   time    im Juni, am Montag, 2024, um 8 Uhr
Combien ont coûté les travaux ?  money   trois millions d'euros
¿Quién vendió su barco?        person  Iago Castro, la alcaldesa
"""

import re
from collections.abc import Callable
from functools import lru_cache

from bot.language.asking.question_kinds import Wanted, wanted_kind
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.roots import root

STEM = re.compile(r"(?<=\w{3})[aeiousrntmy]+$")
STEM_LETTERS = 6
"""So many letters at most are looked at: `eröffnet`, `Eröffnung`."""

ASKING_ABROAD = {
    "de": lexicon("wieviel liegt heißen nennt sprecher gespräch sagten meint eigentlich etwas"),
    "fr": lexicon(
        "combien appelle appelle-t-elle appelle-t-il s'appelle trouve trouvent y-a-t-il qu'a "
        "qu'ont est-il est-elle a-t-il a-t-elle ont-ils ont-elles sont-ils quelque temps eu lieu "
        "lors"
    ),
    "es": lexicon("cuántos cuántas cuánta dónde adónde llama llaman hubo algo lugar"),
}
"""Words of a question that say nothing of what it is about, beside those that never do."""

_KINDS: dict[str, tuple[tuple[Wanted, str], ...]] = {
    "de": (
        ("name", r"\b(?:wie hei(?:ß|ss)\w+|name[ns]? (?:von|des|der))\b"),
        ("length", r"\bwie (?:lange|weit)\b|\bwie viele (?:tage|wochen|monate|jahre|stunden)\b"),
        (
            "money",
            r"\bwie ?viel\b.*\b(?:kost|bezahl|zahl|verdien|ausgegeben|euro|geld)\w*|"
            r"\b(?:ge)?kostet\b",
        ),
        ("count", r"\bwie ?viele\b"),
        ("amount", r"\bwie (?:viel|groß|hoch|stark)\b|\bwieviel\b"),
        ("time", r"\bwann\b|\bum wie viel uhr\b|\bseit wann\b|\ban welchem tag\b"),
        ("place", r"\b(?:wo|wohin|woher)\b|\bin welche[rmn] (?:stadt|land|ort)\b"),
        ("person", r"\b(?:wer|wen|wem|wessen)\b"),
        ("reason", r"\b(?:warum|weshalb|wieso|aus welchem grund)\b"),
        ("which", r"\bwelche[rsnm]?\b"),
    ),
    "fr": (
        ("name", r"\bcomment s['’]appelle|\bquel est le nom\b|\bcomment se nomme"),
        ("length", r"\bcombien de (?:temps|jours|semaines|mois|ans|années|heures)\b"),
        ("money", r"\bcombien\b.*\b(?:coût|pay|gagn|dépens|euros?|argent|vers)\w*"),
        ("count", r"\bcombien d(?:e |['’])"),
        ("amount", r"\bcombien\b|\bde quelle (?:taille|hauteur)\b"),
        ("time", r"\bquand\b|\bà quelle (?:heure|date)\b|\bquel jour\b|\ben quelle année\b"),
        ("place", r"\boù\b|\bdans quel(?:le)? (?:ville|pays|lieu)\b"),
        ("person", r"(?:^|\b(?:à|de|par|pour|avec) )qui\b|\best-ce qui\b"),
        ("reason", r"\bpourquoi\b|\bpour quelle raison\b"),
        ("which", r"\bquel(?:le)?s?\b|\blaquelle\b|\blequel\b"),
    ),
    "es": (
        ("name", r"\bcómo se llama|\bcuál es el nombre\b"),
        (
            "length",
            r"\bcuánto (?:tiempo|dura|duró)\b|\bcuánt[oa]s (?:días|semanas|meses|años|horas)\b",
        ),
        ("money", r"\bcuánto\b.*\b(?:c[ou]e?st|pag|gan|gast|euros?|dinero)\w*"),
        ("count", r"\bcuánt[oa]s\b"),
        ("amount", r"\bcuánt[oa]\b"),
        ("time", r"\bcuándo\b|\ba qué hora\b|\bqué día\b|\ben qué año\b"),
        ("place", r"\b(?:a|de)?dónde\b|\ben qué (?:ciudad|país|lugar)\b"),
        ("person", r"\bqui[eé]n(?:es)?\b"),
        ("reason", r"\bpor qué\b|\bpor cuál razón\b"),
        ("which", r"\b(?:cuál|cuáles|qué (?!es\b|son\b|dij|dic|pas|h[ai]))\b"),
    ),
}  # fmt: skip
KINDS_ABROAD = {
    language: tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in kinds)
    for language, kinds in _KINDS.items()
}
YES_OR_NO_ABROAD = {
    "de": re.compile(
        r"^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|darf|"
        r"muss|soll|will|gibt|gab)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"^est-ce (?:que|qu['’])|^(?!qu)[\w'’ ]+-t?-?(?:ils?|elles?|on)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"^¿?(?!(?:y )?(?:a |en |de |por |con )?(?:qu|c[uó]|d[óo]nde))", re.IGNORECASE
    ),
}  # `Hat das Land bezahlt?`, `Est-ce que la région paie ?`, `¿Pagó algo la región?`

_NUMBERS = {
    "de": r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|"
    r"dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert\w*|tausend\w*|"
    r"millionen?|milliarden?|dutzend\w*|hälfte|drittel|viertel|kein\w*|alle|niemand)",
    "fr": r"(?:\d[\d.,]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|"
    r"trente|quarante|cinquante|soixante|cent|mille|millions?|milliards?|dizaines?|moitié|tiers|"
    r"quart|aucun\w*|tous|toutes|personne)",
    "es": r"(?:\d[\d.,]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|"
    r"treinta|cuarenta|cincuenta|sesenta|cien\w*|mil|mill[oó]n(?:es)?|decenas?|docenas?|mitad|"
    r"tercio|cuarto|ningun\w*|todos|todas|nadie)",
}
_SPANS = {
    "de": r"(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|winter|sommer)",
    "fr": r"(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|hivers?|étés?)",
    "es": r"(?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|inviernos?|veranos?)",
}
_DATES = {
    "de": r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|heute|gestern|morgen früh|vorgestern|"
    r"(?:letzte|nächste|diese|vorige)[rsnm]? \w+|\d+ uhr|frühling|herbst)",
    "fr": r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
    r"décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier|demain|"
    r"\w+ (?:dernier|prochain)e?|\d+ ?h\b|printemps|automne)",
    "es": r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|mañana|"
    r"\w+ (?:pasad|próxim)[oa]|(?:pasad|próxim)[oa] \w+|primavera|otoño)",
}
_MONEY = {
    "de": r"(?:euro|franken|dollar|cent|millionen?|milliarden?)",
    "fr": r"(?:d['’])?(?:euros?|francs?|dollars?|centimes?|millions?|milliards?)",
    "es": r"(?:euros?|pesos|dólares|céntimos|mill[oó]n(?:es)?)",
}
_REASONS = {
    "de": r"(?:weil|denn|deshalb|darum|damit|wegen|grund|gründe|aus angst|um (?:\w+ ){1,6}zu)",
    "fr": r"(?:parce qu\w*|car|puisque|afin|pour (?:que|\w+[eiou]r)|à cause|grâce|raisons?)",
    "es": r"(?:porque|ya que|puesto que|para (?:que|\w+[aei]r)|por eso|debido|razón|razones)",
}
_PLACES = {
    "de": r"(?:in|an|bei|nach|aus|vor|auf|im|am|beim|zur|zum) "
    r"(?:de[rmn] |die |das |einem? )?(?=[A-ZÄÖÜ])",
    "fr": r"(?:à|en|au|aux|dans|chez|près de|sur) (?:l['’]|la |le |les |une? )?\w",
    "es": r"(?:en|a|al|de|desde|hacia|cerca de) (?:el |la |los |las |una? )?(?=[A-ZÁÉÍÓÚ])",
}
_PEOPLE = {
    "de": r"(?<![.?!:] )(?<!^)[A-ZÄÖÜ]\w+(?:[ -][A-ZÄÖÜ]\w+)+",
    "fr": r"(?<![.?!:] )(?<!^)[A-ZÉÈÀ][\w'’-]+(?: [A-ZÉÈÀ][\w'’-]+)*",
    "es": r"(?<![.?!:] )(?<!^)[A-ZÁÉÍÓÚ][\w'’-]+(?: [A-ZÁÉÍÓÚ][\w'’-]+)*",
}


def _finds(language: str) -> dict[Wanted, re.Pattern[str]]:
    number, span, date = _NUMBERS[language], _SPANS[language], _DATES[language]
    low: dict[Wanted, str] = {
        "count": rf"\b{number}\b",
        "amount": rf"\b{number}\b|\d ?%",
        "money": rf"\b{number} {_MONEY[language]}\b|[$€£] ?\d|\d ?[$€£]",
        "length": rf"\b(?:{number}|ein\w*|une?|una?) {span}\b",
        "time": rf"\b{date}\b|\b(?:1[5-9]|20)\d\d\b|\b\d{{1,2}}:\d\d\b",
        "reason": rf"\b{_REASONS[language]}\b",
    }
    exact: dict[Wanted, str] = {
        "place": rf"\b{_PLACES[language]}",
        "person": rf"(?:{_PEOPLE[language]})",
        "name": rf"(?:{_PEOPLE[language]})",
    }
    return {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in low.items()} | {
        kind: re.compile(pattern) for kind, pattern in exact.items()
    }


FINDS_ABROAD = {language: _finds(language) for language in _KINDS}


def is_abroad(language: str) -> bool:
    """Whether questions in the language (`fr`, `fr-CA`) have patterns of their own here."""
    return language[:2] in FINDS_ABROAD


def root_in(language: str) -> Callable[[str], str]:
    """What tells the part of a word in lower case that its forms share in the language."""
    return root_abroad if is_abroad(language) else _root


@lru_cache(maxsize=1 << 15)  # speech says the same words again and again
def _root(word: str) -> str:
    return root(word)


@lru_cache(maxsize=1 << 15)
def root_abroad(word: str) -> str:
    """`bateaux` and `l'bateau` are `bat`, `gekostet` and `kosten` are `kos`: rough, and cheap."""
    bare = folded(word.rsplit("'", 1)[-1])
    if len(bare) > STEM_LETTERS:
        bare = bare.removeprefix("ge")
    return STEM.sub("", bare[:STEM_LETTERS])


def wanted_in(language: str, question: str) -> Wanted:
    """The kind of answer that a question in the language wants."""
    if is_abroad(language):
        return wanted_abroad(question, language[:2])
    return wanted_kind(question)[0]


def wanted_abroad(question: str, language: str) -> Wanted:
    """The kind of answer that a question in that language wants."""
    plain = question.strip()
    for kind, pattern in KINDS_ABROAD[language]:
        if pattern.search(plain):
            return kind
    return "yes-or-no" if YES_OR_NO_ABROAD[language].match(plain) else "open"


def asked_words_abroad(kind: Wanted, question: str, language: str) -> str:
    """The question without the words that say its kind: `Combien de temps …`."""
    pattern = dict(KINDS_ABROAD[language]).get(kind)
    if pattern is None or kind in ("money", "which"):
        return question
    return pattern.sub(" ", question, count=1)
