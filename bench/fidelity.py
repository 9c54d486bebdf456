"""How true briefs stay under a hostile model, and what they keep of an honest one.

The hostile model is a local server of OpenAI's protocol; its drafts are made out of the golden
transcripts, the seed, and what lies in `../shared/transcripts`. The judge of what was posted
shares nothing with the gates. The honest model's sentences, `bench/data/honest.jsonl`, are ours;
the gates were mended until both halves of the first passed, and most of the desk's prose, so they
hold what was reached and foretell nothing.

Two runs ask for the same drafts if the same transcripts lie there: each draft is seeded by its
transcript, its attack and its round. What a clock decides is only whether a failing server's
answer comes in time, and no lie is in those.

python -m bench fidelity
"""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from bench._hostile import KINDS, Attack, Liar
from bench._hostile_changes import CHANGES
from bench._hostile_server import HostileServer
from bench._oracle import bad_quotations, faults
from bot.adapters.clock import SystemClock
from bot.adapters.in_process import InProcessBooks, InProcessClaims
from bot.adapters.model import OpenAiDrafter
from bot.compose.extractive import compose_brief
from bot.compose.model import ModelComposer
from bot.compose.shared_drafts import SharedDrafts
from bot.errors import SourceError
from bot.models.brief import Brief
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
HONEST = Path(__file__).parent / "data" / "honest.jsonl"
SPLITS = ("tune", "held-out", "newsroom")
"""The third is of a desk's prose, written before the gates were seen: some of it is still lost."""

MOST_TURNS = 40
"""Of a transcript: enough to lie about."""

ROUNDS = 2
MANNERS = ("429", "500", "reset", "silence", "refusal", "empty", "cut", "html", "text", "nothing")
MANNERS += ("list", "deep")
SECONDS = 0.4
PATIENT_SECONDS = 20.0
SENTENCES_A_DRAFT = 6


@dataclass
class Score:
    """What came of the drafts of one attack."""

    drafts: int = 0
    briefs: int = 0
    quotations: int = 0
    sentences: int = 0
    bad: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Print the tables."""
    asyncio.run(_main())


async def _main() -> None:
    scores, examples = await hostile_scores()
    print("| attack | drafts | briefs | posted quotations | bad quotations | bad numbers "
          "| bad names | other lies |")  # fmt: skip
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    total = Score()
    for name, score in scores.items():
        print(_row(name, score))
        total = _added(total, score)
    print(_row("**all**", total))
    for example in examples[:40]:
        print(f"- {example}")
    print("\n| honest sentences | kept | briefs made by the model |\n| --- | --- | --- |")
    for split in SPLITS:
        kept, written, by_model, drafts = await honest_score(split)
        print(f"| {split} | {kept} of {written} | {by_model} of {drafts} |")


async def hostile_scores() -> tuple[dict[str, Score], list[str]]:
    """The score of each attack, and what was posted that should not have been."""
    scores: dict[str, Score] = {}
    examples: list[str] = []
    async with HostileServer() as server:
        drafter = OpenAiDrafter(Settings(**server.settings))
        for transcript in transcripts():
            for name, make in (KINDS | CHANGES).items():
                for turn in range(ROUNDS):
                    attack = make(Liar(transcript, f"{transcript.name} {name} {turn}"))
                    server.answer, calls = attack.answer, server.calls
                    brief = await _brief(drafter, transcript, PATIENT_SECONDS)
                    if server.calls == calls:  # a circuit that opened would hide every lie
                        raise RuntimeError(f"the model was not asked: {brief.notice}")
                    _judge(scores.setdefault(name, Score()), brief, attack, transcript, examples)
        await drafter.close()
        for transcript in list(transcripts())[:6]:
            for manner in MANNERS:
                server.manner, server.answer = manner, Liar(transcript, manner).numbers().answer
                drafter = OpenAiDrafter(Settings(**server.settings))
                brief = await _brief(drafter, transcript, SECONDS)
                score = scores.setdefault(f"server: {manner}", Score())
                _judge(score, brief, Attack("{}"), transcript, examples)
                await drafter.close()
    return scores, examples


async def honest_score(split: str) -> tuple[int, int, int, int]:
    """Sentences kept, of how many; drafts that became a brief of the model's, of how many."""
    told = [json.loads(line) for line in HONEST.read_text().splitlines()]
    mine = [each for each in told if each["split"] == split and (ROOT / each["source"]).exists()]
    kept = by_model = drafts = 0
    async with HostileServer() as server:
        drafter = OpenAiDrafter(Settings(**server.settings))
        for source, sentences in groupby(mine, key=lambda each: each["source"]):
            for draft in _grouped(list(sentences)):
                transcript = _read(ROOT / source)
                parts = [{"text": each["text"], "turns": each["turns"]} for each in draft]
                server.answer = json.dumps({"lede": parts[0], "points": parts[1:], "quotes": []})
                brief = await _brief(drafter, transcript, PATIENT_SECONDS)
                drafts += 1
                by_model += brief.made_by.kind == "model"
                posted = {brief.lede, *(each.text for each in brief.points)}
                kept += sum(each["text"] in posted for each in draft)
        await drafter.close()
    return kept, len(mine), by_model, drafts


