"""`quotes`: a speaker's own words, each with its turn, and what is only reported of them."""

from bot.compose.material import gather
from bot.compose.quotes import list_quotes, turns_naming
from bot.jobs.choose import chosen, opened
from bot.jobs.reread import shares_in_thread
from bot.language.names import find_speakers, name_words
from bot.models.message import Message
from bot.models.request import QuotesRequest
from bot.models.share import Asker, Grant, Share
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.render.quotes import quotes_message


async def answer_quotes(
    asker: Asker, request: QuotesRequest, grant: Grant, ports: Ports
) -> Message:
    """One page of quotes. Raises UsageError when there is no such transcript.

    Who asks for a speaker alone, outside of a thread, means the newest transcript; where it does
    not know that name, the newest in which somebody of that name speaks.
    """
    share = await chosen(asker, grant, ports, words=request.words, share_id=request.share)
    transcript = await opened(share, grant, ports)
    names_one = bool(request.words or request.share)
    if not names_one and not _is_known(request.speaker, transcript):
        share = await _where_they_speak(asker, request.speaker, grant, ports) or share
        transcript = await opened(share, grant, ports)
    found = list_quotes(transcript, request.speaker)
    return quotes_message(share, found, transcript.speakers, request.speaker, request.page)


def _is_known(name: str, transcript: Transcript) -> bool:
    """Whether the name is nobody's (everybody is meant), a speaker's, or spoken of."""
    if not name.strip() or find_speakers(name, transcript):
        return True
    return bool(list_quotes(transcript, name).reported or turns_naming(gather(transcript), name))


async def _where_they_speak(asker: Asker, name: str, grant: Grant, ports: Ports) -> Share | None:
    if await shares_in_thread(asker, grant, ports):
        return None
    asked = set(name_words(name))
    for share in await ports.store.shares(grant):
        if asked and any(asked <= set(name_words(each)) for each in share.speakers):
            return share
    return None
