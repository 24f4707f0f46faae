"""`PYTHONPATH=. python tests/proof` in a checkout: what is proved of its law, or what is wrong in it."""

from __future__ import annotations

import sys

from report import report

from lao_tip_law import statutes

if __name__ == "__main__":
    sys.exit(report(statutes, sys.stdout))
