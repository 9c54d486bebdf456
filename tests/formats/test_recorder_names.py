"""How recorders may write the name of whoever speaks."""

from bot.reading.reader import read_transcript


def test_names_may_stand_in_braces() -> None:
    said = ("{Ann Lee} (00:%02d): Good morning.", "{Bo Ray} (00:%02d): I have it.")
    text = "\n".join(said[at % 2] % (at + 1) for at in range(6))

    reading = read_transcript(text.encode(), "call.txt")

    assert [speaker.name for speaker in reading.speakers] == ["Ann Lee", "Bo Ray"]


def test_whoever_is_played_from_the_archive_may_have_a_year() -> None:
    said = [
        ("Ann Lee", "It said that it would fail."),
        ("Archive – Bo Ray, 2019", "It is sound."),
        ("Ann Lee", "It was not."),
        ("Dan Fox", "I see."),
        ("Ann Lee", "Do you?"),
        ("Dan Fox", "I do."),
    ]
    text = "\n\n".join(f"00:00:{at:02} {name}\n{words}" for at, (name, words) in enumerate(said, 1))
    turns = read_transcript(text.encode(), "story.txt").turns

    assert [turn.text for turn in turns if turn.speaker == "bo-ray"] == ["It is sound."]
