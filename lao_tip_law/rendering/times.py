"""Days and rates in words: from when to when a provision is law, and what a rate of exchange is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say

if TYPE_CHECKING:
    from datetime import date

    from lao_tip_law.determination.model import Dollars
    from lao_tip_law.source.life import Life

_DAY = timedelta(days=1)
_FROM_TO, _FROM_SOME_DAY_TO = phrase("law from {first} to {last}"), phrase("law from {first}, to {last}")


def law_from_to(life: Life) -> str:
    """Say from which day to which something is law, both in it.

    >>> from datetime import date
    >>> from lao_tip_law.source.life import Life
    >>> law_from_to(Life(date(2006, 12, 27), date(2006, 12, 27), date(2023, 10, 24), date(2023, 10, 24)))
    'law from 2006-12-27 to 2023-10-23'
    >>> law_from_to(Life(date(2005, 11, 9), date(2007, 1, 1)))
    'law from a day between 2005-11-09 and 2007-01-01 that is not known'
    """
    first = _day(life.start_first, life.start_last)
    if life.end_first is None or life.end_last is None:
        return say("law from {first}", first=first)
    words = _FROM_TO if life.start_first == life.start_last else _FROM_SOME_DAY_TO
    return say(words, first=first, last=_day(life.end_first - _DAY, life.end_last - _DAY))


def _day(first: date, last: date) -> str:
    if first == last:
        return str(first)
    return say("a day between {first} and {last} that is not known", first=first, last=last)


def rate_in_words(usd: Dollars) -> str:
    """Say what a rate is: the average of a year, the market's of a day, the user's own."""
    if not usd.date:
        return say(usd.source)
    if usd.basis == f"annual-average-{usd.date}":
        return say("average of {date}", date=usd.date)
    if usd.basis == f"last-annual-average-{usd.date}":
        return say("average of {date}, the last one known before", date=usd.date)
    if usd.basis == f"market-spot-{usd.date}":
        return say("market rate of {date}", date=usd.date)
    return say("the rate behind the dollars that the source prints, {date}", date=usd.date)
