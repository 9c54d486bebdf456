"""Whom a written sentence credits with words or thoughts, as it writes them."""

import re

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.telling.attributions import attributions
from bot.language.telling.reporting import (
    FILLERS,
    HEADS,
    PERSON_TITLES,
    SAYING,
    TELLING,
    VOICING,
)
from bot.language.telling.sources import DETERMINERS
from bot.language.topics.nations import other_words
from bot.language.writing.calendar_dates import CALENDAR
from bot.language.writing.plain_words import is_plain_word, may_be_a_name

# `Ortiz: we will`, `Ortiz said: we will`, `Ortiz said — we will`: as if they were quoted
LABEL = re.compile(r"^(?P<name>[^\W\d_][\w .'’-]{0,50}):\s")
TOLD_COLON = re.compile(
    r"\b(?:said|says|told|asked|replied|stated|added|answered|wrote|"
    r"(?:his|her|their|own|['’]s?) words|(?:puts?|sees|saw) it)"
    r"(?:(?:\s+[\w.'’-]+){0,2}:\s|,?\s*[—–(]|\s+-\s)"
)
# `Maria O'Hara`, `Mr. Lee`, `Speaker 2`
NAME = (
    r"(?P<name>(?:[A-Z][\w.'’-]*\s+){0,3}(?:[A-Z][\w-]+|Q\b)(?:['’](?!s\b)\w+)?"
    r"(?:\s(?:\d{1,3}|[A-Z])\b)?)"
)


def _called(group: str) -> str:
    """The pattern of a name once more, in a group of its own: a group may stand but once."""
    return NAME.replace("?P<name>", f"?P<{group}>")


MORE_VERBS = lexicon(
    """
    say tell added adds answered answers remarked remarks commented observed observes cautioned
    cautions maintained maintains quipped retorted concluded concludes tweeted exclaimed shouted
    believes believed thinks thought feels wonders swore worries fears hopes estimates estimated
    reckons recalls speaks reports reported
    """
)
NOT_WORDS = lexicon("asked demands agreed proposed refused refuses defended rejected")
"""Verbs of speech that tell of a deed as often as of words."""

VERBS = "|".join(sorted((SAYING | TELLING | VOICING | MORE_VERBS) - NOT_WORDS))
BETWEEN = (
    r"(?:,[^,]{1,80},)?"
    rf"(?:\s+(?:\w+ly|never|long|since|yet|ever|{'|'.join(sorted(FILLERS))}))*"
)
SPEAKS = re.compile(rf"\b{NAME}{BETWEEN}\s+(?:{VERBS})\b")  # `Biden, on Monday, has warned`
PUTS = re.compile(
    rf"\b(?i:as|(?P<at>in|per|by))\s+{NAME}"
    r"(?:(?(at)(?!)|\s+(?:put|puts|tells|told|sees|says|said)\b)|['’]s?\s+"
    rf"(?:words|account|view|telling|phrase|own)\b|\s*$|\s*[,.;])"
)  # `as Biden put it`, `in Biden's words`, `per Biden`
QUOTED = re.compile(rf"\b{NAME}(?:\s+(?:is|was|has been|being))?\s+quoted\b")
WORDS_OF = re.compile(
    rf"\b{NAME}['’]s?\s+(?:\w+\s+)?(?:words|statement|message|remark|remarks|claim|warning|comment|"
    r"comments|answer|reply|quote|argument)\b"
)  # `Biden's warning`
WHO_SAID = re.compile(rf"\b{NAME}\s+who\s+(?:{VERBS})\b")  # `it was Biden who said`
ACCORDING = re.compile(rf"\b(?i:according)\s+to\s+{NAME}")
BY_WHOM = re.compile(rf"\b(?:said|told|stated|warned|quoted|announced|claimed)\s+by\s+{NAME}")
BEFORE_COLON = re.compile(rf"^{NAME}(?:\s+(?!not\b)[a-z]+){{1,6}}:\s")  # `Biden put it this way: …`
TOLD_TO = re.compile(rf"\b(?:told|tells|telling)\s+{NAME}")  # `Haddad told Okafor`
ASKED_FOR = re.compile(
    r"\banswer(?:s|ed|ing) (?=(?:\w+ )?questions?\b)"
    r"|\basked (?=the\b|an?\b|for\b|his\b|her\b|its\b|their\b)|\breport(?:s|ed|ing) (?=from\b)"
    r"|\brais(?:ed|es) (?=[\w\s.]{0,20}(?:concerns?|questions?|doubts?|issues?)\b)"
)
"""`asked the first question`, `answered questions`, `reports from Rome`: a deed, no words."""

