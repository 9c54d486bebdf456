"""What is said in Slack, and who is where."""

from typing import Protocol

from bot.models.job import PrivateReply
from bot.models.message import Mark, Message, View


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

    async def marks(
        self, workspace: str, channel: str, thread_ts: str, *, by: str
    ) -> tuple[Mark, ...]:
        """The marks of that user's posts in a thread, the oldest first."""
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
        """Put the content into an open modal."""
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
