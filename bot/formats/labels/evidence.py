"""Which wordings before a colon are labels: judged over the whole text, one reason a function.

("INSKEEP: What? … INSKEEP: Why?")        → INSKEEP: the same capitals come back
("**Gilon:** Hi. **Sarah:** Hello.")      → both: one manner, no common words
("NATO: that is …")                       → none: the running text speaks of it
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from bot.formats.labels.forms import Form
from bot.formats.labels.neighbours import (
    enclosed,
    handles,
    misspelled,
    numbered,
    out_of_manner,
    small_names,
    spelled_out,
    unknown,
    with_office,
)
from bot.formats.labels.parts import plain_words
from bot.formats.labels.possible import is_firm, is_possible, is_small

# `trade` in running text, not `INSKEEP:`, and not `adam` of `adam3us`
WORD = re.compile(r"(?<!\w)[^\W\d_]++(?![\d_]|\s?[:：])")
PARTY = re.compile(r"\s\((?:[A-ZÄÖÜ][\w&./ -]{1,30})\)$")  # `Anna Lindqvist (CDU/CSU)`
FEWEST_SITTING = 2
LONGEST_HEAD = 1500  # characters before the first words of a speech


def choose_labels(
    forms: dict[str, Form], text: str, names: Collection[str] = ()
) -> dict[str, Form]:
    """The forms that are labels, by their wording. `names` are of those whom the page declares.

    Some are firm by themselves. Of the others, those in the manner of most are judged by what
    the running text makes of their words; and whoever shares a name with a label is one.
    """
    possible = {wording: form for wording, form in forms.items() if is_possible(form)}
    labels = {wording: form for wording, form in possible.items() if is_firm(form)}
    labels |= numbered(forms)
    labels |= declared_initials(possible)
    labels |= declared(possible, names)
    labels |= kindred(possible, labels.values())
    if possible.keys() - labels.keys():
        labels |= fitting(possible, labels, text)
        labels |= spelled_out(possible, labels)
        labels |= enclosed(possible, labels)
        labels |= misspelled(possible, labels)
        labels |= kindred(possible, labels.values())
    small = {wording: form for wording, form in forms.items() if is_small(form)}
    labels |= handles(small, labels)
    labels |= small_names(small, labels)
    labels |= unknown(forms, labels)
    labels |= with_office(forms, labels)
    stray = out_of_manner(labels)
    return {wording: form for wording, form in labels.items() if wording not in stray}


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


def declared(possible: dict[str, Form], names: Collection[str]) -> dict[str, Form]:
    """Names at the head of paragraphs of those whom the page declares, in full or in part."""
    people = [set(plain_words(name)) for name in names]
    return {
        wording: form
        for wording, form in possible.items()
        if people and form.opens_paragraphs() and any(map(set(form.label.words).issubset, people))
    }


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
    known = [set(form.label.words) for form in labels if form.label.title and form.label.words]
    return {
        wording: form
        for wording, form in possible.items()
        if (form.shape == "capitals" or form.opens_paragraphs())
        and (
            form.label.name in parts
            or not short.isdisjoint({*form.label.name.split(), form.label.alias})
            or any(words < set(form.label.words) for words in known)  # `Mr. VAN NATTA`
        )
    }


def fitting(possible: dict[str, Form], firm: dict[str, Form], text: str) -> dict[str, Form]:
    """Forms that are written as most labels are, and whose words are no common ones."""
    manners = main_manners((firm or possible).values())
    doubtful = {
        wording: form
        for wording, form in possible.items()
        if wording not in firm
        and (form.manner in manners or (firm and (is_an_office(form) or is_called_out(form))))
    }
    doubtful = _without_one_apart(doubtful, firm, manners)
    sure = (firm or doubtful).values()
    known = [*doubtful.values(), *firm.values()]
    common = common_words(text, known, min((form.places[0].start() for form in known), default=0))
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

    So is `President Abara: he built the wall` in a speech. Where others speak by that title, as
    in `Senator Orr: Order!` below `Senator LEE`, it is one more of them.
    """
    titles = {form.label.title for form in firm.values()}
    apart = [
        (wording, len(form.places))
        for wording, form in forms.items()
        if form.manner not in manners
        and not (form.label.is_a_part or form.label.holds_office)
        and form.label.title not in titles - {""}
    ]
    named = any(len(form.label.name) > 2 for form in firm.values())  # more than `Q` and `A`
    if not named or len(apart) != 1 or apart[0][1] > 1:
        return forms
    return {wording: form for wording, form in forms.items() if wording != apart[0][0]}