SAID_BEHIND = re.compile(
    rf"[,.?!]\s+(?:{VERBS})\s+(?:the\s+)?{NAME}\s*(?:[.,;]|$)"
)  # `…, said Lena Maas`
# `Ann Lee of the Harbor Bank said`: it is Lee who said
OF_WHERE = re.compile(
    r"(\b[A-Z][\w.'’-]+ [A-Z][\w'’-]+),? (?:of|from|with|at) (?:the |The )?[A-Z][\w.'’-]*"
    r"(?: (?:(?:of|and|for) )?(?:the )?[A-Z][\w.'’-]*){0,6}(?=,? [a-z])"
)
# `Stein blamed a law, the Stafford rules, and said`: it is Stein who said
ASIDE = re.compile(rf", (?:a|an|the) [^,]{{1,60}},(?= and (?:{VERBS})\b)")
FEELING = lexicon("fears feared hopes hoped worries feels estimates estimated thinks")
"""What a nation does without a word being said."""

THINKING = "|".join(
    sorted(
        lexicon(
            """
            knows knew learned learns finds mentions mention suspects suspected doubts doubted
            expects expected reasons reasoned remembers remembered holds sees gave gives
            """
        )
    )
)
THINKS = re.compile(rf"\b{NAME}{BETWEEN}\s+(?:{THINKING})\b")  # `Biden suspects that`
HOLDS_THAT = re.compile(
    rf"\b{NAME}\s+(?:[a-z]+\s+){{1,5}}(?:known|felt|understood|heard)\s+that\b"
    rf"|\b{_called('that')}\s+(?:assured|assures|recalled|recalls|predicts|predicted|"
    rf"promised|promises|guesses|guessed|imagines|imagined|figures|figured)\s+(?:that\b|I\b|we\b)"
    rf"|\b{_called('holder')}\s+(?:[a-z]+\s+){{1,4}}"
    r"(?:opinion|view|belief|hope|convinced|certain|sure|clear|out|"
    r"say|known|doubt|adamant|confident|afraid|aware|mind|case|agree|agrees|agreed)\s+that\b"
    rf"|\b{_called('other')}\s+(?:agrees?|agreed)\s+that\b"
)  # `Biden is of the opinion that`, `Biden made clear that`, `Biden agrees that`
GOES_ON = re.compile(
    rf"\b{NAME}\s+(?:[a-z]+\s+){{1,4}}(?:saying|arguing|claiming|warning|insisting|suggesting)\b"
)  # `Biden opens by saying`
VIEW_OF = re.compile(
    rf"\b{NAME}['’]s?\s+(?:\w+\s+)?(?:view|opinion|position|perspective|judge?ment|assessment|"
    r"take|takeaway|belief|conviction|conclusion|verdict|thinking|theory|mind|eyes|story)\b"
)  # `Biden's view`
IN_THE_VIEW_OF = re.compile(
    rf"\b(?:opinion|view|words|eyes|mind|judge?ment|perspective|telling) of {NAME}"
    rf"|\b(?:argued|thought|believed|felt|put|confirmed|observed|explained) by "
    rf"{_called('by')}"
)  # `in the opinion of Biden`, `it was argued by Biden`
FOR_WHOM = re.compile(
    rf"^(?:For|To)\s+{NAME},|\b(?:comes?|came) from {_called('source')}"
    rf"|\s[–—-]\s+{_called('signed')}\.?$"
)  # `For Biden, …`, `the claim comes from Biden`, `… – Biden.`
WITH_OTHERS = re.compile(
    rf"\b{NAME}\s+and\s+(?:the\s+)?[A-Z][\w.'’ -]{{1,40}}?\s(?:both |all )?(?:agree|{VERBS})\b"
    rf"|\b{_called('sharing')},?\s+(?:shares?|shared|joins|joined|echoes|"
    r"echoed|echoing|like)\s+[A-Z]"
    rf"|[,.?!]\s+(?:{VERBS})\s+{_called('first')}\s+and\s+"
    rf"{_called('second')}"
)  # `Biden and Xi say`, `Biden shares Xi's view`, `…, say Biden and Xi`
THOUGHTS = (WITH_OTHERS, GOES_ON, THINKS, HOLDS_THAT, VIEW_OF, IN_THE_VIEW_OF, FOR_WHOM)

