r"""The words of a caption without its tags and entities.

<00:00:02.500><c> to</c> Tom &amp; <i>Ann</i> → to Tom & Ann
{\an8}We open.<br/>Now.                       → We open. Now.
"""

import html
import re

from bot.formats.markup import ENTITY

# `<i>`, `</c>`, `<c.yellow>`, `<v Ann Lee>`, `<font color="#fff">`, `<00:00:02.500>`.
TAG = re.compile(r"</?(?:[A-Za-z][\w.:-]{0,80}(?:\s[^<>]{0,200})?|\d[\d:.]{0,20})\s?/?>")
BREAK = re.compile(r"<(?:br|BR|p|/p)\s?/?>")  # `<br/>`
STYLE = re.compile(r"\{[\\YyCc][^{}\n]{0,80}\}|\\[Nh]")  # `{\an8}`, `{y:i}`, `\N`


def resolve_captions(words: str) -> str:
    """The words without tags, styles and entities. White space is left as it is."""
    if "<" in words:
        words = TAG.sub("", BREAK.sub(" ", words))
    if "{" in words or "\\" in words:
        words = STYLE.sub(_style_gone, words)
    if "&" in words:
        words = ENTITY.sub(lambda entity: html.unescape(entity[0]), words)
    return words


def _style_gone(style: re.Match[str]) -> str:
    return " " if style[0].startswith("\\") else ""
