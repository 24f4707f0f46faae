"""A case: what is known of the offence, its perpetrator and its victims, and what is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

from lao_tip_law.facts.days import UNKNOWN_DAYS, Days, DaysLike
from lao_tip_law.facts.kinds import Kinds, KindsLike
from lao_tip_law.facts.plain import fields_of, one_word, truth
from lao_tip_law.facts.problems import FactError
from lao_tip_law.facts.sentence import Sentence
from lao_tip_law.facts.victim import Victim, VictimLike
from lao_tip_law.facts.vocabulary import ACTS, CASE_FIELDS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES, UNKNOWN
from lao_tip_law.records import Record

SentenceLike: TypeAlias = Sentence | Mapping[str, object] | str | None
"""What a sentence is made of."""


@frozen(init=False, eq=False, repr=False)
class Case(Record):
    """The facts of one case; None in a field, or a set or span that says so, means that it is unknown.

    `Case()` is a case of which nothing is known but that the offence was completed.

    Attributes:
        offence_date: the days within which the offence was committed.
        stage: `completed`, `attempt` or `preparation`; None only where the case calls it unknown.
        acts: over `vocabulary.ACTS`.
        means: over `vocabulary.MEANS`.
        purposes: over `vocabulary.PURPOSES`.
        habitual: whether the perpetrator does it as a habit.
        organised_group: whether it was done as part of an organised group.
        victims: all of them; None when their number and everything about them is unknown, and empty when
            there is known to be none.
        other_conduct: other offences of the perpetrator, over `vocabulary.OTHER_CONDUCT`.
        sentence: what a court ordered; None when no judgment is to be held against the law.
    """

    offence_date: Days
    stage: str | None
    acts: Kinds
    means: Kinds
    purposes: Kinds
    habitual: bool | None
    organised_group: bool | None
    victims: tuple[Victim, ...] | None
    other_conduct: Kinds
    sentence: Sentence | None

    def __init__(  # noqa: PLR0913 - each argument is a field of the published case format
        self,
        *,
        offence_date: DaysLike = None,
        stage: str | None = "completed",
        acts: KindsLike = None,
        means: KindsLike = None,
        purposes: KindsLike = None,
        habitual: bool | str | None = None,
        organised_group: bool | str | None = None,
        victims: Iterable[VictimLike] | str | None = None,
        other_conduct: KindsLike = None,
        sentence: SentenceLike = None,
    ) -> None:
        """Read each field from a plain value, or take it as it is.

        Raises:
            CaseError: on a value that its field cannot have, with the full path of the field; and on a birth
                after the offence.
        """
        days = UNKNOWN_DAYS if offence_date is None else Days.of(offence_date, "offence_date")
        self.__attrs_init__(
            offence_date=days,
            stage=one_word(stage, STAGES, "stage"),
            acts=Kinds.of(ACTS, acts, "acts"),
            means=Kinds.of(MEANS, means, "means"),
            purposes=Kinds.of(PURPOSES, purposes, "purposes"),
            habitual=truth(habitual, "habitual"),
            organised_group=truth(organised_group, "organised_group"),
            victims=_victims(victims, days),
            other_conduct=Kinds.of(OTHER_CONDUCT, other_conduct, "other_conduct"),
            sentence=Sentence.of(sentence),
        )

    @classmethod
    def of(cls, value: object) -> Case:
        """Make a case of a mapping such as YAML or JSON gives, or take a `Case` as it is.

        Raises:
            CaseError: on anything else, an unknown key, or a value that its field cannot have.
        """
        return value if isinstance(value, Case) else cls(**fields_of(value, CASE_FIELDS))

    def to_dict(self) -> dict[str, object]:
        """Give the case in its shortest plain form, which `case_from_mapping` makes the same case of.

        Labels and birth dates are in it.
        """
        from lao_tip_law.facts.plain_form import plain_case  # noqa: PLC0415 - it imports this module

        return plain_case(self)


def _victims(value: object, offence: Days) -> tuple[Victim, ...] | None:
    if value is None or (isinstance(value, str) and value == UNKNOWN):
        return None
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise FactError(
            "The value is not a list of victims.",
            code="not-a-list",
            remedy="Write a list with one entry a victim, {} where nothing is known of one; or unknown.",
            field="victims",
        )
    return tuple([_victim(each, place, offence) for place, each in enumerate(value)])


def _victim(value: object, place: int, offence: Days) -> Victim:
    try:
        return Victim.of(value).at(offence)
    except FactError as error:
        error.under(f"victims[{place}]")
        raise
