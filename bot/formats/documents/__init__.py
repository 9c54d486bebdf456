"""Documents that hold a transcript: from a file's bytes to the text that the formats read."""
