"""A victim: what is known of one person at the time of the offence and since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from attrs import field, frozen

from lao_tip_law.facts import plain
from lao_tip_law.facts.age import OLDEST, UNKNOWN_AGE, Age, AgeLike
from lao_tip_law.facts.days import UNKNOWN_DAYS, Days, DaysLike, age_on, day_of
from lao_tip_law.facts.kinds import Kinds, KindsLike
from lao_tip_law.facts.problems import FactError
from lao_tip_law.facts.vocabulary import CONDUCT, HARMS, SEXES, UNKNOWN, VICTIM_FIELDS
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

Sex: TypeAlias = Literal["female", "male"]
VictimLike: TypeAlias = "Victim | Mapping[str, object] | str | None"
"""What `Victim.of` makes a victim of."""


@frozen(init=False, eq=False, repr=False)
class Victim(Record):
    """One victim; None in a field, or an age, set or span that says so, means that it is unknown.

    `Victim()` is a victim of whom everything is unknown. The label and the birth date may identify somebody:
    they show neither in the `repr` nor in any error.

    Attributes:
        label: what the case calls the victim.
        age: in completed years at the offence. Where the birth date is given instead, the case works the age
            out of it; until then it is unknown.
        birth_date: the day of birth.
        sex: `female` or `male`.
        nationality: the ISO 3166-1 alpha-2 code of a country, in capitals.
        found_in: the country the victim is in now, likewise.
        close_relative: whether the victim is a close relative of the perpetrator.
        harms: what became of the victim, over `vocabulary.HARMS`.
        conduct: other offences against this victim, over `vocabulary.CONDUCT`.
        accused_of: what the victim is accused of, each once, as given; empty when of nothing.
        returned_on: when the victim came back to the country.
    """

    label: str | None = field(repr=False)
    age: Age
    birth_date: date | None = field(repr=False)
    sex: Sex | None
    nationality: str | None
    found_in: str | None
    close_relative: bool | None
    harms: Kinds
    conduct: Kinds
    accused_of: tuple[str, ...] | None
    returned_on: Days

    def __init__(  # noqa: PLR0913 - each argument is a field of the published case format
        self,
        *,
        label: str | None = None,
        age: AgeLike = None,
        birth_date: date | str | None = None,
        sex: str | None = None,
        nationality: str | None = None,
        found_in: str | None = None,
        close_relative: bool | str | None = None,
        harms: KindsLike = None,
        conduct: KindsLike = None,
        accused_of: Iterable[str] | None = None,
        returned_on: DaysLike = None,
    ) -> None:
        """Read each field from a plain value, or take it as it is.

        Raises:
            CaseError: on a value that its field cannot have, or when both age and birth date are given.
                To change an age that was worked out of the birth date, set `birth_date` to None as well.
        """
        years = UNKNOWN_AGE if age is None else Age.of(age, "age")
        birth = None if birth_date is None else day_of(birth_date, "birth_date")
        if birth is not None and age is not None and age not in (UNKNOWN, UNKNOWN_AGE):
            raise FactError(
                "Both the age and the birth date are given.",
                code="age-and-birth-date",
                remedy="Give one of them.",
                field="birth_date",
            )
        self.__attrs_init__(
            label=plain.label(label, "label"),
            age=years,
            birth_date=birth,
            sex=cast("Sex | None", plain.one_word(sex, SEXES, "sex")),
            nationality=plain.country(nationality, "nationality"),
            found_in=plain.country(found_in, "found_in"),
            close_relative=plain.truth(close_relative, "close_relative"),
            harms=Kinds.of(HARMS, harms, "harms"),
            conduct=Kinds.of(CONDUCT, conduct, "conduct"),
            accused_of=plain.free_words(accused_of, "accused_of"),
            returned_on=UNKNOWN_DAYS if returned_on is None else Days.of(returned_on, "returned_on"),
        )

    @classmethod
    def of(cls, value: object, path: str = "") -> Victim:
        """Make a victim of a mapping, of a `Victim`, or of None or `unknown` (nothing is known).

        Args:
            value: a `VictimLike`.
            path: the path of the victim in the case, for errors, such as `victims[0]`.

        Raises:
            CaseError: on anything else, an unknown key, or a value that its field cannot have.
        """
        if isinstance(value, Victim):
            return value
        if value is None or (isinstance(value, str) and value == UNKNOWN):
            return cls()
        try:
            return cls(**plain.fields_of(value, VICTIM_FIELDS))
        except FactError as error:
            error.under(path)
            raise

    def at(self, offence: Days) -> Victim:
        """Give the victim with the age worked out of the birth date, for an offence within these days.

        Raises:
            CaseError: when the birth is after the last of the days, or more than 130 years before the first.
        """
        birth = self.birth_date
        if birth is None:
            return self
        age = UNKNOWN_AGE
        if offence.first is not None and offence.last is not None:
            if birth > offence.last:
                raise FactError(
                    "The birth is after the offence.",
                    code="birth-after-offence",
                    remedy="Check this date and offence_date.",
                    field="birth_date",
                )
            youngest = age_on(birth, offence.first)
            if youngest > OLDEST:
                raise FactError(
                    f"The birth is more than {OLDEST} years before the offence.",
                    code="age-out-of-range",
                    remedy="Check this date and offence_date.",
                    field="birth_date",
                )
            # Nobody is a victim before birth, or past the greatest age.
            age = Age(max(youngest, 0), min(age_on(birth, offence.last), OLDEST))
        return self if age == self.age else self._aged(age)

    def _aged(self, age: Age) -> Victim:
        """Copy this victim with another age; the constructor would refuse it beside the birth date."""
        copy = Victim.__new__(Victim)
        copy.__attrs_init__(
            label=self.label,
            age=age,
            birth_date=self.birth_date,
            sex=self.sex,
            nationality=self.nationality,
            found_in=self.found_in,
            close_relative=self.close_relative,
            harms=self.harms,
            conduct=self.conduct,
            accused_of=self.accused_of,
            returned_on=self.returned_on,
        )
        return copy
