"""Posts that another message is put in the place of."""

import logging

import pytest
from some_ports import some_ports

from bot.errors import SlackRefused, TokenRefused
from bot.jobs.posting import put_over
from bot.models.job import Ingest
from bot.models.message import Mark, Message, Posted
from bot.models.share import FileSource

pytestmark = pytest.mark.anyio

MARK = Mark(kind="card", key="card:1")
POST = Posted(ts="2.0", message=Message(text="Who speaks"), mark=MARK)
READING = Ingest(
    workspace="T1",
    channel="C1",
    message_ts="1.0",
    thread_ts="1.0",
    source=FileSource(id="F1", name="talk.txt"),
)


class Refusing:
    """A Poster port that takes no edits."""

    def __init__(self, refusal: SlackRefused) -> None:
        self._refusal = refusal

    async def edit(
        self, workspace: str, channel: str, ts: str, message: Message, mark: Mark
    ) -> None:
        assert (workspace, channel, ts, mark) == ("T1", "C1", "2.0", MARK)
        raise self._refusal


async def test_a_post_that_cannot_be_edited_is_told_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, "verbatim")
    poster = Refusing(SlackRefused("chat.update", "edit_window_closed"))

    await put_over(POST, Message(text="Other words"), MARK, READING, some_ports(poster=poster))

    (record,) = caplog.records
    assert record.message == "post_not_edited"
    assert "edit_window_closed" in str(record.__dict__["facts"])
    assert "words" not in str(record.__dict__["facts"])


async def test_a_token_that_is_not_taken_is_no_such_case() -> None:
    poster = Refusing(TokenRefused("chat.update", "token_revoked"))

    with pytest.raises(TokenRefused):
        await put_over(POST, Message(text="Other"), MARK, READING, some_ports(poster=poster))
