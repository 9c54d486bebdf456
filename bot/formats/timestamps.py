"""Times as transcripts write them, to milliseconds."""

import re

# `01:46`, `1:04:17.08`, `[16:00:00]` without its brackets. Minutes may pass 59 in `75:12`.
LETTERED = re.compile(  # `00h:30m:53s`, `1h02m03s`, `37min 58sec`
    r"(?:(\d{1,2}) ?h(?:rs?)?:? ?)?([0-5]?\d) ?m(?:in)?:? ?([0-5]?\d) ?s(?:ec)?"
)
TIMESTAMP = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?")
SECONDS = re.compile(r"(\d{1,6})\.(\d{1,3})s")  # `12.40s`
BARE = re.compile(r"(\d{1,2}):([0-5]?\d):([0-5]?\d)\.(\d{1,3})")  # `0:0:3.480`, as Teams wrote it


def timestamp_ms(stamp: str) -> int | None:
    """The time in milliseconds, or None where the words are no time of a recording.

    `timestamp_ms("01:46") == 106_000`, `timestamp_ms("1:04:17.08") == 3_857_080`.
    """
    stamp = stamp.strip()
    if counted := SECONDS.fullmatch(stamp):
        return int(counted[1]) * 1000 + int(counted[2].ljust(3, "0"))
    if "m" in stamp and (lettered := LETTERED.fullmatch(stamp)):
        stamp = f"{lettered[1] or 0}:{lettered[2]}:{lettered[3].zfill(2)}"
    match = TIMESTAMP.fullmatch(stamp) or BARE.fullmatch(stamp)
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups(default="0")
    whole_seconds = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    return whole_seconds * 1000 + int(fraction.ljust(3, "0"))
