"""What a page says of itself: title, programme, date of publication, language.

<meta property="og:title" content="The bridge">       → title: The bridge
{"@type": "NewsArticle", "datePublished": "2024-04-04T08:00"} → 2024-04-04
"""

import json
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from bot.formats.documents.html_marks import opening_words
from bot.formats.source import Hints
from bot.formats.stated_dates import StatedDate, find_dates

TITLES = ("og:title", "twitter:title", "dc.title", "headline")
DATES = ("article:published_time", "datepublished", "dc.date", "dc.date.issued", "date", "pubdate")
SITE_BEHIND = re.compile(r"\s+[|–—]\s+[^|–—]{2,40}$|\s+:\s+[A-Z]{2,6}$")  # `… | City Radio`
STARTS_A_TIME = re.compile(r"(?<=\d)T(?=\d)")  # in `2024-04-04T08:00`
DATED = re.compile(
    r"(?:^|[\s_-])(?:date|datetime|posted(?:-on)?|published|pubdate)(?:$|[\s_-])", re.I
)
LONGEST_DAY = 60
MOST_BELOW_HEADLINE = 40
MOST_BESIDE = 6
"""Words around a day below the headline: `By Ann Lee, published … at 6:00 PM`."""

LARGEST_JSON = 200_000
MOST_NODES = 2000


def read_facts(tree: Any) -> Hints:
    """The page's own title, site, date and language. None where it does not say."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    titles = chain((linked.get("headline"),), (meta.get(key) for key in TITLES), _texts(tree, "h1"))
    own = next((words for words in titles if words), None)
    title = own or next((words for words in _texts(tree, "title") if words), None)
    dates = chain(
        (linked.get("datePublished"),),
        (meta.get(key) for key in DATES),
        _times(tree),
        _texts(tree, "title"),
        _marked_days(tree),
        _days_below_headline(tree),
    )
    stated = [found for words in dates if words for found in _day(words)]
    return Hints(
        title=SITE_BEHIND.sub("", " ".join(title.split())) if title else None,
        program=meta.get("og:site_name"),
        dates=tuple(stated[:1]),
        language=tree.get("lang") or None,
        is_titled=own is not None,
    )


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        found.setdefault(key.lower(), (element.get("content") or "").strip())
    return found


def _texts(tree: Any, tag: str) -> Iterator[str]:
    yield from (" ".join("".join(element.itertext()).split()) for element in tree.iter(tag))


def _marked_days(tree: Any) -> Iterator[str]:
    """The short texts that the page marks as a date: `<div class="posted-on">`."""
    for element in tree.iter("div", "p", "span", "li"):
        if DATED.search(element.get("class") or ""):
            words = opening_words(element)
            if len(words) <= LONGEST_DAY:
                yield words


def _days_below_headline(tree: Any) -> Iterator[str]:
    """The first text close below the headline that is a day, and little more: `Aired May 5, 2024`.

    Above it pages give the day on which they were looked at.
    """
    headline = next(tree.iter("h1"), None)
    if headline is None:
        return
    for element in islice(headline.xpath("following::*[not(*)]"), MOST_BELOW_HEADLINE):
        words = opening_words(element)
        is_short = len(words) <= LONGEST_DAY and not words.endswith((".", "!", "?"))
        found = find_dates(words) if is_short else []
        if found and len((words[: found[0].start] + words[found[0].end :]).split()) <= MOST_BESIDE:
            yield words
            return


def _times(tree: Any) -> Iterator[str]:
    yield from (element.get("datetime") or "" for element in tree.iter("time"))


def _linked_data(tree: Any) -> dict[str, str]:
    """The first headline and day of publication in the page's JSON-LD."""
    found: dict[str, str] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or len(script.text or "") > LARGEST_JSON:
            continue
        try:
            nodes: list[Any] = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue  # broken data about the page; the page itself may still say it
        for node in nodes:  # it grows as nodes are found inside nodes
            if isinstance(node, dict):
                for key in ("headline", "datePublished"):
                    if isinstance(node.get(key), str):
                        found.setdefault(key, node[key])
            inside = node.values() if isinstance(node, dict) else node
            nodes += [each for each in inside if isinstance(each, dict | list)][
                : MOST_NODES - len(nodes)
            ]
    return found


def _day(words: str) -> Iterator[StatedDate]:
    yield from (
        StatedDate(each.day, each.weekday) for each in find_dates(words.replace("T", " "))[:1]
    )
