"""One call for one prompt, tokens by workspace and day: with the books in Redis and in process."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest
from a_model import ModelServer

from bot.adapters.claims import RedisClaims
from bot.adapters.embedded import embedded_server
from bot.adapters.in_process import InProcessBooks, InProcessClaims
from bot.adapters.model import OpenAiDrafter
from bot.adapters.model_books import RedisModelBooks
from bot.adapters.redis_client import connect
from bot.compose.shared_drafts import SharedDrafts
from bot.errors import ModelUnavailable
from bot.ports.composing import ModelBooks, Prompt
from bot.ports.working import Claims
from bot.settings import Settings

pytestmark = pytest.mark.anyio

PROMPT = Prompt("test 1", "Answer.", "The bridge opens. " * 20, {"type": "object"})
COST = 1000
"""Tokens that the scripted server counts for each call."""


class HandTurnedClock:
    """A clock whose day a test sets."""

    def __init__(self) -> None:
        self.day = datetime(2024, 4, 4, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.day


@pytest.fixture(params=["in process", "in Redis"])
async def shared(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[tuple[ModelBooks, Claims]]:
    if request.param == "in process":
        yield InProcessBooks(), InProcessClaims()
        return
    with embedded_server(tmp_path) as url:
        redis = connect(url)
        yield RedisModelBooks(redis, 60), RedisClaims(redis, timedelta(seconds=5))
        await redis.aclose()


class Desk:
    """Drafts behind shared books, and who asks for them."""

    def __init__(
        self, model: ModelServer, shared: tuple[ModelBooks, Claims], budget: int = 10**6
    ) -> None:
        self.clock = HandTurnedClock()
        self.drafter = OpenAiDrafter(Settings(**model.settings))
        self.books, claims = shared
        self.drafts = SharedDrafts(self.drafter, self.books, claims, self.clock, budget)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.drafter.close()

    async def ask(self, prompt: Prompt = PROMPT, workspace: str = "T1") -> str:
        return await self.drafts.draft(workspace, prompt, _read, 20)

    async def why_not(self, prompt: Prompt = PROMPT, workspace: str = "T1") -> str:
        with pytest.raises(ModelUnavailable) as raised:
            await self.ask(prompt, workspace)
        return raised.value.reason

    async def spent(self, workspace: str = "T1") -> int:
        return await self.books.spend(workspace, self.clock.now().date().isoformat(), 0)


def _read(answer: str) -> str:
    if answer != "{}":
        raise ValueError("not what was asked for")
    return answer


async def test_fifty_who_ask_at_once_share_one_call(shared: tuple[ModelBooks, Claims]) -> None:
    async with ModelServer(delay_seconds=0.3) as model, Desk(model, shared) as desk:
        found = await asyncio.gather(*(desk.ask() for _ in range(50)))

    assert found == ["{}"] * 50
    assert len(model.asked) == 1
    assert await desk.spent() == COST


@pytest.mark.parametrize(
    "other",
    [
        replace(PROMPT, material="The ferry sails."),
        replace(PROMPT, version="test 2"),
        replace(PROMPT, instructions="Answer well."),
    ],
)
async def test_other_material_and_other_instructions_are_asked_anew(
    other: Prompt, shared: tuple[ModelBooks, Claims]
) -> None:
    async with ModelServer() as model, Desk(model, shared) as desk:
        for prompt in (PROMPT, other, PROMPT, other):
            await desk.ask(prompt)

    assert len(model.asked) == 2


async def test_another_model_and_another_workspace_are_asked_anew(
    shared: tuple[ModelBooks, Claims],
) -> None:
    async with ModelServer() as model, Desk(model, shared) as desk:
        await desk.ask()
        await desk.ask(workspace="T2")
        desk.drafter.name = "another"
        await desk.ask()

    assert [each.body["model"] for each in model.asked] == ["scripted", "scripted", "another"]


async def test_tokens_are_counted_by_workspace_and_day(shared: tuple[ModelBooks, Claims]) -> None:
    async with ModelServer() as model, Desk(model, shared) as desk:
        await desk.ask()
        await desk.ask(replace(PROMPT, material="More."))
        await desk.ask(workspace="T2")
        today = [await desk.spent("T1"), await desk.spent("T2")]
        desk.clock.day += timedelta(days=1)

        tomorrow = await desk.spent("T1")

    assert today == [2 * COST, COST]
    assert tomorrow == 0
    assert (await desk.books.totals())["tokens"] == 3 * COST


async def test_a_budget_that_is_used_up_holds_for_that_workspace_and_that_day(
    shared: tuple[ModelBooks, Claims],
) -> None:
    more = replace(PROMPT, material="More of it.")
    async with ModelServer() as model, Desk(model, shared, budget=COST) as desk:
        await desk.ask()

        assert "budget" in await desk.why_not(more)
        assert await desk.spent() == COST
        assert await desk.ask() == "{}"  # what is kept costs nothing
        assert await desk.ask(more, "T2") == "{}"
        desk.clock.day += timedelta(days=1)
        assert await desk.ask(replace(more, version="test 2")) == "{}"


async def test_calls_at_once_do_not_each_find_the_budget_untouched(
    shared: tuple[ModelBooks, Claims],
) -> None:
    prompts = [replace(PROMPT, version=f"test {number}") for number in range(10)]
    needed = (len(PROMPT.instructions) + len(PROMPT.material)) // 3
    async with (
        ModelServer(delay_seconds=0.3) as model,
        Desk(model, shared, budget=3 * needed) as desk,
    ):
        found = await asyncio.gather(*map(desk.ask, prompts), return_exceptions=True)

    assert len(model.asked) == 3
    assert sum(isinstance(each, ModelUnavailable) for each in found) == 7


async def test_a_call_that_failed_costs_nothing(shared: tuple[ModelBooks, Claims]) -> None:
    async with ModelServer(faults=[401]) as model, Desk(model, shared) as desk:
        await desk.why_not()

        assert await desk.spent() == 0


async def test_an_answer_that_cannot_be_used_costs_what_it_cost(
    shared: tuple[ModelBooks, Claims],
) -> None:
    async with ModelServer(lambda _: "half") as model, Desk(model, shared) as desk:
        assert "could not be used" in await desk.why_not()
        assert await desk.spent() == COST
