"""Which wordings before a colon are labels: judged over the whole text, one reason a function.

("INSKEEP: What? … INSKEEP: Why?")        → INSKEEP: the same capitals come back
("**Gilon:** Hi. **Sarah:** Hello.")      → both: one manner, no common words
("He said: no.", "NATO: that is …",
 "NOTE: …", "Title: …", "Step 2: …")      → none
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from bot.formats.labels.forms import Form
from bot.formats.labels.label import plain_words
from bot.formats.labels.neighbours import (
    enclosed,
    handles,
    misspelled,
    numbered,
    out_of_manner,
    spelled_out,
    unknown,
)
from bot.formats.labels.words import HEADER_KEYS, NO_PERSON, NO_PERSON_AT_THE_END, PARTICLES

# Signs that no label holds: `Well, why? Because`, `{"key"`, `a = b`, `He stayed. Then`,
# `MAX_SIZE` (but `SPEAKER_00`), `self.name`, `open(path`.
NEVER_IN_A_LABEL = re.compile(
    r"[?!;{}<>=|\\~^$%…*`+]|[^\W\d_]{5}\.\s|--|\bhttps?\b|\w_[^\W\d]|\w{3}\.\w{3}|\w\("
    r"|[(\[][^)\]]*$"
)

IN_BRACKETS = re.compile(r"(?<=\s\()[^()]*(?=\))")  # `spoke in Portuguese; English text provided`
WORD = re.compile(r"[^\W\d_]++(?!\s?[:：])")  # `trade` in running text, not `INSKEEP:`
NAMED_ROLE = re.compile(  # `BYLINE`, `CNN ANCHOR`: only a label goes on like this
    r"\b(?:byline|host|anchor|correspondent|reporter|moderator|co-host|analyst)\b", re.I
)
ADVERB = re.compile(r"\w{3,}(?:ing|ed|al|ous|ive|ent|ant|ic)ly")  # `Amusingly`, not `Emily`
AMONG_WORDS = re.compile(r"(?:in|on|at|with|for|by|and|but|if|as)\s[a-z]", re.I)  # `In the STUDIO`
# `Like the pier, the wall is licensed under`, `Or, a range may be used`: a sentence's head
CLAUSE = re.compile(r"\b(?:is|are|was|were|may|can|will|must|should|has|have|had)\b", re.I)
ADDRESS = re.compile(r"<?(?:https?://|www\.)")  # `https://…`: a link in a list of links

VOICE = re.compile(r"(?:spk|speaker|voice|spkr)[_ -]?\d{1,3}", re.I)  # `spk05`: a machine's

TIME = re.compile(r"\d{1,2}:\d\d")  # `Speaker 0: 00:00:00`

PARTY = re.compile(r"\s\((?:[A-ZÄÖÜ][\w&./ -]{1,30})\)$")  # `Anna Lindqvist (CDU/CSU)`
FEWEST_SITTING = 2

SPOKEN_ENDS = (".", "!", "?", "…", "—", "–", "-", "”", '"', "。", "！", "？")
LONGEST_FIELD = 60
FULL_LINE = 56
SEEN_CHARACTERS = 200
LONGEST_HEAD = 1500  # characters before the first words of a speech
MOST_NAME_WORDS = 6
MOST_UNCASED_CHARACTERS = 16


def choose_labels(forms: dict[str, Form], text: str) -> dict[str, Form]:
    """The forms that are labels, by their wording.

    Some are firm by themselves. Of the others, those in the manner of most are judged by what
    the running text makes of their words; and whoever shares a name with a label is one.
    """
    possible = {wording: form for wording, form in forms.items() if is_possible(form)}
    labels = {wording: form for wording, form in possible.items() if is_firm(form)}
    labels |= numbered(forms)
    labels |= declared_initials(possible)
    labels |= kindred(possible, labels.values())
    if possible.keys() - labels.keys():
        labels |= fitting(possible, labels, text)
        labels |= spelled_out(possible, labels)
        labels |= enclosed(possible, labels)
        labels |= misspelled(possible, labels)
        labels |= kindred(possible, labels.values())
    labels |= handles({wording: form for wording, form in forms.items() if is_small(form)}, labels)
    labels |= unknown(forms, labels)
    stray = out_of_manner(labels)
    return {wording: form for wording, form in labels.items() if wording not in stray}


def is_possible(form: Form) -> bool:
    """Whether nothing rules it out: it may name a person or a part, and speech may follow."""
    label = form.label
    if NEVER_IN_A_LABEL.search(IN_BRACKETS.sub("x", label.written)) or not label.words:
        return False
    if label.is_a_part:
        return not is_header_line(form)
    if AMONG_WORDS.match(label.written):
        return False
    if form.shape != "capitals" and CLAUSE.search(label.descriptor):
        return False
    nobody = is_no_person(form) or is_header_line(form) or leads_to_links(form)
    return form.is_stage or (is_written_like_a_name(form) and not nobody)


def is_small(form: Form) -> bool:
    """Whether it is in small letters, and may be somebody's all the same: `roasbeef`, `luke-jr`."""
    if form.shape != "lower" or NEVER_IN_A_LABEL.search(form.label.written) or form.is_stage:
        return False
    return not (is_no_person(form) or form.label.written in HEADER_KEYS or leads_to_links(form))