def main_manners(forms: Iterable[Form]) -> set[str]:
    """How most labels are written; where half as many are written otherwise, in either manner.

    So are records in two languages, and those where some go by their initials.
    """
    manners = Counter[str]()
    for form in forms:
        manners[form.manner] += len(form.places)
    most = max(manners.values())
    return {manner for manner, times in manners.items() if 2 * times >= most}


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
        again = form.shape == "capitals" and len(form.places) > 1 and form.opens_paragraphs()
        return not is_common_word(label.name, common, small=not again)
    if not label.descriptor or form.bold or form.shape == "capitals":
        return True
    twice = bool(label.title) or label.written.count(" (") > 1
    sits_for = twice and label.written.endswith(
        ")"
    )  # `Sir Tom Abara (Con)`, `Ann Lee (Carew) (LD)`
    return sits_for or any(each.label.descriptor for each in labels)


def is_an_office(form: Form) -> bool:
    """Whether a part or a titled name heads paragraphs: `Audience`, `Senator Lee`, or an office
    with who holds it: `El señor PRESIDENTE (Paz Rojo)`.

    A part of several words heads lines as well: `Some hon. members`.
    """
    if form.label.is_a_part and len(form.label.words) > 1:
        return True
    label = form.label
    return (label.is_a_part or bool(label.title) or label.holds_office) and form.opens_paragraphs()


def is_called_out(form: Form) -> bool:
    """Whether a name in capitals comes back where each turn is a line: `LEE` below `DC Hale`."""
    return form.among_lines and form.shape == "capitals" and len(form.places) > 1


def sits_for_a_party(form: Form) -> bool:
    """Whether it is a person's name and a bracket with a party or a seat: `Ann Lee (SPD)`."""
    label = form.label
    named = len(label.words) > 1 and form.shape != "lower"
    return named and form.opens_paragraphs() and bool(PARTY.search(label.written))


def is_common_word(name: str, common: frozenset[str], *, small: bool = True) -> bool:
    """Whether the running text uses the word as an abbreviation, `NATO`, or a word in `small`.

    What comes back in capitals may be the word by which somebody is spoken to: `ELNÖK`.
    """
    return (small and name.lower() in common) or (name.isupper() and name in common)


def common_words(text: str, forms: Collection[Form], start: int) -> frozenset[str]:
    """The words of the running text as written, but for those in names of several words.

    It runs from `start` on: the head may say whose initials stand below. Nor one that is only said
    as somebody's name, with what they are behind it: `JAVED, Witness`; nor a letter before a dash
    or a stop.
    """
    full = [form.label for form in forms if len(form.label.words) > 1 or form.label.title]
    names = {word.strip(",") for label in full for word in label.written.split()}
    names |= {
        form.label.name
        for form in forms
        if form.label.descriptor and text.count(form.label.name) == len(form.places)
    }
    names |= {form.label.name for form in forms if _has_no_colon(form)}
    return frozenset(WORD.findall(text, start)) - names


def _has_no_colon(form: Form) -> bool:
    """Whether it heads speech as `P - ` and `P. ` do, and no colon tells it from a word."""
    return all(place[0].rstrip(" *_").endswith(("-", "–", "—", ".")) for place in form.places)
