"""What the labels around a wording say of it, where the wording alone would not tell.

WU: Next. / CCTV: And the flood? / WU: It falls. → CCTV: WU does not label two turns in a row
Loïc Le Goff : Bonjour. / LLG : Merci.           → Loïc Le Goff: who is LLG below
Stephan: Why? / roasbeef: It began at school.      → roasbeef: speaks in turn with Stephan
Ann Lee:⏎Yes. / Dr. Bo Ray: Tides & Boats        → not Bo Ray: labels stand on lines of their own
XX01: Is it on? / XX06: It is. / XX01: Good.       → both: people are numbered
Ann Lee: Is it on? / ??: It is.                    → ??: somebody of whom nobody knows who it was
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from itertools import pairwise

from bot.formats.labels.forms import Form

MOST_REPEATS = 0.1
"""Of the labels one in ten may repeat the one before it; else repeating is the house's manner."""

FEWEST_LABELS = 4
FEWEST_OF_A_HANDLE = 3
SEVERAL = 2
MOST_OF_A_HANDLE = 0.25
"""Of four turns of somebody who goes by a handle one may be labelled twice."""

MOST_OF_THEM = 0.8
MANY_OF_THEM = 0.4
"""Of the paragraphs so many have a name before them, where some run on over two or three."""

SHORTEST_INITIALS, LONGEST_INITIALS = 2, 4

NUMBERED = re.compile(r"([A-Z]{1,4})\d{1,2}")  # `XX01`
FEWEST_NUMBERED = 2
SHORTEST_MISSPELLED = 6
MOST_CORRECT = 100
"""Names are compared with each other where they are no more."""
ALIKE = 0.9
"""Of ten letters one is in another place: `Whalepnada`."""

UNKNOWN = re.compile(r"\?{1,3}|\((?:UNKNOWN|UNIDENTIFIED[^()]*)\)")  # `??`, `(UNKNOWN)`


