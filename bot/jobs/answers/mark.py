"""`mark`: some turns are put under other ground rules, and the thread is told."""

from bot.jobs.choose import insist_on_turns, opened, to_be_corrected
from bot.jobs.posting import Place, post_once
from bot.jobs.recalling import correction_mark
from bot.jobs.striking import strike
from bot.models.correction import Correction
from bot.models.job import Prepare
from bot.models.message import Message
from bot.models.request import MarkRequest
from bot.models.share import Asker, Grant
from bot.ports import Ports
from bot.render.marking import marked_message


async def answer_mark(
    asker: Asker, request: MarkRequest, grant: Grant, ports: Ports, *, key: str
) -> Message:
    """Keep the correction first, so that nothing is quoted any more; then tell the thread, under
    whose words an emptied store finds it again; then take the words out of what was posted.

    Raises UsageError when there is no such transcript or turn.
    """
    share = await to_be_corrected(asker, request.share, grant, ports)
    transcript = await opened(share, grant, ports)
    insist_on_turns(request.turns, transcript)
    made_at = ports.clock.now().timestamp()
    correction = Correction(key=key, turns=request.turns, terms=request.terms, made_at=made_at)
    workspace, channel = share.workspace, share.channel
    await ports.store.save_correction(workspace, channel, share.id, correction)
    message = marked_message(request.turns, request.terms, asker.user)
    mark = correction_mark(share, correction)
    await post_once(
        Place(workspace, channel, share.thread_ts, share.message_ts), message, mark, ports
    )
    if request.terms != "on-record":
        await strike(share, [transcript.turn(number) for number in request.turns], ports)
    await ports.queue.put(Prepare(workspace=workspace, channel=channel, share=share.id))
    return message
