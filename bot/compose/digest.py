"""The daily digest out of stored briefs: by topic, one quote a speaker. Nothing is written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.compose.contradictions import contradictions_in
from bot.compose.material import gather
from bot.language.folding import folded
from bot.models.brief import Brief
from bot.models.digest import Digest, DigestEntry, DigestTopic
from bot.models.quote import Quote
from bot.models.share import Share
from bot.models.transcript import Transcript

OTHER = "Also today"


@dataclass(frozen=True)
class Briefed:
    """A share with its brief, the link to the message that shared it, and its turns if kept."""

    share: Share
    brief: Brief
    permalink: str = ""
    transcript: Transcript | None = None


def compose_digest(briefed: Sequence[Briefed], since: float, until: float) -> Digest:
    """The briefs by the topic that each has in common with most others, the widest first, and
    in the end those that have none.

    A transcript stands under one topic. `since` and `until` are seconds since 1970.
    """
    spread = Counter(folded(topic) for each in briefed for topic in set(each.brief.topics))
    groups: dict[str, list[Briefed]] = {}
    labels: dict[str, str] = {}
    for each in briefed:
        label = max(each.brief.topics, key=lambda topic: spread[folded(topic)], default=OTHER)
        labels.setdefault(folded(label), label)
        groups.setdefault(folded(label), []).append(each)
    topics = tuple(
        DigestTopic(label=labels[key], entries=tuple(_entry(each) for each in group))
        for key, group in sorted(
            groups.items(), key=lambda pair: (pair[0] == folded(OTHER), -len(pair[1]))
        )
    )
    materials = [gather(each.transcript) for each in briefed if each.transcript]
    return Digest(
        topics=topics,
        contradictions=contradictions_in(materials),
        transcripts=len(briefed),
        since=since,
        until=until,
    )


def _entry(briefed: Briefed) -> DigestEntry:
    share, brief = briefed.share, briefed.brief
    names = {each.id: each.name for each in brief.speakers}
    return DigestEntry(
        share=share.id,
        title=share.title,
        lede=brief.lede,
        lede_by=names.get(brief.lede_speaker or "", ""),
        quotes=_one_a_speaker(brief.quotes),
        flag_count=len(brief.flags),
        permalink=briefed.permalink,
    )


def _one_a_speaker(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    first: dict[str, Quote] = {}
    for quote in quotes:
        first.setdefault(quote.speaker, quote)
    return tuple(first.values())
