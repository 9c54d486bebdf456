"""`quotes`: a speaker's own words, each with its turn, and what is only reported of them."""

from bot.compose.quotes import list_quotes
from bot.jobs.choose import chosen, opened
from bot.models.message import Message
from bot.models.request import QuotesRequest
from bot.models.share import Asker, Grant
from bot.ports import Ports
from bot.render.quotes import quotes_message


async def answer_quotes(
    asker: Asker, request: QuotesRequest, grant: Grant, ports: Ports
) -> Message:
    """One page of quotes. Raises UsageError when there is no such transcript."""
    share = await chosen(asker, grant, ports, words=request.words, share_id=request.share)
    transcript = await opened(share, grant, ports)
    found = list_quotes(transcript, request.speaker)
    return quotes_message(share, found, transcript.speakers, request.speaker, request.page)
