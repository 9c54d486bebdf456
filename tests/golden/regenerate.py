"""Write every expected.json anew: `python -m tests.golden.regenerate`. Review the difference."""

from tests.golden.cases import all_cases, as_json


def main() -> None:
    """Read each source and keep the reading beside it; say which ones changed."""
    for case in all_cases():
        before = case.expected.read_text("utf-8") if case.expected.exists() else ""
        reading = as_json(case.read())
        case.expected.write_text(reading, "utf-8")
        print(f"{case.folder.name}: {'unchanged' if reading == before else 'CHANGED'}")


if __name__ == "__main__":
    main()