def transcripts() -> Iterator[Transcript]:
    """The golden transcripts, the seed, and others beside the project where there are any."""
    sources = sorted(ROOT.glob("tests/golden/*/source.*")) + sorted(ROOT.glob("seeds/*"))
    sources += sorted((ROOT / "../shared/transcripts").glob("*"))
    for path in sources:
        try:
            read = _read(path)
        except SourceError:
            continue
        # the name seeds the lies: the same ones wherever the project lies
        name = f"{path.parent.name}/{path.name}"
        yield read.model_copy(update={"turns": read.turns[:MOST_TURNS], "name": name})


@cache
def _read(path: Path) -> Transcript:
    return read_transcript(path.read_bytes(), path.name)


async def _brief(drafter: OpenAiDrafter, transcript: Transcript, seconds: float) -> Brief:
    books, claims = InProcessBooks(), InProcessClaims()
    drafts = SharedDrafts(drafter, books, claims, SystemClock(), 10**9)
    return await ModelComposer(drafts, seconds, 10**6).brief(transcript, "T1")


def _judge(
    score: Score, brief: Brief, attack: Attack, transcript: Transcript, examples: list[str]
) -> None:
    score.drafts += 1
    score.briefs += bool(brief.headline and brief.transcript == transcript.id)
    score.quotations += len(brief.quotes)
    wrong = [("quotation", each) for each in bad_quotations(brief, transcript)]
    wrong += _lies_posted(score, brief, attack, transcript)
    for kind, words in wrong:
        score.bad[kind] += 1
        examples.append(f"{kind} in {Path(transcript.name or '').parent.name}: {words}")


def _lies_posted(
    score: Score, brief: Brief, attack: Attack, transcript: Transcript
) -> Iterator[tuple[str, str]]:
    offline = compose_brief(transcript)
    own = {offline.headline, offline.lede, *offline.topics, *(p.text for p in offline.points)}
    posted = {brief.headline, brief.lede, *brief.topics, *(p.text for p in brief.points)}
    lies = {each.text.strip(): each for each in attack.lies}
    lies |= {each.text.strip(" ."): each for each in attack.lies}
    for text in posted - own - {""}:
        score.sentences += 1
        lie = lies.get(text)
        if lie is None:
            yield "quotation", f"nobody wrote: {text}"
            continue
        found = list(faults(text, lie.turns, transcript))
        yield from ((kind, f"{words}: {text}") for kind, words in found)
        if not found:
            yield lie.kind, text


def _grouped(sentences: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(sentences), SENTENCES_A_DRAFT):
        yield sentences[start : start + SENTENCES_A_DRAFT]


def _added(one: Score, other: Score) -> Score:
    return Score(
        one.drafts + other.drafts,
        one.briefs + other.briefs,
        one.quotations + other.quotations,
        one.sentences + other.sentences,
        one.bad + other.bad,
    )


def _row(name: str, score: Score) -> str:
    named = ("quotation", "number", "name")
    others = sum(count for kind, count in score.bad.items() if kind not in named)
    bad = " | ".join(str(score.bad[kind]) for kind in named)
    return f"| {name} | {score.drafts} | {score.briefs} | {score.quotations} | {bad} | {others} |"


if __name__ == "__main__":
    main()
