"""Words that several messages share: counts, turns, dates, names with their roles."""

import re
from collections.abc import Iterable
from datetime import date

from bot.models.brief import Brief, MadeBy
from bot.models.transcript import Flag, Speaker

TURNS_NAMED = 8
"""So many turns of a topic, or of a thing to check, are named; the rest are counted."""

DIFFERING = "These two differ: check before use"
BY_A_MODEL = "Written by a model"
NOT_AUDIO = "From a transcript, not checked against audio."


# quotation marks of all kinds; single ones only in pairs: `'Why us?'`, never `China's`
DOUBLE_MARKS = re.compile(r"[\"“”„«»]|``|''")
SINGLE_MARKS = re.compile(r"(?<!\w)['‘](?=\S)(.+?)(?<=\S)['’](?!\w)")


def unquoted(words: str) -> str:
    """Words to be shown as no quotation: theirs are not the words of the one they name."""
    return SINGLE_MARKS.sub(r"\1", DOUBLE_MARKS.sub("", words))


def counted(count: int, one: str, many: str | None = None) -> str:
    """`1 turn`, `17 turns`, `1,204 words`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def turns_named(numbers: Iterable[int], most: int | None = None) -> str:
    """`turn 5`, `turns 1, 2 and 9`; of more than `most`, `turns 1, 2 and 7 more`."""
    listed = [str(number) for number in numbers]
    if len(listed) == 1:
        return f"turn {listed[0]}"
    if most and len(listed) > most + 1:
        listed = [*listed[:most], f"{len(listed) - most} more"]
    return f"turns {', '.join(listed[:-1])} and {listed[-1]}" if listed else ""


CITED = re.compile(r"\bturns? (\d+(?:(?:, | and )\d+)*)")  # `turn 4`, `turns 1, 2 and 9`


def turns_cited(line: str) -> set[int]:
    """The turns that a line names, as `turns_named` writes them."""
    return {int(number) for found in CITED.findall(line) for number in re.findall(r"\d+", found)}


def flagged(flag: Flag) -> str:
    """What is to be checked, and in which turns: `No speaker is named (turns 1 and 4)`."""
    where = f" ({turns_named(flag.turns, TURNS_NAMED)})" if flag.turns else ""
    return f"{flag.message}{where}"


def day(when: date) -> str:
    """`4 April 2024`: no reader takes the day for the month."""
    return f"{when.day} {when:%B %Y}"


def listed(names: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    each = list(names)
    return " and ".join([", ".join(each[:-1]), each[-1]] if len(each) > 1 else each)


def role_of(speaker: Speaker, *, on_tape: bool) -> str:
    """`guest, on tape`; `host, inferred`; `unidentified`."""
    parts: list[str] = [speaker.role]
    if on_tape:
        parts.append("on tape")
    if speaker.inferred:
        parts.append("inferred")
    return ", ".join(parts)


def brief_provenance(brief: Brief) -> str:
    """Who made a brief, from what, and what was dropped of it."""
    return provenance(
        brief.made_by,
        brief.share_read,
        quotes_only=brief.mode == "quotes-only",
        why_no_model=brief.notice,
        dropped=brief.dropped,
    )


def provenance(
    made_by: MadeBy,
    share_read: float,
    *,
    quotes_only: bool = False,
    why_no_model: str | None = None,
    dropped: int = 0,
) -> str:
    """Who made a text, from how much, what was dropped or amiss, and that nobody listened to
    the tape.
    """
    parts = [_maker(made_by, quotes_only=quotes_only)]
    if why_no_model:
        parts.append(f"The model was not used: {why_no_model}.")
    if dropped:
        parts.append(
            f"{counted(dropped, 'sentence')} of the model's dropped: not found in the transcript."
        )
    if share_read < 0.995:
        parts.append(f"Made from {share_read:.0%} of the transcript.")
    return " ".join([*parts, NOT_AUDIO])


def _maker(made_by: MadeBy, *, quotes_only: bool) -> str:
    if made_by.kind == "model":
        prompt = f", prompt {made_by.prompt}" if made_by.prompt else ""
        return (
            f"{BY_A_MODEL} ({made_by.model}{prompt}); quotations copied from the "
            "transcript by code."
        )
    if quotes_only:
        return "Quotations and facts alone, copied from the transcript by code, no model."
    return "Extracted from the transcript, no model."
