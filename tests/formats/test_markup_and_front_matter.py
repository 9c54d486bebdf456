"""Markdown in speech, and the fields at a file's head."""

import pytest

from bot.formats.front_matter import read_front_matter
from bot.formats.markup import resolve_markup
from bot.reading.reader import read_transcript


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        (r"\[2020\] was", "[2020] was"),
        ("*the* year, **so** it is, _really_", "the year, so it is, really"),
        ("see [here](https://example.org/a_(b)) now", "see here now"),
        ("R&amp;D &#39;quoted&#39; &lt;", "R&D 'quoted' <"),
        ("AT&T; and R&D", "AT&T; and R&D"),
        ("2 * 3 * 4 and a_b_c and 5*", "2 * 3 * 4 and a_b_c and 5*"),
        ("<i>never</i><br>again", "never again"),
        ("***both*** of *a **b** c*", "both of a b c"),
        ("ahead, <s>Ann\nLee</s> \\[Anna\\]", "ahead, Ann\nLee [Anna]"),
        ("<s> is a tag of its own", "<s> is a tag of its own"),
        ("> It is dear.\n>\n> So it is.", "It is dear.\n\nSo it is."),
        ("run `make run`, then ``wait''", "run make run, then ``wait''"),
        (">> I ask", ">> I ask"),
        ('nets<sup id="a1">[12](#f1)</sup> and knots<sup>3</sup>', "nets and knots"),
        ("the 4<sup>th</sup> net", "the 4th net"),
        ("no markup at all", "no markup at all"),
    ],
)
def test_markup_is_resolved_to_what_a_reader_of_the_page_sees(written: str, seen: str) -> None:
    assert resolve_markup(written) == seen


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ('---\ntitle: "A\\_B\\\n  C"\n---\nX', {"title": ["A BC"]}),
        ("---\ntitle: 'It''s'\n---\n", {"title": ["It's"]}),
        ("---\nspeakers:\n  - Ann Lee\n  - Bo\ndate: 2020-03-12\n---\n",
         {"speakers": ["Ann Lee", "Bo"], "date": ["2020-03-12"]}),
        ("---\nguests: [Ann Lee, \"Bo\"]\n---\n", {"guests": ["Ann Lee", "Bo"]}),
        ("---\ntitle: A long\n  title\n---\n", {"title": ["A long title"]}),
        ("---\ntitle: >-\n  Nets and\n  knots\n---\n", {"title": ["Nets and knots"]}),
        ("---\ntitle:\n  Nets and\n  knots\ndate: 2020\n---\n",
         {"title": ["Nets and knots"], "date": ["2020"]}),
        ('---\ntitle: "COVID-\\u206019 \\x26 on\\u2014so \\"it\\" is"\n---\n',
         {"title": ['COVID-19 & on—so "it" is']}),
        ("no front matter\n---\n", {}),
        ("---\nnever closed", {}),
    ],
)  # fmt: skip
def test_the_fields_of_a_front_matter(text: str, fields: dict[str, list[str]]) -> None:
    assert read_front_matter(text)[0] == fields


def test_reading_goes_on_behind_the_front_matter() -> None:
    text = "---\na: b\n---\n\nORTIZ: Yes."

    _, end = read_front_matter(text)

    assert text[end:] == "\n\nORTIZ: Yes."


def test_the_day_of_publishing_is_the_day_where_no_other_is_stated() -> None:
    head = "---\nguest: Bo Ray\npublish_date: 2026-03-04\n---\n\n"
    talk = "Ann Lee: I see.\n\nBo Ray: You do.\n\nAnn Lee: I do.\n\nBo Ray: Thank you.\n"

    assert str(read_transcript((head + talk).encode(), "talk.md").air_date) == "2026-03-04"
