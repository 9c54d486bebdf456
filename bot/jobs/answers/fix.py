"""`fix`: a person says who speaks, and the thread is told."""

from bot.errors import UsageError
from bot.jobs.choose import insist_on_turns, opened, to_be_corrected
from bot.jobs.keeping import relisted
from bot.jobs.posting import Place, post_once
from bot.jobs.recalling import correction_mark
from bot.jobs.renaming import rename
from bot.language.names import find_speakers
from bot.models.correction import Correction
from bot.models.job import Prepare
from bot.models.message import Message
from bot.models.request import FixRequest
from bot.models.share import Asker, Grant
from bot.models.transcript import Speaker, Transcript
from bot.ports import Ports
from bot.render.fixing import fixed_message
from bot.render.words import listed


async def answer_fix(
    asker: Asker, request: FixRequest, grant: Grant, ports: Ports, *, key: str
) -> Message:
    """Keep the correction, tell the thread, and put the name into what was posted.

    Raises UsageError when there is no such transcript, speaker or turn.
    """
    share = await to_be_corrected(asker, request.share, grant, ports)
    transcript = await opened(share, grant, ports, without=key)
    insist_on_turns(request.turns, transcript)
    before = _meant(request, transcript)
    names = _names_before(before, request, transcript)
    workspace, channel = share.workspace, share.channel
    correction = Correction(
        key=key,
        made_at=ports.clock.now().timestamp(),
        turns=request.turns,
        speaker=before.id if before else "",
        name=request.name,
    )
    await ports.store.save_correction(workspace, channel, share.id, correction)
    message = fixed_message(before, request.name, request.turns, asker.user)
    mark = correction_mark(share, correction)
    await post_once(
        Place(workspace, channel, share.thread_ts, share.message_ts), message, mark, ports
    )
    share = await relisted(share, ports)
    await rename(share, names, correction, ports)
    await ports.queue.put(Prepare(workspace=workspace, channel=channel, share=share.id))
    return message


def _meant(request: FixRequest, transcript: Transcript) -> Speaker | None:
    """Whom the person means; None where they name turns alone."""
    if not request.speaker:
        return None
    found = find_speakers(request.speaker, transcript)
    if len(found) == 1:
        return found[0]
    if found:
        names = listed(each.name for each in found)
        raise UsageError(f"More than one is called “{request.speaker}” here: {names}. Which one?")
    here = listed(each.name for each in transcript.speakers) or "nobody whose name is known"
    raise UsageError(f"Nobody called “{request.speaker}” speaks here. Who speaks: {here}.")


def _names_before(
    before: Speaker | None, request: FixRequest, transcript: Transcript
) -> tuple[str, ...]:
    """Under which names the turns stood. Raises UsageError where who is meant has none of them."""
    turns = [transcript.turn(number) for number in request.turns]
    if before is None:
        return tuple(dict.fromkeys(transcript.name_of(turn) for turn in turns))
    if turns and all(turn.speaker != before.id for turn in turns):
        raise UsageError(f"{before.name} speaks in none of these turns.")
    return (before.name,)
