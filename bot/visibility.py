"""Who may see which transcripts: the one function that decides, from who asks and where."""

from bot.models.share import Asker, Grant
from bot.ports.slack import Directory


def grant_in_channel(asker: Asker) -> Grant:
    """What may be read for an answer in the asker's channel: what was shared there.

    Raises ValueError for a direct message, where the asker's channels must be looked up.
    """
    if asker.direct:
        raise ValueError("a direct message needs the asker's channels: use grant_for")
    return Grant(workspace=asker.workspace, channels=frozenset({asker.channel}))


async def grant_for(asker: Asker, directory: Directory) -> Grant:
    """What may be read for an answer to the asker, there where they ask.

    In a channel: what was shared in it. In a direct message: what was shared there, and in
    the channels that the asker shares with the bot. When Slack cannot tell these channels,
    its error passes through, and nothing is shown.
    """
    if not asker.direct:
        return grant_in_channel(asker)
    channels = await directory.channels_of(asker.workspace, asker.user) if asker.user else set()
    return Grant(workspace=asker.workspace, channels=frozenset({asker.channel, *channels}))
