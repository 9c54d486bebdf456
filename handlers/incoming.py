"""What Slack sent, as the product's own values: the one place that reads Slack's dictionaries."""

from typing import Any

from pydantic import ValidationError
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import UsageError
from bot.models.button import Press
from bot.models.job import Ingest, PrivateReply
from bot.models.share import Asker, FileSource, LinkSource, Source
from bot.render.notices import OLD_BUTTON
from bot.slack_messages import files_of, links_of, unescaped


class Incoming:
    """One request of Slack's. Fields that a kind of request lacks read as empty."""

    def __init__(self, body: dict[str, Any], context: AsyncBoltContext) -> None:
        self._body = body
        self._context = context
        self._event: dict[str, Any] = body.get("event") or {}
        self._is_chosen = body.get("type") == "message_action"
        self._message: dict[str, Any] = body["message"] if self._is_chosen else self._event

    @property
    def workspace(self) -> str:
        """The installation's workspace, never the sender's."""
        return self._context.team_id or self._context.enterprise_id or ""

    @property
    def client(self) -> AsyncWebClient:
        """For the one call that an acknowledgement may make."""
        client: AsyncWebClient = self._context["client"]
        return client

    @property
    def asker(self) -> Asker:
        """Who asks, and where."""
        channel = self._context.channel_id or ""
        return Asker(
            workspace=self.workspace,
            channel=channel,
            user=self._context.user_id,
            direct=self.is_direct,
            thread_ts=self._thread_ts(),
        )

    @property
    def is_direct(self) -> bool:
        """Whether this is between one person and the bot."""
        named = self._body.get("channel_name") == "directmessage"
        return named or (self._context.channel_id or "").startswith("D")

    @property
    def text(self) -> str:
        """The typed words, with Slack's three escapes undone."""
        text: str = self._body.get("text") or self._event.get("text") or ""
        return unescaped(text)

    @property
    def command(self) -> str:
        """`/brief`"""
        return str(self._body["command"])

    @property
    def private_reply(self) -> PrivateReply:
        """The way back to who typed or pressed: beside the message that was pressed."""
        thread_ts = self._thread_ts()
        return PrivateReply(
            response_url=str(self._body.get("response_url") or ""),
            thread_ts=None if thread_ts == self.pressed_in else thread_ts,
        )

    @property
    def trigger_id(self) -> str:
        """Good for one modal within 3 s; different for every command and press."""
        return str(self._body.get("trigger_id") or "")

    @property
    def user(self) -> str | None:
        """Who did this."""
        return self._context.user_id

    @property
    def view_id(self) -> str:
        """The id of the modal that was submitted."""
        return str((self._body.get("view") or {}).get("id") or "")

    @property
    def carried(self) -> str:
        """What the submitted modal carries from when it was opened."""
        return str((self._body.get("view") or {}).get("private_metadata") or "")

    def entered(self, name: str) -> str:
        """What was typed or chosen in the submitted modal, in the input of that name."""
        values = ((self._body.get("view") or {}).get("state") or {}).get("values") or {}
        found = (values.get(name) or {}).get(name) or {}
        return str(found.get("value") or (found.get("selected_option") or {}).get("value") or "")

    @property
    def press(self) -> Press:
        """What the pressed button carries. Raises UsageError for what no button of ours has."""
        try:
            return Press.model_validate_json(self._body["actions"][0].get("value") or "{}")
        except ValidationError as error:  # from before a change of the program
            raise UsageError(OLD_BUTTON) from error

    @property
    def pressed_in(self) -> str:
        """The ts of the message that the pressed button is in; where Slack tells of none, what
        tells this press from others.
        """
        container, message = self._body.get("container") or {}, self._body.get("message") or {}
        return str(container.get("message_ts") or message.get("ts") or self.trigger_id)

    @property
    def subtype(self) -> str:
        """The kind of a message event; empty for plain words."""
        return str(self._event.get("subtype") or "")

    @property
    def message_ts(self) -> str:
        """Of the message that was posted, or in whose menu something was chosen."""
        return str(self._message.get("ts") or "")

    @property
    def is_of_bot(self) -> bool:
        """Whether that message is the bot's own."""
        return self._message.get("user") == self._context.bot_user_id

    @property
    def event_ts(self) -> str:
        return str(self._event.get("event_ts") or self._event.get("ts") or "")

    @property
    def file_id(self) -> str:
        """The file of a `file_shared` event."""
        return str(self._event.get("file_id") or (self._event.get("file") or {}).get("id") or "")

    @property
    def file_channels(self) -> tuple[str, ...]:
        """The channels of a `file_deleted` event, as far as Slack names them."""
        return tuple(str(each) for each in self._event.get("channel_ids") or ())

    def taken_back(self) -> tuple[Ingest, ...]:
        """What a message handed over, and does not any more now that it is deleted or changed.

        A deleted message that others replied to is told of as a change, into a tombstone. Files
        count as gone only where Slack says so.
        """
        before, after = self._event.get("previous_message") or {}, self._event.get("message") or {}
        if not before.get("ts") or before.get("user") == self._context.bot_user_id:
            return ()
        held: tuple[Source, ...] = (*files_of(before), *links_of(before))
        if self.subtype == "message_changed" and after.get("subtype") != "tombstone":
            listed = {str(each.get("id")) for each in after.get("files") or ()}
            gone = listed - {each.id for each in files_of(after)}
            linked = {each.key for each in links_of(after)}
            held = tuple(
                each
                for each in held
                if (each.key in gone if isinstance(each, FileSource) else each.key not in linked)
            )
        return tuple(self._reading_of(before, source) for source in held)

    def _reading_of(self, message: dict[str, Any], source: Source) -> Ingest:
        ts = str(message["ts"])
        return Ingest(
            workspace=self.workspace,
            channel=self._context.channel_id or "",
            message_ts=ts,
            thread_ts=str(message.get("thread_ts") or ts),
            source=source,
        )

    @property
    def left_by_bot(self) -> bool:
        """Whether an event that tells of a leaving tells of the bot's own."""
        return self._event.get("user") in (None, self._context.bot_user_id)

    @property
    def mentions_bot(self) -> bool:
        bot = self._context.bot_user_id
        return bool(bot) and f"<@{bot}" in (self._event.get("text") or "")

    @property
    def is_addressed(self) -> bool:
        """Whether the message is said to the bot, or handed to it out of its menu."""
        return self.is_direct or self.mentions_bot or self._is_chosen

    def files(self) -> tuple[FileSource, ...]:
        """The message's files that Slack holds."""
        return files_of(self._message)

    def links(self) -> tuple[LinkSource, ...]:
        """The links that the message's writer put into it."""
        return links_of(self._message)

    def _thread_ts(self) -> str | None:
        message = self._body.get("message") or {}
        container = self._body.get("container") or {}
        found = (
            self._event.get("thread_ts") or message.get("thread_ts") or container.get("thread_ts")
        )
        return str(found) if found else None
