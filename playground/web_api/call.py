"""One Web API call: its arguments, read as the methods need them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from playground.platform import Platform
from playground.refusal import Refusal, missing_argument
from playground.workspace import Workspace
from playground.workspace.records import Channel, Message, User

Answer = dict[str, Any]

YES = ("true", "1")


@dataclass(frozen=True)
class Call:
    """A call that has passed the token check. Arguments are as they came in."""

    method: str
    arguments: dict[str, Any]
    platform: Platform

    @property
    def workspace(self) -> Workspace:
        """The workspace called upon."""
        return self.platform.workspace

    def text(self, name: str, default: str = "") -> str:
        """An argument as a string."""
        value = self.arguments.get(name)
        return default if value is None else str(value)

    def need(self, name: str) -> str:
        """An argument without which there is no answer. Raises Refusal."""
        value = self.text(name)
        if not value:
            raise missing_argument(name)
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """An argument that is yes or no."""
        value = self.arguments.get(name)
        return default if value is None else str(value).lower() in YES

    def whole(self, name: str, default: int) -> int:
        """A whole number. Raises Refusal."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            raise missing_argument(name) from None

    def parsed(self, name: str) -> Any:
        """An argument of JSON, whether it came as such or as a string. Raises ValueError."""
        value = self.arguments.get(name)
        return json.loads(value) if isinstance(value, str) and value else value

    def require(self, scope: str) -> None:
        """Refuse unless the app was granted the scope."""
        granted = self.platform.app.scopes
        if scope not in granted:
            raise Refusal("missing_scope", needed=scope, provided=",".join(sorted(granted)))

    def channel(self, need_member: bool = True) -> Channel:
        """The channel named by `channel`, if the bot can see it. Raises Refusal.

        A private channel that the bot is not in does not exist for it.
        """
        found = self.workspace.channels.find(self.need("channel"))
        bot = self.workspace.channels.bot.id
        if found is None or (found.kind != "public" and bot not in found.members):
            raise Refusal("channel_not_found")
        if need_member and bot not in found.members:
            raise Refusal("not_in_channel")
        return found

    def message(self, channel: Channel, name: str, refusal: str = "message_not_found") -> Message:
        """The message whose ts is the argument. Raises Refusal."""
        found = self.workspace.messages.find(channel.id, self.need(name))
        if found is None:
            raise Refusal(refusal)
        return found

    def user(self, refusal: str = "user_not_found") -> User:
        """The person named by `user`. Raises Refusal."""
        found = self.workspace.channels.user(self.need("user"))
        if found is None:
            raise Refusal(refusal)
        return found


@dataclass(frozen=True)
class Method:
    """How a method is answered, with which scope, and whose token it takes."""

    answer: Callable[[Call], Answer]
    scope: str | None = None
    token: Literal["bot", "app", "none"] = "bot"  # noqa: S105 - whose token, not a token
