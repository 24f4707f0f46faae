"""Each note: a case whose answer carries it, and one like it whose answer does not."""

from __future__ import annotations

import pytest
from case_support import Plain, case, codes, victim
from changed_texts import Law

from lao_tip_law import assess, statutes
from lao_tip_law.determination.notes import TEXTS

ART_134 = "quoted/penal-law/art_134.txt"
NO_OFFENCE = case(acts=[])
GIRL_DEALT_IN = victim(age=14, conduct=["prostitution_dealing"])

CARRIED: dict[str, tuple[Plain, Plain]] = {
    "open-ended-words": (case(means=["other_means"]), case(means=["other_means", "fraud"])),
    "illegal-gains-scope": (case(), NO_OFFENCE),
    "bounds-touch": (case(), NO_OFFENCE),
    "maimed-or-permanently-disabled": (
        case(victim(harms={"maiming": True})),
        case(victim(harms={"maiming": True, "permanent_disability": False})),
    ),
    "confiscation-article-not-quoted": (case(), NO_OFFENCE),
    "womens-law-may-apply": (case(victim(sex="male", age=17)), case(victim(sex="male", age=18))),
    "inchoate-range-not-stated": (case(stage="attempt"), case(stage="completed")),
    "minor-age-not-stated": (case(victim(age=17, conduct=["rape"])), case(victim(age=18, conduct=["rape"]))),
    "rape-of-a-minor-apart": (case(victim(age=14, conduct=["rape"])), case(victim(age=14))),
    "no-rule-on-concurrence": (case(other_conduct=["pimping"]), case(acts=[], other_conduct=["pimping"])),
    "article-89-garbled": (case(GIRL_DEALT_IN), case(victim(age=14))),
    "men-not-covered": (case(victim(sex="male", age=18)), case(victim(sex="male", age=17))),
    "victim-must-have-suffered": (case(stage="preparation"), case(victim(sex="male"), stage="preparation")),
    "dangling-reference": (case(victim(nationality="VN")), case(victim(nationality="VN", found_in="VN"))),
    "immunity-limited": (
        case(victim(accused_of=["prostitution", "theft"])),
        case(victim(accused_of=["prostitution", "illegal_immigration", "trafficking"])),
    ),
    "harm-outside-the-offence": (
        case(victim(age=17), victim(harms=["death"]), means=[]),
        case(victim(age=17), victim(harms=["death"]), means=["fraud"]),
    ),
    "reported-not-quoted": (
        case(victim(sex="male", conduct=["abduction"])),
        case(victim(sex="male", conduct=[])),
    ),
    "no-date-given": (case(), case(offence_date="2007")),
    "no-rate-before": (case(offence_date="1989-12-31"), case(offence_date="1990-01-01")),
    "rate-undetermined": (case(offence_date="2006/2007"), case(offence_date="2007")),
    "commencement-uncertain": (case(offence_date="2006-12-31"), case(offence_date="2007-01-01")),
    "law-replaced": (case(offence_date="2018-11-01"), case(offence_date="2018-10-31")),
    "rights-not-in-force": (case(offence_date="2004-11-14"), case(offence_date="2004-11-15")),
    "same-as-reported": (case(), case(victim(sex="male"))),
    "penal-code-in-part": (case(offence_date="2018-11-01"), case(offence_date="2018-10-31")),
}
"""For each code a case with the note and one without."""
OF_THE_FILES = {"text-differs-from-register", "unrecognised-words"}


@pytest.mark.parametrize("code", CARRIED)
def test_a_note_stands_where_it_matters_and_only_there(code: str) -> None:
    with_it, without = CARRIED[code]
    assert code in codes(assess(with_it))
    assert code not in codes(assess(without))


def test_every_note_is_tried() -> None:
    assert set(CARRIED) | OF_THE_FILES == set(TEXTS)


@pytest.mark.parametrize("plain", [case(), NO_OFFENCE, {}])
def test_without_a_date_the_answer_says_which_law_and_rate_it_uses(plain: Plain) -> None:
    answer = assess(plain)
    assert codes(answer)[0] == "no-date-given"
    assert answer.law_as_of == answer.receipt.law_as_of == "2008-02-29"
    assert answer.law_as_of in answer.notes[0].text
    assert "9,200 kip" in answer.notes[0].text


def test_with_a_rate_of_the_users_own_the_cables_is_not_named() -> None:
    note = assess(case(), rate=9000).notes[0]
    assert note.code == "no-date-given"
    assert "kip" not in note.text


def test_a_rate_of_the_users_own_needs_no_note_on_a_rate_that_is_missing() -> None:
    for code in ("no-rate-before", "rate-undetermined"):
        assert code not in codes(assess(CARRIED[code][0], rate=9000))


def test_a_changed_text_is_told_and_so_are_words_that_no_rule_knows() -> None:
    assert not OF_THE_FILES & set(codes(assess(case())))
    law = Law((ART_134, "Preparation to commit", "On a blue moon, preparation to commit"))
    assert set(codes(law.assess(case()))) >= OF_THE_FILES


@pytest.mark.parametrize("plain", [{}, *(cases[0] for cases in CARRIED.values())])
def test_notes_stand_once_with_their_words_and_provisions(plain: Plain) -> None:
    answer = assess(plain)
    assert len(set(codes(answer))) == len(answer.notes)
    for note in answer.notes:
        assert "{" not in note.text
        assert note.provisions


@pytest.mark.parametrize(
    ("harms", "carried"),
    [
        ({"permanent_disability": True}, True),
        ({"permanent_disability": True, "maiming": False}, False),
        (["maiming"], False),
        (["maiming", "permanent_disability"], False),
        ({"maiming": False}, False),
        (None, False),
    ],
)
def test_maiming_and_disability_are_noted_where_one_is_given_and_the_other_unknown(
    harms: object,
    carried: bool,  # noqa: FBT001 - a table
) -> None:
    assert ("maimed-or-permanently-disabled" in codes(assess(case(victim(harms=harms))))) is carried


@pytest.mark.parametrize(
    "purposes",
    [["other_purpose_contrary_to_national_culture"], {"other_purpose_contrary_to_national_culture": True}],
)
def test_open_ended_purposes_are_noted(purposes: object) -> None:
    assert "open-ended-words" in codes(assess(case(purposes=purposes)))
    assert "open-ended-words" not in codes(assess(case(purposes=["prostitution"])))


def test_no_note_on_victims_where_none_is_listed_but_what_holds_for_any() -> None:
    found = codes(assess(case(victims="unknown")))
    assert "womens-law-may-apply" in found
    assert not {"men-not-covered", "harm-outside-the-offence", "maimed-or-permanently-disabled"} & set(found)


def test_rape_of_a_minor_is_apart_only_where_there_are_two_articles() -> None:
    plain = case(victim(conduct=["rape"]))
    assert "rape-of-a-minor-apart" in codes(assess(plain))
    whole = statutes["penal-law/rape_of_a_minor"].text
    law = Law(("reported/penal-law/rape_of_a_minor.txt", whole, "abduction by up to three years"))
    assert "rape-of-a-minor-apart" not in codes(law.assess(plain))


def test_a_part_that_may_stand_in_words_that_are_not_read_is_not_known() -> None:
    law = Law((ART_134, "shall be fined an amount of 10.000.000 \nto 100.000.000 Kip", "zyx wvu"))
    penalty = law.assess(case()).charges[0].penalty
    assert penalty is not None
    assert penalty.imprisonment is not None
    assert (penalty.fine, penalty.not_known) == (None, ("fine",))
