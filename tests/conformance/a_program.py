"""A program that answers as the library does, but for one line of Python: its fault, given as an argument.

`python a_program.py BEFORE AFTER`: BEFORE may change the `case`; AFTER the `answer`, or the `text` printed.
"""

import json
import os  # noqa: F401 - for faults
import sys
import time  # noqa: F401 - for faults
from typing import Any

from lao_tip_law import LaoTipLawError, assess

before, after = (compile(fault, "fault", "exec") for fault in sys.argv[1:3])
status = 0
for number, line in enumerate(sys.stdin.buffer, 1):
    case, text = {}, None
    answer: dict[str, Any]
    try:
        case = json.loads(line)
        exec(before)  # noqa: S102 - the tests write it
        answer = assess(case).to_dict()
    except (ValueError, LaoTipLawError):
        answer, status = {"error": {"code": "bad"}, "line": number}, 1
    listed = case.get("victims") if isinstance(case, dict) else None
    victims = listed if isinstance(listed, list) else []
    answered: Any = answer.get("victims", [])
    people = list(zip(victims, answered, strict=False))
    exec(after)  # noqa: S102 - the same
    text = json.dumps(answer) if text is None else text
    sys.stdout.write(f"{text}\n" if text else "")
sys.exit(status)
