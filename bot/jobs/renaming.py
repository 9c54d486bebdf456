"""A name that was put right goes into what the bot posted of a share."""

import asyncio
from collections.abc import Sequence

from bot.compose.material import opened_only
from bot.jobs.choose import opened
from bot.jobs.posting import put_over
from bot.jobs.prepare import brief_of
from bot.jobs.striking import posts_about
from bot.models.correction import Correction
from bot.models.message import Message, Posted
from bot.models.share import Asker, Grant, Share
from bot.ports import Ports
from bot.render.brief import brief_message
from bot.render.card import card_message
from bot.render.renamed import Renaming, with_new_names
from bot.visibility import grant_in_channel


async def rename(share: Share, names: Sequence[str], correction: Correction, ports: Ports) -> None:
    """Make the card and the posted briefs anew; in answers and digests, put the name in the
    place of those that stood there, where it is sure that the words are this share's.
    """
    grant = grant_in_channel(Asker(workspace=share.workspace, channel=share.channel))
    turns = frozenset(correction.turns)
    renamings = [Renaming(old, correction.name, turns, share.id) for old in names]
    own, others = await posts_about(share, ports)
    is_alone = len(await ports.store.shares_of_thread(grant, share.thread_ts)) == 1
    for post in own:
        if post.mark.kind in ("card", "brief"):
            made = await _made_anew(post, share, grant, ports)
        else:
            sure = is_alone or post.mark.share == share.id
            made = await asyncio.to_thread(with_new_names, post.message, renamings, sure=sure)
        await _put(made, post, share, ports)
    for post in others:
        made = await asyncio.to_thread(with_new_names, post.message, renamings, sure=False)
        await _put(made, post, share, ports)


async def _made_anew(post: Posted, share: Share, grant: Grant, ports: Ports) -> Message | None:
    if post.mark.share != share.id:  # the card of another transcript in the thread
        return None
    if post.mark.kind == "card":
        return card_message(share, opened_only(await opened(share, grant, ports)))
    return brief_message(await brief_of(share, grant, ports), share, offer_post=False)


async def _put(made: Message | None, post: Posted, share: Share, ports: Ports) -> None:
    if made is not None:
        await put_over(post, made, post.mark, share, ports)
