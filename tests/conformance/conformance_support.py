"""Where the programs under test stand, and whether the profile is the long one."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = str(Path(__file__).with_name("a_program.py"))
STUB = str(Path(__file__).with_name("a_stub.py"))
LONG = os.environ.get("LAO_TIP_LAW_TESTS") == "long"
