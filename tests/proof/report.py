"""What is proved of a checkout's statutes, or what contradicts itself: `python tests/proof/report.py`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from contradictions import contradictions
from encoding import encode
from left_out import left_out
from prover import NotProvedError, prove
from statements import statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article


def report(articles: Mapping[str, Article], out: TextIO) -> int:
    """Print the findings and what is left out, or else every statement proved.

    Gives 0 where all is sound and said in formulas, and 1 otherwise.
    """
    found, refused = list(contradictions(articles)), list(left_out(articles))
    out.writelines(f"contradiction: {finding}\n" for finding in found)
    out.writelines(f"not encoded: {finding}\n" for finding in refused)
    if found or refused:
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
