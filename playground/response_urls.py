"""The doors back from an interaction: five uses within thirty minutes."""

import secrets

from playground.links import Links
from playground.refusal import Refusal
from playground.workspace import Workspace
from playground.workspace.records import Message, ResponseUrl

USES = 5
SECONDS = 30 * 60


class ResponseUrls:
    """The response_urls of a workspace. They outlive a restart, as Slack's do."""

    def __init__(self, workspace: Workspace, links: Links) -> None:
        self._workspace = workspace
        self._links = links

    def issue(self, channel: str, user: str, original: Message | None = None) -> str:
        """A new address for what the user just did in the channel (to the message)."""
        self._forget_expired()
        door = ResponseUrl(
            key=f"{self._workspace.state.team.id}/{secrets.token_urlsafe(16)}",
            channel=channel,
            user=user,
            expires_at=self._workspace.clock.now() + SECONDS,
            original=original.ts if original else None,
            original_is_ephemeral=bool(original and original.only_for),
        )
        self._doors[door.key] = door
        self._workspace.ledger.changed()
        return self._links.response_url(door.key)

    def enter(self, key: str) -> ResponseUrl:
        """Use an address once. Raises Refusal: unknown, expired or used up."""
        door = self._doors.get(key)
        if door is None:
            raise Refusal("invalid_url", status=404)
        if self._workspace.clock.now() > door.expires_at:
            raise Refusal("expired_url", status=404)
        if door.used >= USES:
            raise Refusal("used_url", status=404)
        self._doors[key] = door.model_copy(update={"used": door.used + 1})
        self._workspace.ledger.changed()
        return door

    @property
    def _doors(self) -> dict[str, ResponseUrl]:
        return self._workspace.state.response_urls

    def _forget_expired(self) -> None:
        # An hour more, so that a late use is told that it is late.
        longest_ago = self._workspace.clock.now() - 2 * SECONDS
        for key in [key for key, door in self._doors.items() if door.expires_at < longest_ago]:
            del self._doors[key]
