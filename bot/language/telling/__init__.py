"""Reported speech: who is said to have said what, and whom a pronoun means."""
