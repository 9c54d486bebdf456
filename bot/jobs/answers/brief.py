"""`brief`: the newest transcript here, or the one that the words name."""

from bot.jobs.choose import chosen, chosen_in_thread
from bot.jobs.prepare import brief_of
from bot.models.message import Message
from bot.models.request import BriefRequest
from bot.models.share import Asker, Grant
from bot.ports import Ports
from bot.render.brief import brief_message


async def answer_brief(asker: Asker, request: BriefRequest, grant: Grant, ports: Ports) -> Message:
    """The brief of the transcript meant. Raises UsageError when there is none."""
    if request.in_thread:
        share = await chosen_in_thread(asker, grant, ports)
    else:
        share = await chosen(asker, grant, ports, words=request.words, share_id=request.share)
    brief = await brief_of(share, grant, ports)
    return brief_message(brief, share, offer_post=not asker.direct)
