"""What is asked of a model's server, and how often: forms, retries, the deadline, the circuit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest
from a_model import ModelServer

from bot.adapters.circuit import OPEN_SECONDS, Circuit
from bot.adapters.model import MOST_TRIES, OpenAiDrafter, reach_model
from bot.errors import ModelUnavailable
from bot.ports.composing import Drafted, Prompt
from bot.settings import Settings

pytestmark = pytest.mark.anyio

PROMPT = Prompt("test 1", "Answer in JSON.", "The bridge opens.", {"type": "object"})


class HandTurnedTime:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@asynccontextmanager
async def a_drafter(
    model: ModelServer, circuit: Circuit | None = None
) -> AsyncIterator[OpenAiDrafter]:
    drafter = OpenAiDrafter(Settings(**model.settings), circuit)
    try:
        yield drafter
    finally:
        await drafter.close()


async def asked(drafter: OpenAiDrafter, seconds: float = 20) -> Drafted:
    return await drafter.draft(PROMPT, seconds)


async def failing(drafter: OpenAiDrafter, times: int = 1, seconds: float = 20) -> str:
    """Why the model is unavailable, the last of so many times."""
    for _ in range(times):
        with pytest.raises(ModelUnavailable) as raised:
            await asked(drafter, seconds)
    return raised.value.reason


# The circuit


async def test_after_three_failures_nothing_is_asked_for_a_while() -> None:
    now = HandTurnedTime()
    async with (
        ModelServer(faults=[401] * 3) as model,
        a_drafter(model, Circuit(now)) as drafter,
    ):
        await failing(drafter, times=3)
        now.seconds = OPEN_SECONDS - 1

        reason = await failing(drafter)

    assert "left alone" in reason
    assert len(model.asked) == 3


async def test_after_the_while_one_call_is_let_through_and_its_success_closes_the_circuit() -> None:
    now = HandTurnedTime()
    slow = ModelServer(faults=[401] * 3, delay_seconds=0.1)
    async with slow as model, a_drafter(model, Circuit(now)) as drafter:
        await failing(drafter, times=3)
        now.seconds = OPEN_SECONDS

        at_once = await asyncio.gather(*(asked(drafter) for _ in range(5)), return_exceptions=True)
        later = await asked(drafter)

    assert sum(isinstance(each, Drafted) for each in at_once) == 1
    assert later.answer == "{}"
    assert len(model.asked) == 5


async def test_a_failure_of_that_one_call_leaves_the_circuit_open() -> None:
    now = HandTurnedTime()
    async with ModelServer(faults=[401] * 9) as model, a_drafter(model, Circuit(now)) as drafter:
        await failing(drafter, times=3)
        now.seconds = OPEN_SECONDS

        await failing(drafter)

        assert "left alone" in await failing(drafter)
    assert len(model.asked) == 4


async def test_an_answer_between_two_failures_keeps_the_circuit_closed() -> None:
    async with ModelServer(faults=[401, 401]) as model, a_drafter(model) as drafter:
        await failing(drafter, times=2)
        await asked(drafter)
        model.faults += [401, 401]
        await failing(drafter, times=2)

        assert (await asked(drafter)).answer == "{}"


async def test_a_prompt_that_is_refused_says_nothing_against_the_server() -> None:
    async with ModelServer(faults=[400] * 12) as model, a_drafter(model) as drafter:
        reason = await failing(drafter, times=4)

        assert "an error (400)" in reason
        assert (await asked(drafter)).answer == "{}"
    assert model.asked[-1].shape == "json_schema"  # nor does it teach another form


# Trying again


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_a_passing_fault_is_tried_again(status: int) -> None:
    async with ModelServer(faults=[status]) as model, a_drafter(model) as drafter:
        found = await asked(drafter)

    assert found.answer == "{}"
    assert len(model.asked) == 2


@pytest.mark.parametrize("status", [401, 403, 413])
async def test_a_lasting_fault_is_not(status: int) -> None:
    async with ModelServer(faults=[status]) as model, a_drafter(model) as drafter:
        await failing(drafter)

    assert len(model.asked) == 1


async def test_the_waits_between_tries_grow() -> None:
    async with ModelServer(faults=[503] * 3) as model, a_drafter(model) as drafter:
        await asked(drafter)

    waits = [later.at - earlier.at for earlier, later in pairwise(model.asked)]
    assert all(wait >= least for wait, least in zip(waits, (0.25, 0.5, 1.0), strict=True))


async def test_what_the_server_asks_to_wait_is_waited() -> None:
    server = ModelServer(faults=[429], retry_after="1.5")
    async with server as model, a_drafter(model) as drafter:
        await asked(drafter)

    first, second = model.asked
    assert second.at - first.at >= 1.5


async def test_a_server_that_asks_for_more_time_than_there_is_is_not_asked_again() -> None:
    server = ModelServer(faults=[429] * 9, retry_after="3600")
    async with server as model, a_drafter(model) as drafter, asyncio.timeout(15):
        assert "too busy" in await failing(drafter, seconds=20)

    assert len(model.asked) == 1


async def test_a_storm_of_429_comes_to_an_end_before_the_deadline() -> None:
    server = ModelServer(faults=[429] * 99)
    async with server as model, a_drafter(model) as drafter, asyncio.timeout(15):
        assert "too busy" in await failing(drafter, seconds=2)

    assert 1 < len(model.asked) <= MOST_TRIES


# The deadline


@pytest.mark.parametrize("server", [ModelServer(silent=True), ModelServer(trickles=True)])
async def test_who_never_ends_an_answer_is_left_at_the_deadline(server: ModelServer) -> None:
    async with server as model, a_drafter(model) as drafter, asyncio.timeout(10):
        assert await failing(drafter, seconds=0.5) == "it did not answer in time"

    assert len(model.asked) == 1


# Forms


@pytest.mark.parametrize(
    ("lacks", "api", "shape"),
    [
        (set(), "chat", "json_schema"),
        ({"json_schema"}, "chat", "json_object"),
        ({"chat"}, "responses", "json_schema"),
        ({"chat", "json_schema"}, "responses", "json_object"),
        ({"json_schema", "json_object"}, "chat", "text"),
    ],
)
async def test_the_form_that_a_server_answers_to_is_remembered(
    lacks: set[str], api: str, shape: str
) -> None:
    server = ModelServer(lacks=frozenset(lacks))
    async with server as model, a_drafter(model) as drafter:
        await asked(drafter)
        tried = len(model.refused)
        await asked(drafter)

    assert [(each.api, each.shape) for each in model.asked] == [(api, shape)] * 2
    assert len(model.refused) == tried


async def test_a_server_without_schemas_is_told_the_schema_in_words() -> None:
    server = ModelServer(lacks=frozenset({"json_schema"}))
    async with server as model, a_drafter(model) as drafter:
        await asked(drafter)

    assert '{"type": "object"}' in str(model.asked[0].body["messages"][0]["content"])


async def test_a_refusal_costs_its_tokens_and_leaves_the_circuit_closed() -> None:
    async with ModelServer(refuses=True) as model, a_drafter(model) as drafter:
        found = [await asked(drafter) for _ in range(4)]

    assert found == [Drafted("", 1000)] * 4


# Whether it is there at all


async def test_a_server_that_keeps_no_list_of_models_is_there() -> None:
    async with ModelServer() as model:
        await reach_model(Settings(**model.settings))


async def test_a_server_that_is_not_there_cannot_be_reached() -> None:
    async with ModelServer() as gone:
        settings = Settings(**gone.settings)

    with pytest.raises(ModelUnavailable, match="it cannot be reached"):
        await reach_model(settings)
