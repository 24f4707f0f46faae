"""Print the account of the law as Markdown: `make law-coverage`. Exit status 1 where there is a gap."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from accounting import account_of
from coverage_report import counts, markdown
from declared import FILE, Declared
from marked_tests import marked_tests

from lao_tip_law import statutes


def main() -> int:
    """Print the page, and the faults once more where they are seen last."""
    account = account_of(statutes.law, marked_tests(), Declared(FILE.read_text(encoding="utf-8")))
    sys.stdout.write(markdown(account))
    sys.stderr.write("".join(f"{fault}\n" for fault in account.faults) + f"{counts(account)}\n")
    return 1 if account.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