# `Biden and Xi agree`, `both say`, `Biden, like Xi`, `which Xi confirmed`, `echoing Xi`
TOGETHER = re.compile(
    rf"\b[A-Z][\w.'’-]+(?: #?\d+)? and (?:(?:[A-Z][\w.'’-]*|#?\d+)\s+){{1,4}}(?:both |all )?"
    rf"(?:agree|say|said|{VERBS})\b"
    r"|\b[Bb]oth [A-Z][^,;]{3,60}\band [A-Z]|,? (?:just )?(?:like|as did|as does) [A-Z]"
    r"|\b(?:echo|join|second)(?:s|ed|ing) [A-Z]"
    r"|\bshares? [A-Z][^,;]{1,40}['’]s? (?:\w+ )?(?:view|opinion|belief)"
    r"|\bwhich [A-Z][^,;]{1,40} confirm(?:s|ed)\b|\band [A-Z][^,;]{0,40} (?:agrees?|agreed)\b"
    rf"|(?:said|say|says|according to) {_called('one')} and [A-Z]"
    r"|, [A-Z][^,;]{1,40} and [A-Z][^,;]{1,40} (?:say|said|agree|agreed)\.?$"
)

PATTERNS = (BEFORE_COLON, SAID_BEHIND, SPEAKS, WHO_SAID, ACCORDING, QUOTED, WORDS_OF, BY_WHOM, PUTS)

HONORIFICS = lexicon("mr mrs ms miss dr")
"""Name nobody alone: `the gentleman from Maine (Mr`."""

IN_PLACES = frozenset({"in", "by"})
"""`in Beijing,` is a place; only `in Biden's words` credits."""


def credited(text: str) -> list[str]:
    """The people whom the sentence credits with words, as it writes them."""
    plain = OF_WHERE.sub(r"\1", ASIDE.sub("", ASKED_FOR.sub("put ", text)))
    found = [each.source for each in attributions(plain) if not (each.is_pronoun or each.is_plain)]
    for pattern in PATTERNS:
        for each in pattern.finditer(plain):
            is_bare = pattern is BEFORE_COLON and _is_a_plain_noun(each["name"])
            is_felt = pattern is SPEAKS and _only_feels(each)
            if not (is_bare or is_felt or _is_place(each, plain)):
                found.append(each["name"])
    label = LABEL.match(plain)
    if label and len(label["name"].split()) <= 4 and label["name"].istitle():
        found.append(label["name"])
    return [each for each in dict.fromkeys(found) if not _is_no_person(each)]


def thinkers(text: str) -> list[str]:
    """The people whom it credits with thoughts, which need not be words of theirs."""
    plain = ASKED_FOR.sub("put ", text)
    found = (each for pattern in THOUGHTS for each in pattern.finditer(plain))
    named = (name for each in found for name in each.groupdict().values() if name)
    return [each for each in dict.fromkeys(named) if not _is_no_person(each)]


def _is_place(found: re.Match[str], text: str) -> bool:
    """`in Beijing,`, `by Friday`: no `words`, no `put` behind the name."""
    first = found[0].split()[0].lower()
    return first in IN_PLACES and text[found.end("name") : found.end()].strip(" ,.;") == ""


def _only_feels(found: re.Match[str]) -> bool:
    """Whether a nation alone is named, and told to feel: what one `fears` is nobody's words."""
    return found[0].split()[-1] in FEELING and _is_nation(found["name"])


def _is_nation(name: str) -> bool:
    words = ["u.s." if each == "US" else each.lower() for each in name.split()]
    return not other_words([each for each in words if each != "the"])


def _is_no_person(name: str) -> bool:
    """Whether nothing in it names anybody: `Both leaders`, `People`, `Monday`, no `That Monday`."""
    words = name.split()
    if words[:1] == ["That"] and words[1:]:
        return False
    if words and _opens_plainly(words[0].lower()):
        words = words[1:]
    return all(each.islower() or folded(each) in CALENDAR | HONORIFICS for each in words)


def _is_a_plain_noun(name: str) -> bool:
    """`Mining ought to pay: …`: a word with the capital of its place, and no office."""
    low = name.lower()
    return is_plain_word(low) and not may_be_a_name(low) and low not in HEADS | PERSON_TITLES


def _opens_plainly(low: str) -> bool:
    if low in SENTENCE_OPENERS | DETERMINERS | HEADS or low == "people":
        return True
    return low.endswith("s") and is_plain_word(low) and not may_be_a_name(low)
