"""The offline composer: a brief out of the transcript's own sentences, no model."""

import asyncio

from bot.compose.asking import answer_question
from bot.compose.headlines import headline_of
from bot.compose.labels import MOST_LABELS
from bot.compose.ledes import find_lede, who_says
from bot.compose.material import (
    Material,
    gather,
    open_flags,
    open_speakers,
    share_read,
)
from bot.compose.points import find_points
from bot.compose.quotables import spread_quotes
from bot.language.names import find_speakers
from bot.language.telling.reported import find_reported
from bot.models.ask import AskAnswer
from bot.models.brief import Brief, MadeBy
from bot.models.mode import Mode
from bot.models.quote import Reported
from bot.models.transcript import Transcript

MOST_QUOTES = 5
MOST_REPORTED = 8


class ExtractiveComposer:
    """Makes briefs and answers by extraction (port `Composer`)."""

    async def brief(
        self,
        transcript: Transcript,
        workspace: str = "",  # noqa: ARG002 - nothing is counted here
        mode: Mode = "model",
    ) -> Brief:
        """The brief, composed beside the event loop: a long hearing takes a while."""
        return in_mode(await asyncio.to_thread(compose_brief, transcript), mode)

    async def ask(
        self,
        transcript: Transcript,
        question: str,
        workspace: str = "",  # noqa: ARG002 - nothing is counted here
        mode: Mode = "model",  # noqa: ARG002 - it is the transcript's own words in every mode
    ) -> AskAnswer:
        """The sentences that answer, or the nearest turns, found beside the event loop."""
        return await asyncio.to_thread(answer_question, transcript, question)


def in_mode(brief: Brief, mode: Mode) -> Brief:
    """The extractive brief as the mode wants it: `quotes-only` has no lede and no points."""
    if mode != "quotes-only":
        return brief.model_copy(update={"mode": mode})
    return brief.model_copy(update={"mode": mode, "lede": "", "lede_speaker": None, "points": ()})


def compose_brief(transcript: Transcript) -> Brief:
    """The brief of a transcript: whole sentences, quotes by the gate, nothing written.

    Only what is on the record is used; `share_read` says how much that is.
    """
    material = gather(transcript)
    lede = find_lede(material)
    return Brief(
        transcript=transcript.id,
        headline=headline_of(material),
        lede=lede.text if lede else "",
        lede_speaker=who_says(lede) if lede else None,
        points=find_points(material, lede),
        quotes=spread_quotes(material, MOST_QUOTES),
        reported=_reported(material),
        speakers=open_speakers(transcript),
        topics=tuple(phrase.label for phrase in material.phrases[:MOST_LABELS]),
        flags=open_flags(transcript),
        made_by=MadeBy(kind="extractive"),
        share_read=share_read(transcript),
    )


def _reported(material: Material) -> tuple[Reported, ...]:
    """What is told of people who do not speak here, the most telling of it, in order."""
    transcript = material.transcript
    absent = [
        each
        for each in find_reported(material.sentences, transcript.speakers)
        if each.source and not find_speakers(each.source, transcript)
    ]
    scores = {(each.turn.number, each.start): material.scores[each] for each in material.sentences}
    one_a_sentence = {(each.turn, each.start): each for each in reversed(absent)}
    best = sorted(one_a_sentence, key=lambda place: -scores[place])[:MOST_REPORTED]
    return tuple(one_a_sentence[place] for place in sorted(best))
