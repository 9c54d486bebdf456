"""What the product needs from outside. Adapters provide these; the desk wires them.

Each port raises the product's own errors only (`bot.errors`): `ServiceError` when trying
again helps, `SlackRefused` or `SourceError` when it does not.
"""

from dataclasses import dataclass

from bot.ports.composing import Composer
from bot.ports.keeping import DigestBook, ModeBook, TranscriptStore
from bot.ports.slack import Directory, Poster
from bot.ports.sources import Fetcher
from bot.ports.working import Claims, Clock, Queue


@dataclass(frozen=True)
class Ports:
    """Everything that a job may use, built by the desk."""

    clock: Clock
    store: TranscriptStore
    digests: DigestBook
    claims: Claims
    queue: Queue
    fetcher: Fetcher
    poster: Poster
    directory: Directory
    composer: Composer
    modes: ModeBook
