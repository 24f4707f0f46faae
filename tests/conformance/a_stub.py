"""A program that has the form of one and says nothing of the law; its fault is given as a line of Python."""

import json
import os  # noqa: F401 - for faults
import sys
import time  # noqa: F401 - for faults

FORM: dict[str, object] = {"charges": [], "victims": [], "still_needed": [], "notes": []}
fault, status = compile(sys.argv[1], "fault", "exec"), 0
for number, line in enumerate(sys.stdin.buffer, 1):
    try:
        case = json.loads(line)
        answer = dict(FORM) if isinstance(case, dict) else {"error": {"code": "bad"}, "line": number}
    except ValueError:
        case, answer = {}, {"error": {"code": "bad"}, "line": number}
    bad, child = "error" in answer, b'"age": 17' in line
    status = status or int(bad)
    text = None
    exec(fault)  # noqa: S102 - the tests write it
    text = json.dumps(answer) if text is None else text
    sys.stdout.write(f"{text}\n" if text else "")
sys.exit(status)
