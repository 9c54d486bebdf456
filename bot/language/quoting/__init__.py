"""Quotations held against a transcript: where they stand, and where they part from it."""
