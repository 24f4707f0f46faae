"""One law by two ways: the formulas of a case's completions, and what `assess` answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3
from encoding import BANDS, NOT_ESTABLISHED, encode
from statement import CASE
from symbolic_facts import facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symbolic_facts import Plain

    from lao_tip_law import Determination
    from lao_tip_law.law.model import Article


class Formulas:
    """A law as formulas, with a solver that knows what each offence comes to."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        """Encode the law."""
        self.law = encode(articles)
        self._places = {provision: z3.Int(f"band of {provision}") for provision in self.law}
        bands = (self._places[each] == offence.band(CASE) for each, offence in self.law.items())
        self._solver = z3.Solver()
        self._solver.add(CASE.sound(), *bands)

    def outcomes(self, plain: Plain) -> dict[str, set[int]]:
        """Give every place of a band that some completion of a case comes to, up to the bound of victims."""
        asked = self._solver
        found: dict[str, set[int]] = {}
        asked.push()
        asked.add(*facts_of(plain, CASE))
        for provision, place in self._places.items():
            places = found.setdefault(provision, set())
            asked.push()
            while asked.check() == z3.sat:
                places.add(asked.model().eval(place).as_long())
                asked.add(place != max(places), *(place != each for each in places))
            asked.pop()
        asked.pop()
        return found


def answered(answer: Determination) -> dict[str, set[int]]:
    """Give the same as `assess` has it, of the offences that are law on the day."""
    return {
        charge.provision: {BANDS.index(band) for band in charge.bands}
        | (set() if charge.outcome == "established" else {NOT_ESTABLISHED})
        for charge in answer.charges
        if charge.outcome != "not_in_force"
    }


def same(formulas: Formulas, plain: Plain, answer: Determination) -> None:
    """Hold the two against each other, offence by offence."""
    found, proved = answered(answer), formulas.outcomes(plain)
    assert found
    assert found == {provision: proved[provision] for provision in found}, plain
