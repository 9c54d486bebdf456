"""Words that must not be quoted any more are taken out of what the bot posted."""

import asyncio
from collections.abc import Collection, Iterable, Sequence

from bot.jobs.posting import put_over
from bot.language.spoken import spoken_sentences
from bot.models.message import Posted
from bot.models.share import Asker, Share
from bot.models.transcript import Turn
from bot.ports import Ports
from bot.render.struck import Struck, without_struck
from bot.visibility import grant_for

CLOCKS_APART_SECONDS = 60
"""How far the clocks of two workers may be apart."""

FEWEST_WORDS = 4
"""A sentence of fewer words, such as `Yes, of course.`, is said elsewhere as well."""

OPENING = 60
"""Characters by which a sentence is known: the turns nearest to a question are shown cut."""


async def strike(share: Share, turns: Sequence[Turn], ports: Ports) -> None:
    """Edit the card, the answers in the share's thread, and what was posted about it elsewhere in
    its channel: the lines that quote these turns, or rest on them, are left out. The channel's
    digests, and the answers about several transcripts, lose the lines that quote them, and a
    digest what stands under the share's title.

    What one person was shown alone cannot be had back.
    """
    said = [
        each.text[:OPENING].rstrip()
        for each in spoken_sentences(turns)
        if len(each.text.split()) >= FEWEST_WORDS
    ]
    numbers = [turn.number for turn in turns]
    own, others = await posts_about(share, ports)
    await _edit(own, Struck.of(said, numbers), share, ports)
    link = await ports.poster.permalink(share.workspace, share.channel, share.message_ts)
    await _edit(others, Struck.of(said, (), link), share, ports)


async def strike_late(share_id: str, began: float, asker: Asker, ports: Ports) -> None:
    """Take out of what was just posted the turns that were marked while it was being made.

    `began`: when that was, in seconds since 1970. Of a mark that came later, whoever made it sees
    the post.
    """
    if not share_id:
        return
    grant = await grant_for(asker, ports.directory)
    share = await ports.store.share(grant, share_id)
    if share is None:
        return
    since = began - CLOCKS_APART_SECONDS
    made = [each for each in await ports.store.corrections(grant, share) if each.made_at > since]
    marked = {number for each in made if each.terms for number in each.turns}
    transcript = await ports.store.transcript(grant, share) if marked else None
    if transcript:
        await strike(share, [each for each in transcript.turns if _is_struck(each, marked)], ports)


def _is_struck(turn: Turn, marked: Collection[int]) -> bool:
    return turn.number in marked and turn.terms != "on-record"


async def _edit(posts: Iterable[Posted], struck: Struck, share: Share, ports: Ports) -> None:
    for post in posts:
        left = await asyncio.to_thread(without_struck, post.message, struck)
        if left is not None:
            await put_over(post, left, post.mark, share, ports)


async def posts_about(share: Share, ports: Ports) -> tuple[list[Posted], list[Posted]]:
    """The posts about this share, or in its thread, and those that may be about others as well."""
    workspace, channel, thread_ts = share.workspace, share.channel, share.thread_ts
    bot = await ports.directory.bot_user(workspace)
    in_thread = await ports.poster.posts(workspace, channel, thread_ts, thread_ts, by=bot)
    in_channel = await ports.poster.posts(workspace, channel, None, share.message_ts, by=bot)
    own = [
        post
        for post in in_thread
        if post.mark.kind in ("card", "answer") and post.mark.share in ("", share.id)
    ]
    elsewhere = [post for post in in_channel if post.mark.kind in ("brief", "digest", "answer")]
    for root in await ports.poster.threads(workspace, channel, share.message_ts, by=bot):
        if root != thread_ts:
            answers = await ports.poster.posts(workspace, channel, root, root, by=bot)
            elsewhere += [post for post in answers if post.mark.kind == "answer"]
    own += [post for post in elsewhere if post.mark.share == share.id]
    return own, [post for post in elsewhere if not post.mark.share]
