"""`What did Ortiz say about the wall?`: a speaker's own words on a subject, or what is told."""

import re
from typing import NamedTuple

from bot.compose.asking_who import holders_of
from bot.compose.material import Material, is_usable
from bot.compose.quotables import ranked_quotes
from bot.compose.quotes import as_written, list_quotes, turns_naming
from bot.language.asking.question_kinds import FUNCTION_WORDS
from bot.language.names import find_speakers
from bot.language.roots import likes_of, root
from bot.language.words import carries_meaning, stem, words_of
from bot.models.ask import AskAnswer
from bot.models.quote import Quote
from bot.models.transcript import Speaker

# What did Ortiz say about the sea wall?  →  Ortiz, the sea wall;  What did Ortiz say?  →  Ortiz
WHAT_OF = re.compile(
    r"^what\s+(?:did|does|has|had|do|is|was)\s+(?P<speaker>[^?]+?)\s+"
    r"(?:say|said|saying|tell \w+|think|thinks)"
    r"(?:\s+(?:about|on|of|regarding)\s+(?P<topic>[^?]+))?\s*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
# How does Kirby describe the pier?  What is Kirby's view of the pier?  →  Kirby, the pier
VIEW_OF = re.compile(
    r"^(?:how\s+(?:did|does|do|has)\s+(?P<who>[^?]+?)\s+(?:describe|characteri[sz]e|"
    r"feel about|view)|what\s+(?:did|does|do)\s+(?P<whom>[^?]+?)\s+(?:believe|feel|argue|claim|"
    r"mention|have to say)\s+(?:about|on|of)|"
    r"what(?:\s+is|\s+was|\s+are|['’]s)\s+(?P<whose>[^?]+?)['’]s?\s+(?:view|opinion|take|position|"
    r"stance|thoughts?|comments?|feelings?)s?\s+(?:on|of|about|regarding))\s+(?P<topic>[^?]+?)\s*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
# `What did the notice say?`: paper speaks, and is no speaker
PAPER = re.compile(
    r"\b(?:notice|letter|report|statement|sign|article|book|resolution|law|bill|act|strategy|plan|"
    r"paper|memo|e-?mail|note|study|poll|survey|audit|headline|poster|contract|agreement|exhibit|"
    r"policy|constitution|text|message|document|map|label|data|numbers|figures|research)s?$",
    re.IGNORECASE,
)
MOST_QUOTES = 4
RANKED = 400
NEAR_THE_HEAD, LONGEST_QUESTION = 200, 500
"""Characters: where in its turn a quote answers what was asked, and what is no speech."""


class _WhoseWords(NamedTuple):
    """Whose words are asked for, on what, and whether nothing but words: `What did she say?`"""

    speaker: str
    topic: str | None
    outright: bool


def answer_whose_words(material: Material, question: str) -> AskAnswer | None:
    """What somebody says on a subject. None where another thing is asked, or where the speaker's
    sentences have to be weighed.
    """
    asked = _whose_words(question)
    speakers = speakers_meant(material, question)
    if asked is None or not (speakers or asked.outright):
        return None
    told = answer_about_speaker(material, asked.speaker, asked.topic)
    return told if told.answered or not speakers else None


def speakers_meant(material: Material, question: str) -> frozenset[str]:
    """The ids of those whose words a question asks for; empty where it asks for something else."""
    asked = _whose_words(question)
    return frozenset(each.id for each in _meant(material, asked.speaker)) if asked else frozenset()


def _whose_words(question: str) -> _WhoseWords | None:
    said = WHAT_OF.match(question.strip())
    if said:
        is_paper = PAPER.search(said["speaker"]) is not None
        return None if is_paper else _WhoseWords(said["speaker"], said["topic"], outright=True)
    view = VIEW_OF.match(question.strip())
    if view is None:
        return None
    speaker = view["who"] or view["whom"] or view["whose"]
    return _WhoseWords(speaker, view["topic"], outright=False)


def _meant(material: Material, speaker: str) -> tuple[Speaker, ...]:
    return find_speakers(speaker, material.transcript) or holders_of(material, speaker)


def answer_about_speaker(material: Material, speaker: str, topic: str | None) -> AskAnswer:
    """The speaker's quotes on the topic, or on any; who does not speak is said so, with what is
    reported.
    """
    transcript = material.transcript
    words = [word for word in words_of(topic or "") if word not in FUNCTION_WORDS]
    words = [word for word in words if carries_meaning(word)] or words
    asked = list(map(root, words))
    found = _meant(material, speaker)
    if not found:
        told = list_quotes(transcript, speaker)
        on_topic = tuple(each for each in told.reported if _treats(each.text, asked))
        turns = tuple(dict.fromkeys(each.turn for each in on_topic or told.reported))
        turns = turns or tuple(turns_naming(material, speaker))
        notice = told.notice
        if told.reported and not on_topic:
            notice = f"{as_written(material, speaker)} does not speak in this transcript."
        return AskAnswer(answered=False, reported=on_topic, notice=notice, nearest=turns[:3])
    quotes = ranked_quotes(material, {each.id for each in found}, RANKED)
    on_topic_quotes = [each for each in quotes if _has(each.text, words)] or [
        each
        for each in quotes
        if _treats(each.text, asked) or _treats(_answered(each, material), asked)
    ]
    on_topic_quotes = on_topic_quotes[:MOST_QUOTES]
    if not on_topic_quotes:
        near = tuple(dict.fromkeys(each.turn for each in quotes[:3]))
        return AskAnswer(answered=False, nearest=near)
    return AskAnswer(
        answered=True,
        answer=on_topic_quotes[0].text,
        turns=tuple(dict.fromkeys(each.turn for each in on_topic_quotes)),
        quotes=tuple(on_topic_quotes),
    )


def _has(text: str, words: list[str]) -> bool:
    """Whether the text has every one of the very words asked about, in whatever number."""
    return set(map(stem, words)) <= set(map(stem, words_of(text)))


def _answered(quote: Quote, material: Material) -> str:
    """The question that the quote's turn answers, with the quote: `Was it stolen? No.`"""
    if quote.turn == 1 or quote.start > NEAR_THE_HEAD:
        return ""
    before = material.transcript.turn(quote.turn - 1)
    asks = is_usable(before) and before.speaker != quote.speaker
    asks = asks and "?" in before.text[-NEAR_THE_HEAD:] and len(before.text) <= LONGEST_QUESTION
    return f"{before.text} {quote.text}" if asks else ""


def _treats(text: str, asked: list[str]) -> bool:
    """Whether the text has the words asked about, at least two in three; `it` has none."""
    here = {root(word) for word in words_of(text)}
    hits = sum(bool(likes_of(each) & here) for each in asked)
    return hits * 3 >= len(asked) * 2
