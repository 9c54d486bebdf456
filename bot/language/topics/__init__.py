"""What a transcript is about: the labels a desk would use, and what is worth quoting."""
