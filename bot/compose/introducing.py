"""Sentences that present whoever will speak: nobody's news, whatever they hold."""

import re

from bot.compose.material import Material
from bot.language.folding import folded
from bot.language.spoken import Spoken

# `I talked with Joaquin Esquivel, who chairs the board.`: the tape follows
LEADS_TO = re.compile(
    r"(?:and |so |but |well |now )?i (?:also |just )?"
    r"(?:talked|spoke|met|sat|spent|visited|asked|called|reached|put|went|caught)\b"
)
# `Rob Tessler is the publisher of …`, `Mr. Pruitt was chief executive of …`
PRESENTS = re.compile(
    r"(?:[\w.’'-]+ ){1,6}?(?:(?:is|was|serves as|has been) (?:an?|the|our|one of|former|chief|vice"
    r"|senior|deputy|head|director|president|professor|founder|co-founder|CEO|editor|publisher)\b"
    r"|(?:runs|studies|directs|covers) )"
)
SUBJECT_WORDS = 6
"""So many words of a sentence hold the name of the one presented."""


def presents_a_speaker(sentence: Spoken, material: Material) -> bool:
    """Whether the sentence says who somebody is that has not spoken yet and will.

    Or leads to the tape on which they are heard.
    """
    leads = LEADS_TO.match(" ".join(sentence.words))
    if not (leads or PRESENTS.match(sentence.text)):
        return False
    words = sentence.text.split()[: None if leads else SUBJECT_WORDS]
    opening = set(folded(" ".join(words)).split())
    return any(
        first > sentence.turn.number and opening.issuperset(names[-1:])
        for first, names in material.entrances
    )
