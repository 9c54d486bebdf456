"""A question that comes with a file is answered from that file, when it is read, and under it."""

import pytest
from a_newsroom import NEWSROOM, Newsroom
from newsroom.test_once import drained
from some_ports import some_ports

from bot.errors import NotReadYet
from bot.jobs.answer import answer
from bot.models.job import Answer, Ingest, ThreadReply
from bot.models.request import BriefRequest
from bot.models.share import Asker, FileSource
from playground.reading import shown_text
from playground.workspace.cast import DIRECT

pytestmark = pytest.mark.anyio

WANG_SAYS = "China wants to stabilize and it wants the United States to keep its promises."
BRIDGE = (
    b"Maria Ortiz: When will you open the bridge?\n\n"
    b"Tom Abara: I will open it on Friday, with the mayor.\n\n"
    b"Maria Ortiz: And the tram?\n\nTom Abara: I think that it will wait until May.\n"
)


@pytest.mark.parametrize("channel", [NEWSROOM, DIRECT])
async def test_the_answer_stands_under_the_file_and_is_of_it(
    newsroom: Newsroom, channel: str
) -> None:
    await newsroom.share_seed()

    text = "@Verbatim when will the bridge open?" if channel == NEWSROOM else "quotes Abara"
    message = await newsroom.slack.upload(channel, "bridge.txt", BRIDGE, text=text)
    await newsroom.slack.until(lambda: len(newsroom.replies(message)) == 2)

    words = " ".join(shown_text(each) for each in newsroom.replies(message))
    assert "I will open it on Friday, with the mayor." in words


async def test_of_a_file_that_cannot_be_read_one_line_is_said(newsroom: Newsroom) -> None:
    await newsroom.share_seed()

    message = await newsroom.slack.upload(NEWSROOM, "empty.txt", b"", text="@Verbatim brief")
    await newsroom.slack.until(lambda: newsroom.replies(message))
    await drained(newsroom)

    assert [shown_text(each) for each in newsroom.replies(message)] == [
        "empty.txt does not look like a transcript: it is empty."
    ]


async def test_while_the_file_is_being_read_nothing_is_answered_from_another() -> None:
    reading = Ingest(
        workspace="T1", channel="C1", message_ts="1.0", thread_ts="1.0", source=FileSource(id="F1")
    )
    asked = Answer(
        asker=Asker(workspace="T1", channel="C1", user="U1", thread_ts="1.0"),
        request=BriefRequest(),
        reply=ThreadReply(thread_ts="1.0", message_ts="1.0"),
        asked="1.0",
        after=(reading.key,),
    )

    with pytest.raises(NotReadYet):
        await answer(asked, some_ports(directory=Inside()))


class Inside:
    """A Directory port: the bot is in every channel."""

    async def is_member(self, workspace: str, channel: str) -> bool:
        return bool(workspace and channel)
