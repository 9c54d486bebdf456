"""The newsroom with a model: one call a transcript, and a brief whatever the model does."""

import asyncio

import aiohttp
import pytest
from a_model import ModelServer, draft, pointer, written
from a_newsroom import NEWSROOM, SEED, Newsroom

from playground.reading import shown_text

pytestmark = pytest.mark.anyio

LEDE = "China wants stability and wants the United States to keep its promises."
GOOD = draft(
    lede=written(LEDE, 12),
    points=[written("Biden met 40 robots.", 2)],
    quotes=[pointer(12, 1), pointer(99)],
)


async def test_a_brief_by_a_model_says_so_and_says_what_was_dropped() -> None:
    async with ModelServer(lambda _: GOOD) as model, Newsroom(**model.settings) as newsroom:
        await newsroom.share_seed()

        words = await newsroom.asked("/brief")

    assert LEDE in words
    assert "Written by a model (scripted, prompt brief 2)" in words
    assert "2 sentences of the model's dropped" in words
    assert "robots" not in words
    assert "not checked against audio" in words


async def test_what_came_of_the_model_is_in_the_metrics() -> None:
    async with ModelServer(lambda _: GOOD) as model, Newsroom(**model.settings) as newsroom:
        await newsroom.share_seed()
        await newsroom.asked("/brief")
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{newsroom.url}/metrics") as answer,
        ):
            metrics = await answer.text()

    assert 'verbatim_model{outcome="briefs_by_model"} 1.0' in metrics
    assert 'verbatim_model{outcome="parts_dropped"} 2.0' in metrics
    assert 'verbatim_model{outcome="tokens"} 1000.0' in metrics


async def test_fifty_people_ask_at_once_and_the_model_is_asked_once() -> None:
    slow = ModelServer(lambda _: GOOD, delay_seconds=0.5)
    async with slow as model, Newsroom(**model.settings, workers=2) as newsroom:
        await newsroom.share(SEED.read_bytes(), name=SEED.name)

        await asyncio.gather(*(newsroom.slack.command("/brief") for _ in range(50)))
        await newsroom.slack.until(
            lambda: sum(LEDE in shown_text(m) for m in newsroom.slack.ephemerals(NEWSROOM)) >= 50
        )

        assert len(model.asked) == 1


@pytest.mark.parametrize(
    ("server", "settings", "reason"),
    [
        (ModelServer(silent=True), {"model_seconds": 0.5}, "did not answer in time"),
        (ModelServer(faults=[503] * 999), {"model_seconds": 3}, "an error (503)"),
        (ModelServer(lambda _: "{"), {}, "could not be used"),
        (ModelServer(lambda _: GOOD), {"model_budget": 1}, "budget for it is used up"),
    ],
)
async def test_a_model_that_fails_leaves_the_offline_brief_and_the_reason(
    server: ModelServer, settings: dict[str, float], reason: str
) -> None:
    async with server as model, Newsroom(**model.settings, **settings) as newsroom:
        await newsroom.share(SEED.read_bytes(), name=SEED.name)

        words = await newsroom.asked("/brief")

    assert "no model. The model was not used: " in words
    assert reason in words


async def test_a_dead_server_leaves_the_offline_brief() -> None:
    async with ModelServer() as gone:
        settings = gone.settings
    async with Newsroom(**settings, model_seconds=1) as newsroom:
        await newsroom.share(SEED.read_bytes(), name=SEED.name)

        assert "it cannot be reached" in await newsroom.asked("/brief")


async def test_a_channel_that_wants_quotes_only_gets_no_prose() -> None:
    async with ModelServer(lambda _: GOOD) as model, Newsroom(**model.settings) as newsroom:
        await newsroom.share_seed()

        said = await newsroom.asked("/brief", "mode quotes-only")
        words = await newsroom.asked("/brief")
        back = await newsroom.asked("/brief", "mode model")
        again = await newsroom.asked("/brief")

    assert "no prose" in said
    assert LEDE not in words
    assert "Quotations and facts alone" in words
    assert "written by a model" in back
    assert LEDE in again
    assert len(model.asked) == 1


@pytest.mark.parametrize("mode", ["extractive", "quotes-only"])
async def test_a_workspaces_mode_keeps_the_model_from_every_command(mode: str) -> None:
    async with ModelServer(lambda _: GOOD) as model, Newsroom(**model.settings) as newsroom:
        await newsroom.asked("/brief", f"mode {mode} for the workspace")
        shared = await newsroom.share_seed()
        words = await newsroom.asked("/brief")
        await newsroom.asked("/quotes", "Wang")
        await newsroom.asked("/topics")
        question = f"<@{newsroom.slack.bot_user}> What does China want?"
        await newsroom.said(NEWSROOM, question, shared.ts)

    assert not model.asked
    assert LEDE not in words


async def test_a_channel_may_have_the_model_where_the_workspace_has_none() -> None:
    async with ModelServer(lambda _: GOOD) as model, Newsroom(**model.settings) as newsroom:
        await newsroom.asked("/brief", "mode extractive for the workspace")
        await newsroom.asked("/brief", "mode model")
        await newsroom.share_seed()

        words = await newsroom.asked("/brief")

    assert LEDE in words
    assert len(model.asked) == 1


async def test_a_channels_mode_goes_before_the_workspaces(newsroom: Newsroom) -> None:
    await newsroom.asked("/brief", "mode extractive")
    await newsroom.asked("/brief", "mode quotes-only for the workspace")

    assert "`extractive`" in await newsroom.asked("/brief", "mode")