def is_no_person(form: Form) -> bool:
    """Whether it is a word for a thing: `NOTE`, `Editor's note`, `Step 2`, `Show notes`."""
    title = plain_words(form.label.title)
    words = (title if len(title) == 1 else []) + list(form.label.words)  # `FIRST LADY ANN LEE`
    if len(words) == 1 and ADVERB.fullmatch(words[0]):
        return True
    first = words[0].removesuffix("'s").removesuffix("’s")
    return first in NO_PERSON or words[-1] in NO_PERSON_AT_THE_END


def is_header_line(form: Form) -> bool:
    """Whether it stands once, before a name or a date: `HOST: Jane Doe`, `DATE: April 4`."""
    key = form.label.written.lower()
    if key not in HEADER_KEYS or len(form.places) > 1:
        return False
    rest = form.rests[0].rstrip()
    return len(rest) < LONGEST_FIELD and not rest.endswith(SPOKEN_ENDS) and not _goes_on(form)


def _goes_on(form: Form) -> bool:
    """Whether its line is full, and prose goes on in the next one."""
    place = form.places[0]
    head, *rest = place.string[place.end() : place.end() + SEEN_CHARACTERS].split("\n", 2)
    is_full = len(place[0].strip()) + len(head) > FULL_LINE
    return is_full and bool(rest) and rest[0].strip() != "" and ":" not in rest[0]


def leads_to_links(form: Form) -> bool:
    """Whether an address follows: `Compact blocks FAQ: https://…`."""
    return all(ADDRESS.match(rest) for rest in form.rests)


def is_written_like_a_name(form: Form) -> bool:
    """Whether the name is a few words, each with a capital, and without a number."""
    words = [word for word in form.label.words if word not in PARTICLES] or [form.label.name]
    if form.shape == "uncased":
        return len(form.label.name) <= MOST_UNCASED_CHARACTERS
    numbered = any(character.isdigit() for word in words for character in word)
    if VOICE.fullmatch(form.label.name):
        return True
    declared = form.shape != "lower" or bool(form.label.alias)  # `openoms (O)`
    return declared and 0 < len(words) <= MOST_NAME_WORDS and not numbered


def is_firm(form: Form) -> bool:
    """Whether it is a label whatever else the text holds."""
    label, times = form.label, len(form.places)
    if form.is_stage:
        return form.bold or form.shape == "capitals"
    if not any(form.rests) and times < 3:
        return False
    if VOICE.fullmatch(label.name) and TIME.match(form.rests[0]):
        return True
    if label.is_a_part or NAMED_ROLE.search(label.descriptor):
        return times > 1 or form.shape in ("capitals", "uncased") or form.bold
    if label.title and form.shape == "capitals":
        return True
    several_words = len(label.words) > 1 or form.shape == "uncased"
    return times >= 3 or (times == 2 and (several_words or form.bold))


def declared_initials(possible: dict[str, Form]) -> dict[str, Form]:
    """Names that declare the initials used below, and these: `Tom Abara (TA)`, then `TA`.

    Where somebody does, so do those who speak but once.
    """
    by_name = {form.label.name: wording for wording, form in possible.items()}
    pairs = {
        wording: by_name[form.label.alias]
        for wording, form in possible.items()
        if form.label.alias in by_name
    }
    declaring = [wording for wording, form in possible.items() if pairs and _declares(form)]
    return {wording: possible[wording] for wording in (*pairs, *pairs.values(), *declaring)}


def _declares(form: Form) -> bool:
    """Whether a full name at the head of a paragraph declares initials."""
    return len(form.label.words) > 1 and bool(form.label.alias) and form.opens_paragraphs()


def kindred(possible: dict[str, Form], labels: Collection[Form]) -> dict[str, Form]:
    """Forms that share a name with a label: `Matt Corallo (MC)` beside `MC` and the other way
    round, `ORTIZ` beside `MARIA ORTIZ`.
    """
    names = [form.label.name.split() for form in labels]
    short = {words[0] for words in names if len(words) == 1}
    parts = {word for words in names if len(words) > 1 for word in words}
    parts |= {short for form in labels for short in (form.label.alias, form.label.name) if short}
    return {
        wording: form
        for wording, form in possible.items()
        if (form.shape == "capitals" or form.opens_paragraphs())
        and (
            form.label.name in parts
            or not short.isdisjoint({*form.label.name.split(), form.label.alias})
        )
    }


