"""Verbatim, the product. It knows nothing of Bolt: Slack's listeners live in `handlers`."""
