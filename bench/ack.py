"""The acknowledgement: what the product adds to a raw server that checks the signature.

A server a variant, each on one core; the load comes from the other over one kept connection,
in rounds that take turns. Processor time is the server's own. Ratios to reach: 3.0 in processor
time and 2.5 in the median for an acknowledgement, 2.4 for a stored brief, 2.2 for a queued job.
"""

import hashlib
import hmac
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from bench._ack_servers import CHANNEL, SECRET, TEAM
from bot.adapters.embedded import embedded_server

ROUNDS = 7
REQUESTS = 1000
WARM_UP = 100
START_SECONDS = 20
TICK_SECONDS = 1 / os.sysconf("SC_CLK_TCK")


class Variant(NamedTuple):
    """A row: which server, what is typed, and the row it is held against."""

    name: str
    server: str
    command: str
    text: str
    floor: str | None = None


VARIANTS = (
    Variant("raw: signature, form", "floor", "/brief", ""),
    Variant("raw and GET of 3 kB", "floor-get", "/brief", ""),
    Variant("raw and XADD", "floor-xadd", "/brief", ""),
    Variant("help", "product", "/brief", "help", "raw: signature, form"),
    Variant("stored brief", "product", "/brief", "", "raw and GET of 3 kB"),
    Variant("queued job", "product", "/quotes", "Ortiz", "raw and XADD"),
)


class Timed(NamedTuple):
    """Of one round: the median of a request in ms, and the server's processor time in µs."""

    median_ms: float
    cpu_us: float


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        redis_url = stack.enter_context(embedded_server(Path(folder)))
        ports = {name: _free_port() for name in dict.fromkeys(v.server for v in VARIANTS)}
        slack = f"http://127.0.0.1:{ports['floor']}/api/"
        servers = {
            name: stack.enter_context(_server(name, port, redis_url, slack))
            for name, port in ports.items()
        }
        rounds: dict[str, list[Timed]] = {variant.name: [] for variant in VARIANTS}
        for at in range(ROUNDS + 1):
            for variant in VARIANTS:
                timed = _round(variant, ports[variant.server], servers[variant.server])
                if at:  # the first round warms up
                    rounds[variant.name].append(timed)
    _print(rounds)


def _print(rounds: dict[str, list[Timed]]) -> None:
    print("| acknowledgement | p50 ms | CPU µs | p50 ratio | CPU ratio |")
    print("| --- | --- | --- | --- | --- |")
    for variant in VARIANTS:
        median_ms, cpu_us = _medians(rounds[variant.name])
        ratios = ["", ""]
        if variant.floor:
            floor_ms, floor_us = _medians(rounds[variant.floor])
            ratios = [f"{median_ms / floor_ms:.2f}", f"{cpu_us / floor_us:.2f}"]
        print(f"| {variant.name} | {median_ms:.2f} | {cpu_us:.0f} | {ratios[0]} | {ratios[1]} |")


def _medians(timed: list[Timed]) -> tuple[float, float]:
    return (
        statistics.median(each.median_ms for each in timed),
        statistics.median(each.cpu_us for each in timed),
    )


@contextmanager
def _server(name: str, port: int, redis_url: str, slack: str) -> Iterator[int]:
    """The server's process id, while it serves."""
    command = [sys.executable, "-m", "bench._ack_servers", name, str(port), redis_url, slack]
    process = subprocess.Popen(command)
    os.sched_setaffinity(process.pid, {0})
    try:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        yield process.pid
    finally:
        process.terminate()
        process.wait(10)


def _round(variant: Variant, port: int, pid: int) -> Timed:
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(WARM_UP):
            _ask(line, variant)
        before = _cpu_seconds(pid)
        times = [_ask(line, variant) for _ in range(REQUESTS)]
        spent = _cpu_seconds(pid) - before
    return Timed(statistics.median(times) * 1000, spent / REQUESTS * 1e6)


def _ask(line: socket.socket, variant: Variant) -> float:
    """Seconds from the request's first byte to the answer's last."""
    request = _request(variant)
    began = time.perf_counter()
    line.sendall(request)
    answer = line.recv(65536)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b" 200 " in head[:16], answer[:200]
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
    while len(body) < length:
        body += line.recv(65536)
    return time.perf_counter() - began


def _request(variant: Variant) -> bytes:
    form = {
        "token": "t", "team_id": TEAM, "team_domain": "d", "channel_id": CHANNEL,
        "channel_name": "n", "user_id": "U2", "user_name": "u", "command": variant.command,
        "text": variant.text, "api_app_id": "A1", "is_enterprise_install": "false",
        "response_url": "https://hooks.slack.com/commands/1/2/3", "trigger_id": "1.2.3",
    }  # fmt: skip
    body = urlencode(form)
    stamp = str(int(time.time()))
    signed = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    head = (
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\nX-Slack-Request-Timestamp: {stamp}\r\n"
        f"X-Slack-Signature: v0={signed}\r\n\r\n"
    )
    return (head + body).encode()


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * TICK_SECONDS


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port
