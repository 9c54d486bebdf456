r"""Markdown and entities inside speech, resolved to the words that a reader of the page sees.

\[2020\] was *the* year, see [here](https://example.org) &amp; there
→ [2020] was the year, see here & there
"""

import html
import re

# Marks within 300 characters of each other; more is no emphasis, but an asterisk. What is
# stressed ends at the next such mark, so that each is looked at once.
MARKUP = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"  # `\[`
    r"|!?\[(?P<linked>[^\[\]\n]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\)"
    r"|(?<!\*)(?P<stars>\*{1,3}+)(?=[^\s*_])(?P<stressed>"
    r"(?>(?:\\.|[^*\\]|(?!(?<!\*)(?P=stars)(?!\*))\*){1,300}))(?<=[^\s*_])(?P=stars)(?![\w*])"
    r"|(?<!\w)(?P<lines>_{1,3})(?=[^\s*_])(?P<underlined>(?>(?:[^_]|(?<=\w)_(?=\w)){1,300}))"
    r"(?<=[^\s*_])(?P=lines)(?![\w*])"
    r"|(?<![\w`])`(?P<code>(?=\S)[^`\n]{1,200}(?<=\S))`(?!`)"
    r"|(?P<quoted>^[^\S\n]*>(?!>)[^\S\n]?)"  # `> It is expensive.`
    r"|<sup(?:\s[^<>]{0,300})?>\[?\d{1,3}\]?(?:\(#[^()\s]{0,100}\))?</sup>"  # a footnote's number
    r"|</?(?:a|b|i|u|em|strong|span|sup|sub)(?:\s[^<>]{0,300})?>"  # `<i>`
    r"|<(?P<tag>s|del|ins|strike|mark|small)>(?P<tagged>[^<>]{1,1000})</(?P=tag)>"  # `<s>no</s>`
    r"|<(?P<line_break>br|p|/p|div|/div)\s?/?>",
    re.S | re.M,
)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")  # `&amp;`, `&#39;`
MARKS = re.compile(r"[\\*_<>`\[]")  # one look tells whether there can be any markup


def resolve_markup(words: str) -> str:
    """The words without Markdown, simple tags and entities. White space is left as it is."""
    if MARKS.search(words):
        words = MARKUP.sub(_resolved, words)
    if "&" in words:
        words = ENTITY.sub(lambda entity: html.unescape(entity[0]), words)
    return words


def _resolved(match: re.Match[str]) -> str:
    if match["line_break"]:
        return " "
    inner = match["stressed"] or match["underlined"] or match["tagged"]
    if inner:
        return resolve_markup(inner)
    return match["escaped"] or match["linked"] or match["code"] or ""
