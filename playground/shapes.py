"""Records as Slack writes them in JSON."""

from pathlib import PurePath
from typing import Any

from playground.links import Links
from playground.workspace import Workspace
from playground.workspace.records import Channel, Message, StoredFile, User, View

Json = dict[str, Any]

CHANNEL_TYPES = {"public": "channel", "private": "group", "im": "im"}


class Shapes:
    """The JSON of a workspace whose addresses are `links`."""

    def __init__(self, workspace: Workspace, links: Links, app_id: str) -> None:
        self._workspace = workspace
        self._links = links
        self._app_id = app_id

    def message(
        self, message: Message, replies: list[Message] | None = None, metadata: bool = False
    ) -> Json:
        """A message; a root that has `replies` tells of them."""
        shape: Json = {"type": "message", "user": message.user, "ts": message.ts}
        shape |= _present(
            subtype=message.subtype,
            client_msg_id=message.client_msg_id,
            bot_id=message.bot_id,
            app_id=message.app_id,
        )
        shape |= {"text": message.text, "team": self._workspace.state.team.id}
        shape |= self._thread_fields(message, replies or [])
        shape |= _present(
            blocks=list(message.blocks),
            files=self._files_of(message),
            reactions=[
                {"name": each.name, "users": list(each.users), "count": len(each.users)}
                for each in message.reactions
            ],
            metadata=message.metadata if metadata else None,
        )
        if message.edited_ts:
            shape["edited"] = {"user": message.user, "ts": message.edited_ts}
        return shape

    def channel(self, channel: Channel) -> Json:
        """A conversation as the bot sees it."""
        bot = self._workspace.channels.bot.id
        shape: Json = {
            "id": channel.id, "created": channel.created, "is_archived": channel.archived,
            "is_im": channel.kind == "im", "is_mpim": False, "is_org_shared": False,
        }  # fmt: skip
        if channel.kind == "im":
            other = next((each for each in channel.members if each != bot), bot)
            return {**shape, "user": other, "is_user_deleted": False}
        words = {"value": channel.purpose, "creator": "", "last_set": 0}
        return {
            **shape,
            "name": channel.name, "name_normalized": channel.name,
            "is_channel": channel.kind == "public", "is_group": channel.kind == "private",
            "is_private": channel.kind == "private", "is_member": bot in channel.members,
            "is_general": False, "creator": channel.members[0] if channel.members else "",
            "purpose": words, "topic": {"value": "", "creator": "", "last_set": 0},
            "num_members": len(channel.members),
        }  # fmt: skip

    def user(self, user: User) -> Json:
        """A person, or the bot."""
        profile: Json = {"real_name": user.real_name, "display_name": user.name}
        if user.bot_id:
            profile |= {"bot_id": user.bot_id, "api_app_id": self._app_id}
        return {
            "id": user.id, "team_id": self._workspace.state.team.id, "name": user.name,
            "deleted": False, "real_name": user.real_name, "tz": user.tz,
            "is_bot": user.bot_id is not None, "is_app_user": False, "profile": profile,
        }  # fmt: skip

    def file(self, file: StoredFile, with_shares: bool = False) -> Json:
        """A file. `with_shares` adds where it was shared, as `files.info` does."""
        filetype = PurePath(file.name).suffix.lower().lstrip(".") or "text"
        shape: Json = {
            "id": file.id, "created": file.created, "timestamp": file.created, "name": file.name,
            "title": file.title, "mimetype": file.mimetype, "filetype": filetype,
            "user": file.user, "user_team": self._workspace.state.team.id, "size": file.size,
            "mode": "hosted", "is_external": False, "is_public": bool(file.shares),
            "file_access": "visible", "url_private": self._links.file(file),
            "url_private_download": self._links.download(file),
            "permalink": self._links.file_page(file),
        }  # fmt: skip
        return {**shape, **self._shares(file)} if with_shares else shape

    def view(self, view: View) -> Json:
        """A view with the fields that Slack adds to what the app sent."""
        team = self._workspace.state.team.id
        bot = self._workspace.channels.bot.bot_id
        added = {
            "id": view.id, "team_id": team, "app_id": self._app_id, "app_installed_team_id": team,
            "bot_id": bot, "hash": view.hash, "root_view_id": view.root,
            "previous_view_id": view.previous, "state": {"values": view.values},
        }  # fmt: skip
        defaults = {"callback_id": "", "private_metadata": "", "external_id": ""}
        if view.content["type"] == "modal":
            defaults |= {"clear_on_close": False, "notify_on_close": False, "submit": None}  # type: ignore[dict-item]
        return {**defaults, **view.content, **added}

    def _thread_fields(self, message: Message, replies: list[Message]) -> Json:
        if message.thread_ts:
            root = self._workspace.messages.find(message.channel, message.thread_ts)
            parent = {"parent_user_id": root.user} if root else {}
            return {"thread_ts": message.thread_ts, **parent}
        if not replies:
            return {}
        people = list(dict.fromkeys(each.user for each in replies))
        return {
            "thread_ts": message.ts, "reply_count": len(replies), "reply_users": people,
            "reply_users_count": len(people), "latest_reply": replies[-1].ts, "is_locked": False,
            "subscribed": False,
        }  # fmt: skip

    def _files_of(self, message: Message) -> list[Json]:
        return [self._file_in_message(each) for each in message.files]

    def _file_in_message(self, file_id: str) -> Json:
        file = self._workspace.files.find(file_id)
        if file is None:
            return {"id": file_id, "mode": "tombstone"}
        if file.external:
            # A file of another workspace shows nothing until it is asked for.
            return {"id": file.id, "created": 0, "timestamp": 0, "mode": "file_access",
                    "file_access": "check_file_info"}  # fmt: skip
        return self.file(file)

    def _shares(self, file: StoredFile) -> Json:
        shares: dict[str, dict[str, list[Json]]] = {}
        places: dict[str, list[str]] = {"channels": [], "groups": [], "ims": []}
        for channel_id, timestamps in file.shares.items():
            channel = self._workspace.channels.find(channel_id)
            if channel is None:
                continue
            side = "public" if channel.kind == "public" else "private"
            told = [self._share(channel, ts) for ts in timestamps]
            shares.setdefault(side, {})[channel_id] = told
            places["ims" if channel.kind == "im" else channel.family].append(channel_id)
        return {"shares": shares, **places}

    def _share(self, channel: Channel, ts: str) -> Json:
        message = self._workspace.messages.find(channel.id, ts)
        thread = message.thread_ts if message else None
        return {"ts": ts, "channel_name": channel.name, **_present(thread_ts=thread)}


def _present(**fields: Any) -> Json:
    return {name: value for name, value in fields.items() if value}
