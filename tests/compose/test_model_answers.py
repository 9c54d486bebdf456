"""Questions with a model, over real HTTP: its answer passes the gates, or the offline one comes."""

import json
from typing import Any

import pytest
from a_model import ModelServer, pointer, written
from builders import a_transcript, a_turn, the_seed

from bot.adapters.clock import SystemClock
from bot.adapters.in_process import InProcessBooks, InProcessClaims
from bot.adapters.model import OpenAiDrafter
from bot.compose.asking import answer_question
from bot.compose.model import ModelComposer
from bot.compose.shared_drafts import SharedDrafts
from bot.models.ask import AskAnswer
from bot.models.mode import Mode
from bot.models.transcript import Transcript
from bot.settings import Settings

pytestmark = pytest.mark.anyio

SEED = the_seed()
QUESTION = "What does China want from the United States?"
TOLD = written("China wants the United States to keep its promises, Wang says.", 12)


def an_answer(*sentences: dict[str, Any], answered: bool = True, quotes: Any = ()) -> str:
    """What a model returns."""
    return json.dumps({"answered": answered, "sentences": sentences, "quotes": list(quotes)})


async def asked(
    model: ModelServer,
    question: str = QUESTION,
    transcript: Transcript = SEED,
    *,
    times: int = 1,
    mode: Mode = "model",
    context: int = 60_000,
) -> AskAnswer:
    drafter = OpenAiDrafter(Settings(**model.settings))
    drafts = SharedDrafts(drafter, InProcessBooks(), InProcessClaims(), SystemClock(), 10**6)
    composer = ModelComposer(drafts, 20, context)
    try:
        for _ in range(times):
            answer = await composer.ask(transcript, question, "T1", mode)
        return answer
    finally:
        await drafter.close()


async def test_a_models_answer_names_its_turns_and_shows_the_words() -> None:
    server = ModelServer(lambda _: an_answer(TOLD, quotes=[pointer(12, 1), pointer(99)]))
    async with server as model:
        found = await asked(model, times=2)

    assert (found.answered, found.answer, found.turns) == (True, TOLD["text"], (12,))
    assert [each.turn for each in found.quotes] == [12]
    assert found.made_by.model == "scripted"
    assert found.made_by.prompt
    assert found.dropped == 1
    assert len(model.asked) == 1
    assert QUESTION in model.asked[0].material


async def test_an_answer_that_does_not_pass_leaves_the_offline_one_and_the_reason() -> None:
    lie = written("China wants 40 promises, Macron says.", 12)
    async with ModelServer(lambda _: an_answer(lie, quotes=[pointer(12, 1)])) as model:
        found = await asked(model)

    offline = answer_question(SEED, QUESTION)
    assert (found.answered, found.answer) == (offline.answered, offline.answer)
    assert found.made_by.kind == "extractive"
    assert "could be found" in (found.why_no_model or "")


async def test_a_model_that_finds_nothing_is_believed_and_the_nearest_turns_shown() -> None:
    async with ModelServer(lambda _: an_answer(answered=False)) as model:
        found = await asked(model)

    assert not found.answered
    assert found.nearest
    assert found.made_by.kind == "model"


@pytest.mark.parametrize(
    "server",
    [
        ModelServer(lambda _: '{"answered": "yes"}'),
        ModelServer(lambda _: "{"),
        ModelServer(refuses=True),
        ModelServer(faults=[401] * 9),
    ],
)
async def test_a_model_that_fails_leaves_the_offline_answer(server: ModelServer) -> None:
    async with server as model:
        found = await asked(model)

    assert found.answer == answer_question(SEED, QUESTION).answer
    assert found.why_no_model


@pytest.mark.parametrize("mode", ["extractive", "quotes-only"])
async def test_a_channel_without_a_model_asks_none(mode: Mode) -> None:
    async with ModelServer(lambda _: an_answer(TOLD)) as model:
        found = await asked(model, mode=mode)

    assert not model.asked
    assert found.made_by.kind == "extractive"


async def test_no_answer_in_a_part_is_no_answer_in_the_whole() -> None:
    long = a_transcript(*(a_turn(f"The bridge opens on day {day}. " * 90) for day in range(9)))
    answers = iter([an_answer(answered=False)])
    async with ModelServer(lambda _: next(answers, "no")) as model:
        found = await asked(model, "Who paints the ferry?", long, context=3_000)

    assert "whole transcript" in (found.why_no_model or "")
