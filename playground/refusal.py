"""How Slack says no."""

from typing import Any


class Refusal(Exception):
    """`{"ok": false, "error": code}`. `more` are further fields of the answer.

    `status` is the HTTP status (200 for nearly all) and `headers` go with it.
    """

    def __init__(
        self,
        code: str,
        status: int = 200,
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.headers = headers or {}
        self.more = more

    @property
    def answer(self) -> dict[str, Any]:
        """The body of the answer."""
        return {"ok": False, "error": self.code, **self.more}


def refusal_with_reasons(code: str, reasons: list[str], **more: Any) -> Refusal:
    """A refusal that names places: each reason ends in `[json-pointer:/…]`."""
    messages = [f"[ERROR] {each}" for each in reasons]
    return Refusal(code, errors=reasons, response_metadata={"messages": messages}, **more)


def missing_argument(name: str) -> Refusal:
    """The refusal of a call without an argument that it needs."""
    return refusal_with_reasons(
        "invalid_arguments", [f"missing required field: {name} [json-pointer:/{name}]"]
    )
