"""How good answers and briefs are, measured on data beside the project; skipped where absent."""

from bench import asked, briefs, reported


def main() -> None:
    """Print the tables: summaries beside other summarizers, questions, reported speech."""
    briefs.main()
    print()
    asked.main()
    print()
    reported.main()
