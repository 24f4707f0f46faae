"""A judgment to hold against the law: what a court ordered, as far as it is known."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

from lao_tip_law.digits import plain_digits
from lao_tip_law.facts.plain import fields_of, truth, whole_number
from lao_tip_law.facts.problems import FactError
from lao_tip_law.facts.vocabulary import SENTENCE_FIELDS, UNKNOWN
from lao_tip_law.records import Record

MONTHS_IN_A_YEAR = 12

Imprisonment: TypeAlias = int | Literal["life", "death", "none"] | None
"""Whole months, or one of three words (`none`: none was ordered), or None where it is unknown."""

_KINDS: dict[str, Literal["life", "death", "none"]] = {"life": "life", "death": "death", "none": "none"}
KINDS_OF_IMPRISONMENT = tuple(_KINDS)
"""The words that stand for no number of months."""
_UNITS = {"year": MONTHS_IN_A_YEAR, "years": MONTHS_IN_A_YEAR, "month": 1, "months": 1}
_LONGEST_NUMBER = 4
_MOST_YEARS = 9999
_LONGEST_TERM = _MOST_YEARS * (MONTHS_IN_A_YEAR + 1)
"""The most months that can be written: four digits of years and four of months."""


@frozen(init=False, eq=False, repr=False)
class Sentence(Record):
    """What a court ordered; None in a field means that it is unknown.

    Attributes:
        imprisonment: whole months; or `life`, `death` or `none` (the court ordered no imprisonment).
        fine_lak: the fine in kip; 0 where the court ordered none.
        confiscation: whether the court ordered property confiscated.
    """

    imprisonment: Imprisonment
    fine_lak: int | None
    confiscation: bool | None

    def __init__(
        self,
        imprisonment: int | str | None = None,
        fine_lak: int | str | None = None,
        confiscation: bool | str | None = None,  # noqa: FBT001 - a field with a name of its own
    ) -> None:
        """Read each field; `imprisonment` is a text such as `1 year 1 month`, or a number of months.

        Raises:
            CaseError: on a value that its field cannot have.
        """
        self.__attrs_init__(
            imprisonment=_imprisonment(imprisonment),
            fine_lak=whole_number(fine_lak, "fine_lak"),
            confiscation=truth(confiscation, "confiscation"),
        )

    @classmethod
    def of(cls, value: object, field: str = "sentence") -> Sentence | None:
        """Make a sentence of a mapping or a `Sentence`; None or `unknown` give None: no judgment is known.

        A bare number of months, which Python code may give the constructor, is refused in a mapping: people
        who type 6 mostly mean years.

        Raises:
            CaseError: on anything else, an unknown key, or a value that its field cannot have.
        """
        if value is None or isinstance(value, Sentence) or (isinstance(value, str) and value == UNKNOWN):
            return value if isinstance(value, Sentence) else None
        try:
            fields = fields_of(value, SENTENCE_FIELDS)
            if isinstance(fields.get("imprisonment"), int):
                raise _no_term()
            return cls(**fields)
        except FactError as error:
            error.under(field)
            raise

    def to_dict(self) -> dict[str, str | int | bool]:
        """Give the known fields as `Sentence.of` reads them."""
        plain: dict[str, str | int | bool] = {}
        if self.imprisonment is not None:
            term = self.imprisonment
            plain["imprisonment"] = _in_words(term) if isinstance(term, int) else term
        if self.fine_lak is not None:
            plain["fine_lak"] = self.fine_lak
        if self.confiscation is not None:
            plain["confiscation"] = self.confiscation
        return plain


def _imprisonment(value: object) -> Imprisonment:
    if value is None or (
        isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LONGEST_TERM
    ):
        return value
    if not isinstance(value, str):
        raise _no_term()
    words = [word for word in plain_digits(value).lower().split(" ") if word]
    if len(words) == 1:
        if words[0] == UNKNOWN:
            return None
        if words[0] in _KINDS:
            return _KINDS[words[0]]
    return _months(words)


def _months(words: list[str]) -> int:
    """Add up `1 year 1 month`: years, or months, or years and then months, each a number and a unit."""
    units = [_UNITS[unit] for unit in words[1::2] if unit in _UNITS]
    numbers = words[::2]
    if units not in ([MONTHS_IN_A_YEAR], [1], [MONTHS_IN_A_YEAR, 1]) or len(numbers) != len(units):
        raise _no_term()
    if not all(_is_number(number) for number in numbers):
        raise _no_term()
    return sum(int(number) * unit for number, unit in zip(numbers, units, strict=True))


def _is_number(word: str) -> bool:
    """Tell whether a word is a number from 1 to 9999 without leading zeros."""
    return word.isascii() and word.isdigit() and word[0] != "0" and len(word) <= _LONGEST_NUMBER


def _in_words(months: int) -> str:
    years = min(months // MONTHS_IN_A_YEAR, _MOST_YEARS)
    parts = [(years, "year"), (months - years * MONTHS_IN_A_YEAR, "month")]
    return " ".join(f"{number} {unit}{'s' * (number > 1)}" for number, unit in parts if number)


def _no_term() -> FactError:
    return FactError(
        "The value is not a term of imprisonment.",
        code="not-a-term",
        remedy="Write 6 years, 13 months, 1 year 1 month, life, death, none or unknown.",
        field="imprisonment",
    )
