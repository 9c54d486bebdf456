"""The one door of failures: the person who caused or awaits a job is told, in their words."""

from bot.errors import NotATranscript, SlackRefused, SourceError, UsageError
from bot.jobs.answer import deliver
from bot.jobs.posting import Place, post_once
from bot.log import log
from bot.models.job import Answer, Ingest, Job, PublishBrief, PublishDigest, ShowContext
from bot.models.message import Mark
from bot.models.share import LinkSource
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.context import notice_view
from bot.render.notices import notice_for


async def explain(job: Job, error: Exception, reference: str, ports: Ports) -> None:
    """Tell the one person concerned why there is no answer. Jobs that nobody awaits are logged."""
    line = notice_for(error, reference)
    if not isinstance(error, SourceError | UsageError):  # a person's mistake is no failure
        log.error("job_failed", error, kind=job.kind, key=job.key, reference=reference)
    match job:
        case Answer():
            await deliver(notice(line), job.asker, job.reply, job.key, ports)
        case PublishBrief() | PublishDigest():
            await ports.poster.respond(job.reply, notice(line), replace=False)
        case ShowContext():
            await ports.poster.fill(job.workspace, job.view, notice_view(line))
        case Ingest():
            await _explain_upload(job, error, line, ports)
        case _:
            pass


async def _explain_upload(job: Ingest, error: Exception, line: str, ports: Ports) -> None:
    # What is no transcript stays silent, unless the bot was asked, and so does every link in
    # chatter that cannot be read; where Slack does not let the bot speak, there is nobody to tell.
    chatter = isinstance(error, NotATranscript) or isinstance(job.source, LinkSource)
    silent = chatter and not job.addressed
    if silent or isinstance(error, SlackRefused):
        return
    place = Place(job.workspace, job.channel, job.thread_ts, since_ts=job.message_ts)
    mark = Mark(kind="answer", key=f"notice:{job.key}")
    await post_once(place, notice(line), mark, ports)
