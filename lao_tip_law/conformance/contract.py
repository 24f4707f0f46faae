"""What the contract itself asks of every answer, whatever the case: statements beside those of the law."""

from __future__ import annotations

from lao_tip_law.conformance.vectors import Statement

_SPEAKING, _ANSWER, _CASE = "contract/section_5", "contract/section_4", "contract/section_3"

ENDS = Statement(f"{_SPEAKING}/ends", _SPEAKING, "The program ends once its input has ended.")
ONE_LINE = Statement(
    f"{_SPEAKING}/one-line", _SPEAKING, "For each line that goes in, one line comes out, in its order."
)
JSON_LINE = Statement(
    f"{_SPEAKING}/json", _SPEAKING, "Each line that comes out is one JSON object, in UTF-8."
)
ANSWERED = Statement(
    f"{_SPEAKING}/answered", _SPEAKING, "A case that is written in the case format is answered, not refused."
)
BAD_LINE = Statement(
    f"{_SPEAKING}/bad-line", _SPEAKING, "A bad line gives an error with the line's number, in its place."
)
STATUS = Statement(
    f"{_SPEAKING}/status",
    _SPEAKING,
    "The exit status is 0 where every line was good, and 1 where one was bad.",
)
KEYS = Statement(f"{_ANSWER}/keys", _ANSWER, "An answer has the fixed keys; more may stand beside them.")
WHOLE = Statement(
    f"{_ANSWER}/money",
    _ANSWER,
    "Kip and months are whole numbers, dollars and their rate decimal text; none is ever a float.",
)
UNKNOWN = Statement(
    f"{_CASE}/unknown",
    _CASE,
    "An unknown fact is neither true nor false: every band it leaves possible stays.",
)
KNOWN_LISTS = Statement(
    f"{_CASE}/lists",
    _CASE,
    "What a list leaves out is known not to be; what a mapping leaves out is unknown.",
)
NEEDED = Statement(
    f"{_ANSWER}/still-needed",
    _ANSWER,
    "Still needed is each unknown fact that can change the answer, and no other.",
)
IN_ORDER = Statement(
    f"{_ANSWER}/victims", _ANSWER, "The answer has one entry a victim, in the order of the case."
)
DOLLARS = Statement(
    f"{_ANSWER}/dollars",
    _ANSWER,
    "A fine in dollars is the fine in kip at the rate of the offence's year, to the cent, half-even.",
)
