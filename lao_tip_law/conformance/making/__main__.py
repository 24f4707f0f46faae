"""Make the shipped vectors again: `python -m lao_tip_law.conformance.making [--draw]`."""

from __future__ import annotations

import sys
from pathlib import Path

from lao_tip_law.conformance.making.drawn import draw, kept
from lao_tip_law.conformance.making.everything import all_vectors
from lao_tip_law.conformance.vectors import SHIPPED, file_of, parse
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.version import VERSION


def main(arguments: list[str]) -> int:
    """Write the file; with `--draw`, of cases newly drawn, and else of those it was made of before."""
    path = Path(SHIPPED)
    cases = draw() if arguments == ["--draw"] else kept(parse(path.read_bytes(), SHIPPED)[1])
    vectors = all_vectors(statutes, cases)
    path.write_bytes(file_of(vectors, VERSION, statutes.law))
    sys.stdout.write(f"{len(vectors)} vectors\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
