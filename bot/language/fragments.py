"""What a person typed as a quotation: the words themselves, without what print adds."""

import re

from bot.language.normal_form import QUOTE_GLYPHS

# `"I think so," she said. "We will."`: the words between double quotation marks
DOUBLE_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]+)[\"”“»]")

# `'I think so,' she said. 'We will.'`: an apostrophe has no stop before it
SINGLE_QUOTED = re.compile(r"(?<!\S)['‘](?=\w)((?:[^'‘’]|['’](?=\w))+[.,?!…])['’](?!\w)")

# `she said`, `Smith told reporters`: what stands between the fragments of one quotation
ATTRIBUTION = re.compile(
    r"\b(?:said|says|say|told|tells|added|adds|asked|asks|replied|wrote|explained|according|"
    r"continued|insisted|argued|noted|recalled|called|warned|testified|tweeted)\b",
    re.IGNORECASE,
)
LONGEST_ATTRIBUTION_WORDS = 20

WRAPPING = QUOTE_GLYPHS + " \t\r\n"


def quoted_fragments(typed: str) -> tuple[str, ...]:
    """The quoted fragments, if the text credits them: `"I think so," she said. "We will."`.

    Empty when the text has no such form, and is a quotation as it stands.
    """
    for quoted in (DOUBLE_QUOTED, SINGLE_QUOTED):
        fragments = tuple(match[1].strip() for match in quoted.finditer(typed))
        between = quoted.sub(" ", typed)
        few_words = len(between.split()) <= LONGEST_ATTRIBUTION_WORDS
        if fragments and few_words and ATTRIBUTION.search(between):
            return fragments
    return ()


def unwrapped(typed: str) -> str:
    """The text without white space and quotation marks around it.

    A closing mark belongs to the text when it is the transcript's own, an apostrophe (`the
    kids'`); what is compared is blind to it either way.
    """
    return typed.strip(WRAPPING)
