"""What went wrong, in words for the person who asked: one clear line each, escaped."""

from collections.abc import Sequence

from bot.errors import (
    NotATranscript,
    NotReadYet,
    SlackRefused,
    SlackUnavailable,
    SourceError,
    StoreUnavailable,
    TokenRefused,
    UsageError,
)
from bot.render.blocks import escape, restored

STORE_DOWN = "I cannot reach my memory right now. Please try again in a minute."
SLACK_DOWN = "Slack did not answer me. Please try again in a minute."
LOCKED_OUT = "Slack no longer takes my token. Whoever runs me must give me a new one."
OLD_BUTTON = "I do not know that button any more. Type `/brief`, and use the new ones."
INVITE_ME = "I am not in this channel. Invite me with `/invite @Verbatim`, then ask again."
NOTHING_READ = "No transcript has been shared here yet. Drop a file or a link, and I read it."
TITLES_NAMED = 3
NOTHING_IN_THREAD = "I have read no transcript in that message or its thread."
STILL_READING = "I am still reading what was shared here. Please ask again in a minute."
NO_LONGER_KEPT = "That transcript is no longer kept. Share it again, and I read it."

TAKEN_BACK = "What was shared here was deleted. I quote nothing from it any more."
WITHDRAWN = "The transcript that this was made from was deleted, so I took this back."


def notice_for(error: Exception, reference: str) -> str:
    """The line for an error. Unforeseen errors are told by a reference that the log has too."""
    match error:
        case NotATranscript():
            why = escape(error.reason.removeprefix("it is no transcript: "))
            line = f"{escape(error.name)} does not look like a transcript: {why}."
        case SourceError():
            line = f"I could not read {escape(error.name)}: {escape(error.reason)}."
        case UsageError():
            line = escape(error.message)
        case StoreUnavailable():
            line = STORE_DOWN
        case NotReadYet():
            line = STILL_READING
        case SlackUnavailable():
            line = SLACK_DOWN
        case TokenRefused():
            line = LOCKED_OUT
        case SlackRefused(code="expired_trigger_id"):
            line = "That took too long for Slack. Please press the button again."
        case SlackRefused(code="not_in_channel"):
            line = INVITE_ME
        case SlackRefused():
            line = f"Slack refused: {escape(error.code)}. (Reference {reference})"
        case _:
            line = f"Something went wrong on my side. (Reference {reference})"
    return restored(line)


def nothing_called(words: str, titles: Sequence[str]) -> str:
    """No transcript here answers to these words; `titles` are those that there are, the newest
    first. Unescaped, as in every UsageError.
    """
    named = "; ".join(titles[:TITLES_NAMED])
    there_are = f" The newest here: {named}." if named else ""
    return (
        f"No transcript here goes by “{words}”.{there_are} `/brief help` shows what I understand."
    )
