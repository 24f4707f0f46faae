"""A law that asks for what the formulas do not say is refused: nothing is proved of it."""

from __future__ import annotations

import io
import re

import pytest
from changed_texts import statutes_with
from encoding import encode
from left_out import NotEncodedError, left_out
from report import report

from lao_tip_law import statutes

ART_134 = "quoted/penal-law/art_134.txt"
FOURTH, FIFTH = "penal-law/art_134__para_4", "penal-law/art_134__para_5"
ANY_ONE = (
    "performed habitually, performed as an \norganized group, the victim is a child/minor, the victim is two "
    "or \nmore people, the perpetrator is a close relative, or the victim is \nseriously injured, is "
    "physically maimed or has lost mental faculties "
)
TERM = "imprisonment of one to two years"
LEFT_OUT = {
    "two circumstances of which one may be lacking": (
        (ART_134, "permanently disabled, contracts", "permanently disabled and contracts"),
        f"{FIFTH}: 'and' is not read: what it asks for is in no formula. (unread)",
    ),
    "two circumstances asked for together": (
        (ART_134, ANY_ONE, "performed habitually and performed as an organized group "),
        (
            f"{FOURTH}: habitual and organised_group are asked for together, and the formulas take any one. "
            "(together)"
        ),
    ),
    "an unknown means": (
        (ART_134, "threats/intimidation", "threats/intimidation, hypnotism"),
        "penal-law/art_134__para_1: 'hypnotism' is not read: what it asks for is in no formula. (unread)",
    ),
    "an attempt with a penalty of its own": (
        (ART_134, "infractions shall be punished", f"infractions shall be punished by {TERM}"),
        (
            "penal-law/art_134__para_7: the penalty is for preparation and attempt alone, and the formulas "
            "take all stages. (stages)"
        ),
    ),
    "unknown words in an offence that takes over another's": (
        ("reported/women-law/art_24.txt", "the same penalties", "roughly the same penalties"),
        "women-law/art_24__para_1: 'roughly' is not read: what it asks for is in no formula. (unread)",
    ),
}


def test_of_the_quoted_law_nothing_is_left_out() -> None:
    assert list(left_out(statutes)) == []


@pytest.mark.parametrize("name", LEFT_OUT)
def test_of_a_law_that_no_formula_says_nothing_is_proved(name: str) -> None:
    """The report says which words they are, proves no statement and does not end as if all were well."""
    change, told = LEFT_OUT[name]
    law, out = statutes_with(change), io.StringIO()
    assert report(law, out) == 1
    assert out.getvalue() == f"not encoded: {told}\n"
    with pytest.raises(NotEncodedError, match=re.escape(told)):
        encode(law)
