"""The arguments of every command, as one frozen value."""

import argparse
from typing import NoReturn

from bot.errors import UsageError
from bot.models.noun import Noun

SOURCE_HELP = "a file, a link, or - for standard input"


class Arguments(Noun):
    """What was typed. Fields that a command does not take keep their defaults."""

    command: str
    sources: tuple[str, ...] = ()
    quotation: str = ""
    question: str = ""
    speaker: str = ""
    topic: str = ""
    json_output: bool = False
    source_only: bool = False
    no_model: bool = False
    port: int | None = None
    url: str = ""
    until_stdin_closes: bool = False


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. See `{self.prog} --help`.")


def parse_arguments(argv: list[str] | None) -> Arguments:
    """The arguments. Raises UsageError; `--help` prints and exits."""
    found = vars(_parser().parse_args(argv))
    if isinstance(found.get("sources"), str):
        found["sources"] = (found["sources"],)
    return Arguments.model_validate(found)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="verbatim", description="Reads transcripts, and quotes them truthfully.")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _add_serving(commands)
    _add_operating(commands)
    parse = _add_reading(commands, "parse", "the turns of a transcript")
    parse.add_argument(
        "--source", dest="source_only", action="store_true", help="print the text spans point into"
    )
    _add_reading(commands, "brief", "the brief of a transcript")
    quotes = _add_reading(commands, "quotes", "quotes and reported speech")
    quotes.add_argument("--speaker", default="", help="one speaker's alone")
    topics = _add_reading(commands, "topics", "topics over several transcripts", several=True)
    topics.add_argument("--topic", default="", help="one topic alone")
    check = _add_reading(commands, "check", "whether a quotation is verbatim (exit status 1: no)")
    check.add_argument("quotation", help="the words to check")
    check.add_argument("--speaker", default="", help="who is said to have said it")
    ask = _add_reading(commands, "ask", "an answer with turns, or that the transcript does not say")
    ask.add_argument("question", help="the question")
    return parser


def _add_serving(commands: "argparse._SubParsersAction[_Parser]") -> None:
    run = commands.add_parser("run", help="everything in the foreground: what `make run` starts")
    web = commands.add_parser("web", help="the process that answers Slack")
    for each in (run, web):
        each.add_argument(
            "--port", type=_port, help="the port to listen on (default: PORT or 3000)"
        )
    worker = commands.add_parser("worker", help="a process that does the work")
    for each in (web, worker):
        each.add_argument("--until-stdin-closes", action="store_true", help=argparse.SUPPRESS)


def _port(typed: str) -> int:
    if not typed.isdecimal() or not 0 < int(typed) < 65536:
        raise argparse.ArgumentTypeError(f"{typed!r} is no port")
    return int(typed)


def _add_operating(commands: "argparse._SubParsersAction[_Parser]") -> None:
    doctor = commands.add_parser("doctor", help="what is configured, reachable and missing")
    doctor.add_argument("--json", dest="json_output", action="store_true", help="one JSON object")
    manifest = commands.add_parser("manifest", help="the Slack app manifest, ready to paste")
    manifest.add_argument("--url", default="", help="the program's public https:// address")


def _add_reading(
    commands: "argparse._SubParsersAction[_Parser]", name: str, what: str, *, several: bool = False
) -> _Parser:
    parser = commands.add_parser(name, help=what, description=f"Prints {what}.")
    parser.add_argument(
        "sources", metavar="FILE_OR_URL", help=SOURCE_HELP, nargs="+" if several else None
    )
    parser.add_argument("--json", dest="json_output", action="store_true", help="one JSON object")
    parser.add_argument("--no-model", action="store_true", help="use no language model")
    return parser
