"""What people say around a request: courtesy, and questions about a tape as a whole."""

import re

# hey, hello there, thanks: courtesy, not a question
COURTESY = re.compile(
    r"^(?:hey|hi|hello|thanks?|thank you|ok(?:ay)?)(?:\s+\w+)?[\s!.]*$", re.IGNORECASE
)
# who is on this tape, who speaks here, what is this about, when was it recorded
OF_THE_WHOLE = re.compile(
    r"^(?:who(?:['’]s|\s+is|\s+are|\s+was|\s+were)?\s+(?:(?:all\s+)?(?:speaking|talking|speaks?|talks?)"
    r"|the\s+(?:speakers?|people|guests?)|(?:on|in)\s+(?:this|it|here|the\s+(?:tape|transcript)))"
    r"|what(?:['’]s|\s+is|\s+was)\s+(?:this|it|that|in\s+(?:it|this|here)|the\s+(?:gist|story))"
    r"|when\s+(?:was|is)\s+(?:this|it)|how\s+long\s+(?:is|was)\s+(?:this|it))"
    r"(?:\s+(?:about|here|from|in|on|this|the|it|recorded|aired|broadcast|published|tape|transcript"
    r"|interview|recording|file|conversation|say|says))*[\s?.!]*$",
    re.IGNORECASE,
)
# please, could you give me the …  →  …
ASKED_POLITELY = re.compile(
    r"^(?:(?:please|pls|kindly|(?:can|could|would|will)\s+you|(?:give|get|show|send|make)\s+(?:me|us)"
    r"|show|list|i\s+(?:need|want|would\s+like)|the|a|some|all|any)\b[\s,]*)+",
    re.IGNORECASE,
)
THANKS = re.compile(r"[\s,]*\b(?:please|pls|thanks?|thank\s+you)[\s.!?]*$", re.IGNORECASE)
# Did he say why?, who is on this tape, can you say whether she denies it
QUESTION = re.compile(
    r"\?[\s\"”)]*$|^(?:who|whom|whose|what|when|where|why|how|which)\b", re.IGNORECASE
)


def without_politeness(words: str) -> str:
    """`Could you give me the quotes from Diaz` → `quotes from Diaz`"""
    return ASKED_POLITELY.sub("", words)


def without_thanks(words: str) -> str:
    """`quotes from Diaz, please!` → `quotes from Diaz`"""
    return THANKS.sub("", words)


def is_courtesy(words: str) -> bool:
    """Whether the words are a greeting or thanks, and ask for nothing."""
    return bool(COURTESY.match(words))


def is_of_the_whole(words: str) -> bool:
    """Whether a brief answers: who speaks, what it is about, when it was and how long."""
    return bool(OF_THE_WHOLE.match(words))


def is_question(words: str) -> bool:
    """Whether the words ask, by their mark or their first word."""
    return bool(QUESTION.search(words.strip()))
