"""The page's own files: complete, offline, and unable to turn words into markup."""

import re
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from playground.driver import Playground
from playground.page.routes import STATIC

SCRIPTS = sorted(STATIC.glob("*.js"))
IMPORT = re.compile(r'from "\./([\w.]+)"')  # from "./dom.js"
REFERENCE = re.compile(r'(?:src|href)="/static/([\w.]+)"')  # src="/static/app.js"
FETCHED = re.compile(
    r"""(?:src|href|url|import|fetch)\s*[=(]\s*["'`]?(?:https?:)?//"""
)  # src="//x"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda each: each.name)
def test_every_import_of_a_script_is_there(script: Path) -> None:
    imported = IMPORT.findall(script.read_text("utf-8"))

    assert all((STATIC / name).is_file() for name in imported)


def test_the_page_fetches_nothing_from_elsewhere() -> None:
    for file in STATIC.iterdir():
        assert not FETCHED.search(file.read_text("utf-8")), file.name


def test_no_script_makes_markup_of_text() -> None:
    for script in SCRIPTS:
        assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write", script.read_text())


@pytest.mark.anyio
async def test_the_page_and_what_it_names_are_served(slack: Playground) -> None:
    async with aiohttp.ClientSession(slack.base_url) as session:
        async with session.get("/") as answer:
            page = await answer.text()
            assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        for name in REFERENCE.findall(page):
            async with session.get(f"/static/{name}") as answer:
                assert answer.status == 200, name


@pytest.mark.anyio
@pytest.mark.parametrize(
    "path", ["/static/..%2Fapp.py", "/static/%2Fetc%2Fpasswd", "/static/no.js"]
)
async def test_nothing_else_is_served(slack: Playground, path: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(URL(slack.base_url + path, encoded=True)) as answer,
    ):
        assert answer.status == 404
