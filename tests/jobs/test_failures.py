"""What is told when a job fails, and what becomes of the telling when that fails as well."""

from typing import Any

import pytest
from some_ports import Queued, some_ports

from bot.errors import SlackRefused, SlackUnavailable, TokenRefused, UsageError, VerbatimError
from bot.jobs.failures import explanation
from bot.jobs.runner import ATTEMPTS, run_envelope
from bot.models.job import Answer, Envelope, Explain, Ingest, Job, PrivateReply, ThreadReply
from bot.models.message import Message
from bot.models.request import DigestRequest
from bot.models.share import Asker, FileSource

pytestmark = pytest.mark.anyio

DIRECT = Asker(workspace="T1", channel="D1", user="U1", direct=True)
PRIVATE = PrivateReply(response_url="https://hooks.example/1")


class Mouth:
    """A Poster port that fails as planned, and then tells."""

    def __init__(self, *faults: VerbatimError) -> None:
        self._faults = list(faults)
        self.said: list[str] = []

    async def respond(self, reply: PrivateReply, message: Message, *, replace: bool) -> None:
        assert (reply, replace) == (PRIVATE, False)
        if self._faults:
            raise self._faults.pop(0)
        self.said.append(message.text)


def an_answer(reply: Any = PRIVATE) -> Answer:
    """A digest asked for in a direct message: it cannot be had there."""
    return Answer(asker=DIRECT, request=DigestRequest(action="now"), reply=reply, asked="1.0")


class Apart:
    """A Directory port: the person shares no channel with the bot."""

    async def channels_of(self, workspace: str, user: str) -> frozenset[str]:
        assert (workspace, user) == ("T1", "U1")
        return frozenset()


async def run(job: Job, mouth: Mouth, attempt: int = 1) -> Queued:
    """The queue after one run of the job."""
    queue = Queued()
    envelope = Envelope(job=job, attempt=attempt, put_at=0.0)
    await run_envelope(
        envelope.model_dump_json(by_alias=True),
        some_ports(poster=mouth, queue=queue, directory=Apart()),
    )
    return queue


async def test_a_line_that_slack_does_not_take_now_is_told_later() -> None:
    mouth = Mouth(SlackUnavailable("Slack", "ratelimited", 30.0))

    queue = await run(an_answer(), mouth)
    (waiting,) = queue.jobs
    await run(waiting, mouth)

    assert isinstance(waiting, Explain)
    assert mouth.said == ["A digest belongs to a channel: set it there."]


async def test_a_line_is_not_told_for_ever() -> None:
    last = ATTEMPTS["answer"]
    waiting = Explain(of=an_answer(), line="Slack did not answer me.")

    queue = await run(waiting, Mouth(SlackUnavailable("Slack", "ratelimited")), last)

    assert queue.jobs == []


async def test_a_line_that_slack_refuses_is_not_explained_again() -> None:
    mouth = Mouth(SlackRefused("response_url", "expired_url"))

    queue = await run(an_answer(), mouth)

    assert (queue.jobs, mouth.said) == ([], [])


def test_with_a_refused_token_only_what_needs_none_is_tried() -> None:
    refused = TokenRefused("chat.postMessage", "token_revoked")
    in_thread = an_answer(ThreadReply(thread_ts=None, message_ts="1.0"))
    upload = Ingest(
        workspace="T1", channel="C1", message_ts="1.0", thread_ts="1.0", source=FileSource(id="F1")
    )

    assert explanation(in_thread, refused, "r") is None
    assert explanation(upload, refused, "r") is None
    told = explanation(an_answer(), refused, "r")
    assert told is not None
    assert "Slack no longer takes my token" in told.line


def test_an_explanation_travels_in_the_lane_of_what_it_explains() -> None:
    told = explanation(an_answer(), UsageError("No."), "r")

    assert told is not None
    assert (told.lane, told.workspace, told.key) == ("answer", "T1", "explain:answer:D1:1.0")
    envelope = Envelope(job=told, put_at=0.0)
    assert Envelope.model_validate_json(envelope.model_dump_json(by_alias=True)) == envelope
