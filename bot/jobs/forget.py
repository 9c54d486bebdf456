"""What was shared is taken back: it is forgotten, and so is what the bot made of it."""

from bot.errors import NotReadYet
from bot.jobs.posting import put_over
from bot.jobs.striking import strike
from bot.jobs.unread import is_being_read
from bot.models.correction import Correction
from bot.models.job import FileDeleted, Forget, Ingest, forgotten_of
from bot.models.message import Mark, Posted
from bot.models.share import Asker, Grant, Share
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.notices import WITHDRAWN
from bot.visibility import grant_in_channel


async def forget(job: Forget, ports: Ports) -> None:
    """Forget the share, and put a line in the place of every post that was made of it.

    A reading that has not begun does not begin any more; raises NotReadYet while it runs. Digests
    and the answers in other threads lose what they quote of it. What one person was shown alone
    cannot be had back.
    """
    reading = job.of
    await ports.claims.record(job.workspace, forgotten_of(reading.key), "forgotten")
    if await is_being_read(reading, ports):
        raise NotReadYet("the reader", "what is to be forgotten is being read")
    grant = grant_in_channel(Asker(workspace=reading.workspace, channel=reading.channel))
    share = await _share_of(reading, grant, ports)
    transcript = await ports.store.transcript(grant, share) if share else None
    if share and transcript:
        # Withheld at once; forgotten last, so that a run that Slack breaks off begins again.
        await _withhold(share, transcript, ports)
        await strike(share, transcript.turns, ports)
    for post in await _made_of_it(reading, share, grant, ports):
        await _withdraw(reading, post, ports)
    if share:
        await ports.store.forget_share(share)


async def forget_file(job: FileDeleted, ports: Ports) -> None:
    """Queue the forgetting of everything that was read from the file in the channel."""
    grant = grant_in_channel(Asker(workspace=job.workspace, channel=job.channel))
    for share in await ports.store.shares(grant):
        if share.source.key == job.file:
            reading = Ingest(
                workspace=job.workspace,
                channel=job.channel,
                message_ts=share.message_ts,
                thread_ts=share.thread_ts,
                source=share.source,
            )
            await ports.queue.put(Forget(of=reading))


async def _withhold(share: Share, transcript: Transcript, ports: Ports) -> None:
    turns = tuple(turn.number for turn in transcript.turns)
    now = ports.clock.now().timestamp()
    withheld = Correction(key="forgotten", turns=turns, terms="off-record", made_at=now)
    await ports.store.save_correction(share.workspace, share.channel, share.id, withheld)


async def _share_of(reading: Ingest, grant: Grant, ports: Ports) -> Share | None:
    known = await ports.claims.done(reading.workspace, f"share:{reading.key}")
    for share in await ports.store.shares_of_thread(grant, reading.thread_ts):
        same = (share.message_ts, share.source.key) == (reading.message_ts, reading.source.key)
        if same or share.id == known:
            return share
    return None


async def _made_of_it(
    reading: Ingest, share: Share | None, grant: Grant, ports: Ports
) -> list[Posted]:
    """The card, the briefs that were posted to the channel and, in a thread with nothing else to
    answer from, the answers.
    """
    workspace, channel, thread_ts = reading.workspace, reading.channel, reading.thread_ts
    bot = await ports.directory.bot_user(workspace)
    in_thread = await ports.poster.posts(workspace, channel, thread_ts, thread_ts, by=bot)
    cards = [post for post in in_thread if post.mark.kind == "card"]
    made = [post for post in cards if post.mark.key == f"card:{reading.key}"]
    shares = {share.id} if share else {post.mark.share for post in made}
    kept = await ports.store.shares_of_thread(grant, thread_ts)
    if len(cards) == len(made) and all(each == share for each in kept):
        made += [post for post in in_thread if post.mark.kind == "answer"]
    in_channel = await ports.poster.posts(workspace, channel, None, reading.message_ts, by=bot)
    return [*made, *(post for post in in_channel if post.mark.share in shares - {""})]


async def _withdraw(reading: Ingest, post: Posted, ports: Ports) -> None:
    # The key stays, so that a job that runs again finds its post, and makes no other.
    mark = Mark(kind="withdrawn", key=post.mark.key)
    await put_over(post, notice(WITHDRAWN), mark, reading, ports)
