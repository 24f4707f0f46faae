"""A penalty on the page: what goes together, what is an alternative, what no source tells."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lao_tip_law import statutes
from lao_tip_law.determination.model import Confiscation, Dollars, Fine, Imprisonment, Penalty
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.penalties import penalty_in_brief, put_penalty, ranges_in_brief
from lao_tip_law.rendering.sheet import Sheet


@pytest.fixture
def names() -> Names:
    """The names of this installation's register."""
    return Names(statutes)


def plain(**parts: object) -> Penalty:
    """Make a penalty that has the parts given, and no others."""
    none: dict[str, object] = {
        "provision": "penal-law/art_134",
        "imprisonment": None,
        "life_imprisonment": False,
        "death": False,
        "fine": None,
        "confiscation": None,
        "alternatives": (),
        "not_known": (),
    }
    return Penalty(**{**none, **parts})  # type: ignore[arg-type] # parts by name


def penalty_lines(penalty: Penalty, names: Names) -> list[str]:
    sheet = Sheet()
    put_penalty(sheet, penalty, names)
    return [" ".join(line.split()) for line in sheet.page().splitlines()]


def test_alternatives_are_told_apart_from_what_goes_together(names: Names) -> None:
    penalty = plain(
        imprisonment=Imprisonment(3, 12),
        fine=Fine(
            "LAK", 100, 200, Dollars(Decimal("0.01"), None, Decimal(9200), "given", "", "the user"), None
        ),
        confiscation=Confiscation(ordered=True, under=None),
        alternatives=(("imprisonment", "fine"), ("confiscation",), ("re_education",)),
        not_known=("fine.max", "death"),
        excluded_ends=("imprisonment.min_months",),
    )
    assert penalty_lines(penalty, names) == [
        "Either all of these together:",
        "Imprisonment more than 3 months, up to 1 year",
        "Fine 100 to 200 kip (the most not known here)",
        "USD 0.01 or more at 9,200 kip for a dollar (the user)",
        "or:",
        "Confiscation of assets; the words name no article for it",
        "or:",
        "Re education named in the words of the law",
        "Not known here death",
    ]
    assert penalty_in_brief(penalty) == "more than 3 months, up to 1 year"


def test_parts_that_the_words_name_without_a_figure_say_so(names: Names) -> None:
    penalty = plain(fine=Fine(None, None, None, None, None), alternatives=(("imprisonment", "fine"),))
    assert penalty_lines(penalty, names)[:2] == [
        "Imprisonment a term that the words do not set",
        "Fine an amount that the words do not set",
    ]
    assert penalty_lines(plain(), names) == ["The penalty is not known here: no source at hand tells it."]
    assert penalty_in_brief(plain()) == "penalty not known here"
    assert penalty_lines(plain(alternatives=(("fine",), ("confiscation",))), names)[1:] == [
        "Fine named in the words of the law",
        "or:",
        "Confiscation named in the words of the law",
    ]


def test_a_comparison_without_a_penalty_part_says_what_is_not_known(names: Names) -> None:
    penalty = plain(
        fine=Fine(None, None, None, None, None),
        confiscation=Confiscation(ordered=True, under=None),
        alternatives=(("imprisonment", "fine"), ("confiscation",)),
        not_known=("death",),
    )
    assert ranges_in_brief(penalty, names) == (
        "a term that the words do not set of imprisonment and a fine of an amount that the words do not set, "
        "or confiscation; not known here: death"
    )
