"""What a person pastes to have it checked: a quotation as it stands, or a draft with several."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.language.quoting.credit_lines import credit_before, credit_behind
from bot.language.quoting.normal_form import QUOTE_GLYPHS
from bot.language.quoting.stand_ins import with_stand_ins

# `"I think so," she said. "We will."`: the words between double quotation marks, or up to the
# end of a paragraph when the quotation goes on in the next
DOUBLE_QUOTED = re.compile(r"(?<!\w)[\"“„«»](?P<words>[^\"“”„«»]+)(?:[\"“”«»]|$)")

# `'I think so,' she said. 'We will.'`: an apostrophe has no stop before it
SINGLE_QUOTED = re.compile(
    r"(?<!\S)['‘](?=[\w–—-])(?P<words>(?:[^'‘’]|['’](?=\w))+[.,?!…])['’](?!\w)"
)

# `“He told me, “Go.” I went,” she said`: from the first mark to the last, with others inside
WIDEST = re.compile(r"(?<!\w)[\"“„«»](?P<words>.*[\"“”„«»].*)[\"“”«»]", re.DOTALL)

# an empty line, or a line that opens with a mark; a line broken by a mail program is none
PARAGRAPH_BREAK = re.compile(r"\n\s*\n\s*|\n\s*(?=[\"“„«])")
SENTENCE_END = re.compile(r"[.?!…][)\]\"'”’»]*\s")  # ` said. `: what follows is on the next
FEWEST_QUOTED = 4
"""Words that are quoted, and no mere name for something: the “old” pier."""

# ` Ortiz said.` behind a full stop: too short to be about anything else
SHORT_CREDIT = re.compile(r"\s*(?:[^\s.:,]+\s+){1,3}[^\s.:,]+\.?(?:\s|$)")
CLOSING = "\"“”«»'’"
WRAPPING = QUOTE_GLYPHS + " \t\r\n"


@dataclass(frozen=True)
class Citation:
    """Words that a draft sets in quotation marks.

    `credit` is whom it credits, as it writes it (`Hale`, `the mayor`, `she`), None when it
    names nobody; `before` the draft's own words up to there. `goes_on`: it is one quotation
    with the one before, parted by an attribution or a paragraph.
    """

    words: str
    credit: str | None
    before: str
    goes_on: bool


def citations(typed: str, names: Collection[str] = ()) -> tuple[Citation, ...]:
    """The quotations of a draft, in order. `names`: what it may call people by.

    Empty when the text neither credits one to anybody nor sets one off from words of its own,
    and none is longer than a word or two: then it is a quotation as it stands.
    """
    quoted = DOUBLE_QUOTED if DOUBLE_QUOTED.search(typed) else SINGLE_QUOTED
    found = tuple(_citations(typed, quoted, names))
    told = any(each.credit or len(each.words.split()) >= FEWEST_QUOTED for each in found)
    has_own_words = any(map(str.isalnum, outside_quotations(typed)))
    is_draft = has_own_words and (told or _sets_off(typed, quoted))
    return found if is_draft else ()


def widest_citation(typed: str, names: Collection[str] = ()) -> Citation | None:
    """All between the first quotation mark and the last, if there are more between them."""
    found = WIDEST.search(typed)
    if found is None:
        return None
    before, behind = typed[: found.start()], typed[found.end() :]
    credit = _follows(behind, names, is_new_sentence=False) or _leads(before, names)
    return Citation(unwrapped(found["words"]), credit, before, goes_on=False)


def outside_quotations(typed: str) -> str:
    """The draft's own words, without those that it quotes."""
    paragraphs = PARAGRAPH_BREAK.split(typed)
    return "\n".join(DOUBLE_QUOTED.sub(" ", SINGLE_QUOTED.sub(" ", each)) for each in paragraphs)


def unwrapped(typed: str) -> str:
    """The text without white space and quotation marks around it.

    A closing mark belongs to the text when it is the transcript's own, an apostrophe (`the
    kids'`); what is compared is blind to it either way.
    """
    return typed.strip(WRAPPING)


def _sets_off(typed: str, quoted: re.Pattern[str]) -> bool:
    """`« Nous ouvrons », a dit Ortiz`: in any language a comma or colon stands in between."""
    return any(
        (before.strip() or behind.strip())
        and (
            before.rstrip().endswith((":", ","))
            or words.endswith(",")
            or behind.lstrip().startswith(",")
        )
        for paragraph in PARAGRAPH_BREAK.split(typed)
        for words, before, behind in _quoted(paragraph, quoted)
    )


def _citations(typed: str, quoted: re.Pattern[str], names: Collection[str]) -> Iterator[Citation]:
    own: list[str] = []
    last: Citation | None = None
    is_open = False
    for paragraph in PARAGRAPH_BREAK.split(typed):
        for words, before, behind in _quoted(paragraph, quoted):
            own.append(before)
            follows = _follows(behind, names, is_new_sentence=_is_new(words, behind))
            credits = follows, _leads(before, names)
            last = _citation(words, credits, last, (before, " ".join(own)), is_open=is_open)
            is_open = False
            yield last
        tail = quoted.split(paragraph)[-1]
        own.append(tail)
        # print sets no closing mark where the next paragraph goes on with the same quotation
        is_open = last is not None and not tail and paragraph.rstrip()[-1:] not in CLOSING


def _quoted(paragraph: str, quoted: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """Each quotation of the paragraph with the text on both sides, up to the next quotation."""
    found = list(quoted.finditer(paragraph))
    edges = [0, *(edge for each in found for edge in each.span()), len(paragraph)]
    around = [paragraph[start:end] for start, end in list(pairwise(edges))[::2]]
    for each, before, behind in zip(found, around, around[1:], strict=False):
        if any(map(str.isalnum, each["words"])):
            yield unwrapped(each["words"]), before, behind


def _citation(
    words: str,
    credits: tuple[str | None, str | None],
    last: Citation | None,
    own: tuple[str, str],
    *,
    is_open: bool,
) -> Citation:
    """The next quotation. `own`: the draft's words since the last one, and all up to here."""
    follows, leads = credits
    just_before, before = own
    if last is None:
        return Citation(words, follows or leads, before, goes_on=False)
    is_split = leads == last.credit and not SENTENCE_END.search(just_before)
    goes_on = is_open or (follows is None and (leads is None or is_split))
    return Citation(words, follows or leads or last.credit, before, goes_on)


def _is_new(words: str, behind: str) -> bool:
    """Whether what follows the quotation is about another: it ends with a full stop."""
    return words.endswith(".") and SHORT_CREDIT.fullmatch(behind) is None


def _follows(text: str, names: Collection[str], *, is_new_sentence: bool) -> str | None:
    plain = with_stand_ins(text, names)
    return plain.restored(credit_behind(plain.text, is_new_sentence=is_new_sentence))


def _leads(text: str, names: Collection[str]) -> str | None:
    plain = with_stand_ins(text, names)
    return plain.restored(credit_before(plain.text))
