"""The composer with a model: its draft behind the gates, or the offline brief that says why."""

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.compose.asking import answer_question
from bot.compose.checked import Checked, check_drafts
from bot.compose.checked_answer import CheckedAnswer, as_answer, check_answers
from bot.compose.extractive import compose_brief, in_mode
from bot.compose.material import is_on_record
from bot.compose.prompt import Window, ask_windows, brief_windows, prompt_version
from bot.compose.shared_drafts import SharedDrafts
from bot.errors import ModelUnavailable
from bot.models.answer_draft import read_answer
from bot.models.ask import AskAnswer
from bot.models.brief import Brief, MadeBy
from bot.models.draft import read_draft
from bot.models.mode import Mode
from bot.models.transcript import Transcript

NOTHING_LEFT = "nothing that it wrote could be found in the transcript"
NOT_READ_WHOLE = "it did not read the whole transcript"
NOTHING_TO_READ = "nothing in the transcript may be given to it"

Read = TypeVar("Read")


class ModelComposer:
    """Makes briefs with a model (port `Composer`).

    `seconds`: how long a model is waited for. `context_tokens`: how much of a transcript goes
    into one call.
    """

    def __init__(self, drafts: SharedDrafts, seconds: float, context_tokens: int) -> None:
        self._drafts = drafts
        self._seconds = seconds
        self._context_tokens = context_tokens

    async def brief(
        self, transcript: Transcript, workspace: str = "", mode: Mode = "model"
    ) -> Brief:
        """The model's brief as far as it passes the gates; offline parts where it does not."""
        offline = asyncio.create_task(asyncio.to_thread(compose_brief, transcript))
        if mode != "model":
            return in_mode(await offline, mode)
        try:
            written = await self._written(transcript, workspace)
        except ModelUnavailable as error:
            await self._drafts.books.count("briefs_offline")
            return (await offline).model_copy(update={"notice": error.reason})
        return await self._merged(await offline, *written, transcript)

    async def ask(
        self,
        transcript: Transcript,
        question: str,
        workspace: str = "",
        mode: Mode = "model",
    ) -> AskAnswer:
        """The model's answer as far as it passes the gates; else the transcript's own sentences,
        and why.
        """
        offline = asyncio.create_task(asyncio.to_thread(answer_question, transcript, question))
        if mode != "model":
            return await offline
        try:
            answered = await self._answered(transcript, question, workspace)
        except ModelUnavailable as error:
            return (await offline).model_copy(update={"why_no_model": error.reason})
        await self._drafts.books.count("parts_dropped", answered.dropped)
        return as_answer(answered, await offline, self._drafts.drafter.name)

    async def _answered(
        self, transcript: Transcript, question: str, workspace: str
    ) -> CheckedAnswer:
        windows = ask_windows(transcript, question, self._context_tokens)
        drafts, _ = await self._read(workspace, windows, read_answer)
        if len(drafts) < len(windows) and not any(each.answered for each in drafts):
            raise ModelUnavailable("the model", NOT_READ_WHOLE)
        return await asyncio.to_thread(check_answers, drafts, transcript)

    async def _written(
        self, transcript: Transcript, workspace: str
    ) -> tuple[Checked, Sequence[Window]]:
        """What passed the gates, and the windows that were read."""
        windows = brief_windows(transcript, self._context_tokens)
        drafts, read = await self._read(workspace, windows, read_draft)
        return await asyncio.to_thread(check_drafts, drafts, transcript), read

    async def _read(
        self, workspace: str, windows: Sequence[Window], read: Callable[[str], Read]
    ) -> tuple[list[Read], list[Window]]:
        """What the model made of each window, and the windows of which it made something.

        Raises ModelUnavailable when that is none.
        """
        if not windows:
            raise ModelUnavailable("the model", NOTHING_TO_READ)
        answers = await asyncio.gather(
            *(self._drafts.draft(workspace, each.prompt, read, self._seconds) for each in windows),
            return_exceptions=True,
        )
        found: list[Read] = []
        shown: list[Window] = []
        failures: list[BaseException] = []
        for window, answer in zip(windows, answers, strict=True):
            if isinstance(answer, BaseException):
                failures.append(answer)
            else:
                found.append(answer)
                shown.append(window)
        unknown = [each for each in failures if not isinstance(each, ModelUnavailable)]
        if unknown or not found:
            raise (unknown or failures)[0]
        return found, shown

    async def _merged(
        self, offline: Brief, checked: Checked, read: Sequence[Window], transcript: Transcript
    ) -> Brief:
        books = self._drafts.books
        await books.count("parts_dropped", checked.dropped)
        if not checked.is_written:
            await books.count("briefs_offline")
            return offline.model_copy(update={"notice": NOTHING_LEFT, "dropped": checked.dropped})
        await books.count("briefs_by_model")
        made_by = MadeBy(kind="model", model=self._drafts.drafter.name, prompt=prompt_version())
        return offline.model_copy(
            update={
                "headline": checked.headline or offline.headline,
                "lede": checked.lede or offline.lede,
                "lede_speaker": None if checked.lede else offline.lede_speaker,
                "points": checked.points or offline.points,
                "quotes": checked.quotes or offline.quotes,
                "topics": checked.topics or offline.topics,
                "made_by": made_by,
                "dropped": checked.dropped,
                "share_read": _share_read(transcript, read),
            }
        )


def _share_read(transcript: Transcript, read: Sequence[Window]) -> float:
    """The share of the transcript's words in the windows that were read.

    Stage directions are nobody's words and count as read where they are on the record.
    """
    shown = frozenset[int]().union(*(each.turns for each in read))
    counts = [
        (
            len(turn.text.split()),
            turn.number in shown or (turn.kind == "stage" and is_on_record(turn)),
        )
        for turn in transcript.turns
    ]
    total = sum(count for count, _ in counts)
    return sum(count for count, was_read in counts if was_read) / total if total else 1.0
