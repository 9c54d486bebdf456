"""Trigger ids: one use, three seconds."""

import secrets
from dataclasses import dataclass

from playground.clock import Clock
from playground.refusal import Refusal

TRIGGER_SECONDS = 3.0
TRIGGERS_KEPT = 1_000


@dataclass
class Trigger:
    """Who acted, when, and whether a view was opened for it already."""

    user: str
    issued_at: float
    view: str | None = None
    used: bool = False


class Triggers:
    """The trigger ids of late."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._issued: dict[str, Trigger] = {}

    def issue(self, user: str, view: str | None = None) -> str:
        """A new trigger id for what the user just did (in that view)."""
        trigger_id = (
            f"{secrets.randbelow(10**13)}.{secrets.randbelow(10**11)}.{secrets.token_hex(16)}"
        )
        self._issued[trigger_id] = Trigger(user, self._clock.now(), view)
        if len(self._issued) > TRIGGERS_KEPT:
            del self._issued[next(iter(self._issued))]
        return trigger_id

    def exchange(self, trigger_id: str) -> Trigger:
        """Use a trigger. Raises Refusal: invalid, expired or exchanged."""
        trigger = self._issued.get(trigger_id)
        if trigger is None:
            raise Refusal("invalid_trigger_id")
        if trigger.used:
            raise Refusal("exchanged_trigger_id")
        if self._clock.now() - trigger.issued_at > TRIGGER_SECONDS:
            raise Refusal("expired_trigger_id")
        trigger.used = True
        return trigger
