"""The page in the browser: its files, what it shows, and what a person does on it."""
