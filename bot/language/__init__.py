"""Offline language work: pure functions over text and transcripts."""
