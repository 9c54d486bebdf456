"""Every error the product raises. Errors carry facts; words for people: `render.notices`.

VerbatimError
├── UsageError               the person asked for something that does not exist  (exit 2)
├── SourceError              a source cannot be read                              (exit 3)
│   ├── NotATranscript       it can be read, and nobody speaks in it
│   ├── Unreadable           it looks like a transcript and is damaged, locked or empty
│   ├── TooLarge             it is over the size that is read
│   └── FetchFailed          it cannot be had: gone, forbidden, too slow
├── ServiceError             something outside does not answer; trying again helps (exit 4)
│   ├── StoreUnavailable     Redis
│   ├── SlackUnavailable     Slack
│   │   └── NotOpenYet       a modal that it has not opened yet, or that was closed
│   ├── ModelUnavailable     the language model
│   └── NotReadYet           a job of our own that this one waits for
├── SlackRefused             Slack answers no, and will again (carries Slack's code)
│   └── TokenRefused         Slack does not take the bot's token: revoked, or never right
├── EffectHeld               another worker is at this very effect; look again later
└── QuoteRefused             a pointer that does not name whole sentences of one turn
"""


class VerbatimError(Exception):
    """The root: whatever the product knows how to explain."""


class UsageError(VerbatimError):
    """The request cannot be understood. `message` is one line for the person who made it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class SourceError(VerbatimError):
    """A source cannot be read. `name` says which, `reason` is one clause that says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class NotATranscript(SourceError):
    """The source is readable, but it is no record of speech."""


class Unreadable(SourceError):
    """The source looks like a transcript, but cannot be read as one."""


class TooLarge(SourceError):
    """The source is larger than what is read."""


class FetchFailed(SourceError):
    """The source could not be had."""


class ServiceError(VerbatimError):
    """Something outside does not answer now. `service` names it, `reason` says how.

    `retry_after_seconds` is how long the service itself asks to wait, if it does.
    """

    def __init__(self, service: str, reason: str, retry_after_seconds: float | None = None) -> None:
        super().__init__(f"{service}: {reason}")
        self.service = service
        self.reason = reason
        self.retry_after_seconds = retry_after_seconds


class StoreUnavailable(ServiceError):
    """Redis does not answer."""


class SlackUnavailable(ServiceError):
    """Slack does not answer, or asks to wait longer than a job may."""


class NotOpenYet(SlackUnavailable):
    """A modal is not there: Slack has not opened it yet, or the person has closed it."""


class ModelUnavailable(ServiceError):
    """The language model does not answer, or its answer cannot be used."""


class NotReadYet(ServiceError):
    """What was handed over along with a question is still being read."""


class SlackRefused(VerbatimError):
    """Slack answered `ok: false`. `code` is Slack's own, such as `not_in_channel`."""

    def __init__(self, method: str, code: str) -> None:
        super().__init__(f"{method}: {code}")
        self.method = method
        self.code = code


class TokenRefused(SlackRefused):
    """Slack does not take the bot's token. Nothing helps but a new one."""


class EffectHeld(VerbatimError):
    """Another run holds the claim on `key`; it must be looked at again, not given up."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class QuoteRefused(VerbatimError):
    """The gate refused a pointer. `reason` says which rule it breaks."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
