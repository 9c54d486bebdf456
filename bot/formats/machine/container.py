"""Machine output as a container: bytes in, written-out text with its script out."""

from bot.errors import NotATranscript, Unreadable
from bot.formats.machine.json_text import parse_json
from bot.formats.machine.shapes import find_recording
from bot.formats.machine.written_out import write_out
from bot.formats.opened import Opened


def open_machine_output(data: bytes, name: str) -> Opened:
    """The recording in JSON, written out. Raises NotATranscript for JSON of any other kind.

    Raises Unreadable for machine output that is cut, damaged, or holds no word.
    """
    recording = find_recording(parse_json(data, name))
    if recording is None:
        raise NotATranscript(name, "it is JSON, and nobody speaks in it")
    opened = write_out(recording, name)
    if not opened.source.text:
        raise Unreadable(name, "it is a recogniser's JSON without a word in it")
    return opened
