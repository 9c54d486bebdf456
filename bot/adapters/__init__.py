"""One outside thing a file, each behind a port; only the desk imports from here."""
