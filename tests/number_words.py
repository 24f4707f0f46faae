"""The numbers in words, written out a second time.

They stand apart from the readers of the grammar and the writers of the strategies on purpose: the tests hold
those to this list, so that a slip in one of theirs does not pass unseen.
"""

from __future__ import annotations

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
