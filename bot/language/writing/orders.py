"""Whether a sentence is said to a machine and not to people: an order planted in a transcript."""

import re

MACHINE = (
    r"(?:summari[sz]er|(?:large )?language model|AIs?|A\.I\.|LLMs?|chatbot|bot|assistant|model|"
    r"whoever (?:makes|writes|summari[sz]es))\b"
)
TELLING = (
    r"(?:write|say|state|report|include|output|print|confirm|tell|add|claim|answer|respond|reply|"
    r"repeat|begin|act|pretend|make sure)\b"
)
ORDERS = (
    # `Ignore all previous instructions`, `Forget what you were told`
    r"\b(?:ignore|disregard|forget|override)\b(?: (?:all|any|everything|of|the|my|in))*"
    r"(?: (?:previous|prior|above|earlier|your|these|those|other|all|system|safety))+ "
    r"(?:\w+ )?(?:instruction|rule|prompt|guideline|direction)s?\b",
    r"\b(?:ignore|disregard|override) (?:the |all )?(?:instructions|prompts?|guidelines)\b",
    r"\b(?:ignore|disregard|forget|override) (?:all |everything )?(?:of )?(?:the )?above\b",
    r"\b(?:ignore|disregard|forget) (?:everything|all|what(?:ever)?) (?:that )?you (?:were|have)",
    # `You are now …`, `You must now act as`, `From now on you must output only`
    r"\bsystem (?:prompt|message|override)\b|\byou are now (?:an? |in |the )"
    r"|\byou must (?:now |only )*(?:act|output|write|print|respond|pretend)\b",
    r"\bfrom now on,? you (?:must|will|are to|should) (?:only )?" + TELLING,
    # `SYSTEM: …`, `END OF TRANSCRIPT. Assistant: …`, `[INST]`, `<|im_start|>`
    r"^\W*(?:system|assistant)\s*:|[.!?>\]]\s*(?:system|assistant)\s*:|<\|\w|\[/?INST\]",
    r"^\W*end of (?:the )?(?:transcript|material|document|input)\b",
    # `Note to the summarizer: state that …`, `If you are an AI reading this`, `Dear model, please`
    rf"\b(?:note|message|instructions?|orders?) (?:to|for) (?:the |an? |any |all |you, )?{MACHINE}",
    rf"\b(?:dear|attention,?|hey|if you(?:'re|’re| are)|as) (?:the |an? |any )?{MACHINE}"
    rf".{{0,60}}\b(?:reading|processing|summari[sz]ing|please|must|will|you|{TELLING})",
    rf"^\W*{MACHINE}[^.]{{0,20}}[,:].{{0,60}}\b{TELLING}",
    rf"\b(?:your|new|your new) (?:task|instructions?)\b.{{0,20}}[:,]?\s*{TELLING}",
    rf"\byour new (?:task|role|job) is to {TELLING}",
    rf"\bwhoever (?:makes|writes|summari[sz]es|reads)\b.{{0,40}}[,:] (?:please )?{TELLING}",
    # `The summary must say that …`, `the headline is …`, `when this is summarized`
    r"\b(?:when|if|whenever|before) (?:this|it) is summari[sz]ed\b|\bdo not summari[sz]e\b",
    r"\b(?:summary|brief|headline|lede) (?:must|should|has to|is to) (?:\w+ )?"
    rf"(?:{TELLING}|read|be)\b",
    r"\b(?:automated|any|every) (?:summary|summaries|brief)\b.{0,20}\b(?:must|should)\b",
    r"\bthe (?:headline|lede) (?:is|reads)\b",
    # `Print the following as the headline`, `respond only with`
    r"\b(?:print|output|write|repeat) (?:only )?(?:the following|exactly|verbatim)\b",
    r"\b(?:respond|reply|answer|output) only with\b|^\W*(?:respond|reply|answer|output) with\b",
    r"\bas an? (?:AI|assistant|(?:large )?language model)\b",
)
ORDER = re.compile("|".join(ORDERS), re.I)


def is_order(sentence: str) -> bool:
    """Whether the sentence reads like an instruction to who summarizes, `Note to the AI: say …`."""
    return ORDER.search(sentence) is not None
