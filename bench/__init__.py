"""What is measured, each against a floor in the same run: `make bench`, `python -m bench NAME`."""
