"""The command line: the same work on files, for scripts and for trying it out.

Errors are one line on standard error that says what and where; the exit status is 2 for usage,
3 for a source that cannot be read, 4 for a service that cannot be reached.
"""

import io
import sys

from bot.cli.arguments import Arguments, parse_arguments
from bot.cli.output import nowhere
from bot.errors import ServiceError, SourceError, UsageError, VerbatimError
from bot.log import set_up_silence

STATUSES: tuple[tuple[type[VerbatimError], int], ...] = (
    (UsageError, 2),
    (SourceError, 3),
    (ServiceError, 4),
    (VerbatimError, 4),
)


def main(argv: list[str] | None = None) -> None:
    """Run one command and exit with its status."""
    _ready_streams()
    try:
        status = run(parse_arguments(argv))
    except VerbatimError as error:
        print(f"verbatim: {error}", file=sys.stderr)
        status = next(status for kind, status in STATUSES if isinstance(error, kind))
    except BrokenPipeError:  # `verbatim parse … | head`
        sys.stderr.close()
        status = 0
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)


def _ready_streams() -> None:
    """Transcripts hold any letter, whatever the terminal says it can show; none may be closed."""
    if sys.stdout is None:  # `verbatim parse … >&-`
        sys.stdout = nowhere()
    if sys.stderr is None:
        sys.stderr = nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def run(arguments: Arguments) -> int:
    """The exit status of a command that was carried out. Each is imported when it is needed."""
    if arguments.command in ("run", "web", "worker"):
        from bot.cli.serving import serve  # noqa: PLC0415

        return serve(arguments)
    set_up_silence()
    if arguments.command in ("doctor", "manifest"):
        from bot.cli.operating import operate  # noqa: PLC0415

        return operate(arguments)
    from bot.cli.reading import read  # noqa: PLC0415

    return read(arguments)
