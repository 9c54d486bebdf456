"""api.test, auth.test and apps.connections.open: is anybody there, who am I, how do I listen."""

from playground.refusal import Refusal
from playground.web_api.call import Answer, Call, Method


def api_test(call: Call) -> Answer:
    """api.test: says what was said; `error` makes it fail."""
    if call.text("error"):
        raise Refusal(call.text("error"), args=call.arguments)
    return {"args": call.arguments} if call.arguments else {}


def auth_test(call: Call) -> Answer:
    """auth.test."""
    bot, team = call.workspace.channels.bot, call.workspace.state.team
    return {
        "url": f"https://{team.domain}.slack.com/", "team": team.name, "user": bot.name,
        "team_id": team.id, "user_id": bot.id, "bot_id": bot.bot_id, "is_enterprise_install": False,
    }  # fmt: skip


def open_connection(call: Call) -> Answer:
    """apps.connections.open: the address of a Socket Mode connection."""
    return {"url": call.platform.sockets.issue()}


METHODS = {
    "api.test": Method(api_test, token="none"),  # noqa: S106 - says whose token is asked for
    "auth.test": Method(auth_test),
    "apps.connections.open": Method(open_connection, token="app"),  # noqa: S106
}
