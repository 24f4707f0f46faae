"""What the strategies draw is English that a drafter could have written: verbs agree with who does it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples

from lao_tip_law.strategies.drawing import picker
from lao_tip_law.strategies.wording.protection import say_victims
from lao_tip_law.strategies.wording.templates import fill

SLIPS = re.compile(
    r"\ba (people|persons)\b"
    r"|\b(shall|must|will|to) (has|having|commits|performs|engages)\b"
    r"|\b(people|persons) who (has|having|commits|performs|engages)\b"
    r"|\b(person|whoever|anyone|everyone) (who )?(have|having|commit|perform|engage)\b"
)


@pytest.mark.parametrize(
    "template",
    [
        "MODAL HAS THEIR ASSETS CONFISCATED",
        "PREPARATION TO COMMITS SUCH ACTION",
        "ATTEMPT TO COMMITS SUCH ACTION",
        "ANY PEOPLE WHO COMMITS SUCH ACTION",
        "WHOEVER COMMITS SUCH ACTION",
    ],
)
@examples(40)
@given(data=st.data())
def test_a_verb_agrees_with_who_does_it_and_is_plain_after_shall_and_to(
    template: str, data: st.DataObject
) -> None:
    text = fill(template, picker(data.draw))  # type: ignore[arg-type] # draws as a strategy's own does
    assert SLIPS.findall(text) == [], text


@examples(40)
@given(data=st.data())
def test_a_victim_is_one_person_who_has_suffered(data: st.DataObject) -> None:
    text = say_victims(women=True, children=True, pick=picker(data.draw))  # type: ignore[arg-type] # as above
    assert re.match(r"a victim means a person who has suffered from ", text), text
