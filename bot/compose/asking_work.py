"""`Who hosts the show?`, `What does Doug Verboon do?`: what speakers are there for, and do.

Who moderated the call?         the speaker whose role that is   → Lynne Neagle
What does Samir Haddad do?      where he is introduced           → a coastal engineer at Brandt
Where does Samir Haddad work?   the same, if it says at, of, for
"""

import re

from bot.compose.asking_who import UNNAMED, about_speaker, holders_named
from bot.compose.material import Material
from bot.language.names import find_speakers, name_words
from bot.models.ask import AskAnswer
from bot.models.transcript import Role

ASKS_FOR_ROLE: dict[Role, re.Pattern[str]] = {
    "host": re.compile(
        r"^who (?:is )?(?:host|present|interview|conduct)(?:s|ed|ing)\b(?! by)", re.IGNORECASE
    ),
    "moderator": re.compile(r"^who (?:is )?(?:moderat|facilitat)(?:e?s|ed|ing)\b", re.IGNORECASE),
    "guest": re.compile(r"^who (?:is|was) (?:being )?interviewed\b", re.IGNORECASE),
}
_JOB = r"(?:job|role|position|title|occupation|profession)"
# What does Doug Verboon do?  Where does Doug Verboon work?  What is Doug Verboon's job?
DOES_WHAT = re.compile(
    r"^(?:what (?:does|did) (?P<doer>[^?]+?) do(?: for a living)?|"
    r"(?P<at>where|who|(?:for )?(?:which|what) \w+) (?:does|did) (?P<worker>[^?]+?)"
    r" (?:work(?: for)?|represent)|"
    rf"what(?:['’]s| is| was) (?:the )?{_JOB} of (?P<holder>[^?]+?)|"
    rf"what(?:['’]s| is| was) (?P<owner>[^?]+?)['’]s? {_JOB})\s*[?.!]*$",
    re.IGNORECASE,
)
WORKPLACE = re.compile(r"\b(?:at|of|for|with|from)\b|,")  # `an engineer at Brandt College`


def answer_role(material: Material, question: str) -> AskAnswer | None:
    """Who hosts, moderates or is interviewed. None where another thing is asked."""
    asked = (role for role, asks in ASKS_FOR_ROLE.items() if asks.match(question.strip()))
    role = next(asked, None)
    return (holders_named(material, role) or UNNAMED) if role else None


def answer_work(material: Material, question: str) -> AskAnswer | None:
    """What a speaker is said to be, or where to work. None where another thing is asked, and where
    no words say it.
    """
    asked = DOES_WHAT.match(question.strip())
    if asked is None:
        return None
    name = asked["doer"] or asked["worker"] or asked["holder"] or asked["owner"]
    speakers = find_speakers(name, material.transcript)
    if len(speakers) != 1 or not set(name_words(name)) & set(name_words(speakers[0].name)):
        return None
    told = speakers[0].described_in is not None and WORKPLACE.search(speakers[0].description or "")
    return about_speaker(material, speakers[0]) if told or not asked["at"] else None
