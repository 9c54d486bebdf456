"""What is typed in oTranscribe: the page inside its JSON is read, and nothing else there."""

import json

import pytest

from bot.errors import NotATranscript
from bot.reading.reader import read_transcript

SAID = ("We saw the bridge give way last night.", "And what did you do then, may I ask?") * 4
STAMP = '<span class="timestamp" data-timestamp="{at}.25">0:{at:02}</span>'


def typed(form: str) -> bytes:
    """Turns of two people in the form given, as the program keeps them."""
    pieces = (
        form.format(time=STAMP.format(at=at * 5), name=("Ann Lee", "Bo Ray")[at % 2], words=words)
        for at, words in enumerate(SAID)
    )
    return json.dumps({"text": "".join(pieces), "media": "a.mp3", "media-time": 41.5}).encode()


@pytest.mark.parametrize(
    "form",
    [
        "<p>{time} {name}: {words}</p>",
        "{time}&nbsp;<b>{name}:</b> {words}<br><br>",
        "<p>{name}: {time} {words}</p>",
    ],
)
def test_times_and_names_stand_where_they_were_typed(form: str) -> None:
    found = read_transcript(typed(form), "a.otr")

    assert found.format == "otranscribe"
    assert [(turn.start_ms, turn.text) for turn in found.turns] == [
        (at * 5000, words) for at, words in enumerate(SAID)
    ]
    assert {speaker.name for speaker in found.speakers} == {"Ann Lee", "Bo Ray"}


def test_other_json_with_such_a_key_is_read_as_what_it_is() -> None:
    said = [{"speaker": name, "start": 1.5, "text": "I am here."} for name in ("Ann", "Bo", "Ann")]
    player = {"segments": said, "media-time": 4}

    assert len(read_transcript(json.dumps(player).encode(), "a.json").turns) == 3
    with pytest.raises(NotATranscript):
        read_transcript(b'{"media-time": 4, "text": 5}', "a.json")
