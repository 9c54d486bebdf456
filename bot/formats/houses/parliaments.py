"""How parliaments abroad, and central banks, head what is said: a stop, a dash or a ring.

CHAIR LEE. Good afternoon.                     → CHAIR LEE
ANNA ROSSI (PD), Ministra della Salute. Grazie. → ANNA ROSSI (PD), Ministra della Salute
M. le président. La parole est à Mme Dubois.   → M. le président
President. – The debate is closed.             → President
BAŞKAN – Birleşimi açıyorum.                   → BAŞKAN
КОВАЛЬ І.В. Дякую.                             → КОВАЛЬ І.В.
○佐藤花子君　おはようございます。                → 佐藤花子
"""

import re
from collections import Counter

from bot.formats.crumbs import no_more_than_talk
from bot.formats.headed import Head

# `CHAIR LEE. Good afternoon.`, `ANN B. SATO. Thank you.`: a press conference's, in capitals;
# `PRESIDENTE. Ha facoltà …`, `ANNA ROSSI (PD), Ministra della Salute. Grazie.`
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+"
CAPITALS = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>(?!THE[^\S\n])(?:PRESIDENTE|"
    rf"{_IN_CAPITALS}(?:[^\S\n](?:[A-Z]\.|{_IN_CAPITALS})){{1,3}})"
    r"(?:[^\S\n]\([^()\n]{2,40}\))?(?:,[^\S\n][^.:\n]{3,90})?)"
    r"\.[^\S\n]{1,3}(?=[A-ZÀ-Þ][a-zà-ÿ’]|I[\s'’]|[AÈ]\s)",
    re.M,
)
# `M. le président. La parole …`, `Mme Anne Dubois. Merci.`, `M. Jean Morel, ministre. Je …`
_FRENCH_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:[^\S\n](?:d[eu][^\S\n])?[A-ZÀ-Ý][\w'’-]+){0,3}"
FRENCH = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>(?:MM?\.|Mmes?|Mlle)[^\S\n](?:(?:le|la)[^\S\n](?:vice-)?"
    r"(?:présidente?|ministre|rapporteure?|secrétaire)"
    rf"|{_FRENCH_NAME})(?:,[^\S\n][^.\n]{{3,90}})?)\.[^\S\n]{{1,3}}(?:[–—][^\S\n])?(?=[A-ZÀ-Ý«])",
    re.M,
)
# `President. – The debate is closed.`, `Ann Lee (S&D). – Madam President, …`
DASHED = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>[^\W\d_a-z][^\n.:!?]{1,120})\.[^\S\n][–—][^\S\n](?=\S)",
    re.M,
)
# `○佐藤花子君　おはようございます。`, `○委員長（山田太郎君）　…`: the Diet of Japan
DIET = re.compile(
    r"^(?P<indent>[^\S\n]{0,4})[○◯](?P<label>[^\s（(]{1,20}(?:[（(][^（）()\n]{2,20}[）)])?)[^\S\n]+(?=\S)",
    re.M,
)
# `◯위원장 홍길동  회의를 …`: the assembly of Korea
HANGUL = re.compile(
    r"^(?P<indent>[^\S\n]{0,4})[○◯](?P<label>[가-힣]+(?: [가-힣]+){0,3})"
    r"(?:[^\S\n]{2,4}|\u3000)(?=\S)",
    re.M,
)
# `BAŞKAN – Birleşimi açıyorum.`, `ALİ ÇELİK (İzmir) – Teşekkürler.`: in capitals, of Turkey
BEFORE_DASH = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>[^\W\d_][^\n–—:.!?(]{1,60}(?:\([^()\n]{2,40}\))?)"
    r"[^\S\n][–—][^\S\n](?=\S)",
    re.M,
)
# `ГОЛОВУЮЧИЙ. Прошу.`, `КОВАЛЬ І.В. Дякую.`, `Иванов И. И., министр финансов.` above the words
_CYRILLIC = "А-ЯЁІЇЄҐ"
BY_INITIALS = re.compile(
    rf"^(?P<indent>[^\S\n]{{0,8}})(?P<label>(?:Председательствующ(?:ий|ая)"
    rf"|[{_CYRILLIC}][\w'’-]+[^\S\n][{_CYRILLIC}]\.[^\S\n]?[{_CYRILLIC}]\.|[{_CYRILLIC}]{{6,}}+(?=[.,]))"
    r"(?:,[^\S\n][^\n.]{3,90})?)"
    rf"\.?(?:[^\S\n]*\n)?[^\S\n]*(?=[{_CYRILLIC}«\"])",
    re.M,
)
# What somebody says to others, in the tongues of these forms: of an office or a clause nobody does.
SPEAKS = re.compile(
    r"\b(?:I|we|my|our|you|your|thanks?|good (?:morning|afternoon|evening)|please"
    r"|grazie|prego|ringrazi\w+|io|noi|vorrei|chied[oe]|credo|signor[ae]?|onorevol[ei]|colleghi"
    r"|facoltà|gracias|yo|nosotros|señor\w*|palabra|obrigad[oa]|senhor\w*"
    r"|sayın|teşekkür\w*|buyurun\w*|ben|biz|\w+(?:yorum|yoruz)"
    r"|я|ми|мы|дякую|спасибо|прошу|ласка|пожалуйста|шановн\w+|уважаем\w+|колеги|коллеги"
    r"|вам|вас|ваш\w*|нам|наш\w*)\b",
    re.I,
)
FEWEST_HEADS = 3
FEWEST_TURNS = 2
"""So often somebody comes back where a name before a stop or a dash may be of a list."""

MONSIEUR = re.compile(r"^M\. (?!le |la )(?=[^,]+ [^,])")  # `M. Jean Morel`; elsewhere an initial


def heads_abroad(text: str) -> list[Head]:
    """The heads as other parliaments print them: with a dash, a French title or a ring in each.

    None where they are fewer than three.
    """
    pattern = DASHED if text.count(". –") + text.count(". —") >= FEWEST_HEADS else FRENCH
    if "\n○" in text or "\n◯" in text:
        pattern = HANGUL if HANGUL.search(text) else DIET
    matches = _matches(pattern, text) or _matches(FRENCH, text) or _in_capitals_abroad(text)
    return [_head(match) for match in matches] if len(matches) >= FEWEST_HEADS else []


def heads_in_capitals(text: str) -> list[Head]:
    """The heads of a press conference that names everybody in capitals; none elsewhere."""
    return [_head(match) for match in _coming_back(_matches(CAPITALS, text))]


def _in_capitals_abroad(text: str) -> list[re.Match[str]]:
    """The heads in capitals before a dash, or by initials in Cyrillic."""
    dashed = (each for each in _matches(BEFORE_DASH, text) if _is_in_capitals(each["label"]))
    return _coming_back(list(dashed)) or _coming_back(_matches(BY_INITIALS, text))


def _is_in_capitals(label: str) -> bool:
    return label.partition("(")[0].isupper()


def _coming_back(matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """The heads, if one of them comes back, and somebody speaks below: in a list nobody does."""
    times = Counter(match["label"] for match in matches)
    comes_back = len(matches) >= FEWEST_HEADS and max(times.values()) >= FEWEST_TURNS
    return matches if comes_back and SPEAKS.search(matches[0].string, matches[0].end()) else []


def _matches(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return list(no_more_than_talk(text, pattern.finditer(text)))


def _head(match: re.Match[str]) -> Head:
    label = MONSIEUR.sub("", " ".join(match["label"].split()))
    label = label.replace("（", " (").replace("）", ")").removesuffix("君")
    return Head(match.end("indent"), match.start("label"), match.end(), label)
