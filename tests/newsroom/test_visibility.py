"""A transcript is seen where it was shared, and nowhere else."""

import ast
from pathlib import Path

import pytest
from a_newsroom import NEWSROOM, Newsroom

from playground.reading import shown_text
from playground.workspace.cast import INVESTIGATIONS, JONAS, MINA, POLITICS, RANDOM

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent.parent
WANG = "China wants to stabilize"


async def test_another_channels_transcript_is_answered_like_none(newsroom: Newsroom) -> None:
    await newsroom.share_seed(INVESTIGATIONS)

    for command, text in (("/brief", ""), ("/quotes", "Wang"), ("/topics", ""),
                          ("/brief", f'check "{WANG}"')):  # fmt: skip
        words = await newsroom.asked(command, text, channel=POLITICS)
        assert "No transcript has been shared here yet" in words
    words = await newsroom.asked("/brief", "Wang", channel=POLITICS)
    assert "No transcript has been shared here yet" in words


async def test_a_button_of_one_channel_shows_nothing_in_another(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed(INVESTIGATIONS)
    (card,) = newsroom.replies(message)
    carried = card.model_copy(update={"channel": newsroom.slack.channel(POLITICS).id})

    await newsroom.slack.press(carried, "Brief")
    await newsroom.slack.until(lambda: newsroom.slack.ephemerals(POLITICS))

    assert "no longer kept" in shown_text(newsroom.slack.ephemerals(POLITICS)[-1])


async def test_a_direct_message_shows_only_the_persons_own_channels(newsroom: Newsroom) -> None:
    await newsroom.share_seed(INVESTIGATIONS)
    inside, outside = newsroom.slack.direct(JONAS.id), newsroom.slack.direct(MINA.id)

    await newsroom.slack.say(inside.id, "brief", user=JONAS.id)
    await newsroom.slack.say(outside.id, "brief", user=MINA.id)
    await newsroom.slack.until(
        lambda: newsroom.bot_messages(inside.id) and newsroom.bot_messages(outside.id)
    )

    assert WANG in shown_text(newsroom.bot_messages(inside.id)[-1])
    assert "No transcript has been shared here yet" in shown_text(
        newsroom.bot_messages(outside.id)[-1]
    )


async def test_when_slack_cannot_tell_the_channels_nothing_is_shown(newsroom: Newsroom) -> None:
    await newsroom.share_seed(INVESTIGATIONS)
    direct = newsroom.slack.direct(JONAS.id)
    newsroom.slack.fail_next("users.conversations", "missing_scope", times=50)

    await newsroom.slack.say(direct.id, "brief", user=JONAS.id)
    await newsroom.slack.until(lambda: newsroom.bot_messages(direct.id))

    assert WANG not in shown_text(newsroom.bot_messages(direct.id)[-1])


async def test_where_the_bot_is_not_it_asks_to_be_invited(newsroom: Newsroom) -> None:
    await newsroom.share_seed(NEWSROOM)

    for command, text in (("/brief", ""), ("/brief", "Wang"), ("/quotes", "Wang"),
                          ("/brief", "digest at 08:30")):  # fmt: skip
        assert "Invite me" in await newsroom.asked(command, text, channel=RANDOM)


async def test_put_out_of_a_channel_the_bot_answers_there_no_more(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)
    quotes = await newsroom.commanded("/quotes", "Wang")

    await newsroom.slack.remove(NEWSROOM, newsroom.slack.bot_user)
    await newsroom.slack.until(
        lambda: any(
            "channel_left" in str(each.parcel.payload) for each in newsroom.slack.deliveries
        )
    )

    for command, text in (("/brief", ""), ("/quotes", "Wang"), ("/brief", f'check "{WANG}"')):
        assert "Invite me" in await newsroom.asked(command, text)
    assert "Invite me" in shown_text(await newsroom.pressed(card, "Brief"))
    await newsroom.slack.press(quotes, "In context")
    await newsroom.slack.until(
        lambda: any("Invite me" in shown_text(view) for view in newsroom.slack.views())
    )


async def test_invited_again_the_bot_answers_again(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    await newsroom.slack.remove(NEWSROOM, newsroom.slack.bot_user)
    await newsroom.slack.invite(NEWSROOM, newsroom.slack.bot_user)

    assert WANG in await newsroom.asked("/quotes", "Wang")


def test_only_the_visibility_function_makes_grants() -> None:
    makers = {
        path.relative_to(ROOT).as_posix()
        for room in ("bot", "handlers")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Grant"
    }

    assert makers == {"bot/visibility.py"}


def test_nothing_is_read_from_the_store_without_a_grant() -> None:
    """Each reading method of the port takes a grant, and only the adapter sees stored keys."""
    ports = ast.parse((ROOT / "bot/ports/keeping.py").read_text())
    store = next(
        node for node in ports.body
        if isinstance(node, ast.ClassDef) and node.name == "TranscriptStore"
    )  # fmt: skip
    users_of_keys = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "bot").rglob("*.py")
        if any(call in path.read_text() for call in ("keys.reading(", "keys.share(", "keys.brief("))
    }

    assert methods(store)
    assert not reading_without_a_grant(store)
    assert users_of_keys == {"bot/adapters/transcript_store.py"}


def test_a_reading_method_without_a_grant_is_noticed_by_whatever_name_it_goes() -> None:
    (store,) = ast.parse("""
class Store:
    async def transcript(self, grant: Grant, share: Share) -> Transcript | None: ...
    async def save_share(self, share: Share) -> None: ...
    async def forget_ready(self, workspace: str) -> None: ...
    async def latest(self, workspace: str) -> Share | None: ...
    async def forget_share(self, share: Share) -> Transcript: ...
    def peek(self, workspace: str) -> Transcript: ...
""").body

    assert isinstance(store, ast.ClassDef)
    assert reading_without_a_grant(store) == ["latest", "forget_share", "peek"]


def reading_without_a_grant(store: ast.ClassDef) -> list[str]:
    """A method that takes no grant may only write: it is named so, and tells at most whether."""
    return [
        method.name
        for method in methods(store)
        if method.args.args[1].arg != "grant"
        and not (
            method.name.startswith(("save_", "forget_"))
            and method.returns is not None
            and ast.unparse(method.returns) in {"None", "bool"}
        )
    ]


def methods(store: ast.ClassDef) -> list[ast.AsyncFunctionDef | ast.FunctionDef]:
    return [
        node for node in store.body if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef))
    ]
