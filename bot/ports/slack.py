"""What is said in Slack, and who is where."""

from typing import Protocol

from bot.models.job import PrivateReply
from bot.models.message import Mark, Message, Posted, View


class Poster(Protocol):
    """What the product says in Slack."""

    async def post(
        self, workspace: str, channel: str, thread_ts: str | None, message: Message, mark: Mark
    ) -> str:
        """Post in a channel or thread. Returns the message's ts."""
        ...

    async def find(
        self, workspace: str, channel: str, thread_ts: str | None, key: str, since_ts: str
    ) -> str | None:
        """The ts of the bot's own post whose mark has that key, no older than `since_ts`."""
        ...

    async def posts(
        self, workspace: str, channel: str, thread_ts: str | None, since_ts: str, *, by: str
    ) -> tuple[Posted, ...]:
        """That user's posts with a mark, in a thread or else in the channel, none older."""
        ...

    async def threads(
        self, workspace: str, channel: str, since_ts: str, *, by: str
    ) -> tuple[str, ...]:
        """The roots of the channel's threads since then in which that user answered, the newest
        first, so many as are looked at.
        """
        ...

    async def edit(
        self, workspace: str, channel: str, ts: str, message: Message, mark: Mark
    ) -> None:
        """Put another message in the place of a post of the bot's own, under that mark."""
        ...

    async def delete(self, workspace: str, channel: str, ts: str) -> None:
        """Take back a post of the bot's own."""
        ...

    async def permalink(self, workspace: str, channel: str, ts: str) -> str:
        """The link to a message; empty when Slack gives none."""
        ...

    async def respond(self, reply: PrivateReply, message: Message, *, replace: bool) -> None:
        """Answer the asker alone."""
        ...

    async def fill(self, workspace: str, view_id: str, view: View) -> None:
        """Put the content into the open modal of that id, which Slack gave it, or that name.

        Raises NotOpenYet for a name that no open modal has.
        """
        ...


class Directory(Protocol):
    """Who is where, as Slack says."""

    async def channels_of(self, workspace: str, user: str) -> frozenset[str]:
        """The channels that the person shares with the bot."""
        ...

    async def is_member(self, workspace: str, channel: str) -> bool:
        """Whether the bot is in the channel."""
        ...

    async def is_public(self, workspace: str, channel: str) -> bool:
        """Whether the channel is open to the whole workspace. False when Slack does not say."""
        ...

    async def zone_of(self, workspace: str, user: str) -> str | None:
        """The person's time zone as an IANA name."""
        ...

    async def bot_user(self, workspace: str) -> str:
        """The bot's own user id."""
        ...
