"""What is kept: transcripts with their briefs, and what people set for a channel."""

from datetime import datetime, timedelta
from typing import Protocol

from bot.models.brief import Brief
from bot.models.correction import Correction
from bot.models.digest import DigestSetting
from bot.models.mode import Mode
from bot.models.share import Grant, Share
from bot.models.transcript import Transcript


class TranscriptStore(Protocol):
    """Readings, shares and briefs. Everything that reads takes a grant."""

    retention: timedelta
    """How long what is saved is kept."""

    async def save_reading(self, workspace: str, reading: Transcript) -> None:
        """Keep a reading under its content hash."""
        ...

    async def save_share(self, share: Share) -> None:
        """Keep a share and list it in its channel and its thread."""
        ...

    async def save_correction(
        self, workspace: str, channel: str, share_id: str, correction: Correction
    ) -> None:
        """Keep a correction beside a share; forget what was made of it without."""
        ...

    async def corrections(self, grant: Grant, share: Share) -> tuple[Correction, ...]:
        """The corrections of the share, the oldest first."""
        ...

    async def forget_brief(self, share: Share) -> None:
        """Forget the brief of a share, and the answer to a bare `/brief` in its channel."""
        ...

    async def forget_share(self, share: Share) -> None:
        """Forget a share, its brief, and the answer to a bare `/brief` in its channel."""
        ...

    async def save_brief(self, share: Share, brief: Brief) -> None:
        """Keep the brief of a share."""
        ...

    async def save_ready(self, share: Share, answer: bytes) -> bool:
        """Keep the answer to a bare `/brief` if the share is its channel's newest."""
        ...

    async def shares(self, grant: Grant) -> tuple[Share, ...]:
        """All shares in the grant's channels, the newest first."""
        ...

    async def share(self, grant: Grant, share_id: str) -> Share | None:
        """The share, or None when there is none or the grant does not cover it."""
        ...

    async def shares_of_thread(self, grant: Grant, thread_ts: str) -> tuple[Share, ...]:
        """The shares made in a thread of the grant's channels, the newest first."""
        ...

    async def transcript(
        self, grant: Grant, share: Share, *, without: str = ""
    ) -> Transcript | None:
        """The share's turns under its corrections, its id in `Transcript.id`; None when they are no
        longer kept. `without`: the key of one correction that is left out.
        """
        ...

    async def brief(self, grant: Grant, share: Share) -> Brief | None:
        """The share's stored brief."""
        ...

    async def forget_ready(self, workspace: str, channel: str | None) -> None:
        """Forget the stored answers to a bare `/brief`, of a channel or of all (None)."""
        ...

    async def ready(self, grant: Grant) -> bytes | None:
        """The stored answer to a bare `/brief` in the grant's one channel."""
        ...


class DigestBook(Protocol):
    """Which channels want a digest, and when the next one is due."""

    async def setting(self, workspace: str, channel: str) -> DigestSetting | None:
        """The channel's setting."""
        ...

    async def set(self, setting: DigestSetting, due: datetime) -> None:
        """Keep the setting, due next at that moment."""
        ...

    async def postpone(self, workspace: str, channel: str, due: datetime) -> None:
        """Set the next due moment of a setting that is still there."""
        ...

    async def remove(self, workspace: str, channel: str) -> bool:
        """Forget the setting and what was posted. False when there was none."""
        ...

    async def due(self, until: datetime) -> tuple[tuple[DigestSetting, datetime], ...]:
        """The settings whose moment has come, each with that moment."""
        ...

    async def posted_until(self, workspace: str, channel: str) -> float | None:
        """The end of what the last posted digest covered, in seconds since 1970."""
        ...

    async def record_posted(self, workspace: str, channel: str, until: float) -> None:
        """Record what a posted digest covered. Never goes back."""
        ...


class ModeBook(Protocol):
    """How briefs are made in a channel, as people set it."""

    async def mode(self, workspace: str, channel: str) -> Mode:
        """The channel's mode; else the workspace's; else `model`."""
        ...

    async def set_mode(self, workspace: str, channel: str | None, mode: Mode) -> None:
        """Set the mode of a channel, or of the workspace (None)."""
        ...
