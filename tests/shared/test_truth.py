"""Real transcripts of other houses, where they are at hand, against their truth file."""

from typing import Any

import pytest

from bench.truth import HOUSES, compare, truth_records

TEXTS = (".txt", ".md", ".html")
RECORDS = [record for record in truth_records() if record["file"].endswith(TEXTS)]


@pytest.mark.skipif(not RECORDS, reason=f"no transcripts of other houses at {HOUSES}")
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["file"][:32])
def test_what_the_truth_file_tells_is_read(record: dict[str, Any]) -> None:
    compared = compare(record)

    assert compared.misses == ()
    assert compared.coverage == 1.0
