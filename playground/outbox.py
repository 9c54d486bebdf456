"""Events on their way: who may hear of them, and sending again until they are acknowledged."""

import asyncio
import secrets
import time
from typing import Any

from playground.app import App
from playground.chores import Chores
from playground.events import channel_of
from playground.sending import Courier, Parcel, Receipt
from playground.workspace import Workspace
from playground.workspace.records import PendingEvent

RETRY_DELAYS = (0.0, 60.0, 300.0)
"""At once, after a minute, after five: then Slack gives up."""

NO_CHANNEL_NEEDED = frozenset(
    {"app_home_opened", "app_uninstalled", "tokens_revoked", "channel_left", "group_left"}
)


class Outbox:
    """Unacknowledged events. They are part of the saved state, so a restart loses none."""

    def __init__(
        self,
        app: App,
        workspace: Workspace,
        courier: Courier,
        chores: Chores,
        retry_delays: tuple[float, ...],
    ) -> None:
        self._app = app
        self._workspace = workspace
        self._courier = courier
        self._chores = chores
        self._delays = retry_delays

    def announce(self, *events: dict[str, Any], in_turn: bool = False) -> None:
        """Send the events that the app subscribed to, from channels that the bot is in.

        `in_turn`: each waits until the one before it was answered for the first time.
        """
        sent = [self._enqueue(each) for each in events if self._hears(each)]
        if in_turn:
            self._chores.begin(self._deliver_in_turn(sent))
        else:
            for event_id in sent:
                self._chores.begin(self._deliver(event_id))

    def resume(self) -> None:
        """Go on with what an earlier run had not got acknowledged."""
        for event_id in self._pending:
            self._chores.begin(self._deliver(event_id))

    @property
    def _pending(self) -> dict[str, PendingEvent]:
        return self._workspace.state.pending_events

    def _hears(self, event: dict[str, Any]) -> bool:
        kind = event["type"]
        if kind in NO_CHANNEL_NEEDED:
            return kind in self._app.events
        if kind == "file_deleted":
            places = event["channel_ids"]
            return kind in self._app.events and any(self._bot_is_in(each) for each in places)
        place = channel_of(event) or ""
        if not self._bot_is_in(place):
            return False
        if kind == "message":
            kind = f"message.{self._workspace.state.channels[place].family}"
        return kind in self._app.events

    def _bot_is_in(self, channel: str) -> bool:
        found = self._workspace.state.channels.get(channel)
        return found is not None and self._workspace.channels.bot.id in found.members

    def _enqueue(self, event: dict[str, Any]) -> str:
        envelope = self._envelope(event)
        event_id = str(envelope["event_id"])
        self._pending[event_id] = PendingEvent(envelope=envelope, due=time.time())
        self._workspace.ledger.changed()
        return event_id

    def _envelope(self, event: dict[str, Any]) -> dict[str, Any]:
        team = self._workspace.state.team.id
        bot = self._workspace.channels.bot.id
        return {
            "token": self._app.verification_token,
            "team_id": team,
            "context_team_id": team,
            "context_enterprise_id": None,
            "api_app_id": self._app.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{secrets.token_hex(5).upper()}",
            "event_time": int(float(event["event_ts"])),
            "authorizations": [
                {"enterprise_id": None, "team_id": team, "user_id": bot, "is_bot": True,
                 "is_enterprise_install": False}
            ],
            "is_ext_shared_channel": False,
        }  # fmt: skip

    async def _deliver_in_turn(self, event_ids: list[str]) -> None:
        for event_id in event_ids:
            await self._attempt(event_id)
            if event_id in self._pending:
                self._chores.begin(self._deliver(event_id))

    async def _deliver(self, event_id: str) -> None:
        while pending := self._pending.get(event_id):
            await asyncio.sleep(max(0.0, pending.due - time.time()))
            await self._attempt(event_id)

    async def _attempt(self, event_id: str) -> None:
        pending = self._pending[event_id]
        parcel = Parcel("event", pending.envelope, pending.attempt, pending.reason)
        receipt = await self._courier.send(parcel)
        if receipt.fault is None or receipt.no_retry or pending.attempt == len(self._delays):
            del self._pending[event_id]
        else:
            self._pending[event_id] = self._put_off(pending, receipt)
        self._workspace.ledger.changed()

    def _put_off(self, pending: PendingEvent, receipt: Receipt) -> PendingEvent:
        due = time.time() + self._delays[pending.attempt]
        return pending.model_copy(
            update={"attempt": pending.attempt + 1, "due": due, "reason": receipt.fault}
        )
