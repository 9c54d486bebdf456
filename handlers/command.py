"""A slash command was typed: `/brief`, `/quotes`, `/topics`."""

from slack_bolt.response import BoltResponse

from bot.desk import Front
from bot.models.job import Answer
from bot.models.request import BriefRequest, HelpRequest
from bot.render.help import help_message
from bot.understand import understood_command
from handlers.acknowledging import acknowledged
from handlers.incoming import Incoming

BARE_BRIEF = BriefRequest()


async def command_typed(incoming: Incoming, front: Front) -> BoltResponse:
    """Answer from what is ready, or queue the answer.

    A command that is queued is acknowledged without a word: Slack keeps the words of an
    acknowledgement for good, and the answer follows within a moment.
    """
    request, asker = understood_command(incoming.command, incoming.text), incoming.asker
    if request == BARE_BRIEF and not asker.direct:
        ready = await front.ready_brief(asker)
        if ready is not None:
            return BoltResponse(status=200, body=ready.decode())
    if isinstance(request, HelpRequest):
        return acknowledged(help_message(request.reason))
    reply, asked = incoming.private_reply, incoming.trigger_id
    await front.put(Answer(asker=asker, request=request, reply=reply, asked=asked))
    return BoltResponse(status=200)
