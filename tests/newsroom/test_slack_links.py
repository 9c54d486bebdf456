"""Links into Slack: resolved where they were shared, and only for those who may see."""

from typing import Any

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_links import WANG
from newsroom.test_once import drained

from playground.reading import shown_text
from playground.workspace.cast import INVESTIGATIONS, JONAS, MINA, POLITICS
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio


NOT_HERE = "there is no such file or message here"


def file_link(message: Message) -> str:
    return f"https://daily.slack.com/files/{message.user}/{message.files[0]}/interview.txt"


def message_link(message: Message) -> str:
    link = f"https://daily.slack.com/archives/{message.channel}/p{message.ts.replace('.', '')}"
    thread = message.thread_ts
    return f"{link}?thread_ts={thread}&cid={message.channel}" if thread else link


@pytest.mark.parametrize("link_to", [file_link, message_link])
async def test_a_link_to_slack_is_resolved_where_it_was_shared(
    newsroom: Newsroom, link_to: Any
) -> None:
    message = await newsroom.share_seed(INVESTIGATIONS)

    words = await newsroom.asked("/brief", link_to(message), channel=INVESTIGATIONS)

    assert WANG in words
    assert len([key async for key in newsroom.redis.scan_iter("*}:share:*")]) == 1


@pytest.mark.parametrize("link_to", [file_link, message_link])
async def test_a_private_channels_link_is_answered_like_one_that_does_not_exist(
    newsroom: Newsroom, link_to: Any
) -> None:
    message = await newsroom.share_seed(INVESTIGATIONS)
    real = link_to(message)
    invented = real.replace(message.files[0], "F0NOTTHERE").replace(
        message.ts.replace(".", ""), "1700000000000000"
    )

    told = await newsroom.asked("/brief", real, channel=NEWSROOM)
    told_of_none = await newsroom.asked("/brief", invented, channel=NEWSROOM)

    assert NOT_HERE in told
    assert told.partition(": ")[2] == told_of_none.partition(": ")[2]


async def test_a_private_channels_link_in_a_message_stays_silent(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed(INVESTIGATIONS)

    chatter = await newsroom.slack.say(
        NEWSROOM, f"See {file_link(message)} {message_link(message)}"
    )
    await newsroom.share_seed()
    await drained(newsroom)

    assert newsroom.replies(chatter) == []


async def test_in_a_direct_message_a_link_shows_only_the_persons_own_channels(
    newsroom: Newsroom,
) -> None:
    message = await newsroom.share_seed(INVESTIGATIONS)
    answers = {}
    for person in (JONAS, MINA):
        direct = newsroom.slack.direct(person.id).id
        await newsroom.slack.say(direct, f"brief {file_link(message)}", user=person.id)
        await newsroom.slack.until(lambda place=direct: newsroom.bot_messages(place))
        answers[person.id] = shown_text(newsroom.bot_messages(direct)[-1])

    assert WANG in answers[JONAS.id]
    assert NOT_HERE in answers[MINA.id]


async def test_an_open_channels_transcript_is_shared_on_by_its_link(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed(NEWSROOM)

    words = await newsroom.asked("/brief", message_link(message), channel=POLITICS)

    assert WANG in words


async def test_a_message_that_is_referred_to_in_its_own_channel_gets_no_second_card(
    newsroom: Newsroom,
) -> None:
    message = await newsroom.share_seed()

    again = await newsroom.slack.say(NEWSROOM, f"As said in {message_link(message)}")
    await newsroom.share(SEED.read_bytes(), name="other.txt")
    await drained(newsroom)

    assert newsroom.replies(again) == []


async def test_a_transcript_in_a_thread_is_found_by_its_link(newsroom: Newsroom) -> None:
    root = await newsroom.slack.say(NEWSROOM, "Here comes the interview")
    reply = await newsroom.share(SEED.read_bytes(), thread_ts=root.ts)

    assert WANG in await newsroom.asked("/brief", message_link(reply))
