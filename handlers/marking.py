"""Ground rules are set: the form opens, and comes back filled in."""

from pydantic import ValidationError
from slack_bolt.response import BoltResponse

from bot.desk import Front
from bot.errors import UsageError
from bot.models.button import Marking
from bot.models.job import Answer, ViewReply
from bot.models.request import MarkRequest
from bot.models.share import Asker
from bot.render.marking import TERMS, TURNS, terms_form, waiting_view
from bot.render.notices import OLD_BUTTON
from bot.understand_marks import listed_turns
from handlers.incoming import Incoming

ANSWER_FIRST_SECONDS = 0.5
"""What the worker fills in would be lost under what this request is answered with."""

NO_TURNS = "Write turns as 4, or 7-9, or 4, 7-9."


async def marking_pressed(incoming: Incoming, _front: Front) -> None:
    """Mark off the record: the form opens at once; nothing is looked up for it."""
    asker = incoming.asker
    marking = Marking(share=incoming.press.share, channel=asker.channel, thread_ts=asker.thread_ts)
    view = terms_form(marking).modal("")
    await incoming.client.views_open(trigger_id=incoming.trigger_id, view=view)


async def marking_chosen(incoming: Incoming, front: Front) -> BoltResponse:
    """Queue what was chosen; the modal says what came of it."""
    turns = listed_turns(incoming.entered(TURNS))
    if not turns:
        return _acted("errors", errors={TURNS: NO_TURNS})
    try:
        marking = Marking.model_validate_json(incoming.carried)
        request = MarkRequest.model_validate(
            {"turns": turns, "terms": incoming.entered(TERMS), "share": marking.share}
        )
    except ValidationError as error:  # from before a change of the program
        raise UsageError(OLD_BUTTON) from error
    asker = Asker(
        workspace=incoming.workspace,
        channel=marking.channel,
        user=incoming.user,
        direct=marking.channel.startswith("D"),
        thread_ts=marking.thread_ts,
    )
    # By this name the modal is found only once Slack has taken the answer to this request.
    name = f"terms-{incoming.view_id}"
    job = Answer(asker=asker, request=request, reply=ViewReply(view=name), asked=name)
    await front.put(job, after_seconds=ANSWER_FIRST_SECONDS)
    return _acted("update", view=waiting_view().modal(name))


def _acted(action: str, **more: object) -> BoltResponse:
    return BoltResponse(status=200, body={"response_action": action, **more})
