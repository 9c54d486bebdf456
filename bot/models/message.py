"""What is sent to Slack: a message, a view, and the mark by which it is known again."""

from typing import Any, Literal, NamedTuple

from bot.models.noun import Noun
from bot.models.transcript import Terms


class Message(Noun):
    """Blocks, and the text that notifications and screen readers use instead.

    `share`: the transcript that all of it is about; empty for several, or for none.
    """

    text: str
    blocks: tuple[dict[str, Any], ...] = ()
    share: str = ""


class View(Noun):
    """A modal: title (24 characters at most) and blocks.

    A form has a `submit` button (24 characters), a `callback` by which it is known when it comes
    back, and what it `carries` there (3,000 characters).
    """

    title: str
    blocks: tuple[dict[str, Any], ...]
    submit: str = ""
    callback: str = ""
    carries: str = ""

    def modal(self, name: str) -> dict[str, Any]:
        """The view as Slack takes it, with a button that closes it.

        By `name`, the only one of its kind, it is found again; it may be empty.
        """
        more: dict[str, Any] = {"external_id": name} if name else {}
        if self.submit:
            more |= {
                "submit": {"type": "plain_text", "text": self.submit},
                "callback_id": self.callback,
                "private_metadata": self.carries,
            }
        return {
            **more,
            "type": "modal",
            "title": {"type": "plain_text", "text": self.title},
            "close": {"type": "plain_text", "text": "Close"},
            "blocks": list(self.blocks),
        }


class Mark(Noun):
    """What a post carries as Slack message metadata: ids and numbers, no words of a transcript.

    `key` names the effect (one key, one post); the rest says where the transcript came from, and
    which turns were put under which terms or whose they are said to be, so that a flushed store can
    be filled again. The one word in it is a `name` that a person gave.
    """

    kind: Literal["card", "brief", "answer", "digest", "withdrawn", "correction"]
    key: str
    share: str = ""
    content_hash: str = ""
    source: str = ""
    until: float = 0.0
    turns: tuple[int, ...] = ()
    terms: Terms | None = None
    speaker: str = ""
    name: str = ""


class Posted(NamedTuple):
    """A post of the bot's own that stands in Slack, as it reads now."""

    ts: str
    mark: Mark
    message: Message
