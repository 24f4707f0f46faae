"""The law is in its words: changed words change every answer, with no code touched."""

from __future__ import annotations

import pytest
from case_support import Plain, case, outcomes, victim
from changed_texts import Law

from lao_tip_law import statutes
from lao_tip_law.errors import LawError

ART_134, ART_25 = "quoted/penal-law/art_134.txt", "quoted/women-law/art_25.txt"
FOR_THE_YOUNG = (
    "The above mentioned actions performed on minors/children under 18 \n"
    "years of age will be considered as human trafficking even in the \n"
    "absence of deception or fraud, intimidation, duress or financial \n"
    "constraints. \n \n"
)
ATTEMPT = "Preparation to commit, attempt such infractions shall be punished. \n"


def band(law: Law, plain: Plain, provision: str = "penal-law/art_134") -> str:
    (only,) = outcomes(law.assess(plain), provision)
    return only


def months(law: Law, plain: Plain, provision: str = "penal-law/art_134") -> tuple[int | None, int | None]:
    charge = law.assess(plain).charge(provision)
    assert charge is not None
    assert charge.penalty is not None
    assert charge.penalty.imprisonment is not None
    return charge.penalty.imprisonment.min_months, charge.penalty.imprisonment.max_months


def test_five_years_made_six_are_six_in_the_answer() -> None:
    law = Law((ART_134, "five to fifteen years", "six to fifteen years"))
    assert months(law, case()) == (72, 180)
    six_years = {**case(), "sentence": {"imprisonment": "71 months"}}
    held = law.assess(six_years).charges[0].sentence
    assert held is not None
    assert held.imprisonment == "below"
    assert "text-differs-from-register" in {note.code for note in law.assess(case()).notes}


def test_article_89_follows_article_134() -> None:
    law = Law((ART_134, "fifteen to twenty years", "sixteen to twenty years"))
    plain = case(victim(age=13, conduct=["prostitution_dealing"]))
    assert months(law, plain, "children-law/art_89") == (192, 240)


def test_a_circumstance_dropped_from_the_text_lifts_no_case() -> None:
    law = Law((ART_134, "is physically maimed or has lost mental faculties", "is physically maimed"))
    assert band(law, case(victim(harms=["loss_of_mental_faculties"]))) == "base"
    assert band(law, case(victim(harms=["maiming"]))) == "aggravated"


def test_a_circumstance_moved_to_another_paragraph_leads_to_its_band() -> None:
    law = Law(
        (ART_134, "is physically maimed or", "contracts AIDS, is physically maimed or"),
        (ART_134, ", contracts AIDS or", " or"),
    )
    assert band(law, case(victim(harms=["aids"]))) == "aggravated"
    assert band(law, case(victim(harms=["death"]))) == "gravest"


def test_where_the_law_counts_to_three_unknown_victims_are_counted_to_three() -> None:
    law = Law((ART_134, "the victim is two or \nmore people", "the victim is three or \nmore people"))
    harmless = victim(harms=[])
    two = case(harmless, harmless)
    assert outcomes(law.assess(two)) == {"base"}
    assert outcomes(law.assess(case(*[victim(age=None)] * 3, means=[]))) == {"not_established", "aggravated"}


@pytest.mark.parametrize("dropped", ["the victim is a child/minor, ", "the victim is two or \nmore people, "])
def test_who_the_victims_are_is_asked_for_through_their_ages_or_their_number_alone(dropped: str) -> None:
    law = Law((ART_134, dropped, ""))
    plain = case()
    del plain["victims"]
    (people,) = (needed for needed in law.assess(plain).still_needed if needed.fact == "victims")
    assert people.provisions[0] == "penal-law/art_134__para_4"


def test_a_means_dropped_from_the_text_is_a_means_no_longer() -> None:
    law = Law((ART_134, "fraud, threats/intimidation", "threats/intimidation"))
    assert band(law, case(means=["fraud"])) == "not_established"
    assert band(law, case(means=["deception"])) == "base"
    (asked,) = law.assess(case(means=None)).still_needed
    assert "fraud" not in asked.effects[0].leaves


