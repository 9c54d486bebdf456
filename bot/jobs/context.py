"""A quote in its context: the open modal is filled with the turns around it."""

from bot.jobs.choose import chosen, opened
from bot.jobs.presence import insist_on_presence
from bot.models.job import ShowContext
from bot.ports import Ports
from bot.render.context import context_view
from bot.visibility import grant_for


async def show_context(job: ShowContext, ports: Ports) -> None:
    """Fill the view. Raises UsageError when the transcript is not to be seen any more."""
    await insist_on_presence(job.asker, ports)
    grant = await grant_for(job.asker, ports.directory)
    share = await chosen(job.asker, grant, ports, share_id=job.share)
    transcript = await opened(share, grant, ports)
    view = context_view(share, transcript, (job.turn, job.start, job.end))
    await ports.poster.fill(job.workspace, job.view, view)
