"""Lao digits, which stand wherever a number is typed as well as the Arabic ones."""

from __future__ import annotations

LAO_DIGITS = "໐໑໒໓໔໕໖໗໘໙"
"""The ten digits in order: U+0ED0 to U+0ED9."""

_TO_ARABIC = str.maketrans(LAO_DIGITS, "0123456789")


def plain_digits(text: str) -> str:
    """Give the text with each Lao digit turned into the Arabic one; all else stays."""
    return text if text.isascii() else text.translate(_TO_ARABIC)
