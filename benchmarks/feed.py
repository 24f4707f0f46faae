"""`python -m benchmarks.feed N`: write N cases to standard output, one a line, without holding them."""

from __future__ import annotations

import sys

from benchmarks.cases import AGREED, as_json


def main() -> None:
    """Write the lines."""
    lines = [as_json(case) for case in AGREED]
    for place in range(int(sys.argv[1])):
        sys.stdout.write(lines[place % len(lines)] + "\n")


if __name__ == "__main__":
    main()
