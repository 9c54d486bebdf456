"""Files behind the bearer token, and the place where announced uploads arrive."""

import asyncio

from aiohttp import web

from playground.platform import Platform
from playground.refusal import Refusal
from playground.workspace.records import StoredFile

LOGIN_PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Sign in</title></head>
<body><h1>Sign in to your workspace</h1><form><input name="email"></form></body></html>
"""
"""Without rights the answer is this page, and its status is 200."""


class FileHost:
    """`url_private`, `url_private_download` and the upload addresses."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def download(self, request: web.Request) -> web.StreamResponse:
        """The file's bytes for the bot's token, the login page for anybody else."""
        mishap = self._platform.mishaps.next_for("download")
        if mishap is not None and mishap.delay_seconds:
            await asyncio.sleep(mishap.delay_seconds)
        if mishap is not None and mishap.status:
            return web.Response(status=mishap.status, text=mishap.error or "")
        if elsewhere := self._platform.mishaps.take_redirect():
            raise web.HTTPFound(elsewhere)
        if not self._may_read(request):
            return web.Response(text=LOGIN_PAGE, content_type="text/html")
        file = self._file(request.match_info["address"])
        if file is None:
            raise web.HTTPNotFound
        return file_response(self._platform, file)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Take the bytes of an announced file, raw or as the first field of a form."""
        if request.content_type == "multipart/form-data":
            fields = (await request.post()).values()
            found = next((each for each in fields if isinstance(each, web.FileField)), None)
            data = found.file.read() if found else b""
        else:
            data = await request.read()
        try:
            self._platform.uploads.receive(request.match_info["ticket"], data)
        except Refusal as refusal:
            return web.Response(status=refusal.status, text=refusal.code)
        return web.Response(text=f"OK - {len(data)}")

    def _may_read(self, request: web.Request) -> bool:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        app = self._platform.app
        return token == app.bot_token and "files:read" in app.scopes

    def _file(self, address: str) -> StoredFile | None:
        return self._platform.workspace.files.find(address.partition("-")[2])


def file_response(platform: Platform, file: StoredFile) -> web.Response:
    """A file as a download. A browser never opens it as a page of ours."""
    headers = {
        "Content-Disposition": "attachment",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
    }
    data = platform.workspace.files.read(file)
    return web.Response(body=data, content_type=file.mimetype, headers=headers)
