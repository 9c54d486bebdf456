"""Captions: cues with times, in the forms of subtitles and of broadcasters."""
