"""Who speaks, as a person says: the form, and what is said when it is put right."""

from bot.models.button import FIX_SPEAKER, Marking
from bot.models.message import Message, View
from bot.models.transcript import Speaker
from bot.render.blocks import context, escape, notice, text_input
from bot.render.words import turns_named

TITLE = "Fix speaker"
SPEAKER, NAME, TURNS = "speaker", "name", "turns"
"""The names of the three inputs."""

ABOUT = (
    "Whoever is in this channel sees who said so. Without turns it goes for all that they say; "
    "with turns alone, for these, whoever the transcript names there."
)
FOLLOWS = "Every answer says so from now on, and what I posted in this channel is put right."


def speaker_form(marking: Marking) -> View:
    """The form: who it is in the transcript, who it is, and in which turns."""
    return View(
        title=TITLE,
        blocks=(
            text_input(SPEAKER, "Who it is here", "SPEAKER_00", optional=True),
            text_input(NAME, "Who speaks", "Rosa Mendez"),
            text_input(TURNS, "Only in these turns", "4, 7-9", optional=True),
            context(ABOUT),
        ),
        submit="Fix",
        callback=FIX_SPEAKER,
        carries=marking.model_dump_json(exclude_defaults=True),
    )


def fixed_message(
    before: Speaker | None, name: str, turns: tuple[int, ...], by: str | None
) -> Message:
    """Who said who speaks, and what follows. Told in the thread."""
    who = f"<@{by}>" if by else "Somebody"
    where = f" in {turns_named(turns)}" if turns else ""
    whom = escape(before.name) if before else "who speaks"
    return notice(f"{who} says that {whom}{where} is {escape(name)}. {FOLLOWS}")
