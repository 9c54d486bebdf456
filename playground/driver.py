"""The playground as a test and the page use it: a person's verbs, and what can be seen."""

from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

import aiohttp

from playground.acting import Acting, Outcome
from playground.app import App
from playground.mishaps import Mishap
from playground.page.routes import page_routes
from playground.platform import CallRecord, Platform, Timing, build_platform
from playground.sending import Delivery, HttpCarrier, Signature
from playground.server import HOST, bind, serving
from playground.talking import Talking
from playground.workspace.cast import YOU
from playground.workspace.records import Channel, Message, StoredFile, User, View

NEWSROOM = "#newsroom"
PATIENCE_SECONDS = 10.0


class Playground:
    """A running stand-in. Channels go by id or `#name`, people by id or name.

    `state` is the folder that keeps the workspace; without one it is forgotten at the end.
    `events_url` is where the product listens; with Socket Mode there is none.

        async with Playground(events_url) as slack:
            await slack.upload("#newsroom", "interview.txt", data)
            await slack.until(lambda: slack.messages("#newsroom")[-1].user == slack.bot_user)
    """

    def __init__(
        self,
        events_url: str | None = None,
        *,
        app: App | None = None,
        state: Path | None = None,
        port: int = 0,
        timing: Timing | None = None,
    ) -> None:
        self.app = app or App()
        self._events_url = events_url
        self._state = state
        self._port = port
        self._timing = timing or Timing()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            bound = stack.enter_context(bind(self._port))
            self.base_url = f"http://{HOST}:{bound.getsockname()[1]}"
            temporary = stack.enter_context(TemporaryDirectory(prefix="playground-"))
            folder = self._state or Path(temporary)
            self.platform: Platform = build_platform(self.app, folder, self.base_url, self._timing)
            self._talking, self._acting = Talking(self.platform), Acting(self.platform)
            self._session = await stack.enter_async_context(aiohttp.ClientSession())
            self._carrier: HttpCarrier | None = None
            if self._events_url:
                self.send_to(self._events_url)
            await stack.enter_async_context(serving(self.platform, page_routes(self), bound))
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    # Where the product connects

    @property
    def api_url(self) -> str:
        """The product's SLACK_API_URL."""
        return self.platform.links.api

    @property
    def signing_secret(self) -> str:
        """The product's SLACK_SIGNING_SECRET."""
        return self.app.signing_secret

    @property
    def bot_token(self) -> str:
        """The product's SLACK_BOT_TOKEN."""
        return self.app.bot_token

    @property
    def app_token(self) -> str:
        """The product's SLACK_APP_TOKEN, for Socket Mode."""
        return self.app.app_token

    @property
    def bot_user(self) -> str:
        """The bot's user id."""
        return self.platform.workspace.channels.bot.id

    def send_to(self, events_url: str) -> None:
        """Send everything to that address from now on."""
        if self._carrier is not None:
            self.platform.courier.drop(self._carrier)
        self._carrier = HttpCarrier(events_url, self.app.signing_secret, self._session)
        self.platform.courier.prefer(self._carrier)

    # What a person does

    async def say(
        self, channel: str, text: str, *, user: str = YOU.id, thread_ts: str | None = None
    ) -> Message:
        """Type a message; `@Verbatim` calls the bot."""
        return self._talking.say(self.user(user), self.channel(channel), text, thread_ts)

    async def upload(
        self,
        channel: str,
        name: str,
        data: bytes,
        *,
        user: str = YOU.id,
        text: str = "",
        thread_ts: str | None = None,
        external: bool = False,
        more: Sequence[tuple[str, bytes]] = (),
    ) -> Message:
        """Drop a file (and `more` of them) into a channel.

        `external`: events show only its id, as for a file of another workspace.
        """
        files = [(name, data), *more]
        return self._talking.upload(
            self.user(user), self.channel(channel), files,
            text=text, thread_ts=thread_ts, external=external,
        )  # fmt: skip

    async def share_again(self, channel: str, file: str, *, user: str = YOU.id) -> Message:
        """Share a file that is there already."""
        return self._talking.share(self.user(user), self.channel(channel), self.file(file))

    async def edit(self, message: Message, text: str) -> Message:
        """Change the words of a message."""
        return self._talking.edit(message, text)

    async def delete(self, message: Message) -> None:
        """Take a message back."""
        self._talking.delete(message)

    async def delete_file(self, file: str) -> None:
        """Delete a file everywhere."""
        self._talking.delete_file(self.file(file))

    async def invite(self, channel: str, user: str, *, by: str = YOU.id) -> None:
        """Bring somebody, or the bot, into a channel."""
        self._talking.invite(self.user(by), self.channel(channel), self.user(user))

    async def remove(self, channel: str, user: str) -> None:
        """Put somebody, or the bot, out of a channel."""
        self._talking.remove(self.channel(channel), self.user(user))

    async def command(
        self, name: str, text: str = "", *, channel: str = NEWSROOM, user: str = YOU.id
    ) -> Outcome:
        """Type a slash command. Returns once it was acknowledged, or was not."""
        return await self._acting.command(self.user(user), self.channel(channel), name, text)

    async def press(
        self, where: Message | View, named: str, value: Any = None, *, user: str | None = None
    ) -> Outcome:
        """Press a button (by action_id or by its text), or choose `value` in a menu.

        A message is pressed as it reads now; one that is not there any more, as it was.
        Raises LookupError, naming what is there, when nothing is called that.
        """
        if isinstance(where, View):
            view = self.platform.workspace.views.as_it_is(where)
            return await self._acting.press_in_view(self.user(view.user), view, named, value)
        message = self.platform.workspace.messages.as_it_is(where)
        who = self.user(user or message.only_for or YOU.id)
        return await self._acting.press(who, message, named, value)

    async def submit(self, view: View, values: dict[str, Any] | None = None) -> Outcome:
        """Fill in a modal (inputs by action_id or label) and submit it."""
        now = self.platform.workspace.views.as_it_is(view)
        return await self._acting.submit(self.user(now.user), now, values or {})

    async def close(self, view: View) -> Outcome:
        """Close a modal with its cross."""
        return await self._acting.close(self.user(view.user), view)

    async def shortcut(self, message: Message, callback_id: str, user: str = YOU.id) -> Outcome:
        """Choose an entry in a message's menu."""
        return await self._acting.shortcut(self.user(user), message, callback_id)

    async def open_home(self, user: str = YOU.id, tab: str = "home") -> None:
        """Look at the app's home tab, or at its `messages`."""
        self._talking.open_home(self.user(user), tab)

    def next_morning(self) -> None:
        """Make it 09:00 of the next day where you are."""
        self.platform.workspace.clock.skip_to_morning(YOU.tz)
        self.platform.workspace.ledger.changed()

    # What can be seen

    def messages(self, channel: str) -> Sequence[Message]:
        """The channel without the replies in threads, the oldest first."""
        return self.platform.workspace.messages.history(self.channel(channel).id)

    def thread(self, channel: str, ts: str) -> Sequence[Message]:
        """The root and its replies, the oldest first."""
        return self.platform.workspace.messages.thread(self.channel(channel).id, ts)

    def ephemerals(self, channel: str, user: str = YOU.id) -> Sequence[Message]:
        """What only that person sees in the channel, the oldest first."""
        place, person = self.channel(channel).id, self.user(user).id
        return self.platform.workspace.messages.ephemerals(place, person)

    def views(self, user: str = YOU.id) -> Sequence[View]:
        """The person's open modals, the topmost last."""
        return self.platform.workspace.views.stack(self.user(user).id)

    def home(self, user: str = YOU.id) -> View | None:
        """The person's home tab."""
        return self.platform.workspace.views.home(self.user(user).id)

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """What was sent to the product, and how it ended, the oldest first."""
        return tuple(self.platform.courier.deliveries)

    @property
    def calls(self) -> Sequence[CallRecord]:
        """The Web API calls (and uses of response_urls), the oldest first."""
        return tuple(self.platform.calls)

    async def until(self, fact: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> None:
        """Wait for a fact. It is looked at again whenever something changed.

        Raises TimeoutError.
        """
        await self.platform.bell.until(fact, seconds)

    # What goes wrong on demand

    def fail_next(
        self, method: str, error: str, *, retry_after: int | str | None = None, times: int = 1
    ) -> None:
        """Refuse the next calls of a method; nothing is carried out."""
        self.platform.mishaps.plan(method, Mishap(error, retry_after), times)

    def lose_next_reply(self, method: str) -> None:
        """Carry the next call out and hang up instead of answering."""
        self.platform.mishaps.plan(method, Mishap(loses_reply=True))

    def delay_next(self, method: str, seconds: float) -> None:
        """Answer the next call late; `download` is that of a file."""
        self.platform.mishaps.plan(method, Mishap(delay_seconds=seconds))

    def redirect_next_download(self, url: str) -> None:
        """Send the next download of a file to another address."""
        self.platform.mishaps.redirect_download(url)

    def sign(self, signature: Signature) -> None:
        """Sign well, badly, or as of six minutes ago, from now on. Raises RuntimeError."""
        if self._carrier is None:
            raise RuntimeError("nothing is signed in Socket Mode")
        self._carrier.signature = signature

    # Who and where; LookupError when there is no such thing

    def channel(self, name: str) -> Channel:
        """The channel of that id or `#name`."""
        return self.platform.workspace.channels.named(name)

    def direct(self, user: str = YOU.id) -> Channel:
        """The direct message of a person with the bot."""
        return self.platform.workspace.channels.direct(self.user(user).id, self.bot_user)

    def user(self, name: str) -> User:
        """The person of that id or name."""
        return self.platform.workspace.channels.person(name)

    def file(self, file: str) -> StoredFile:
        """The file of that id."""
        return self.platform.workspace.files.named(file)
