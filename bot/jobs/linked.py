"""A link becomes a source: Slack's own links lead to files and messages inside Slack, under the
rule of who may see what where.
"""

from bot.errors import FetchFailed, SlackRefused
from bot.models.share import Asker, FileSource, LinkSource, Source
from bot.ports import Ports
from bot.slack_messages import MessagePlace, linked_file, linked_message
from bot.visibility import grant_for

NOT_THERE = "there is no such file or message here"
"""For what does not exist and for what the asker may not see here: the two look the same."""


async def resolved(source: LinkSource, asker: Asker, ports: Ports) -> Source:
    """What the link leads to. Raises FetchFailed for what is not to be seen there."""
    file, message = linked_file(source.url), linked_message(source.url)
    if file:
        return await _file(source, file, asker, ports)
    if message:
        return await _message(source, message, asker, ports)
    return source


async def _file(source: LinkSource, file: str, asker: Asker, ports: Ports) -> Source:
    try:
        found = await ports.fetcher.describe(asker.workspace, file)
    except SlackRefused as refusal:
        raise FetchFailed(source.name, NOT_THERE) from refusal
    for channel in dict.fromkeys(each.channel for each in found.sharings):
        if await _may_see(channel, asker, ports):
            return found.source
    raise FetchFailed(source.name, NOT_THERE)


async def _message(source: LinkSource, place: MessagePlace, asker: Asker, ports: Ports) -> Source:
    if not await _may_see(place.channel, asker, ports):
        raise FetchFailed(source.name, NOT_THERE)
    found = await ports.fetcher.message_sources(asker.workspace, *place)
    for each in found:
        # A message that only points on to another one is not followed.
        if isinstance(each, FileSource) or not (linked_file(each.url) or linked_message(each.url)):
            return each
    raise FetchFailed(source.name, NOT_THERE)


async def _may_see(channel: str, asker: Asker, ports: Ports) -> bool:
    """What was shared here, or in an open channel that the asker is in: linking it shares it.

    A private channel's transcripts stay in it, also when a member of it links to them.
    """
    if channel in (await grant_for(asker, ports.directory)).channels:
        return True
    if asker.user is None or not await ports.directory.is_public(asker.workspace, channel):
        return False
    return channel in await ports.directory.channels_of(asker.workspace, asker.user)
