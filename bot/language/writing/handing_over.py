"""Who is given the word, where no label says so: `Let's go to Sheryl Stolberg.`, then `Q`."""

import re

from bot.language.sentences import split_sentences

LONGEST = 25
"""Words of a turn that does no more than to give somebody the word."""

LONGEST_LAST = 10
"""Words of a last sentence that does: `Trevor, with Reuters.`"""

# `Q`, `SPEAKER_02`, `Unidentified Male`, `Unknown Speaker`
NO_NAME = re.compile(
    r"^(?:q|a|(?:(?:unidentified|unknown|unnamed) )?(?:speaker|male|female|person|voice|reporter)"
    r"?[ _-]?#?(?:\d+|[a-z])?)$",
    re.I,
)
NAMES = r"(?:[A-Z][\w.'’-]+ ){0,3}[A-Z][\w'’-]+"
# `Hi, Heather Boerner from WebMD.`, `I'm Ann Lee with the Post.`
SELF = re.compile(
    r"^(?:[A-Z][^.?!]{0,60}[.?!] ){0,2}(?:[^.?!]{0,30}?\b(?:I[’']m|this is)|[Hh]i,|[Hh]ello,) "
    rf"({NAMES},? (?:from|with|at|of) (?:the )?{NAMES})"
)


def has_no_name(called: str) -> bool:
    """Whether somebody is called as nobody is."""
    return NO_NAME.match(called.strip()) is not None


def called_by(before: str, text: str) -> str:
    """What a voice without a name is called: by who speaks before, or by themselves; may be ""."""
    found = [before] if len(before.split()) <= LONGEST else _last_words(before)
    themselves = SELF.match(text)
    return " . ".join([*found, themselves[1]] if themselves else found)


def _last_words(before: str) -> list[str]:
    last = [before[start:end] for start, end in split_sentences(before)][-1:]
    return [each for each in last if len(each.split()) <= LONGEST_LAST]
