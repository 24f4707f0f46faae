"""The rate of exchange that a user types."""

from __future__ import annotations

from lao_tip_law.determination.money import RateError, given_rate
from lao_tip_law.digits import plain_digits

_LONGEST = 30


def checked_rate(typed: str | None) -> str | None:
    """Give a rate as typed, once it is known to be a positive number written out in digits.

    An exponent is refused: a number such as 1e-9999999 would take a day to divide by.

    Raises:
        RateError: it is anything else.
    """
    if typed is None:
        return None
    typed = plain_digits(typed)
    digits = typed.strip().removeprefix("-").replace(".", "", 1)
    if len(typed) > _LONGEST or not (digits.isascii() and digits.isdigit()):
        raise RateError(
            "the rate is not a number.",
            remedy="Give kip for one dollar in digits, such as 9200 or 9602.73.",
            field="rate",
        )
    given_rate(typed.strip())
    return typed.strip()
