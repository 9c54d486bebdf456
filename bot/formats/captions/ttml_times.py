"""Times as timed text in XML writes them, to milliseconds.

00:00:01.500   00:00:01:12 (frames)   1.5s   1500ms   2m   37f   15000000t (ticks)
00:01.500 and 1.5 (seconds) are no times of the standard, but are often written.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

CLOCK_TIME = re.compile(  # `00:00:01.500`, `00:00:01:12`, `00:01.500`
    r"(?:(\d{1,4}):)?(\d\d?):(\d\d)(?:[.,](\d{1,9})|:(\d{1,4})(?:\.\d{1,4})?)?"
)
OFFSET = re.compile(r"(\d{1,15}(?:\.\d{1,9})?)(h|m|s|ms|f|t)?")  # `1.5s`, `37f`, `1.5`
USUAL_FRAME_RATE = 30.0  # what the standard takes where the document does not say
MULTIPLIER = re.compile(r"(\d{1,6})[ :](\d{1,6})")  # `1000 1001`


class Clock(NamedTuple):
    """How a document counts: its frames and its ticks a second."""

    frame_rate: float
    tick_rate: float

    def ms(self, stamp: str | None) -> int | None:
        """The time in milliseconds; None where there is none, or what is there is no time."""
        stamp = (stamp or "").strip()
        if clock := CLOCK_TIME.fullmatch(stamp):
            hours, minutes, seconds, fraction, frames = clock.groups(default="0")
            whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
            return round((whole + float(f"0.{fraction}") + int(frames) / self.frame_rate) * 1000)
        if offset := OFFSET.fullmatch(stamp):
            return round(float(offset[1]) * self._unit(offset[2] or "s") * 1000)
        return None

    def _unit(self, metric: str) -> float:
        """How many seconds one of a metric is."""
        rates = {"f": 1 / self.frame_rate, "t": 1 / self.tick_rate}
        return rates.get(metric) or {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}[metric]


def a_clock(attributes: Mapping[str, str]) -> Clock:
    """The clock that the attributes of a document's root tell."""
    told = {key.rpartition("}")[2]: value for key, value in attributes.items()}
    frames = _positive(told.get("frameRate")) or USUAL_FRAME_RATE
    factor = MULTIPLIER.fullmatch(told.get("frameRateMultiplier", "").strip())
    if factor and int(factor[1]) and int(factor[2]):
        frames *= int(factor[1]) / int(factor[2])
    ticks = _positive(told.get("tickRate")) or (frames if "frameRate" in told else 1.0)
    return Clock(frames, ticks)


def _positive(number: str | None) -> float | None:
    return float(number) if number and re.fullmatch(r"[1-9]\d{0,9}", number.strip()) else None
