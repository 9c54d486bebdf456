"""A talk above the questions that follow it, where only these have names and times.

## Nets
I am going to talk about nets.     ─ nobody's by name, or by whom the page declares

**Audience 1:** 00:22:33
How large are they?                ─ the first head that a recorder's text has
"""

from collections.abc import Collection
from dataclasses import replace

from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.formats.talk_sections import declared_speaker, is_labelled, talk_places


def with_talk_above(script: Script, source: Source, first: int, names: Collection[str]) -> Script:
    """The script with the talk that stands above the first head, at `first`, if one does.

    It is by the speaker whom the page declares, unless that is one of the `names` below: somebody
    else may have introduced them.
    """
    fields, front_end = read_front_matter(source.text)
    places = talk_places(source.text, fields, front_end, first)
    if not places:
        return script
    declared = declared_speaker(fields, source.text[front_end:])
    speaker = None if is_labelled(declared, names) else declared
    heads = [Head(at, at, at, None, spoken_by=speaker) for at in places]
    above = read_headed(Source(source.name, source.text[:first]), heads, Front(fields, front_end))
    below = [each for each in script.passages if each.kind != "header"]
    hints = above.hints.filled_from(source.hints)
    return replace(script, passages=(*above.passages, *below), hints=hints, is_recording=True)
