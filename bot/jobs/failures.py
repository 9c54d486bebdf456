"""The one door of failures: the person who caused or awaits a job is told, in their words."""

from bot.errors import NotATranscript, SlackRefused, SourceError, TokenRefused, UsageError
from bot.jobs.answer import deliver
from bot.jobs.posting import Place, post_once
from bot.log import log
from bot.models.job import (
    Answer,
    Explain,
    FileDeleted,
    FileShared,
    Forget,
    Ingest,
    Job,
    PostDigest,
    Prepare,
    PrivateReply,
    PublishBrief,
    PublishDigest,
    ShowContext,
)
from bot.models.message import Mark
from bot.models.share import LinkSource
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.context import notice_view
from bot.render.notices import notice_for


def explanation(job: Job, error: Exception, reference: str) -> Explain | None:
    """What is to be told of the failure, and logs it; None when nobody awaits the job.

    An explanation that cannot be had to its person is logged, and not explained again.
    """
    if not isinstance(error, SourceError | UsageError):  # a person's mistake is no failure
        log.error("job_failed", error, kind=job.kind, key=job.key, reference=reference)
    if isinstance(job, FileShared | FileDeleted | Forget | Prepare | PostDigest | Explain):
        return None
    if isinstance(job, Ingest) and _stays_silent(job, error):
        return None
    if isinstance(error, TokenRefused) and not _needs_no_token(job):
        return None
    return Explain(of=job, line=notice_for(error, reference))


async def explain(job: Explain, ports: Ports) -> None:
    """Tell the person, there where they await the answer."""
    failed, line = job.of, job.line
    match failed:
        case Answer():
            await deliver(notice(line), failed.asker, failed.reply, failed.key, ports)
        case PublishBrief() | PublishDigest():
            await ports.poster.respond(failed.reply, notice(line), replace=False)
        case ShowContext():
            await ports.poster.fill(failed.workspace, failed.view, notice_view(line))
        case Ingest():
            place = Place(failed.workspace, failed.channel, failed.thread_ts, failed.message_ts)
            mark = Mark(kind="answer", key=failed.notice_key)
            await post_once(place, notice(line), mark, ports)


def _needs_no_token(job: Answer | Ingest | PublishBrief | PublishDigest | ShowContext) -> bool:
    """Whether the answer goes where Slack wants no token: to a `response_url`."""
    return isinstance(getattr(job, "reply", None), PrivateReply)


def _stays_silent(job: Ingest, error: Exception) -> bool:
    # What is no transcript stays silent, unless the bot was asked, and so does every link in
    # chatter that cannot be read; where Slack does not let the bot speak, there is nobody to tell.
    chatter = isinstance(error, NotATranscript) or isinstance(job.source, LinkSource)
    return (chatter and not job.addressed) or isinstance(error, SlackRefused)
