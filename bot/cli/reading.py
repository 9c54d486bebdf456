"""The reading commands: a file in, its turns, brief, quotes, topics or a verdict out."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bot.check import check_quotation
from bot.cli.arguments import Arguments
from bot.cli.output import show
from bot.compose.extractive import ExtractiveComposer
from bot.compose.quotes import list_quotes
from bot.compose.topics import list_topics
from bot.desk import build_web
from bot.errors import FetchFailed, TooLarge, UsageError
from bot.models.ask import AskAnswer
from bot.models.brief import Brief
from bot.models.mode import Mode
from bot.models.share import LinkSource
from bot.models.transcript import Transcript
from bot.ports.composing import Composer
from bot.reading.page import read_page
from bot.reading.reader import read_transcript, source_text
from bot.render import plain
from bot.render.ask import ask_text
from bot.settings import read_settings

LARGEST_BYTES = 20 * 1024 * 1024

Found = TypeVar("Found", bound=BaseModel)


def read(arguments: Arguments) -> int:
    """Print what was asked for. The exit status: 1 for a quotation that is not verbatim."""
    return COMMANDS[arguments.command](arguments)


def _parse(arguments: Arguments) -> int:
    data, name = _load(arguments.sources[0])
    if arguments.source_only:
        show(source_text(data, name))
        return 0
    transcript = _read(arguments.sources[0], data, name)
    return _shown(arguments, transcript, plain.transcript_text)


def _brief(arguments: Arguments) -> int:
    transcript = _transcript(arguments.sources[0])

    async def compose(composer: Composer, mode: Mode) -> Brief:
        return await composer.brief(transcript, mode=mode)

    brief = asyncio.run(_composed(compose, no_model=arguments.no_model))
    return _shown(arguments, brief, plain.brief_text)


async def _composed(
    compose: Callable[[Composer, Mode], Awaitable[Found]], *, no_model: bool
) -> Found:
    """What the function makes with the composer that was asked for."""
    if no_model:
        return await compose(ExtractiveComposer(), "extractive")
    from bot.desk import build_file_composer  # noqa: PLC0415 - for who asks for a model alone

    async with AsyncExitStack() as closing:
        return await compose(build_file_composer(read_settings(), closing), "model")


def _quotes(arguments: Arguments) -> int:
    transcript = _transcript(arguments.sources[0])
    found = list_quotes(transcript, arguments.speaker)
    return _shown(arguments, found, lambda each: plain.quotes_text(each, transcript.speakers))


def _topics(arguments: Arguments) -> int:
    transcripts = tuple(_transcript(source) for source in arguments.sources)
    return _shown(arguments, list_topics(transcripts, arguments.topic), plain.topics_text)


def _check(arguments: Arguments) -> int:
    transcript = _transcript(arguments.sources[0])
    verdict = check_quotation(arguments.quotation, transcript, arguments.speaker or None)
    _shown(arguments, verdict, lambda each: plain.verdict_text(each, transcript))
    return 0 if verdict.verdict == "verbatim" else 1


def _ask(arguments: Arguments) -> int:
    if not arguments.question.strip():
        raise UsageError("there is no question")
    transcript = _transcript(arguments.sources[0])

    async def answer(composer: Composer, mode: Mode) -> AskAnswer:
        return await composer.ask(transcript, arguments.question, mode=mode)

    found = asyncio.run(_composed(answer, no_model=arguments.no_model))
    return _shown(arguments, found, lambda each: ask_text(each, transcript))


COMMANDS: Mapping[str, Callable[[Arguments], int]] = {
    "parse": _parse,
    "brief": _brief,
    "quotes": _quotes,
    "topics": _topics,
    "check": _check,
    "ask": _ask,
}


def _transcript(source: str) -> Transcript:
    return _read(source, *_load(source))


def _read(source: str, data: bytes, name: str) -> Transcript:
    return (read_page if _is_link(source) else read_transcript)(data, name)


def _is_link(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _load(source: str) -> tuple[bytes, str]:
    """The source's bytes and the name it goes by. Raises FetchFailed, TooLarge."""
    if source == "-":
        if sys.stdin is None:  # `<&-`
            raise FetchFailed("standard input", "it is closed")
        return _capped(sys.stdin.buffer.read(LARGEST_BYTES + 1), "standard input"), "standard input"
    if _is_link(source):
        return _fetched(source)
    path = Path(source)
    try:
        with path.open("rb") as file:
            return _capped(file.read(LARGEST_BYTES + 1), source), path.name
    except OSError as error:
        raise FetchFailed(source, error.strerror or type(error).__name__) from error


def _fetched(url: str) -> tuple[bytes, str]:
    fetched = asyncio.run(build_web(read_settings()).fetch("", LinkSource(url=url)))
    return fetched.data, fetched.name


def _capped(data: bytes, name: str) -> bytes:
    if len(data) > LARGEST_BYTES:
        raise TooLarge(name, "it is over 20 MB")
    return data


def _shown(arguments: Arguments, found: Found, as_text: Callable[[Found], str]) -> int:
    shown = found.model_dump_json(indent=2) if arguments.json_output else as_text(found)
    show(shown + "\n")
    return 0
