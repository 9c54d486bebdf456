"""Which of the transcripts in sight a person means."""

from bot.errors import UsageError
from bot.jobs.read_link import read_link
from bot.jobs.reread import shares_in_thread
from bot.language.folding import folded
from bot.models.share import Asker, Grant, Share
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.render import notices
from bot.slack_messages import link_in


async def chosen(
    asker: Asker, grant: Grant, ports: Ports, *, words: str = "", share_id: str | None = None
) -> Share:
    """The share of that id; else the newest that the words fit; else the thread's; else the
    newest in sight. Words that are a link have it read first.

    Raises UsageError with the line that says why there is none, and SourceError for a link.
    """
    if share_id:
        return await _with_id(share_id, asker, grant, ports)
    if link := link_in(words):
        return await read_link(link, asker, grant, ports)
    if words:
        in_sight = await ports.store.shares(grant)
        if not in_sight:
            raise UsageError(notices.NOTHING_READ)
        return _fitting(in_sight, words)
    shares = await shares_in_thread(asker, grant, ports) or await ports.store.shares(grant)
    if not shares:
        raise UsageError(notices.NOTHING_READ)
    return shares[0]


async def chosen_in_thread(asker: Asker, grant: Grant, ports: Ports) -> Share:
    """The newest share of the thread. Raises UsageError when there is none."""
    shares = await shares_in_thread(asker, grant, ports)
    if not shares:
        raise UsageError(notices.NOTHING_IN_THREAD)
    return shares[0]


async def to_be_corrected(asker: Asker, share_id: str | None, grant: Grant, ports: Ports) -> Share:
    """The share of that id, else the newest of the thread: never one that somebody else means."""
    if share_id:
        return await chosen(asker, grant, ports, share_id=share_id)
    return await chosen_in_thread(asker, grant, ports)


def insist_on_turns(turns: tuple[int, ...], transcript: Transcript) -> None:
    """Raises UsageError for a turn that is not there."""
    last = len(transcript.turns)
    absent = [number for number in turns if not 1 <= number <= last]
    if absent:
        raise UsageError(f"There is no turn {absent[0]} here: the last one is turn {last}.")


async def opened(share: Share, grant: Grant, ports: Ports, *, without: str = "") -> Transcript:
    """The share's transcript. Raises UsageError when its turns are no longer kept.

    `without`: the key of a correction that is made now, and may have been begun before.
    """
    transcript = await ports.store.transcript(grant, share, without=without)
    if transcript is None:
        raise UsageError(notices.NO_LONGER_KEPT)
    return transcript


async def _with_id(share_id: str, asker: Asker, grant: Grant, ports: Ports) -> Share:
    share = await ports.store.share(grant, share_id)
    if share is None and await shares_in_thread(asker, grant, ports):
        share = await ports.store.share(grant, share_id)
    if share is None:
        raise UsageError(notices.NO_LONGER_KEPT)
    return share


def _fitting(shares: tuple[Share, ...], words: str) -> Share:
    """The share most of whose asked words occur in its title or among its speakers.

    At least half of them must, and the newest wins a draw.
    """
    asked = set(folded(words).split())
    scores = [(_score(share, asked), share) for share in shares]
    best = max((score for score, _ in scores), default=0)
    if not asked or best * 2 < len(asked):
        raise UsageError(notices.nothing_called(words, [each.title for each in shares]))
    return next(share for score, share in scores if score == best)


def _score(share: Share, asked: set[str]) -> int:
    known = folded(" ".join([share.title, *share.speakers])).split()
    return sum(any(word.startswith(each) for word in known) for each in asked)
