"""Damaged and hostile sources, and what must hold of the reading of each."""
