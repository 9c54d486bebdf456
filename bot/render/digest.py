"""The channel's daily digest as a message, and what is said about its setting."""

from datetime import datetime

from bot.models.button import PUBLISH_DIGEST, Press
from bot.models.digest import Digest, DigestEntry, DigestSetting, DigestTopic
from bot.models.message import Message
from bot.render.blocks import (
    Block,
    actions,
    button,
    context,
    divider,
    escape,
    header,
    is_plain_alone,
    message,
    section,
    sections,
)
from bot.render.quotes import contradiction_blocks, quote_block
from bot.render.words import NOT_AUDIO, counted, day


def digest_message(digest: Digest, when: datetime, *, offer_in_zone: str = "") -> Message:
    """The digest by topic, one quote a speaker. `when` is in the channel's chosen zone.

    `offer_in_zone`: a preview, with a button that posts it, dated by that zone's clocks.
    """
    title = f"Digest, {when:%A} {day(when.date())}"
    top = [header(title), context(f"{counted(digest.transcripts, 'transcript')} read")]
    body = [block for topic in digest.topics for block in _topic_blocks(topic)]
    if digest.contradictions:
        body += [divider(), *contradiction_blocks(digest.contradictions)]
    tail: list[Block] = [context(NOT_AUDIO)]
    if offer_in_zone:
        press = Press(since=digest.since, until=digest.until, zone=offer_in_zone)
        tail.append(actions(button("Post now", PUBLISH_DIGEST, press)))
    return message(title, top, body, tail)


def setting_line(setting: DigestSetting, due: datetime) -> str:
    """When the digest comes, in whose zone, and when next. Escaped."""
    days = "on weekdays" if setting.weekdays else "every day"
    return (
        f"This channel gets its digest at {setting.at} {days}, {escape(setting.zone)} time "
        f"(set by <@{setting.set_by}>). Next: {due:%A} {day(due.date())}, {due:%H:%M}. "
        "When nothing new was shared, nothing is posted."
    )


def _topic_blocks(topic: DigestTopic) -> list[Block]:
    blocks = [divider(), section(f"*{escape(topic.label)}*")]
    for entry in topic.entries:
        blocks += _entry_blocks(entry)
    return blocks


def _entry_blocks(entry: DigestEntry) -> list[Block]:
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
    return [*lines, *(quote_block(quote, entry.share) for quote in entry.quotes)]
