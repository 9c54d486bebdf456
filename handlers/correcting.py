"""What a person corrects: a form opens, and comes back filled in."""

from typing import Any

from pydantic import TypeAdapter, ValidationError
from slack_bolt.response import BoltResponse

from bot.desk import Front
from bot.errors import UsageError
from bot.models.button import Marking
from bot.models.job import Answer, ViewReply
from bot.models.message import View
from bot.models.request import FixRequest, MarkRequest
from bot.models.share import Asker
from bot.render import fixing, marking
from bot.render.notices import OLD_BUTTON
from bot.understand_fixes import clear_name
from bot.understand_marks import listed_turns
from handlers.incoming import Incoming

ANSWER_FIRST_SECONDS = 0.5
"""What the worker fills in would be lost under what this request is answered with."""

NO_TURNS = "Write turns as 4, or 7-9, or 4, 7-9."
NO_NAME = "Write a name, without marks around it."
NOBODY = "Say who it is here, or which turns."
REQUEST: TypeAdapter[MarkRequest | FixRequest] = TypeAdapter(MarkRequest | FixRequest)


async def marking_pressed(incoming: Incoming, _front: Front) -> None:
    """Mark off the record: the form opens at once; nothing is looked up for it."""
    await _open(marking.terms_form(_carried(incoming)), incoming)


async def fixing_pressed(incoming: Incoming, _front: Front) -> None:
    """Fix speaker: likewise."""
    await _open(fixing.speaker_form(_carried(incoming)), incoming)


async def marking_chosen(incoming: Incoming, front: Front) -> BoltResponse:
    """Queue what was chosen; the modal says what came of it."""
    turns = listed_turns(incoming.entered(marking.TURNS))
    if not turns:
        return _acted("errors", errors={marking.TURNS: NO_TURNS})
    asked = {"verb": "mark", "turns": turns, "terms": incoming.entered(marking.TERMS)}
    return await _queue(asked, incoming, front)


async def fixing_chosen(incoming: Incoming, front: Front) -> BoltResponse:
    """Queue what was typed; the modal says what came of it."""
    typed = incoming.entered(fixing.TURNS).strip()
    name, speaker = clear_name(incoming.entered(fixing.NAME)), incoming.entered(fixing.SPEAKER)
    turns = listed_turns(typed)
    if not name:
        return _acted("errors", errors={fixing.NAME: NO_NAME})
    if typed and not turns:
        return _acted("errors", errors={fixing.TURNS: NO_TURNS})
    if not (speaker.strip() or turns):
        return _acted("errors", errors={fixing.SPEAKER: NOBODY})
    asked = {"verb": "fix", "name": name, "speaker": speaker.strip(), "turns": turns}
    return await _queue(asked, incoming, front)


def _carried(incoming: Incoming) -> Marking:
    asker = incoming.asker
    return Marking(share=incoming.press.share, channel=asker.channel, thread_ts=asker.thread_ts)


async def _open(form: View, incoming: Incoming) -> None:
    await incoming.client.views_open(trigger_id=incoming.trigger_id, view=form.modal(""))


async def _queue(asked: dict[str, Any], incoming: Incoming, front: Front) -> BoltResponse:
    try:
        carried = Marking.model_validate_json(incoming.carried)
        request = REQUEST.validate_python({**asked, "share": carried.share})
    except ValidationError as error:  # from before a change of the program
        raise UsageError(OLD_BUTTON) from error
    asker = Asker(
        workspace=incoming.workspace,
        channel=carried.channel,
        user=incoming.user,
        direct=carried.channel.startswith("D"),
        thread_ts=carried.thread_ts,
    )
    # By this name the modal is found only once Slack has taken the answer to this request.
    name = f"correction-{incoming.view_id}"
    job = Answer(asker=asker, request=request, reply=ViewReply(view=name), asked=name)
    await front.put(job, after_seconds=ANSWER_FIRST_SECONDS)
    return _acted("update", view=marking.waiting_view().modal(name))


def _acted(action: str, **more: object) -> BoltResponse:
    return BoltResponse(status=200, body={"response_action": action, **more})
