"""The channel's daily digest as a message, and what is said about its setting."""

from datetime import datetime

from bot.models.button import PUBLISH_DIGEST, Press
from bot.models.digest import Digest, DigestEntry, DigestSetting, DigestTopic
from bot.models.message import Message
from bot.render.blocks import (
    Block,
    Part,
    actions,
    button,
    context,
    divider,
    escape,
    header,
    is_fitting,
    is_plain_alone,
    message_of_parts,
    section,
    sections,
)
from bot.render.quotes import contradiction_blocks, quote_block
from bot.render.words import NOT_AUDIO, counted, day

QUOTES_AN_ENTRY = 3
"""At most, where the day leaves room."""


def digest_message(digest: Digest, when: datetime, *, offer_in_zone: str = "") -> Message:
    """The digest by topic, one quote a speaker. `when` is in the channel's chosen zone.

    On a day with too much for one message quotes are left out first, and then transcripts, which
    are named. `offer_in_zone`: a preview, with a button that posts it, dated by that zone's clocks.
    """
    title = f"Digest, {when:%A} {day(when.date())}"
    top = [header(title), context(f"{counted(digest.transcripts, 'transcript')} read")]
    tail: list[Block] = [context(NOT_AUDIO)]
    if offer_in_zone:
        press = Press(since=digest.since, until=digest.until, zone=offer_in_zone)
        tail.append(actions(button("Post now", PUBLISH_DIGEST, press)))
    fewer = (_parts(digest, quotes) for quotes in range(QUOTES_AN_ENTRY, 0, -1))
    whole = (parts for parts in fewer if is_fitting(top, parts, tail))
    return message_of_parts(title, top, next(whole, _parts(digest, 0)), tail)


def setting_line(setting: DigestSetting, due: datetime) -> str:
    """When the digest comes, in whose zone, and when next. Escaped."""
    days = "on weekdays" if setting.weekdays else "every day"
    return (
        f"This channel gets its digest at {setting.at} {days}, {escape(setting.zone)} time "
        f"(set by <@{setting.set_by}>). Next: {due:%A} {day(due.date())}, {due:%H:%M}. "
        "When nothing new was shared, nothing is posted."
    )


def _parts(digest: Digest, quotes: int) -> list[Part]:
    """A part a transcript, with so many quotes at most; where they differ, in the end."""
    parts = [part for topic in digest.topics for part in _topic_parts(topic, quotes)]
    if digest.contradictions:
        differing = [divider(), *contradiction_blocks(digest.contradictions)]
        parts.append(Part("where they differ", differing))
    return parts


def _topic_parts(topic: DigestTopic, quotes: int) -> list[Part]:
    """The topic's transcripts; the first of them under the topic's name."""
    parts = [Part(entry.title, _entry_blocks(entry, quotes)) for entry in topic.entries]
    head = [divider(), section(f"*{escape(topic.label)}*")]
    return [Part(parts[0].name, [*head, *parts[0].blocks]), *parts[1:]]


def _entry_blocks(entry: DigestEntry, quotes: int) -> list[Block]:
    title = escape(entry.title)
    linked = f"<{entry.permalink}|{title}>" if entry.permalink else title
    # a title with stars of its own is shown as plain text, and that has no links
    thread = (
        [f"<{entry.permalink}|In its thread>"] if entry.permalink and is_plain_alone(title) else []
    )
    check = f" ({counted(entry.flag_count, 'thing')} to check)" if entry.flag_count else ""
    who = f"*{escape(entry.lede_by)}:* " if entry.lede_by else ""
    lede = [who + escape(entry.lede)] if entry.lede else []
    lines = sections([f"*{linked}*{check}", *thread, *lede])
    return [*lines, *(quote_block(quote, entry.share) for quote in entry.quotes[:quotes])]
