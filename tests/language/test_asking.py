"""What a person types: a name, a quotation."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.language.names import find_speakers, name_words
from bot.language.quoting.citations import citations
from bot.language.quoting.cuts import cut_warnings

SPEAKERS = (
    a_speaker("John Ruwitch", "reporter", labels=("JOHN RUWITCH, BYLINE", "RUWITCH")),
    a_speaker("Wang Huiyao"),
    a_speaker("Siân Gwenllian AM", "official"),
    a_speaker("Ann Lee", "host"),
    a_speaker("Ben Lee"),
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("John Ruwitch", ["John Ruwitch"]),
        ("ruwitch", ["John Ruwitch"]),
        ("john-ruwitch", ["John Ruwitch"]),
        ("Wang", ["Wang Huiyao"]),
        ("Mr. Wang", ["Wang Huiyao"]),
        ("sian gwenllian", ["Siân Gwenllian AM"]),
        ("Lee", ["Ann Lee", "Ben Lee"]),
        ("Ben Lee", ["Ben Lee"]),
        ("the host", ["Ann Lee"]),
        ("Biden", []),
        ("Le", []),
        ("", []),
        ("--", []),
    ],
)
def test_a_speaker_is_found_by_any_part_of_the_name(name: str, found: list[str]) -> None:
    transcript = a_transcript(a_turn(speaker=None), speakers=SPEAKERS)

    assert [each.name for each in find_speakers(name, transcript)] == found


def test_titles_are_no_part_of_a_name() -> None:
    assert name_words("President Xi Jinping") == ("xi", "jinping")
    assert name_words("the President") == ("president",)


@pytest.mark.parametrize(
    ("typed", "fragments"),
    [
        ('"I think so," she said. "We will."', ("I think so,", "We will.")),
        ("‘I think so,’ she said. ‘We won’t.’", ("I think so,", "We won’t.")),
        ("I think so. We will.", ()),
        ('He said that "love" is a word', ("love",)),
        ('I think "love" is a word.', ()),
    ],
)
def test_the_fragments_of_a_split_attribution_are_told_from_a_quotation(
    typed: str, fragments: tuple[str, ...]
) -> None:
    assert tuple(each.words for each in citations(typed)) == fragments


@pytest.mark.parametrize(
    ("left_out", "put_in", "warnings"),
    [
        ("I don’t think that", "", ("drops a negation",)),
        ("If they pay,", "", ("drops a condition",)),
        ("Xi told Biden that", "", ("drops an attribution",)),
        ("I think", "", ("drops a hedge",)),
        ("not", "never", ()),
        ("", "not", ("adds a negation",)),
        ("on Friday", "on Monday", ()),
    ],
)
def test_a_cut_is_named_for_what_goes_with_it(
    left_out: str, put_in: str, warnings: tuple[str, ...]
) -> None:
    assert cut_warnings(left_out, put_in) == warnings
