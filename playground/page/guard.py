"""Who may use the page's addresses: a browser on this machine that is looking at this page.

The Web API asks for a token; the page has none, so another site in the same browser must not
be able to speak for the person (a foreign Origin), nor reach in by a name of its own that
resolves to this machine (a foreign Host).
"""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

OWN_NAMES = frozenset({"127.0.0.1", "localhost"})

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' https: data:; style-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def guarded(handler: Handler) -> Handler:
    """The handler for own requests; 403 for all others."""

    async def serve(request: web.Request) -> web.StreamResponse:
        if not _is_own(request):
            raise web.HTTPForbidden(text="not from here")
        response = await handler(request)
        if not response.prepared:
            for name, value in HEADERS.items():
                response.headers.setdefault(name, value)
        return response

    return serve


def _is_own(request: web.Request) -> bool:
    if urlsplit(f"//{request.host}").hostname not in OWN_NAMES:
        return False
    origin = request.headers.get("Origin")
    return origin is None or origin == f"http://{request.host}"
