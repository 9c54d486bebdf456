"""From bytes to passages: one reader a file, and the registry that chooses among them."""