def fitting(possible: dict[str, Form], firm: dict[str, Form], text: str) -> dict[str, Form]:
    """Forms that are written as most labels are, and whose words are no common ones."""
    manners = main_manners((firm or possible).values())
    doubtful = {
        wording: form
        for wording, form in possible.items()
        if wording not in firm and (form.manner in manners or (firm and is_an_office(form)))
    }
    doubtful = _without_one_apart(doubtful, firm, manners)
    sure = (firm or doubtful).values()
    common = common_words(text, [*doubtful.values(), *firm.values()])
    sits = firm and sum(sits_for_a_party(form) for form in doubtful.values()) >= FEWEST_SITTING
    found = {
        wording: form
        for wording, form in doubtful.items()
        if fits_in(form, sure, common) or (sits and sits_for_a_party(form))
    }
    return found if firm or may_converse(found.values()) else {}


def _without_one_apart(
    forms: dict[str, Form], firm: dict[str, Form], manners: set[str]
) -> dict[str, Form]:
    """The forms but for one titled name, said once, in another manner than the names are.

    So is `President Abara: he built the wall` in a speech.
    """
    apart = [
        (wording, len(form.places))
        for wording, form in forms.items()
        if form.manner not in manners and not form.label.is_a_part
    ]
    named = any(len(form.label.name) > 2 for form in firm.values())  # more than `Q` and `A`
    if not named or len(apart) != 1 or apart[0][1] > 1:
        return forms
    return {wording: form for wording, form in forms.items() if wording != apart[0][0]}


def main_manners(forms: Iterable[Form]) -> set[str]:
    """How most labels are written; in a record in two languages there are two manners."""
    manners = Counter[str]()
    for form in forms:
        manners[form.manner] += len(form.places)
    first, *others = manners.most_common(2)
    several = {"uncased"} & {first[0], *(manner for manner, _ in others)}
    return {first[0], *(manner for manner, times in others if several and 2 * times >= first[1])}


def may_converse(forms: Collection[Form]) -> bool:
    """Whether forms of one manner, none of which is firm, may be a conversation."""
    told = any(form.label.title or _is_named_above(form) for form in forms)
    return len(forms) > 1 or told or any(len(form.places) > 1 for form in forms)


def _is_named_above(form: Form) -> bool:
    """Whether the head above it has its words: `ANN LEE:` below `Remarks by Ann Lee`."""
    place, name = form.places[0], form.label.words
    if form.shape != "capitals" or len(name) < 2 or place.start() > LONGEST_HEAD:
        return False
    head = place.string[: place.start()].lower()
    return all(re.search(rf"(?<![^\W_]){re.escape(word)}\b", head) for word in name)


def fits_in(form: Form, labels: Iterable[Form], common: frozenset[str]) -> bool:
    """Whether a form of the transcript's own manner is one more of its labels."""
    rest, label = form.rests[0], form.label
    a_full_name_in_bold = form.bold and len(label.words) > 1
    if not rest or (rest[0].islower() and len(form.places) == 1 and not a_full_name_in_bold):
        return False
    if is_an_office(form):
        return True
    certain = form.bold or (form.shape == "capitals" and len(label.words) > 1)
    if not (certain or form.opens_paragraphs()) and all(x.opens_paragraphs() for x in labels):
        return False
    if len(label.words) == 1 and not label.title:
        return not is_common_word(label.name, common)
    if not label.descriptor or form.bold or form.shape == "capitals":
        return True
    twice = bool(label.title) or label.written.count(" (") > 1
    sits_for = twice and label.written.endswith(
        ")"
    )  # `Sir Tom Abara (Con)`, `Ann Lee (Carew) (LD)`
    return sits_for or any(each.label.descriptor for each in labels)


def is_an_office(form: Form) -> bool:
    """Whether a part or a titled name heads paragraphs: `Audience`, `Senator Lee`.

    A part of several words heads lines as well: `Some hon. members`.
    """
    if form.label.is_a_part and len(form.label.words) > 1:
        return True
    return (form.label.is_a_part or bool(form.label.title)) and form.opens_paragraphs()


def sits_for_a_party(form: Form) -> bool:
    """Whether it is a person's name and a bracket with a party or a seat: `Ann Lee (SPD)`."""
    label = form.label
    named = len(label.words) > 1 and form.shape != "lower"
    return named and form.opens_paragraphs() and bool(PARTY.search(label.written))


def is_common_word(name: str, common: frozenset[str]) -> bool:
    """Whether the running text uses the word as a word, or as an abbreviation: `NATO`."""
    return name.lower() in common or (name.isupper() and name in common)


def common_words(text: str, forms: Collection[Form]) -> frozenset[str]:
    """The words of the running text as written, but for those in names of several words.

    Nor one that is only said as somebody's name, with what they are behind it: `JAVED, Witness`.
    """
    full = [form.label for form in forms if len(form.label.words) > 1 or form.label.title]
    names = {word.strip(",") for label in full for word in label.written.split()}
    names |= {
        form.label.name
        for form in forms
        if form.label.descriptor and text.count(form.label.name) == len(form.places)
    }
    return frozenset(WORD.findall(text)) - names
