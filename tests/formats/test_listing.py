"""The page of formats says what the registries say."""

from pathlib import Path

from bot.formats.listing import listing

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_page_is_made_anew_when_a_format_changes() -> None:
    made = listing()

    assert PAGE.read_text("utf-8") == made, "python -m bot.formats.listing > docs/formats.md"
