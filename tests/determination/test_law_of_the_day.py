"""Which law an answer is under, day by day; and what is not known stays so, with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, codes, victim

from lao_tip_law import assess

if TYPE_CHECKING:
    from lao_tip_law import Determination
    from lao_tip_law.determination.model import Charge, Penalty

ART_134, ART_24, ART_215 = "penal-law/art_134", "women-law/art_24", "penal-code-2017/art_215"
ART_89 = "children-law/art_89"
EVERYTHING = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")
WOMAN, MAN = victim(), victim(sex="male")
GIRL = victim(age=14, conduct=["prostitution_dealing"])


def on(day: str, *victims: Plain, **facts: object) -> Determination:
    return assess(case(*(victims or (WOMAN,)), offence_date=day, **facts))


def charge(answer: Determination, provision: str) -> Charge:
    found = answer.charge(provision)
    assert found is not None
    return found


def outcomes(answer: Determination, *provisions: str) -> list[str]:
    return [charge(answer, provision).outcome for provision in provisions]


def owed(answer: Determination) -> set[str]:
    """Give the outcomes of all rights and duties of the first victim."""
    one = answer.victims[0]
    return {part.outcome for part in one.rights} | {part.outcome for part in one.duties}


def unknown(penalty: Penalty) -> set[str]:
    """Give the parts that are not known; each is None."""
    assert all(getattr(penalty, name) is None for name in penalty.not_known if "." not in name)
    return set(penalty.not_known)


NEVER, HELD, FAILS, OPEN = "not_in_force", "established", "not_established", "undetermined"


@pytest.mark.parametrize(
    ("day", "woman", "man"),
    [
        ("1990-01-08", [NEVER, NEVER, NEVER], [NEVER, NEVER, NEVER]),
        ("2004-11-14", [NEVER, NEVER, NEVER], [NEVER, NEVER, NEVER]),
        ("2004-11-15", [NEVER, HELD, NEVER], [NEVER, FAILS, NEVER]),
        ("2005-11-08", [NEVER, HELD, NEVER], [NEVER, FAILS, NEVER]),
        ("2005-11-09", [OPEN, HELD, NEVER], [OPEN, FAILS, NEVER]),
        ("2006-12-31", [OPEN, HELD, NEVER], [OPEN, FAILS, NEVER]),
        ("2007-01-01", [HELD, HELD, NEVER], [HELD, FAILS, NEVER]),
        ("2018-10-31", [HELD, HELD, NEVER], [HELD, FAILS, NEVER]),
        ("2018-11-01", [NEVER, HELD, HELD], [NEVER, FAILS, HELD]),
        ("2025-05-29", [NEVER, HELD, HELD], [NEVER, FAILS, HELD]),
        ("2025-05-30", [NEVER, NEVER, HELD], [NEVER, NEVER, HELD]),
    ],
)
def test_each_day_has_its_law(day: str, woman: list[str], man: list[str]) -> None:
    assert outcomes(on(day, WOMAN), ART_134, ART_24, ART_215) == woman
    assert outcomes(on(day, MAN), ART_134, ART_24, ART_215) == man


def test_what_fails_anyway_fails_while_the_commencement_is_uncertain() -> None:
    answer = on("2006", WOMAN, purposes=[])
    assert outcomes(answer, ART_134) == [FAILS]
    assert "commencement-uncertain" not in codes(answer)
    assert "offence_date" not in {
        each.fact for each in on("2006-12-30/2007-01-02", WOMAN, purposes=[]).still_needed
    }


def test_the_date_is_asked_for_with_what_each_period_gives() -> None:
    asked = next(each for each in on("2005/2007").still_needed if each.fact == "offence_date")
    leaves = {effect.provision: dict(effect.leaves) for effect in asked.effects}
    assert leaves[ART_134] == {
        "2005-01-01/2005-11-08": ("not_in_force",),
        "2005-11-09/2006-12-26": ("not_in_force", "base"),
        "2006-12-27/2006-12-31": ("not_in_force", "base"),
        "2007": ("base",),
    }
    assert ART_24 not in leaves


def test_before_the_womens_law_the_reported_articles_are_alone() -> None:
    answer = on(
        "2003-06-01", victim(age=14, conduct=["rape", "abduction"]), other_conduct=["pimping", "prostitution"]
    )
    assert {each.provision for each in answer.charges if each.bands} == {
        "penal-law/art_92",
        "penal-law/rape_of_a_minor",
        "penal-law/pimping",
        "penal-law/prostitution",
    }
    assert {each.basis for each in answer.charges if each.bands} == {"reported"}
    assert owed(answer) == {"does_not_apply"}
    assert {part.outcome for part in answer.victims[0].immunity} == {"not_immune"}
    assert "rights-not-in-force" in codes(answer)


def test_what_is_not_in_force_has_no_penalty_and_no_reasons() -> None:
    for each in on("1985", GIRL).charges:
        assert (each.outcome, each.bands, each.penalties, each.reasons) == ("not_in_force", (), {}, ())


# --- The Penal Code, as far as it is reported ------------------------------------------------------------


def test_the_base_penalty_of_the_penal_code_is_told_and_its_confiscation_is_not() -> None:
    penalty = charge(on("2019-05-01"), ART_215).penalty
    assert penalty is not None
    assert penalty.imprisonment is not None
    assert penalty.fine is not None
    assert (penalty.imprisonment.min_months, penalty.imprisonment.max_months) == (60, 180)
    assert (penalty.fine.min, penalty.fine.max, penalty.fine.usd_as_printed) == (
        10_000_000,
        100_000_000,
        None,
    )
    assert unknown(penalty) == {"confiscation"}


def test_of_a_child_victim_the_fine_alone_is_told() -> None:
    penalty = charge(on("2019-05-01", victim(age=17)), ART_215).penalties["aggravated"]
    assert penalty.fine is not None
    assert (penalty.fine.min, penalty.fine.max) == (100_000_000, 500_000_000)
    assert unknown(penalty) == set(EVERYTHING) - {"fine"}


@pytest.mark.parametrize(
    ("people", "facts", "band"),
    [
        ([WOMAN], {"habitual": True}, "aggravated"),
        ([WOMAN, MAN], {}, "aggravated"),
        ([victim(close_relative=True)], {}, "aggravated"),
        ([victim(age={"min": 17, "max": 18})], {"organised_group": True}, "aggravated"),
        ([victim(harms=["death"])], {}, "gravest"),
        ([victim(age=12, harms=["aids"])], {}, "gravest"),
        ([], {"habitual": True, "victims": "unknown"}, "aggravated"),
        ([victim(age=17, harms=["death"])], {"stage": "attempt"}, "gravest"),
    ],
)
def test_nothing_else_is_known_of_the_penal_code_and_nothing_is_taken_from_the_old_law(
    people: list[Plain], facts: Plain, band: str
) -> None:
    penalty = charge(on("2019-05-01", *people, **facts), ART_215).penalties[band]
    assert unknown(penalty) == set(EVERYTHING)
    assert (penalty.provision, penalty.alternatives) == (ART_215, ())


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([victim(age={"min": 15, "max": 20})], True),
        ([victim(age={"min": 15, "max": 20}, close_relative=True)], False),
        ([victim(age={"min": 15, "max": 20}), WOMAN], False),
        ([victim(age=17), WOMAN], True),
        ([victim(age={"min": 12, "max": 17})], True),
    ],
)
def test_the_fine_for_a_child_is_told_where_the_band_cannot_be_reached_without_one(
    people: list[Plain],
    told: bool,  # noqa: FBT001 - a table
) -> None:
    penalty = charge(on("2020", *people), ART_215).penalties["aggravated"]
    assert (penalty.fine is not None) is told


def test_a_sentence_is_held_against_what_is_known_alone() -> None:
    judged = {"imprisonment": "4 years", "fine_lak": 600_000_000, "confiscation": True}
    base = charge(on("2019", sentence=judged), ART_215).sentence
    child = charge(on("2019", victim(age=17), sentence=judged), ART_215).sentence
    assert base is not None
    assert child is not None
    assert (base.imprisonment, base.imprisonment_by, base.fine, base.confiscation) == (
        "below",
        12,
        "above",
        "undetermined",
    )
    assert (child.imprisonment, child.fine, child.fine_by) == ("undetermined", "above", 100_000_000)


# --- Article 89, which applies another article's penalties ------------------------------------------------


def test_article_89_applies_article_134_and_then_what_is_told_of_article_215() -> None:
    before = charge(on("2018-10-31", GIRL), ART_89).penalties["aggravated"]
    after = charge(on("2018-11-01", GIRL), ART_89).penalties["aggravated"]
    assert before.imprisonment is not None
    assert before.fine is not None
    assert after.fine is not None
    assert (before.imprisonment.min_months, before.fine.usd_as_printed is None) == (180, False)
    assert (after.fine.min, after.fine.max) == (before.fine.min, before.fine.max)
    assert unknown(after) == set(EVERYTHING) - {"fine"}


def test_over_both_laws_article_89_is_one_charge_with_what_both_have_in_common() -> None:
    answer = on("2018", GIRL)
    (both,) = [each for each in answer.charges if each.provision == ART_89]
    assert both.outcome == "established"
    assert both.penalty is not None
    assert both.penalty.fine is not None
    assert (both.penalty.fine.min, both.penalty.fine.max) == (100_000_000, 500_000_000)
    assert unknown(both.penalty) == set(EVERYTHING) - {"fine"}
    assert "penal-code-in-part" in codes(on("2018", GIRL, acts=[]))
    assert "penal-code-in-part" not in codes(on("2018-01/2018-10", GIRL, acts=[]))


def test_a_band_of_one_laws_days_alone_has_that_laws_penalty() -> None:
    """Born in January 2000: a child until the end of 2017, so never under the Penal Code."""
    girl = {key: value for key, value in {**GIRL, "birth_date": "2000-01-01"}.items() if key != "age"}
    penalty = charge(on("2017/2019", girl), ART_89).penalties["aggravated"]
    assert penalty.imprisonment is not None
    assert not unknown(penalty)


# --- After the new laws ------------------------------------------------------------------------------------


def test_after_the_childrens_law_was_replaced_article_89_is_history() -> None:
    before, after = on("2023-10-23", GIRL), on("2023-10-24", GIRL)
    assert outcomes(before, ART_89) == [HELD]
    assert outcomes(after, ART_89, "children-law/art_89__reported") == [NEVER, NEVER]
    (note,) = [note for note in after.notes if note.code == "law-replaced"]
    assert {ART_89, "children-law/art_89__reported"} <= set(note.provisions)


def test_after_the_womens_law_was_replaced_rights_are_not_known() -> None:
    answer = on("2025-05-30", victim(accused_of=["prostitution", "theft"]))
    (one,) = answer.victims
    assert owed(answer) == {"undetermined"}
    assert [part.outcome for part in one.immunity] == ["undetermined", "not_immune"]
    (note,) = [note for note in answer.notes if note.code == "law-replaced"]
    assert "women-law/art_25" in note.provisions
    assert answer.still_needed == ()
