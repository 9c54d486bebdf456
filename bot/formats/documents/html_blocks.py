"""The text of a part of a page: paragraphs apart by blank lines, a speaker's name with a colon.

<p><b>ORTIZ</b> Good evening.<br>Hello.</p>          → ORTIZ: Good evening. ↵ Hello.
<dt>Ortiz</dt><dd>Good evening.</dd>                  → Ortiz: Good evening.
<div class="speaker">Ortiz</div><p>Good evening.</p>  → Ortiz: Good evening.
<cite>Ortiz:</cite><p>Good evening.</p>               → Ortiz: Good evening.
<div class="speaker"><h2>Ortiz <small>Mayor</small></h2></div> → Ortiz (Mayor):
"""

import re
from typing import Any

from bot.formats.documents.flow import ENDS_LABEL, joined

# fmt: off
BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
    "section", "table", "tbody", "td", "th", "tr", "ul",
))
LEFT_OUT = frozenset((
    "script", "style", "noscript", "template", "svg", "nav", "footer", "aside", "form", "button",
    "select", "iframe", "head", "object", "video", "audio", "dialog",
))
# fmt: on
NAMED = re.compile(r"(?:^|[\s_-])(?:speaker|person|participant)(?:[_-]?name)?(?:$|[\s_-])", re.I)
SPACES = re.compile(r"\s+")
MOST_NAME_CHARACTERS = 60
MOST_HEAD_CHARACTERS = 140
"""Of a name with an office beside it."""

ENDS_SENTENCE = re.compile(r"[.!?…,]$")


class Blocks:
    """Gathers words into blocks."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._label = ""

    def add(self, words: str, *, as_it_stands: bool = False) -> None:
        """Words of the block; white space counts only in a `<pre>`."""
        self._words.append(words if as_it_stands else SPACES.sub(" ", words))

    def end_block(self, *, is_label: bool = False) -> None:
        """The block is whole; a label waits for the words below it."""
        words = "".join(self._words)
        lines = [line.strip(" ") if "\n" not in line else line for line in words.split("\n")]
        words = "\n".join(lines).strip("\n")
        self._words = []
        if not words.strip():
            return
        if is_label:
            self.flush_label()
            self._label = words if ENDS_LABEL.search(words) else f"{words}:"
        else:
            self.blocks.append(f"{self._label} {words}".lstrip(" ") if self._label else words)
            self._label = ""

    def end_pre(self) -> None:
        """Preformatted words keep their indents and their line ends."""
        self.blocks.append("".join(self._words).strip("\n"))
        self._words = []

    def flush_label(self) -> None:
        """A label without words stands alone."""
        if self._label:
            self.blocks.append(self._label)
        self._label = ""

    def is_at_start(self) -> bool:
        """Whether the block has no words yet."""
        return not "".join(self._words).strip()


def page_text(part: Any) -> str:
    """The text of an element of the page."""
    blocks = Blocks()
    steps: list[tuple[Any, bool]] = [(part, True)]
    inside_pre = 0
    while steps:  # not by recursion: pages nest deeper than Python does
        element, enters = steps.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if enters and (tag in LEFT_OUT or not tag):
            blocks.add(element.tail or "" if element is not part else "")
            continue
        if enters and heads_a_speech(element):
            blocks.end_block()
            blocks.add(name_and_office(element))
            blocks.end_block(is_label=True)
            blocks.add(element.tail or "" if element is not part else "")
            continue
        if enters:
            inside_pre += tag == "pre"
            _begin(element, tag, blocks, pre=bool(inside_pre))
            steps.append((element, False))
            steps += [(child, True) for child in reversed(element)]
            continue
        _end(element, tag, blocks)
        inside_pre -= tag == "pre"
        if element is not part:
            blocks.add(element.tail or "", as_it_stands=bool(inside_pre))
    blocks.end_block()
    blocks.flush_label()
    return joined(blocks.blocks)


def _begin(element: Any, tag: str, blocks: Blocks, *, pre: bool) -> None:
    if tag in BLOCKS:
        blocks.end_block()
    if tag == "br":
        blocks.add("\n", as_it_stands=True)
    elif names_a_speaker(element) and tag not in BLOCKS and blocks.is_at_start():
        words = opening_words(element)
        follows = (element.tail or "").lstrip()
        colon = not ENDS_LABEL.search(words) and not follows.startswith((":", "："))
        blocks.add(element.text or "")
        space = "" if follows != (element.tail or "") else " "
        element.set("data-colon", f":{space}" if colon and words else "")
    else:
        blocks.add(element.text or "", as_it_stands=pre)


def _end(element: Any, tag: str, blocks: Blocks) -> None:
    blocks.add(element.get("data-colon") or "")
    if tag == "pre":
        blocks.end_pre()
    elif tag in BLOCKS:
        blocks.end_block(is_label=names_a_speaker(element))


def names_a_speaker(element: Any) -> bool:
    """Whether the page's own markup says so: `<dt>`, `class="speaker"`, a short bold opening."""
    tag = element.tag
    kind = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if tag not in ("dt", "b", "strong", "cite") and not NAMED.search(kind):
        return False
    words = opening_words(element)
    if tag == "cite" and not words.endswith(":"):  # else it is the title of a work
        return False
    short = 0 < len(words) <= MOST_NAME_CHARACTERS and not ENDS_SENTENCE.search(words)
    if not short or any(child.tag in BLOCKS for child in element):
        return False
    if tag not in ("b", "strong"):
        return True
    before = element.getprevious() is None and not (element.getparent().text or "").strip()
    return before and bool((element.tail or "").strip())


def heads_a_speech(element: Any) -> bool:
    """Whether a block of blocks is marked as who speaks, and is no longer than that."""
    if element.tag not in BLOCKS or not NAMED.search(element.get("class") or ""):
        return False
    words = opening_words(element)
    short = 0 < len(words) <= MOST_HEAD_CHARACTERS and not ENDS_SENTENCE.search(words)
    return short and any(each.tag in BLOCKS for each in element.iterdescendants())


def name_and_office(element: Any) -> str:
    """The words of a head; what is set small beside the name is what they are: `Ortiz (Mayor)`."""
    office = " ".join(" ".join(each.itertext()) for each in element.iter("small")).split()
    words = opening_words(element)
    beside = " ".join(office)
    if not beside or not words.endswith(beside) or words == beside:
        return words
    return f"{words.removesuffix(beside).rstrip(' ,')} ({beside})"


def opening_words(element: Any) -> str:
    """An element's words; of a long one only so many that it is seen to be long."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > 4 * MOST_NAME_CHARACTERS:
            break
    return " ".join(words.split())
