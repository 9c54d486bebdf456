"""users.*: the people."""

from playground.web_api.call import Answer, Call, Method
from playground.web_api.paging import page_of


def info(call: Call) -> Answer:
    """users.info."""
    return {"user": call.platform.shapes.user(call.user())}


def list_users(call: Call) -> Answer:
    """users.list."""
    page, more = page_of(call, call.workspace.channels.people)
    members = [call.platform.shapes.user(each) for each in page]
    return {"members": members, "cache_ts": int(call.workspace.clock.now()), **more}


METHODS = {
    "users.info": Method(info, "users:read"),
    "users.list": Method(list_users, "users:read"),
}
