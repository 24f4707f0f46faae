"""What is proved of a checkout's statutes, or what contradicts itself: `python tests/proof/report.py`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from contradictions import contradictions
from encoding import encode
from prover import NotProvedError, prove
from statements import statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article


def report(articles: Mapping[str, Article], out: TextIO) -> int:
    """Print the findings, or else every statement proved; give 0 where all is sound, and 1 otherwise."""
    found = list(contradictions(articles))
    out.writelines(f"contradiction: {finding}\n" for finding in found)
    if found:
        return 1
    for statement in statements(encode(articles)):
        try:
            out.write(f"proved: {prove(statement)}\n")
        except NotProvedError as error:
            out.write(f"not proved: {error}\n")
            return 1
    return 0


if __name__ == "__main__":
    from lao_tip_law import statutes

    sys.exit(report(statutes, sys.stdout))
