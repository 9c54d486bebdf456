"""`mode`: how briefs are made in this channel, or in the whole workspace."""

from bot.errors import UsageError
from bot.models.message import Message
from bot.models.mode import Mode
from bot.models.request import ModeRequest
from bot.models.share import Asker
from bot.ports import Ports
from bot.render.blocks import notice

MEANS: dict[Mode, str] = {
    "model": "briefs are written by a model where one is set, and checked against the transcript",
    "extractive": "briefs are the transcript's own sentences, and nothing is sent to a model",
    "quotes-only": "briefs hold quotations and facts alone, no prose, and nothing is sent to a "
    "model",
}


async def answer_mode(asker: Asker, request: ModeRequest, ports: Ports) -> Message:
    """Set the mode if one is named, and say what holds here."""
    if request.mode is None:
        mode = await ports.modes.mode(asker.workspace, asker.channel)
        return notice(f"The mode here is `{mode}`: {MEANS[mode]}.")
    if asker.direct and not request.for_workspace:
        raise UsageError("A mode belongs to a channel or the workspace: set it there.")
    channel = None if request.for_workspace else asker.channel
    await ports.modes.set_mode(asker.workspace, channel, request.mode)
    await ports.store.forget_ready(asker.workspace, channel)
    where = (
        "channels of this workspace that have no mode of their own"
        if channel is None
        else ("this channel")
    )
    return notice(f"From now on, in {where}: {MEANS[request.mode]}.")
