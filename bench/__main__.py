"""Print the tables of measurements: all of them, or those that are named.

python -m bench readers
"""

import importlib
import pkgutil
import sys

import bench


def main(names: list[str]) -> int:
    """Run the named tables in turn. Exit status 2 for a name that is none."""
    known = sorted(
        each.name for each in pkgutil.iter_modules(bench.__path__) if each.name[0] != "_"
    )
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no such table: {unknown[0]}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"## {name}\n")
        importlib.import_module(f"bench.{name}").main()
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