def test_without_the_rule_for_the_young_a_child_needs_a_means_too() -> None:
    law = Law((ART_134, FOR_THE_YOUNG, ""))
    assert band(law, case(victim(age=13), means=[])) == "not_established"
    assert band(law, case(victim(age=13))) == "aggravated"  # Article 89 still says who a child is
    assert band(law, case(victim(age=18))) == "base"


def test_without_the_attempt_paragraph_only_the_completed_offence_is_punished() -> None:
    law = Law((ART_134, ATTEMPT, ""))
    assert band(law, case(stage="attempt")) == "not_established"
    assert band(law, case()) == "base"
    held = [
        reason.holds
        for reason in law.assess(case(stage="attempt")).charges[0].reasons
        if "stage" in reason.facts
    ]
    assert held == [False]
    open_stage = law.assess(case(stage="unknown"))
    assert outcomes(open_stage) == {"not_established", "base"}
    (asked,) = open_stage.still_needed
    assert dict(asked.effects[0].leaves) == {
        "completed": ("base",),
        "attempt": ("not_established",),
        "preparation": ("not_established",),
    }
    assert [reason.holds for reason in open_stage.charges[0].reasons if "stage" in reason.facts] == [None]


def test_where_stage_and_act_are_open_each_answer_leaves_the_other_open() -> None:
    law = Law((ART_134, ATTEMPT, ""))
    asked = {
        each.fact: dict(each.effects[0].leaves)
        for each in law.assess(case(stage="unknown", acts=None)).still_needed
    }
    assert asked["stage"]["completed"] == ("not_established", "base")
    assert asked["acts"]["taking"] == ("not_established", "base")
    assert asked["acts"]["none"] == ("not_established",)
    assert {each.fact for each in law.assess(case(stage="unknown", acts=[])).still_needed} == set()


def test_a_charge_dropped_from_a_right_is_spared_no_longer() -> None:
    law = Law((ART_25, "prostitution, [or] illegal immigration", "[or] illegal immigration"))
    accused = case(victim(accused_of=["prostitution", "illegal_immigration"]))
    found = law.assess(accused)
    assert {part.accused_of: part.outcome for part in found.victims[0].immunity} == {
        "prostitution": "not_immune",
        "illegal_immigration": "immune",
    }
    assert "immunity-limited" in {note.code for note in found.notes}


def test_words_that_no_rule_knows_are_told() -> None:
    law = Law((ART_134, "Preparation to commit", "On a blue moon, preparation to commit"))
    assert "unrecognised-words" in {note.code for note in law.assess(case()).notes}


def _paragraphs() -> list[str]:
    return statutes["penal-law/art_134"].text.split("\n \n")


@pytest.mark.parametrize("order", [(4, 3, 2), (3, 2, 4), (2, 4, 3), (4, 2, 3), (3, 4, 2)])
def test_the_bands_do_not_follow_the_order_of_the_paragraphs(order: tuple[int, int, int]) -> None:
    parts = _paragraphs()
    text = "\n \n".join([*parts[:2], *(parts[place] for place in order), *parts[5:]])
    law = Law((ART_134, "\n \n".join(parts), text))
    assert band(law, case()) == "base"
    assert months(law, case()) == (60, 180)
    assert band(law, case(victim(age=13))) == "aggravated"
    assert band(law, case(victim(harms=["death"]))) == "gravest"


def test_without_a_plain_penalty_there_is_no_answer_and_no_guess() -> None:
    parts = _paragraphs()
    with pytest.raises(LawError, match="0 clauses set a penalty without any circumstance") as caught:
        Law((ART_134, parts[2] + "\n \n", ""))
    assert caught.value.code == "no-one-plain-penalty"


def test_two_plain_penalties_in_one_article_are_refused() -> None:
    parts = _paragraphs()
    with pytest.raises(LawError, match="2 clauses set a penalty without any circumstance"):
        Law((ART_134, parts[2], f"{parts[2]}\n \n{parts[2]}"))


def test_a_circumstance_that_makes_the_penalty_lighter_is_refused() -> None:
    with pytest.raises(LawError, match="a circumstance makes the penalty lighter") as caught:
        Law((ART_134, "fifteen to twenty years", "one to two years"))
    assert caught.value.code == "lighter-penalty"
