"""files.*: what an upload is, and uploading in two steps."""

from typing import Any

from playground.refusal import Refusal, missing_argument
from playground.sharing import share_files
from playground.web_api.call import Answer, Call, Method
from playground.workspace.records import Channel, StoredFile


def info(call: Call) -> Answer:
    """files.info: of files in conversations that the bot is in, and of its own."""
    file = call.workspace.files.find(call.need("file"))
    if file is None or not _is_visible(call, file):
        raise Refusal("file_not_found")
    shape = call.platform.shapes.file(file, with_shares=True)
    return {"file": shape, "comments": [], "response_metadata": {"next_cursor": ""}}


def get_upload_url(call: Call) -> Answer:
    """files.getUploadURLExternal: where the bytes of a file may be sent, once."""
    name, length = call.need("filename"), call.whole("length", 0)
    if length < 1:
        raise missing_argument("length")
    file = call.workspace.files.new_id()
    ticket = call.platform.uploads.announce(file, name, length)
    return {"upload_url": call.platform.links.upload(ticket), "file_id": file}


def complete_upload(call: Call) -> Answer:
    """files.completeUploadExternal: keep the files, and share them when a channel is named."""
    wanted = _wanted(call)
    channel = _channel(call)
    files = [_completed(call, each) for each in wanted]
    if channel is not None:
        bot = call.workspace.channels.bot
        thread = _thread(call, channel)
        text = call.text("initial_comment")
        share_files(call.platform, channel, bot, files, text=text, thread_ts=thread)
    return {"files": [call.platform.shapes.file(each) for each in files]}


def _is_visible(call: Call, file: StoredFile) -> bool:
    bot = call.workspace.channels.bot.id
    channels = call.workspace.state.channels
    return file.user == bot or any(bot in channels[each].members for each in file.shares)


def _wanted(call: Call) -> list[dict[str, Any]]:
    try:
        wanted = call.parsed("files")
    except ValueError:
        wanted = None
    if not isinstance(wanted, list) or not wanted:
        raise missing_argument("files")
    if not all(isinstance(each, dict) and "id" in each for each in wanted):
        raise missing_argument("files/0/id")
    return wanted


def _channel(call: Call) -> Channel | None:
    if not call.text("channel_id"):
        return None
    found = call.workspace.channels.find(call.text("channel_id"))
    if found is None or call.workspace.channels.bot.id not in found.members:
        raise Refusal("channel_not_found")
    return found


def _completed(call: Call, wanted: dict[str, Any]) -> StoredFile:
    upload = call.platform.uploads.complete(str(wanted["id"]))
    if upload is None or upload.data is None:
        raise Refusal("file_not_found")
    bot = call.workspace.channels.bot.id
    title = wanted.get("title") or upload.name
    return call.workspace.files.add(upload.name, upload.data, bot, id=upload.file, title=title)


def _thread(call: Call, channel: Channel) -> str | None:
    ts = call.text("thread_ts")
    if ts and call.workspace.messages.find(channel.id, ts) is None:
        raise Refusal("thread_not_found")
    return ts or None


METHODS = {
    "files.info": Method(info, "files:read"),
    "files.getUploadURLExternal": Method(get_upload_url, "files:write"),
    "files.completeUploadExternal": Method(complete_upload, "files:write"),
}
