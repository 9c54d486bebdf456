"""Words that were struck are taken out of what the bot posted of a share."""

from collections.abc import Iterable, Sequence

from bot.errors import SlackRefused
from bot.language.spoken import spoken_sentences
from bot.models.message import Posted
from bot.models.share import Share
from bot.models.transcript import Turn
from bot.ports import Ports
from bot.render.struck import Struck, without_struck

FEWEST_WORDS = 4
"""A sentence of fewer words, such as `Yes, of course.`, is said elsewhere as well."""


async def strike(share: Share, turns: Sequence[Turn], ports: Ports) -> None:
    """Edit the card, the answers in the share's thread, the briefs of it that were posted, and
    the channel's digests: the lines that quote these turns, or name them, are left out.

    Answers in other threads, and what one person was shown alone, are not found again.
    """
    said = frozenset(
        each.text for each in spoken_sentences(turns) if len(each.text.split()) >= FEWEST_WORDS
    )
    numbers = frozenset(turn.number for turn in turns)
    for post in await _posts_of(share, ports):
        is_of_it_alone = post.mark.kind != "digest"
        struck = Struck(said, numbers if is_of_it_alone else frozenset())
        left = without_struck(post.message, struck)
        if left is None:
            continue
        try:
            await ports.poster.edit(share.workspace, share.channel, post.ts, left, post.mark)
        except SlackRefused:  # deleted meanwhile, or too old to be edited where that is set
            continue


async def _posts_of(share: Share, ports: Ports) -> Iterable[Posted]:
    workspace, channel = share.workspace, share.channel
    bot = await ports.directory.bot_user(workspace)
    in_thread = await ports.poster.posts(
        workspace, channel, share.thread_ts, share.thread_ts, by=bot
    )
    in_channel = await ports.poster.posts(workspace, channel, None, share.message_ts, by=bot)
    return [
        *(post for post in in_thread if post.mark.kind in ("card", "answer")),
        *(
            post
            for post in in_channel
            if post.mark.kind == "digest"
            or (post.mark.kind == "brief" and post.mark.share == share.id)
        ),
    ]
