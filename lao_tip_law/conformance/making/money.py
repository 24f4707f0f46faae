"""Dollars: a year with an average, one without, a day with a rate, no date at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lao_tip_law.conformance.contract import DOLLARS
from lao_tip_law.conformance.making.bands import cases_by_band
from lao_tip_law.conformance.making.frames import ALL, Frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Vector


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of dollars, by the days on which some band has a fine."""
    law = frames.law
    days = [f"{year}-06-15" for year, _, _ in law.text.annual_rates]
    days += [str(date.fromordinal(day)) for day, _, _ in law.text.dated_rates[:3]]
    for offence in law.book.offences:
        if offence.conduct:
            continue
        for band, case in cases_by_band(frames).items():
            pattern = frames.of(offence.provision, penalties={band.name: {"fine": {"usd": ALL}}})
            for day in days:
                life = offence.life
                if life is not None and life.in_force(date.fromisoformat(day)) == (False,):
                    continue
                if band.name != law.trafficking.bands[0].name and not day.startswith(law.text.quoted_on[:4]):
                    continue  # one band will do to know the rate of a year
                vector = frames.make(
                    DOLLARS,
                    f"{offence.provision} {band.name} {day}",
                    f"the band {band.name} of {offence.provision}, the offence on {day}",
                    ["offence_date"],
                    {**case, "offence_date": day},
                    pattern,
                )
                yield vector
    undated = {name: value for name, value in frames.case().items() if name != "offence_date"}
    for band, case in cases_by_band(frames).items():
        undated = {name: value for name, value in case.items() if name != "offence_date"}
        pattern = frames.of_main(penalties={band.name: {"fine": {"usd": ALL}}})
        yield frames.make(
            DOLLARS, f"undated {band.name}", "no date: the rate of the source itself", [], undated, pattern
        )
