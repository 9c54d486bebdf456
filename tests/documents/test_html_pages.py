"""Pages of the web: where the talk is, who speaks, what the page says of itself."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import NotATranscript, Unreadable
from bot.formats.registry import open_source
from bot.reading.reader import read_transcript

SAID = ("We saw the bridge give way last night.", "And what did you do then, may I ask?")
PEOPLE = ("Maria Ortiz", "Ben Okafor")


def a_page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def turns(form: str) -> str:
    """Ten turns, each in the form given."""
    pairs = [pair for _ in range(5) for pair in zip(PEOPLE, SAID, strict=True)]
    return "".join(form.format(name=name, words=words) for name, words in pairs)


@pytest.mark.parametrize(
    "form",
    [
        "<p>{name}: {words}</p>",
        "<p><b>{name}</b> {words}</p>",
        "<p><strong>{name}:</strong> {words}</p>",
        "<dt>{name}</dt><dd>{words}</dd>",
        "<cite>{name}:</cite><p>{words}</p>",
        '<div class="speaker">{name}</div><p>{words}</p>',
        '<p><span class="speaker-name">{name}</span> {words}</p>',
        "<cite>{name}:</cite><time>0:07</time><p>{words}</p>",
        "<tr><td>{name}</td><td>{name}: {words}</td></tr>",
        "<tr><td>0:07</td><td>{name}</td><td>{words}</td></tr>",
        "{name}: {words}<br><br>",
    ],
)
def test_who_speaks_is_told_by_the_pages_markup(form: str) -> None:
    page = a_page(f"<nav>Home</nav><div>{turns(form)}</div><footer>Cookies</footer>")

    transcript = read_transcript(page, "page.html")

    assert [speaker.name for speaker in transcript.speakers] == list(PEOPLE)
    assert transcript.format == "html"
    assert "Cookies" not in open_source(page, "page.html").text


def test_a_table_that_lays_out_the_page_makes_no_labels() -> None:
    page = a_page(
        f"<table><tr><td>Menu</td><td>{turns('<p>{name}: {words}</p>')}</td></tr></table>"
    )

    transcript = read_transcript(page, "page.html")

    assert [speaker.name for speaker in transcript.speakers] == list(PEOPLE)


def test_a_podcasts_part_of_a_page_is_read_with_its_times() -> None:
    part = turns("<cite>{name}:</cite>\n<time>0:07</time>\n<p>{words}</p>\n").encode()

    transcript = read_transcript(part, "episode.html")

    assert [speaker.name for speaker in transcript.speakers] == list(PEOPLE)
    assert (len(transcript.turns), transcript.turns[0].start_ms) == (10, 7_000)


def test_preformatted_lines_keep_their_indents() -> None:
    record = "[Record]\n\n      THE BRIDGE\n\n  Ms. ORTIZ. We saw it,\nand ran.\n" * 8

    text = open_source(a_page(f"<pre>\n{record}</pre>"), "record.html").text

    assert "\n      THE BRIDGE\n\n  Ms. ORTIZ. We saw it,\nand ran." in text


@pytest.mark.parametrize(
    "head",
    [
        '<title>The bridge | City Radio</title><meta name="date" content="2024-04-04">',
        '<meta property="og:title" content="The bridge">'
        '<meta property="article:published_time" content="2024-04-04T08:00:00Z">',
        '<script type="application/ld+json">{"@graph": [{"headline": "The bridge",'
        ' "datePublished": "2024-04-04T08:00:00Z"}]}</script>',
    ],
)
def test_the_title_and_the_day_are_the_pages_own(head: str) -> None:
    page = a_page(turns("<p><b>{name}</b> {words}</p>"), head)

    transcript = read_transcript(page, "page.html")

    assert (transcript.title, transcript.air_date) == ("The bridge", date(2024, 4, 4))


def test_a_page_is_decoded_as_it_says() -> None:
    page = "<html><meta charset='iso-8859-2'><body>" + turns("<p>{name}: Łódź. {words}</p>")

    assert "Łódź." in open_source(page.encode("iso-8859-2"), "page.html").text


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<form><input type='password'></form>", "it is a page to log in, not the file itself"),
        ("<p>Subscribe to continue reading.</p>", "the page is behind a paywall"),
        (
            "<div id=root></div><script>start()</script>",
            "the page is empty, or shows its words only in a browser",
        ),
    ],
)
def test_a_page_without_the_talk_says_what_it_is(body: str, reason: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        read_transcript(a_page(body), "page.html")

    assert refused.value.reason == reason


def test_an_article_is_no_transcript() -> None:
    with pytest.raises(NotATranscript):
        read_transcript(a_page("<p>The bridge gave way on Tuesday, officials said.</p>" * 30), "a")


def test_a_page_that_nests_beyond_reason_is_refused() -> None:
    page = a_page("<div>" * 20_000 + turns("<p>{name}: {words}</p>"))

    with pytest.raises(Unreadable) as refused:
        open_source(page, "deep.html")

    assert refused.value.reason == "the page nests too deep to be read whole"


@given(
    st.lists(
        st.sampled_from(["alpha", "beta &amp;", "<i>gamma</i>", "<br>", "delta"]),
        min_size=1,
        max_size=60,
    )
)
@settings(max_examples=50, deadline=None)
def test_no_word_of_a_preformatted_page_is_lost(pieces: list[str]) -> None:
    page = a_page(f"<pre>{' '.join(pieces)} end</pre>")

    text = open_source(page, "page.html").text

    assert text.count("alpha") == pieces.count("alpha")
    assert text.count("gamma") == pieces.count("<i>gamma</i>")


def test_a_page_s_own_heading_is_its_title_and_its_marked_day_its_date() -> None:
    page = (
        "<html><head><title>Press briefing | The Harbor Office</title></head><body><main>"
        "<h1 class='page-title'>Press briefing by Ann Lee</h1>"
        "<div class='posted-on'>March 4, 2026</div><section>"
        "<p>Harbor Briefing Room</p><p>3:05 P.M. EST</p>"
        "<p>MS. LEE: Good afternoon, everybody. I have one thing at the top today.</p>"
        "<p>Q    Thank you, Ann. Does the Mayor have a view of the wall?</p>"
        "<p>MS. LEE: He does. He supports it, and he has said so.</p>"
        "<p>Q    And when will it be built?</p><p>MS. LEE: We hope to begin in June.</p>"
        "</section></main></body></html>"
    )
    transcript = read_transcript(page.encode(), "page.html")

    assert transcript.title == "Press briefing by Ann Lee"
    assert transcript.air_date == date(2026, 3, 4)


def test_an_office_beside_a_name_is_what_the_speaker_is() -> None:
    head = "<div class='debate-speech__speaker'><h2><a><strong>{}</strong> {}</a></h2></div>"
    said = [
        ("Ann Lee", "<small>Minister for Ports</small>", "I thank him. When does it open?"),
        ("Bo Ray", "<small>Labour, Carew</small>", "I ask you the same."),
        ("Ann Lee", "", "In June, I hope."),
    ]
    page = "".join(
        head.format(name, office) + f"<div><p>{words}</p></div>" for name, office, words in said
    )
    reading = read_transcript(f"<html><body>{page}</body></html>".encode(), "debate.html")

    assert [(turn.speaker, turn.text) for turn in reading.turns] == [
        ("ann-lee", said[0][2]),
        ("bo-ray", said[1][2]),
        ("ann-lee", said[2][2]),
    ]
    assert [each.description for each in reading.speakers] == [
        "Minister for Ports",
        "Labour, Carew",
    ]


@pytest.mark.parametrize("tag", ["<p>", "<br>", "<p>a"])
def test_a_page_of_hardly_anything_but_tags_is_left_alone(tag: str) -> None:
    with pytest.raises(NotATranscript, match="hardly anything in it but tags"):
        read_transcript(a_page(tag * 100_000), "page.html")


def test_names_in_headings_speak_and_titles_of_sections_do_not() -> None:
    said = [
        ("Ann Lee", "So he runs a harbour. I went."),
        ("Bo Ray", "I thought it was the wind."),
        ("Ann Lee", "It was not the wind."),
        ("", "Act One: The Wall"),
        ("Di Fox", "What did you take?"),
        ("Bo Ray", "The dog. I took nothing else."),
    ]
    body = "".join(
        f"<section><h4>{name}</h4><p>{words}</p></section>" if name else f"<h3>{words}</h3>"
        for name, words in said
    )
    reading = read_transcript(a_page(f"<h1>The wall</h1><main>{body}</main>"), "wall.html")

    assert [(turn.speaker, turn.text) for turn in reading.turns] == [
        ("ann-lee", "So he runs a harbour. I went."),
        ("bo-ray", "I thought it was the wind."),
        ("ann-lee", "It was not the wind."),
        ("di-fox", "What did you take?"),
        ("bo-ray", "The dog. I took nothing else."),
    ]


def test_the_chamber_is_found_by_names_that_come_back_in_headings() -> None:
    said = [
        ("Ann Lee", "<div>(Carew) (Lab)</div>", "1. What steps is she taking?"),
        ("The Secretary of State for Ports (Bo Ray)", "", "We inspect each, and I am glad."),
        ("Ann Lee", "", "When was the last?"),
        ("Bo Ray", "", "In 2019."),
        ("Mr Speaker", "", "Order."),
        ("Bo Ray", "", "I am obliged."),
    ]
    body = "".join(f"<div><h2>{name}</h2>{seat}<p>{words}</p></div>" for name, seat, words in said)
    reading = read_transcript(a_page(f"<h1>Walls: Safety</h1><main>{body}</main>"), "walls.html")

    assert [turn.text for turn in reading.turns] == [words for _, _, words in said]
    assert reading.speakers[0].labels == ("Ann Lee (Carew) (Lab)", "Ann Lee")


def test_the_day_below_the_headline_is_the_page_s_and_the_one_above_is_not() -> None:
    head = "<p>Friday, May 1, 2026</p><h1>The wall</h1><p>Aired March 5, 2024</p>"
    page = a_page(f"{head}<main>{turns('<p>{name}: {words}</p>')}</main>")

    assert read_transcript(page, "wall.html").air_date == date(2024, 3, 5)
