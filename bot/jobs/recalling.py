"""What was corrected before the store was emptied: the posts that told of it bring it back."""

from collections.abc import Iterable
from datetime import timedelta

from bot.jobs.posting import Place
from bot.models.correction import Correction
from bot.models.message import Mark, Posted
from bot.models.share import Share, source_at
from bot.ports import Ports

AT_ONCE = timedelta(minutes=1)
"""What was said no longer ago cannot have been read, corrected and lost meanwhile."""


def asked_key(channel: str, source_key: str, content_hash: str) -> str:
    """Under what a transcript is kept that is read because somebody names its link in a channel."""
    return f"asked:{channel}:{source_key}:{content_hash}"


def correction_mark(share: Share, correction: Correction) -> Mark:
    """What the post that tells of a correction carries."""
    told = correction.model_dump(exclude={"made_at"})
    place = {"share": share.id, "content_hash": share.content_hash, "source": share.source.pointer}
    return Mark.model_validate({"kind": "correction", **told, **place})


async def recall_share(key: str, content_hash: str, place: Place, ports: Ports) -> None:
    """Let the share of this key have the id that its card in the thread gives it, and what was
    corrected there. Nothing for one that is kept, that is new, or that has other words by now.
    """
    now = ports.clock.now().timestamp()
    if now - float(place.since_ts) < AT_ONCE.total_seconds():
        return
    if await ports.claims.done(place.workspace, f"share:{key}") is not None:
        return
    thread_ts = place.thread_ts or place.since_ts
    posts = await _posts(place.workspace, place.channel, thread_ts, ports)
    for mark in (post.mark for post in posts if post.mark.key == f"card:{key}"):
        if mark.kind == "card" and mark.content_hash == content_hash:
            await correct_again(posts, place.workspace, place.channel, ports)
            await ports.claims.record(place.workspace, f"share:{key}", mark.share)
            await ports.claims.record(place.workspace, f"shared-at:{key}", thread_ts)


async def recall_channel(workspace: str, channel: str, ports: Ports) -> None:
    """Keep again what was corrected in the channel's threads, once for each emptied store, and
    under which ids: who names a link finds the transcript as it was corrected.
    """
    recalled = f"recalled:{channel}"
    if await ports.claims.done(workspace, recalled) is not None:
        return
    bot = await ports.directory.bot_user(workspace)
    since = ports.clock.now() - ports.store.retention
    for root in await ports.poster.threads(workspace, channel, f"{since.timestamp():.6f}", by=bot):
        posts = await _posts(workspace, channel, root, ports)
        await correct_again(posts, workspace, channel, ports)
        for mark in (post.mark for post in posts if post.mark.kind == "correction"):
            key = asked_key(channel, source_at(mark.source).key, mark.content_hash)
            await ports.claims.record(workspace, f"share:{key}", mark.share)
            await ports.claims.record(workspace, f"shared-at:{key}", root)
    await ports.claims.record(workspace, recalled, "recalled")


async def correct_again(
    posts: Iterable[Posted], workspace: str, channel: str, ports: Ports
) -> None:
    """Keep what was corrected, before anything is shown that it is about."""
    for ts, mark, _ in posts:
        if mark.kind == "correction":
            facts = mark.model_dump(include=set(Correction.model_fields) - {"made_at"})
            made = Correction.model_validate({**facts, "made_at": float(ts)})
            await ports.store.save_correction(workspace, channel, mark.share, made)


async def _posts(workspace: str, channel: str, thread_ts: str, ports: Ports) -> tuple[Posted, ...]:
    bot = await ports.directory.bot_user(workspace)
    return await ports.poster.posts(workspace, channel, thread_ts, thread_ts, by=bot)
