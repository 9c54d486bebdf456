"""Conversations and who is in them."""

from playground.workspace.cast import BOT
from playground.workspace.ledger import Ledger
from playground.workspace.records import Channel, User


class Channels:
    """The channels, direct messages and people of a workspace."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def find(self, name: str) -> Channel | None:
        """The channel of that id or name (`#newsroom`)."""
        by_id = self._ledger.state.channels.get(name)
        return by_id or next((each for each in self.all() if f"#{each.name}" == name), None)

    def named(self, name: str) -> Channel:
        """The channel of that id or name. Raises LookupError."""
        found = self.find(name)
        if found is None:
            raise LookupError(f"there is no channel {name!r}")
        return found

    def all(self) -> tuple[Channel, ...]:
        """Every conversation there is."""
        return tuple(self._ledger.state.channels.values())

    def of(self, user: str) -> tuple[Channel, ...]:
        """The conversations that the user is in."""
        return tuple(each for each in self.all() if user in each.members)

    def user(self, name: str) -> User | None:
        """The person of that id or name (`mina`)."""
        people = self._ledger.state.users
        return people.get(name) or next((one for one in people.values() if one.name == name), None)

    def person(self, name: str) -> User:
        """The person of that id or name. Raises LookupError."""
        found = self.user(name)
        if found is None:
            raise LookupError(f"nobody is called {name!r}")
        return found

    @property
    def people(self) -> tuple[User, ...]:
        """Everybody, the bots included."""
        return tuple(self._ledger.state.users.values())

    @property
    def bot(self) -> User:
        """The app's own user."""
        return self._ledger.state.users[BOT.id]

    def direct(self, user: str, other: str) -> Channel:
        """The direct message of two people, opened if they never spoke."""
        pair = {user, other}
        for each in self.all():
            if each.kind == "im" and set(each.members) == pair:
                return each
        opened = Channel(
            id=self._ledger.new_id("D"), name="", kind="im", members=(user, other),
            created=int(self._ledger.clock.now()),
        )  # fmt: skip
        return self._keep(opened)

    def join(self, channel: Channel, user: str) -> Channel:
        """Put somebody into the channel."""
        members = (*(each for each in channel.members if each != user), user)
        return self._keep(channel.model_copy(update={"members": members}))

    def leave(self, channel: Channel, user: str) -> Channel:
        """Take somebody out of the channel."""
        members = tuple(each for each in channel.members if each != user)
        return self._keep(channel.model_copy(update={"members": members}))

    def archive(self, channel: Channel) -> Channel:
        """Close the channel for good."""
        return self._keep(channel.model_copy(update={"archived": True}))

    def create(self, name: str, kind: str, members: tuple[str, ...]) -> Channel:
        """A new channel, `kind` public or private."""
        values = {
            "id": self._ledger.new_id("C"), "name": name, "kind": kind, "members": members,
            "created": int(self._ledger.clock.now()),
        }  # fmt: skip
        return self._keep(Channel.model_validate(values))

    def _keep(self, channel: Channel) -> Channel:
        self._ledger.state.channels[channel.id] = channel
        self._ledger.state.messages.setdefault(channel.id, {})
        self._ledger.changed()
        return channel
