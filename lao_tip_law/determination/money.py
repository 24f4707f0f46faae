"""Kip into dollars, exactly: whole-number arithmetic, to the cent, half-even."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import field, frozen

from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.language import phrase

_LARGEST = 30  # powers of ten above or below one
_LONGEST = 100  # digits
GIVEN = "given"
"""The basis of a rate that the user gave."""


class RateError(LaoTipLawError):
    """A rate of exchange that is no positive number."""

    code = "bad-rate"


@frozen(cache_hash=True)  # every remembered answer is found by it
class Rate:
    """A rate of exchange.

    Attributes:
        lak_per_usd: kip for one dollar.
        basis: what it is, such as `cable-2008`, or `given` for the user's own.
        date: its day or year; empty for the user's own.
        source: where it stands.
    """

    lak_per_usd: Decimal = field(eq=str)  # 9200 and 9200.0 are one rate and are shown as given
    basis: str
    date: str
    source: str


def given_rate(value: Decimal | int | str) -> Rate:
    """Take a rate from the user: kip for one dollar.

    Raises:
        RateError: it is no number, or not above zero. Floats are refused, since they are not exact.
    """
    try:
        if isinstance(value, (bool, float)):
            raise TypeError  # noqa: TRY301 - one error for every value that is no rate
        rate = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        raise RateError(
            "the rate is not a number.",
            remedy="Give kip for one dollar, such as 9200 or 9602.73.",
            field="rate",
        ) from None
    if (
        rate.is_finite()
        and rate > 0
        and (abs(rate.adjusted()) > _LARGEST or len(rate.as_tuple().digits) > _LONGEST)
    ):
        raise RateError(
            "the rate is of a size, or has a length, that no rate of exchange has.",
            remedy="Give kip for one dollar, such as 9200 or 9602.73.",
            field="rate",
        )
    if not rate.is_finite() or rate <= 0:
        raise RateError(
            "the rate is not above zero.", remedy="Give kip for one dollar, such as 9200.", field="rate"
        )
    return Rate(rate, GIVEN, "", phrase("given by the user"))


def dollars(kip: int, rate: Decimal) -> Decimal:
    """Change whole kip into dollars, to the cent, half-even.

    >>> dollars(40_000_000, Decimal("8012.5")), dollars(1, Decimal(200)), dollars(3, Decimal(200))
    (Decimal('4992.20'), Decimal('0.00'), Decimal('0.02'))
    """
    numerator, denominator = rate.as_integer_ratio()
    above, below = kip * 100 * denominator, numerator
    cents, rest = divmod(above, below)
    if 2 * rest > below or (2 * rest == below and cents % 2):
        cents += 1
    return Decimal(f"{cents // 100}.{cents % 100:02d}")
