"""`ask`: what the transcript says to a question, with the turns, or that it does not say."""

from bot.jobs.choose import chosen, opened
from bot.models.message import Message
from bot.models.request import AskRequest
from bot.models.share import Asker, Grant
from bot.ports import Ports
from bot.render.ask import ask_message


async def answer_ask(asker: Asker, request: AskRequest, grant: Grant, ports: Ports) -> Message:
    """The answer from the thread's transcript, else from the newest in sight.

    Raises UsageError when there is none.
    """
    share = await chosen(asker, grant, ports, share_id=request.share)
    transcript = await opened(share, grant, ports)
    mode = await ports.modes.mode(share.workspace, share.channel)
    found = await ports.composer.ask(transcript, request.question, share.workspace, mode)
    return ask_message(request.question, found, share, transcript)
