"""What a written sentence says: its names, credits and contraries, and what it copies."""
