"""The gates: what a quotation or a written sentence must pass before it is shown."""
