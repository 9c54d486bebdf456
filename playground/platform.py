"""Everything behind the doors, wired: what the Web API, the page and the tests work on."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from playground.app import App
from playground.bell import Bell
from playground.chores import Chores
from playground.events import Events
from playground.links import Links
from playground.mishaps import Mishaps
from playground.outbox import RETRY_DELAYS, Outbox
from playground.response_urls import ResponseUrls
from playground.sending import Courier
from playground.shapes import Shapes
from playground.socket_mode import Sockets
from playground.triggers import Triggers
from playground.uploads import Uploads
from playground.workspace import Workspace, open_workspace

UploadOrder = Literal["together", "message-first", "file-first"]
"""In which order the two events of one upload arrive; Slack promises none."""

ACK_SECONDS = 3.0
CALLS_KEPT = 2_000


@dataclass(frozen=True)
class CallRecord:
    """One Web API call: what was asked and what was answered, and with which HTTP status."""

    method: str
    arguments: dict[str, Any]
    answer: dict[str, Any]
    status: int


@dataclass(frozen=True)
class Timing:
    """How patient the platform is, and how it orders events.

    `source` is the time, for tests that turn it by hand.
    """

    ack_seconds: float = ACK_SECONDS
    retry_delays: tuple[float, ...] = RETRY_DELAYS
    source: Callable[[], float] = time.time
    clock_file: Path | None = None
    upload_order: UploadOrder = "together"


@dataclass(frozen=True)
class Platform:
    """The stand-in without its HTTP."""

    app: App
    bell: Bell
    chores: Chores
    workspace: Workspace
    links: Links
    shapes: Shapes
    events: Events
    courier: Courier
    outbox: Outbox
    triggers: Triggers
    response_urls: ResponseUrls
    uploads: Uploads
    sockets: Sockets
    mishaps: Mishaps
    upload_order: UploadOrder
    calls: deque[CallRecord] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))


def build_platform(app: App, folder: Path, base_url: str, timing: Timing) -> Platform:
    """The platform on the workspace of that folder, reachable at `base_url`."""
    bell = Bell()
    chores = Chores()
    workspace = open_workspace(folder, bell, timing.source, timing.clock_file)
    links = Links(base_url, workspace.state.team.id)
    shapes = Shapes(workspace, links, app.app_id)
    courier = Courier(bell, timing.ack_seconds)
    return Platform(
        app=app,
        bell=bell,
        chores=chores,
        workspace=workspace,
        links=links,
        shapes=shapes,
        events=Events(workspace, shapes),
        courier=courier,
        outbox=Outbox(app, workspace, courier, chores, timing.retry_delays),
        triggers=Triggers(workspace.clock),
        response_urls=ResponseUrls(workspace, links),
        uploads=Uploads(),
        sockets=Sockets(courier, links, app.app_id),
        mishaps=Mishaps(),
        upload_order=timing.upload_order,
    )
