"""A strict local stand-in for Slack, with a page in the browser; the product never imports it.

A person acts (`driver.Playground`, or the page through `page_api`) → the `workspace` changes
→ the product is told (`sending`, signed, over HTTP or a socket) → it answers through the
`web_api`, a response_url or the answer itself → the workspace changes again, and whoever
waits (`bell`) looks.

It refuses what Slack refuses. Where Slack's own limits are not published, the number here is
the strict one, and the comment beside it says so.
"""
