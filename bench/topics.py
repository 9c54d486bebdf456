"""Topics across transcripts: whether those put together belong together; skipped where absent.

Groups known beforehand, of transcripts beside the project: a committee on education, meetings
of researchers, one talk as two machines heard it, presidents and their spokesman. Purity is the
share of a topic's transcripts that are of its largest group, over topics of several transcripts.
"""

import json
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bench.briefs import SUMMARIES
from bot.compose.topics import list_topics
from bot.models.topic import Topic
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

GROUPS = {
    "committee on education": ("education_", "qmsum_Committee"),
    "meetings of researchers": ("Bed", "qmsum_Academic"),
    "one talk, heard twice": ("aws_transcribe_ted", "speechmatics_ted"),
    "White House": ("wh_",),
}


def main() -> None:
    """Print how many topics join transcripts, how purely, and in what time."""
    transcripts = read_groups()
    if not transcripts:
        print(f"Skipped: no transcripts in {SUMMARIES.parent.name} beside the project.")
        return
    start = time.process_time()
    topics = list_topics(list(transcripts)).topics
    seconds = time.process_time() - start
    groups = {each.id: group for each, group in transcripts.items()}
    shared = [each for each in topics if len(each.transcripts) > 1]
    print(f"{len(transcripts)} transcripts of {len(GROUPS)} groups, {seconds:.1f} s\n")
    print("| topics | of several transcripts | purity | groups with a topic in common |")
    print("| --- | --- | --- | --- |")
    joined = {group for topic in shared for group in _groups_of(topic, groups)}
    print(
        f"| {len(topics)} | {len(shared)} | {purity(shared, groups):.2f} "
        f"| {len(joined)} of {len(GROUPS)} |"
    )


def read_groups() -> Mapping[Transcript, str]:
    """The transcripts that are of a known group, with its name."""
    texts = {path.name: path.read_bytes() for path in _files()}
    if SUMMARIES.exists():
        for record in map(json.loads, SUMMARIES.read_text().splitlines()):
            turns = (f"{each['speaker']}: {each['text']}" for each in record["turns"])
            texts[f"{record['id']}.txt"] = "\n\n".join(turns).encode()
    return {
        read_transcript(text, name): group
        for name, text in texts.items()
        for group, starts in GROUPS.items()
        if name.startswith(starts)
    }


def purity(topics: list[Topic], groups: Mapping[str, str]) -> float:
    """The share of the topics' transcripts that are of the largest group of their topic."""
    counted = [_groups_of(topic, groups) for topic in topics]
    total = sum(each.total() for each in counted)
    return sum(each.most_common(1)[0][1] for each in counted) / total if total else 1.0


def _groups_of(topic: Topic, groups: Mapping[str, str]) -> Counter[str]:
    return Counter(groups[each.id] for each in topic.transcripts)


def _files() -> list[Path]:
    folder = SUMMARIES.parent
    return sorted(folder.glob("*_*")) if folder.exists() else []
