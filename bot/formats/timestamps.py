"""Times as transcripts write them, to milliseconds."""

import re

# `01:46`, `1:04:17.08`, `[16:00:00]` without its brackets. Minutes may pass 59 in `75:12`.
TIMESTAMP = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?")


def timestamp_ms(stamp: str) -> int | None:
    """The time in milliseconds, or None where the words are no time of a recording.

    `timestamp_ms("01:46") == 106_000`, `timestamp_ms("1:04:17.08") == 3_857_080`.
    """
    match = TIMESTAMP.fullmatch(stamp.strip())
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups(default="0")
    whole_seconds = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    return whole_seconds * 1000 + int(fraction.ljust(3, "0"))
