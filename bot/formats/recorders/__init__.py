"""Recorders' text: names and times on lines above what was said."""
