"""`python -m benchmarks.feed N`: write N cases to standard output, one a line, without holding them.

Nine lines in ten are cases that come again and again, and one is of a case that has not come before.
"""

from __future__ import annotations

import sys

from benchmarks.cases import AGREED, as_json, distinct


def main() -> None:
    """Write the lines."""
    again, new = [as_json(case) for case in AGREED], distinct()
    for number in range(int(sys.argv[1])):
        place = number % (len(again) + 1)
        line = again[place] if place < len(again) else as_json(next(new))
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
