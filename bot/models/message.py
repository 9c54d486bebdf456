"""What is sent to Slack: a message, a view, and the mark by which it is known again."""

from typing import Any, Literal, NamedTuple

from bot.models.noun import Noun


class Message(Noun):
    """Blocks, and the text that notifications and screen readers use instead."""

    text: str
    blocks: tuple[dict[str, Any], ...] = ()


class View(Noun):
    """A modal: title (24 characters at most) and blocks."""

    title: str
    blocks: tuple[dict[str, Any], ...]

    def modal(self, name: str) -> dict[str, Any]:
        """The view as Slack takes it, with one button that closes it.

        By `name`, the only one of its kind, it is found again; it may be empty.
        """
        named = {"external_id": name} if name else {}
        return {
            **named,
            "type": "modal",
            "title": {"type": "plain_text", "text": self.title},
            "close": {"type": "plain_text", "text": "Close"},
            "blocks": list(self.blocks),
        }


class Mark(Noun):
    """What a post carries as Slack message metadata: ids and numbers, never words.

    `key` names the effect (one key, one post); the rest says where the transcript came from,
    so that a flushed store can be filled again.
    """

    kind: Literal["card", "brief", "answer", "digest", "withdrawn"]
    key: str
    share: str = ""
    content_hash: str = ""
    source: str = ""
    until: float = 0.0


class Posted(NamedTuple):
    """A post of the bot's own that stands in Slack."""

    ts: str
    mark: Mark
