"""Questions: what is asked for, and where a sentence has it."""