def enclosed(possible: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Forms that stand between two labels of one wording, each time they occur.

    Nobody's turn is labelled again unless somebody spoke in between.
    """
    placed = _placed(labels.items())
    repeats = sum(one == other for (_, one), (_, other) in pairwise(placed))
    doubtful = {wording: form for wording, form in possible.items() if wording not in labels}
    if not doubtful or len(placed) < FEWEST_LABELS:
        return {}
    together = _placed([*labels.items(), *doubtful.items()])
    inside = _inside(together, set(labels))
    # Each such form explains a repeat away; what is left must be rare.
    if repeats - sum(inside.values()) > MOST_REPEATS * len(placed):
        return {}
    paragraphs = all(form.opens_paragraphs() for form in labels.values())
    manners = {"capitals", *(form.manner for form in labels.values())}
    return {
        wording: form
        for wording, form in doubtful.items()
        if inside.get(wording) == len(form.places) and _may_be_said(form)
        if form.manner in manners or len(form.label.words) > 1  # `Di Fox:` amid names in bold
        if form.opens_paragraphs() or not paragraphs
    }


def handles(small: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Names in small letters by which people go: words that head paragraphs in turn with labels.

    So do several such words with each other, where there are no labels; and where several people
    go by such names, so does whoever speaks but twice.
    """
    placed = _placed(labels.items())
    words = {
        wording: form
        for wording, form in small.items()
        if len(form.label.words) == 1 and not form.label.descriptor and _may_be_said(form)
    }
    if not words or not _head_most_lines([*labels.values(), *words.values()]):
        words = {wording: form for wording, form in words.items() if form.opens_paragraphs()}
    often = [
        wording
        for wording, form in words.items()
        if len(form.places) >= (SEVERAL if form.bold else FEWEST_OF_A_HANDLE)
    ]
    if len(placed) < FEWEST_OF_A_HANDLE and (labels or len(often) < SEVERAL):
        return {}
    in_turn = _placed([*labels.items(), *words.items()])
    repeats = Counter(one for (_, one), (_, other) in pairwise(in_turn) if one == other)
    known = {
        wording
        for wording in often
        if repeats[wording] <= MOST_OF_A_HANDLE * len(words[wording].places)
        or _is_given_above(words[wording])
    }
    if len(known) >= SEVERAL and _head_most_paragraphs([*labels.values(), *words.values()]):
        return words  # whoever speaks but once is named as well
    if len(known) >= SEVERAL:
        known |= {each for each, form in words.items() if len(form.places) > 1 > repeats[each]}
    return {wording: words[wording] for wording in words if wording in known}


def small_names(small: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Full names in small letters, where nobody is named otherwise: `ann lee`, `tape (bo ray)`.

    Two at least come back, and together they head many paragraphs.
    """
    names = {
        wording: form
        for wording, form in small.items()
        if (len(form.label.words) > 1 or form.label.descriptor) and form.opens_paragraphs()
        if _may_be_said(form)
    }
    back = [form for form in names.values() if len(form.places) > 1 and len(form.label.words) > 1]
    if labels or len(back) < SEVERAL or not _head_most_paragraphs(names.values(), MANY_OF_THEM):
        return {}
    return names


def numbered(forms: dict[str, Form]) -> dict[str, Form]:
    """People who are but numbered, `XX01` and `XX06`, of whom one at least comes back."""
    series: dict[str, dict[str, Form]] = {}
    for wording, form in forms.items():
        letters = NUMBERED.fullmatch(form.label.written)
        if letters and _may_be_said(form):
            series.setdefault(letters[1], {})[wording] = form
    return {
        wording: form
        for each in series.values()
        if len(each) >= FEWEST_NUMBERED and any(len(form.places) > 1 for form in each.values())
        if all(form.opens_paragraphs() for form in each.values()) or _head_most_lines(each.values())
        for wording, form in each.items()
    }


def misspelled(possible: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Names at the head of paragraphs that are a label's but for a slip."""
    correct = [form.label.name for form in labels.values()]
    doubtful = {
        wording: form
        for wording, form in possible.items()
        if wording not in labels and len(form.label.name) >= SHORTEST_MISSPELLED
        if form.opens_paragraphs() and _may_be_said(form)
    }
    if max(len(correct), len(doubtful)) > MOST_CORRECT:
        return {}
    return {
        wording: form
        for wording, form in doubtful.items()
        if get_close_matches(form.label.name, correct, 1, ALIKE)
    }


def unknown(forms: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Question marks instead of a name, where others are named."""
    if len(_placed(labels.items())) < FEWEST_LABELS:
        return {}
    return {
        wording: form
        for wording, form in forms.items()
        if UNKNOWN.fullmatch(form.label.written) and form.opens_paragraphs()
    }


def with_office(forms: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Names of labels with an office of some place before them: `Mayor of Elmport Tom Abara`."""
    full = tuple(f" {form.label.name}" for form in labels.values() if len(form.label.words) > 1)
    return {
        wording: form
        for wording, form in forms.items()
        if wording not in labels and form.label.title and form.label.name.startswith("of ")
        if form.label.name.endswith(full) and form.opens_paragraphs() and _may_be_said(form)
    }


def spelled_out(possible: dict[str, Form], labels: dict[str, Form]) -> dict[str, Form]:
    """Full names of those whom labels call by their initials, which are spelled out but once."""
    names = [form.label.name.replace(".", "") for form in labels.values()]
    short = {name for name in names if is_initials(name)}
    return {
        wording: form
        for wording, form in possible.items()
        if len(form.label.words) > 1
        and "".join(word[0] for word in form.label.words).upper() in short
    }


def is_initials(name: str) -> bool:
    """Whether a name is but the first letters of one: `LLG`."""
    return name.isupper() and name.isalpha() and SHORTEST_INITIALS <= len(name) <= LONGEST_INITIALS


def out_of_manner(labels: dict[str, Form]) -> set[str]:
    """Wordings that stand once, before words on their line where labels stand alone on theirs,
    or alone where labels have words behind them.
    """
    alone = {wording for wording, form in labels.items() if _stands_alone(form)}
    places = sum(len(form.places) for form in labels.values())
    standing = sum(len(labels[wording].places) for wording in alone)
    if places < FEWEST_LABELS or max(standing, places - standing) < MOST_OF_THEM * places:
        return set()
    others = alone if 2 * standing < places else labels.keys() - alone
    return {each for each in others if len(labels[each].places) == 1 and _is_in_doubt(labels[each])}


def _head_most_paragraphs(forms: Collection[Form], share: float = MOST_OF_THEM) -> bool:
    """Whether so large a share of the text's paragraphs is headed by one of the forms."""
    text = next(iter(forms)).places[0].string
    paragraphs = text.strip().count("\n\n") + 1
    return sum(len(form.places) for form in forms) >= share * paragraphs


def _head_most_lines(forms: Collection[Form]) -> bool:
    """Whether nearly every line of the text is headed by one of the forms."""
    text = next(iter(forms)).places[0].string
    lines = sum(1 for line in text.split("\n") if line.strip())
    return sum(len(form.places) for form in forms) >= MOST_OF_THEM * lines


def _placed(forms: Iterable[tuple[str, Form]]) -> list[tuple[int, str]]:
    return sorted((place.start(), wording) for wording, form in forms for place in form.places)


def _inside(together: list[tuple[int, str]], known: set[str]) -> dict[str, int]:
    """How many places of each doubtful wording lie between two labels of one wording."""
    inside: dict[str, int] = {}
    waiting: list[str] = []
    before: str | None = None
    for _, wording in together:
        if wording not in known:
            waiting.append(wording)
            continue
        if wording == before and len(waiting) == 1:
            inside[waiting[0]] = inside.get(waiting[0], 0) + 1
        waiting, before = [], wording
    return inside


def _is_given_above(form: Form) -> bool:
    """Whether the head gives it as the name by which somebody goes: `Adam Back (adam3us)`."""
    place = form.places[0]
    return place.string.find(f"({form.label.name})", 0, place.start()) >= 0


def _may_be_said(form: Form) -> bool:
    """Whether each of its places goes on as speech does."""
    return all(rest and not rest[0].islower() for rest in form.rests)


def _stands_alone(form: Form) -> bool:
    place = form.places[0]
    return place.string[place.end() : place.end() + 1] in ("\n", "")


def _is_in_doubt(form: Form) -> bool:
    """Whether nothing but its place speaks for it."""
    return not (form.shape == "capitals" or form.label.is_a_part or form.is_stage)
