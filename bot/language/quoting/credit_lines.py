"""Whom a draft credits with the words that it quotes: `said Hale`, `Hale called it`, `Hale:`."""

import re

from bot.language.sentences import split_sentences
from bot.language.telling.attributions import attributions

LONGEST_LABEL_WORDS = 4
QUOTATION = "“It,”"
"""Stands for the quoted words: what is around them is read as one sentence with it."""

# `Hale: “It`, and the `Hale:` of a draft that lists what was said
LABEL_BEFORE = re.compile(r"^\W*(?P<name>[^\W\d_][\w .'’-]*?)\s*:\s*$")
# `“It” (Hale)`, `“It” — Ben Hale`, `“It” -- Hale.`
LABEL_BEHIND = re.compile(r"^\s*(?:\(|[-–—]+\s*)(?P<name>[^\W\d_][\w .'’-]*?)\)?[\s.]*$")
# `Hale added`, `Hale called the pier`, `as Hale put it`: verbs that credit beside a quotation
BESIDE_A_QUOTATION = re.compile(
    r"\b(?:add(?:s|ed)|call(?:s|ed)|continue[sd]|went on|goes on|put(?:s)? it|answer(?:s|ed)|"
    r"think(?:s)?|thought|believe[sd]|maintain(?:s|ed)|observe[sd]|quipped|posted|"
    r"disagree[sd]|object(?:s|ed))\b"
)
# `said harbor master Ben Hale`: what he is stands between the verb and his name
OFFICE = re.compile(
    r"\b(?P<verb>said|says|asked|asks|replied|told|wrote)\s+"
    r"(?:(?!(?:of|for|to|at|in|on|from|by|that|it|the|an?|he|she|they)\b)[a-z][\w'’-]*\s+){1,4}"
    r"(?=[^\W\d_a-z])"
)
# `dijo`, `sagte`, `a déclaré`: what credits in Spanish, German and French
SAYS_ABROAD = (
    r"(?:dijo|dice|afirmó|afirma|aseguró|asegura|declaró|explicó|explica|añadió|señaló|contestó|"
    r"sagte?|erklärte?|betonte?|meinte?|warnte?|berichtete|antwortete|so|"
    r"dit|(?:a )?déclaré?|(?:a )?affirmé?|(?:a )?expliqué?|(?:a )?ajouté?|(?:a )?répondu|raconte|"
    r"a dit|estime|assure)"
)
NAME_ABROAD = (
    r"(?P<name>(?:(?:la|el|le|les|der|die|das) |l['’])?[^\W\d_][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3})"
)
# `“Es brennt”, sagte Althoff.`, `«Hay agua», dijo la alcaldesa`
ABROAD_BEHIND = re.compile(rf"^[\s,]*{SAYS_ABROAD}\s+{NAME_ABROAD}(?=\s*(?:[,.;:!?(]|$))")
# `Althoff sagte: „Es brennt“`
ABROAD_BEFORE = re.compile(rf"(?:^|[,;] ){NAME_ABROAD}\s+{SAYS_ABROAD}\s*[:,]?\s*$")
ENDS_SENTENCE = re.compile(r"[.?!…][)\]\"'”’»]*\s*$")


def credit_behind(text: str, *, is_new_sentence: bool) -> str | None:
    """The credit that follows a quotation: `Hale`, of ` Hale said. It rained.`; `he`, of
    ` he said`; None when the words credit nobody.

    `is_new_sentence`: the quotation ends with a full stop, and what follows is about another.
    """
    if (label := LABEL_BEHIND.match(text)) and _is_short(label["name"]):
        return label["name"]
    if is_new_sentence:
        return None
    if abroad := ABROAD_BEHIND.match(text):
        return abroad["name"]
    told = _told(f"{QUOTATION}{text}")
    start, end = split_sentences(told)[0]
    found = attributions(told[start:end])
    return found[0].source if found else None


def credit_before(text: str) -> str | None:
    """The credit that leads up to a quotation: `Hale`, of `It rained. Hale called the pier `.

    None when a sentence ends in front of it, or its words credit nobody.
    """
    if not text.strip() or ends_sentence(text):
        return None
    told = _told(text)
    start, end = split_sentences(told)[-1]
    clause = told[start:end]
    if abroad := ABROAD_BEFORE.search(clause):
        return abroad["name"]
    if (label := LABEL_BEFORE.match(clause)) and _is_short(label["name"]):
        return label["name"]
    found = attributions(f"{clause} {QUOTATION}")
    return found[-1].source if found else None


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a stop: what follows stands on its own."""
    return ENDS_SENTENCE.search(text) is not None


def _told(text: str) -> str:
    """The text with its verbs of speech made those that are read everywhere."""
    return OFFICE.sub(r"\g<verb> ", BESIDE_A_QUOTATION.sub("said", text))


def _is_short(name: str) -> bool:
    return len(name.split()) <= LONGEST_LABEL_WORDS and not attributions(name)
