"""Composers: a transcript in; a brief, quotes, topics or a digest out."""
