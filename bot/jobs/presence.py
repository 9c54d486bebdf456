"""The bot answers in the channels that it is in, and in no other."""

from bot.errors import UsageError
from bot.models.share import Asker
from bot.ports import Ports
from bot.render.notices import INVITE_ME


async def insist_on_presence(asker: Asker, ports: Ports) -> None:
    """Raises UsageError where the bot is not in the asker's channel, or not any more.

    What stands ready there is forgotten, since that is shown without a look at the channel.
    """
    if asker.direct or await ports.directory.is_member(asker.workspace, asker.channel):
        return
    await ports.store.forget_ready(asker.workspace, asker.channel)
    raise UsageError(INVITE_ME)
