"""The Web API: every method that is served, by name. All others are `unknown_method`."""

from playground.web_api import chat, conversations, files, installation, reactions, users, views
from playground.web_api.call import Method

METHODS: dict[str, Method] = {
    **installation.METHODS,
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **reactions.METHODS,
    **users.METHODS,
    **views.METHODS,
}
