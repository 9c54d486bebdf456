"""House styles: one reader for each way in which a house writes who speaks."""
