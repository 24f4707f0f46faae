"""Run the command line: `python -m lao_tip_law` is the same command as `lao-tip-law`."""

import sys

from lao_tip_law.cli import main

if __name__ == "__main__":
    sys.exit(main())
