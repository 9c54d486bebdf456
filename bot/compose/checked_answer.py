"""A model's answer held against its transcript, and what is shown of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.compose.checked import Gate, in_turns
from bot.compose.prompt import prompt_version
from bot.models.answer_draft import AnswerDraft
from bot.models.ask import AskAnswer
from bot.models.brief import MadeBy
from bot.models.draft import Written
from bot.models.quote import Quote
from bot.models.transcript import Transcript

MOST_SENTENCES = 3
MOST_QUOTES = 3
NOTHING_LEFT = "nothing that it answered could be found in the transcript"


@dataclass(frozen=True)
class CheckedAnswer:
    """What of the answers may be shown. `claimed`: a window was said to answer."""

    claimed: bool
    sentences: tuple[Written, ...]
    quotes: tuple[Quote, ...]
    dropped: int


def check_answers(drafts: Sequence[AnswerDraft], transcript: Transcript) -> CheckedAnswer:
    """What of the drafts passes the gates; those of several windows are merged in turn."""
    answering = [each for each in drafts if each.answered]
    gate = Gate(transcript)
    sentences = gate.sentences(in_turns([each.sentences for each in answering]))
    quotes = gate.quotes(in_turns([each.quotes for each in answering]))
    return CheckedAnswer(
        claimed=bool(answering),
        sentences=tuple(sentences[:MOST_SENTENCES]),
        quotes=quotes[:MOST_QUOTES],
        dropped=gate.dropped + sum(each.unread for each in answering),
    )


def as_answer(checked: CheckedAnswer, offline: AskAnswer, model: str) -> AskAnswer:
    """The answer to show: the model's, its word that there is none, or the offline one.

    The nearest turns are always those found offline.
    """
    made_by = MadeBy(kind="model", model=model, prompt=prompt_version("ask"))
    if not checked.claimed:
        nearest = offline.nearest or offline.turns
        return AskAnswer(
            answered=False, nearest=nearest, nearest_from=offline.nearest_from, made_by=made_by,
            reported=offline.reported, notice=offline.notice, flags=offline.flags,
        )  # fmt: skip
    if not checked.sentences:
        return offline.model_copy(update={"why_no_model": NOTHING_LEFT, "dropped": checked.dropped})
    turns = dict.fromkeys(turn for each in checked.sentences for turn in each.turns)
    return AskAnswer(
        answered=True,
        answer=" ".join(each.text.strip() for each in checked.sentences),
        turns=tuple(turns),
        quotes=checked.quotes,
        flags=offline.flags,
        made_by=made_by,
        dropped=checked.dropped,
    )
