"""Machine output: what speech recognisers write as JSON, read into words with voices and times."""
