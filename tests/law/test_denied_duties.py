"""A duty whose case is denied is not taken for a duty toward every victim."""

import pytest

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.protection import duties_of


@pytest.mark.parametrize(
    ("words", "triggers"),
    [
        ("In the case where the victims are children, ", ["child_victim"]),
        ("In the case where the victims are not children, ", []),
        ("In the case of victims abroad who are Lao citizens, ", ["lao_victim_abroad"]),
        ("In the case of victims abroad who are not Lao citizens, ", []),
        ("", [None]),
    ],
)
def test_a_duty_holds_in_the_case_it_names_and_in_no_denied_one(
    words: str, triggers: list[str | None]
) -> None:
    text = f"{words}police officers shall give assistance to the victims."
    (sentence,) = parse_text(text).tree.find_all("duty_sentence")
    assert [duty.trigger for duty in duties_of(sentence, "law/art_1", text, "")] == triggers
