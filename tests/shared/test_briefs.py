"""Briefs of meetings beside the summaries that people wrote of them; skipped where absent."""

from statistics import fmean

import pytest

from bench._rouge import rouge
from bench.briefs import SUMMARIES, read_meetings, scores, summarizers


def test_rouge_counts_the_runs_of_words_that_both_have() -> None:
    assert rouge("The toll will rise.", "the toll, it will rise", 1) == pytest.approx(8 / 9)
    assert rouge("The toll will rise.", "the toll, it will rise", 2) == pytest.approx(4 / 7)
    assert rouge("", "the toll", 1) == rouge("a", "a", 2) == 0.0


@pytest.mark.skipif(not SUMMARIES.exists(), reason="no summaries beside the project")
def test_our_briefs_say_more_of_what_people_wrote_than_other_summarizers() -> None:
    meetings = read_meetings()

    found = {
        name: [scores(summarize, each) for each in meetings]
        for name, summarize in summarizers().items()
    }

    means = {name: tuple(map(fmean, zip(*each, strict=True))) for name, each in found.items()}
    ours = means.pop("**ours**")
    assert all(ours[0] > ones and ours[1] > twos for ones, twos in means.values())
