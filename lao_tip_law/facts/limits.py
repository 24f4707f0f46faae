"""How large a case can be: whatever is larger is refused before it can take time or memory."""

from __future__ import annotations

LARGEST_TEXT = 1024 * 1024
"""A case has at most this many bytes; one of a hundred victims has some thirty thousand."""

GREATEST_DEPTH = 20
"""A case is four levels deep; what nests deeper than this is none."""

MOST_DIGITS = 18
"""No number of a case has more digits, so that every program can hold it."""

LONGEST_LABEL = 200
"""The most characters that the label of a victim has."""

LONGEST_WORD = 60
"""The most characters that a word has. Nothing longer is a slip of the pen, and comparing it takes time."""
