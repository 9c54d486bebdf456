"""Known names at the head of paragraphs that are written with a slip: the colon is another sign.

**Ann Lee:** Is it open?

**Bo Ray;** It is.          → Bo Ray, who is `**Bo Ray:**` elsewhere
**Bo Ray** Since May.       → Bo Ray
**Bo Ray** is his name.     → none: the sentence goes on
"""

import re
from collections.abc import Collection, Mapping

from bot.formats.labels.forms import Form, Place

# Behind a blank line, with the groups that a place has.
HEAD = r"\n[^\S\n]*\n(?P<lead>[^\S\n]*{mark})(?P<question>(?!))?(?P<name>{names})"
OPENS = r"[^\S\n]+(?=[A-Z\"“\\]|\.\.\.)"
IN_BOLD = rf"(?:[;.,]\*\*|\*\*[;.,]?|\]:\*\*){OPENS}"
ALONE = r"[.;]?[^\S\n]*(?=\n)"  # `Ann Lee`, where labels stand on lines of their own


def find_slips(text: str, labels: Mapping[str, Form]) -> list[Place]:
    """The places of names that are labels of several words elsewhere."""
    full = [form for form in labels.values() if len(form.label.words) > 1 and not form.is_stage]
    bold = [form for form in full if form.bold]
    plain = [form for form in full if not form.bold]
    found = _found(text, bold, r"\*\*\[?", IN_BOLD)
    found += _found(text, plain, "", rf"(?:;|[^\S\n]?[-–—]){OPENS}")
    found += _found(text, plain, r"-[^\S\n]+", r":[^\S\n]+")
    return found + (_found(text, plain, "", ALONE) if _stand_alone(plain) else [])


def _found(text: str, forms: Collection[Form], mark: str, sign: str) -> list[Place]:
    names = sorted({form.label.written for form in forms}, key=len, reverse=True)
    if not names:
        return []
    known = "|".join(map(re.escape, names))
    return list(re.finditer(HEAD.format(mark=mark, names=known) + sign, text))


def _stand_alone(forms: Collection[Form]) -> bool:
    """Whether most of the labels are on lines of their own."""
    places = [place for form in forms for place in form.places]
    alone = sum(place.string[place.end() : place.end() + 1] == "\n" for place in places)
    return 2 * alone > len(places)
