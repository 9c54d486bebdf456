"""Ground rules that a person sets: the form, and what is said when they are set."""

from bot.models.button import MARK_TERMS, Marking
from bot.models.message import Message, View
from bot.models.transcript import Terms
from bot.render.blocks import choice_input, context, notice, section, text_input
from bot.render.words import turns_named

TITLE = "Ground rules"
CORRECTION = "Correction"
TURNS, TERMS = "turns", "terms"
"""The names of the two inputs."""

SAID: dict[Terms, str] = {
    "off-record": "off the record",
    "background": "on background",
    "deep-background": "on deep background",
    "on-record": "on the record again",
}
KEPT_AWAY = (
    "Nothing is quoted from there any more, nothing of it goes to a model, and I take it out of "
    "what I posted in this channel."
)
BACK = "It may be quoted again. What was taken out of earlier posts stays out."
ABOUT = (
    "Whoever is in this channel sees who marked what. The transcript itself is not changed, and "
    "the file stays in Slack."
)


def terms_form(marking: Marking) -> View:
    """The form: which turns, and what goes for them."""
    return View(
        title=TITLE,
        blocks=(
            text_input(TURNS, "Which turns?", "4, 7-9"),
            choice_input(TERMS, "They are", SAID),
            context(ABOUT),
        ),
        submit="Mark",
        callback=MARK_TERMS,
        carries=marking.model_dump_json(exclude_defaults=True),
    )


def answer_view(message: Message) -> View:
    """A message in the modal that asked for it."""
    return View(title=CORRECTION, blocks=message.blocks)


def waiting_view() -> View:
    """What is shown until that is done."""
    return View(title=CORRECTION, blocks=(section("One moment …"),))


def marked_message(turns: tuple[int, ...], terms: Terms, by: str | None) -> Message:
    """Who put which turns under which terms, and what follows. Told in the thread."""
    who = f"<@{by}>" if by else "Somebody"
    what = f"{who} marked {turns_named(turns)} as {SAID[terms]}."
    return notice(f"{what} {BACK if terms == 'on-record' else KEPT_AWAY}")
