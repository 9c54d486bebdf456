"""The page's addresses: its files, its snapshots, and a verb for each thing one can do."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from aiohttp import web
from pydantic import ValidationError

from playground.acting import Outcome
from playground.bell import Bell
from playground.file_host import file_response
from playground.page import requests
from playground.page.guard import Handler, guarded
from playground.page.snapshot import Snapshots
from playground.workspace.cast import BOT, YOU
from playground.workspace.records import Message, View

if TYPE_CHECKING:
    from playground.driver import Playground

STATIC = Path(__file__).parent.parent / "static"
PULSE_SECONDS = 15.0

A = TypeVar("A", bound=requests.Asked)


def page_routes(playground: "Playground") -> list[web.RouteDef]:
    """Every address of the page, each for this machine's browser alone."""
    page = Page(playground)
    verbs: dict[str, Handler] = {
        "say": _asked(requests.Say, page.say),
        "upload": page.upload,
        "command": _asked(requests.TypeCommand, page.command),
        "press": _asked(requests.Press, page.press),
        "submit": _asked(requests.Submit, page.submit),
        "close-view": _asked(requests.CloseView, page.close_view),
        "shortcut": _asked(requests.ChooseShortcut, page.shortcut),
        "dismiss": _asked(requests.Dismiss, page.dismiss),
        "open-home": _asked(requests.OpenHome, page.open_home),
        "next-morning": page.next_morning,
    }
    return [
        web.get("/", guarded(page.index)),
        web.get("/archives/{channel}/{ts}", guarded(page.index)),
        web.get("/static/{name}", guarded(page.static)),
        web.get("/events-stream", guarded(page.stream)),
        web.get("/playground/state", guarded(page.state)),
        web.get("/playground/files/{file}", guarded(page.file)),
        *(web.post(f"/playground/{name}", guarded(each)) for name, each in verbs.items()),
    ]


class Page:
    """You, in front of the browser."""

    def __init__(self, playground: "Playground") -> None:
        self._playground = playground

    async def index(self, _: web.Request) -> web.StreamResponse:
        """The page. A message's permalink is the page with that message in sight."""
        return web.FileResponse(STATIC / "index.html")

    async def static(self, request: web.Request) -> web.StreamResponse:
        """A script or style of the page."""
        found = STATIC / Path(request.match_info["name"]).name
        if not found.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(found)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: one for each change, without content."""
        bell = self._playground.platform.bell
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        with contextlib.suppress(ConnectionResetError):  # the page was closed
            await _ring_on(response, bell)
        return response

    async def state(self, request: web.Request) -> web.StreamResponse:
        """What the page draws."""
        snapshots = Snapshots(self._playground.platform)
        channel, thread = request.query.get("channel", ""), request.query.get("thread") or None
        try:
            return web.json_response(snapshots.take(channel, thread))
        except LookupError as error:
            return _complaint(str(error))

    async def file(self, request: web.Request) -> web.StreamResponse:
        """An upload, for the person; the product has to show its token elsewhere."""
        try:
            file = self._playground.file(request.match_info["file"])
        except LookupError as error:
            raise web.HTTPNotFound from error
        return file_response(self._playground.platform, file)

    async def say(self, asked: requests.Say) -> None:
        """Send a message."""
        await self._playground.say(asked.channel, asked.text, thread_ts=asked.thread_ts)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Drop files, with a comment, into a channel or a thread."""
        form = await request.post()
        files = [
            (each.filename, each.file.read())
            for each in form.getall("file", [])
            if isinstance(each, web.FileField)
        ]
        if not files:
            return _complaint("there is no file in it")
        (name, data), *more = files
        try:
            await self._playground.upload(
                str(form.get("channel", "")), name, data, more=more,
                text=str(form.get("text", "")), thread_ts=str(form.get("thread_ts", "")) or None,
            )  # fmt: skip
        except LookupError as error:
            return _complaint(str(error))
        return web.json_response({})

    async def command(self, asked: requests.TypeCommand) -> Outcome | None:
        """Send a slash command. `/invite @Verbatim` is the playground's own."""
        if asked.name == "/invite":
            await self._playground.invite(asked.channel, BOT.id)
            return None
        return await self._playground.command(asked.name, asked.text, channel=asked.channel)

    async def press(self, asked: requests.Press) -> Outcome:
        """Press or choose something in a message or in a view."""
        where = self._view(asked.view) if asked.view else self._message(asked.channel, asked.ts)
        return await self._playground.press(where, asked.action_id, asked.value)

    async def submit(self, asked: requests.Submit) -> Outcome:
        """Submit the open modal."""
        return await self._playground.submit(self._view(asked.view), asked.values)

    async def close_view(self, asked: requests.CloseView) -> Outcome:
        """Close the open modal."""
        return await self._playground.close(self._view(asked.view))

    async def shortcut(self, asked: requests.ChooseShortcut) -> Outcome:
        """Choose an entry in a message's menu."""
        message = self._message(asked.channel, asked.ts)
        return await self._playground.shortcut(message, asked.callback_id)

    async def dismiss(self, asked: requests.Dismiss) -> None:
        """Take an ephemeral message off the page."""
        message = self._message(asked.channel, asked.ts)
        if message.only_for:
            self._playground.platform.workspace.messages.remove(message)

    async def open_home(self, asked: requests.OpenHome) -> None:
        """Look at the app's home or its messages."""
        await self._playground.open_home(YOU.id, asked.tab)

    async def next_morning(self, _: web.Request) -> web.StreamResponse:
        """Make it tomorrow, nine o'clock."""
        self._playground.next_morning()
        return web.json_response({})

    def _message(self, channel: str | None, ts: str | None) -> Message:
        messages = self._playground.platform.workspace.messages
        place = channel or ""
        found = messages.find(place, ts or "") or messages.whispered(place, ts or "")
        if found is None:
            raise LookupError("this message is gone")
        return found

    def _view(self, view: str) -> View:
        found = self._playground.platform.workspace.views.find(view)
        if found is None:
            raise LookupError("this dialog is closed")
        return found


def _asked(shape: type[A], verb: Callable[[A], Awaitable[Outcome | None]]) -> Handler:
    """The verb behind a body of JSON; what cannot be done is said in one line."""

    async def serve(request: web.Request) -> web.StreamResponse:
        try:
            outcome = await verb(shape.model_validate_json(await request.read()))
        except ValidationError as error:
            return _complaint(error.errors()[0]["msg"])
        except LookupError as error:
            return _complaint(str(error))
        return web.json_response(_told(outcome))

    return serve


def _told(outcome: Outcome | None) -> dict[str, Any]:
    if outcome is None:
        return {}
    return {"error": outcome.error, "errors": outcome.errors}


def _complaint(what: str) -> web.Response:
    return web.json_response({"error": what}, status=400)


async def _ring_on(response: web.StreamResponse, bell: Bell) -> None:
    seen = -1
    while not bell.is_silent:
        line = b": still here\n\n"
        if bell.rings != seen:
            seen = bell.rings
            line = b"data: changed\n\n"
        await response.write(line)
        await _next_ring_or_pulse(bell.rings != seen, bell.heard)


async def _next_ring_or_pulse(rang: bool, heard: Callable[[], Awaitable[None]]) -> None:
    """Returns at the next ring, at once if there was one meanwhile, or when a pulse is due."""
    if rang:
        return
    try:
        await asyncio.wait_for(heard(), PULSE_SECONDS)
    except TimeoutError:
        return
