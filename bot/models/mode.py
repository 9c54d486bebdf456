"""How briefs and answers are made in a channel: what people set, and what it is by itself."""

from typing import Literal

Mode = Literal["model", "extractive", "quotes-only"]
"""`model`: written by a model where one is set. `extractive`: the transcript's own sentences,
nothing is sent to a model. `quotes-only`: quotations and facts alone, no prose at all."""
