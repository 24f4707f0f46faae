"""The mutants are run against the specification's own statements, which stand beside this folder."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "spec"))
