"""From passages to a Transcript: speakers, turns, introductions, dates and flags."""
