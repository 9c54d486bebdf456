"""The first morning: what the folder of seeds holds is uploaded once, when the product is up."""

import asyncio
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import aiohttp

if TYPE_CHECKING:
    from playground.driver import Playground

ASK_EVERY_SECONDS = 0.2


async def welcome(playground: "Playground", events_url: str | None, seeds: Path | None) -> None:
    """Wait for the product, send what an earlier run left unsent, then upload new seeds.

    A seed that was uploaded before, by its content, is not uploaded again.
    """
    if events_url:
        await _answers(urljoin(events_url, "/healthz"))
    playground.platform.outbox.resume()
    for name, data in _read(seeds) if seeds else ():
        await _upload_once(playground, name, data)


async def _answers(health_url: str) -> None:
    timeout = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        while not await _is_up(session, health_url):  # noqa: ASYNC110 - nobody rings over there
            await asyncio.sleep(ASK_EVERY_SECONDS)


async def _is_up(session: aiohttp.ClientSession, health_url: str) -> bool:
    try:
        async with session.get(health_url) as answer:
            return answer.status == 200
    except (aiohttp.ClientError, TimeoutError):
        return False


def _read(folder: Path) -> list[tuple[str, bytes]]:
    return [
        (each.name, each.read_bytes())
        for each in sorted(folder.iterdir())
        if each.is_file() and not each.name.startswith(".")
    ]


async def _upload_once(playground: "Playground", name: str, data: bytes) -> None:
    content = hashlib.sha256(data).hexdigest()
    seeds = playground.platform.workspace.state.seeds
    if content in seeds:
        return
    seeds.append(content)
    await playground.upload("#newsroom", name, data)
