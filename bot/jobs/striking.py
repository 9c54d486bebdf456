"""Words that must not be quoted any more are taken out of what the bot posted."""

import asyncio
from collections.abc import Iterable, Sequence

from bot.errors import SlackRefused
from bot.language.spoken import spoken_sentences
from bot.models.message import Message, Posted
from bot.models.share import Share
from bot.models.transcript import Turn
from bot.ports import Ports
from bot.render.struck import Struck, without_struck

FEWEST_WORDS = 4
"""A sentence of fewer words, such as `Yes, of course.`, is said elsewhere as well."""

OPENING = 60
"""Characters by which a sentence is known: the turns nearest to a question are shown cut."""


async def strike(share: Share, turns: Sequence[Turn], ports: Ports) -> None:
    """Edit the card, the answers in the share's thread, and the briefs of it that were posted: the
    lines that quote these turns, or rest on them, are left out. The channel's digests, and the
    answers in its other threads since then, lose the lines that quote them.

    What one person was shown alone cannot be had back.
    """
    said = frozenset(
        each.text[:OPENING].rstrip()
        for each in spoken_sentences(turns)
        if len(each.text.split()) >= FEWEST_WORDS
    )
    numbers = frozenset(turn.number for turn in turns)
    own, others = await posts_about(share, ports)
    await _edit(own, Struck(said, numbers), share, ports)
    await _edit(others, Struck(said, frozenset()), share, ports)


async def _edit(posts: Iterable[Posted], struck: Struck, share: Share, ports: Ports) -> None:
    for post in posts:
        left = await asyncio.to_thread(without_struck, post.message, struck)
        if left is not None:
            await _put(left, post, share, ports)


async def _put(left: Message, post: Posted, share: Share, ports: Ports) -> None:
    try:
        await ports.poster.edit(share.workspace, share.channel, post.ts, left, post.mark)
    except SlackRefused:  # deleted meanwhile, or too old to be edited where that is set
        return


async def posts_about(share: Share, ports: Ports) -> tuple[list[Posted], list[Posted]]:
    """The posts about this share, and those that may be about others as well."""
    workspace, channel, thread_ts = share.workspace, share.channel, share.thread_ts
    bot = await ports.directory.bot_user(workspace)
    in_thread = await ports.poster.posts(workspace, channel, thread_ts, thread_ts, by=bot)
    in_channel = await ports.poster.posts(workspace, channel, None, share.message_ts, by=bot)
    own = [post for post in in_thread if post.mark.kind in ("card", "answer")]
    own += [post for post in in_channel if post.mark.share == share.id]
    others = [post for post in in_channel if post.mark.kind in ("digest", "answer")]
    for root in await ports.poster.threads(workspace, channel, share.message_ts, by=bot):
        if root != thread_ts:
            answers = await ports.poster.posts(workspace, channel, root, root, by=bot)
            others += [post for post in answers if post.mark.kind == "answer"]
    return own, others
