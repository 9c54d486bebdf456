"""Which part of a page is the record: where its speakers are, else what a library finds."""

import logging
from collections import Counter
from itertools import islice
from typing import Any

from bot.formats.documents.html_marks import HEADINGS, names_a_speaker, opening_words
from bot.formats.labels.forms import find_places
from bot.formats.recorders.evidence import names_somebody

FEWEST_LABELS = 3
SHARE_OF_LABELS = 0.9
MOST_LOOKED_AT = 100
SHARE_IN_PRE = 0.5


def main_part(tree: Any, page: str) -> Any:
    """The element that holds the transcript, or else the main text as readability finds it."""
    body = tree.find("body")
    root = tree if body is None else body
    pre = max(islice(root.iter("pre"), MOST_LOOKED_AT), key=_size, default=None)
    if pre is not None and _size(pre) > SHARE_IN_PRE * _size(root):
        return root
    labelled = [element for element in root.iter() if _opens_with_label(element)]
    if len(labelled) < FEWEST_LABELS:
        labelled = _names_as_headings(root)
    if len(labelled) >= FEWEST_LABELS:
        return _smallest_around(labelled, root)
    return _main_text(page, root)


def _size(element: Any) -> int:
    return sum(len(words) for words in element.itertext())


def _opens_with_label(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    if element.tag in ("p", "div", "li", "td") and (element.text or "").strip():
        return bool(find_places(element.text.lstrip()[:200].replace("\n", " "), 0))
    return names_a_speaker(element)


def _names_as_headings(root: Any) -> list[Any]:
    """The headings that come back and may be names: titles of sections stand but once."""
    found = [(element, opening_words(element)) for element in root.iter(*HEADINGS)]
    times = Counter(words for _, words in found if words and names_somebody(words, 1))
    back = {words for words, count in times.items() if count > 1}
    return [element for element, words in found if words in back] if len(back) > 1 else []


def _smallest_around(labelled: list[Any], root: Any) -> Any:
    """The lowest element that has nine of ten of the labelled ones inside."""
    inside: Counter[Any] = Counter()
    for element in labelled:
        inside.update(element.iterancestors())
    enough = SHARE_OF_LABELS * len(labelled)
    around = next((each for each in labelled[0].iterancestors() if inside[each] >= enough), root)
    return root if around.tag in ("html", "tr") else around


def _main_text(page: str, root: Any) -> Any:
    from lxml import etree, html  # noqa: PLC0415  # pages alone need it
    from readability import Document  # noqa: PLC0415
    from readability.readability import Unparseable  # noqa: PLC0415

    # It logs a traceback for what it raises anyway.
    logging.getLogger("readability.readability").disabled = True
    try:
        found = html.document_fromstring(Document(page).summary(html_partial=True))
    except (Unparseable, etree.ParserError, etree.XMLSyntaxError, ValueError):
        return root
    return found if _size(found) > 200 else root
