"""The day on the page: whose law it is, what was not in force, the rate of the dollars."""

from __future__ import annotations

import pytest
from attrs import evolve
from pages_support import DATED, page_of

from lao_tip_law import Case, assess
from lao_tip_law.rendering.terminal import render


def test_an_offence_that_was_not_in_force_says_so() -> None:
    answer = assess({})
    charges = [
        evolve(charge, outcome="not_in_force", bands=(), penalties={}, reasons=())
        for charge in answer.charges
    ]
    page = render(evolve(answer, charges=tuple(charges), notes=(), victims=()))
    words = " ".join(page.split())
    assert (
        "quoted): not in force on the date of the offence. It is law from a day between 2005-11-09" in words
    )
    assert "- Not in force on the date of the offence: law from 2004-11-15 to 2025-05-29: " in words
    assert "law from 2018-11-01: Human Trafficking (Penal Code, Article 215; reported, not quoted)." in words
    assert "Why\n" not in page
    assert "Notes\n" not in page
    assert "The victims\n" not in page
    nothing_owed = evolve(answer.victims[0], duties=(), immunity=(), rights=())
    assert "Duties" not in render(evolve(answer, victims=(nothing_owed,)))
    assert "- Not in force on 2008-02-29: law from 2018-11-01: Human" in " ".join(render(answer).split())
    alone = render(evolve(answer, charges=answer.charges[:1]))
    assert "Other charges" not in alone


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (None, "The law as quoted on 2008-02-29: no date of the offence is given. Human Trafficking"),
        ("2003-05", "The law as of 2003-05, the date of the offence. Human Trafficking (Penal Law"),
        ("2005-03", "the date of the offence. Trafficking in Women and Children (Law on Development"),
        ("2019-03-03", "the date of the offence. Trafficking in Women and Children (Law on Development"),
        (2026, "The law as of 2026, the date of the offence. Human Trafficking (Penal Code"),
    ],
)
def test_the_answer_opens_with_the_day_and_leads_with_the_law_of_that_day(date: object, words: str) -> None:
    assert words in page_of(date)


def test_an_uncertain_commencement_is_said_with_the_charge() -> None:
    days = "law from a day between 2005-11-09 and 2007-01-01 that is not known, to 2018-10-31"
    page = page_of("2005-12-05")
    assert (
        "Human Trafficking (Penal Law, Article 134; quoted): not known yet. Whether it was law on that date "
        f"is not known: it is {days}. If it is established: Band: base"
    ) in page
    case = Case.of({**DATED, "offence_date": "2005-12-05"})
    answer = assess(case)
    first, second, *rest = answer.charges
    swapped = " ".join(render(evolve(answer, charges=(second, first, *rest)), case).split())
    assert (
        f"not known yet (it turns on the day from which it is law: {days}); if so, 5 to 15 years." in swapped
    )


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2007-12-05", "at 9,602.72882 kip for a dollar (average of 2007)"),
        ("2026-01-05", "(market rate of 2026-01-01)"),
        ("2024-01-05", "(average of 2023, the last one known before)"),
        (None, "at 9,200 kip for a dollar (the rate behind the dollars that the source prints, 2008-02-29)"),
    ],
)
def test_a_rate_is_told_in_plain_words_with_its_source_below(date: object, words: str) -> None:
    page = page_of(date)
    assert words in page
    assert " kip for a dollar: " in page.split(" Sources ")[1]


def test_where_no_rate_is_known_no_dollars_are_shown() -> None:
    page = page_of("2005-06/2006-06")
    assert "USD" not in page.replace("the source prints USD", "")
    assert "so no dollars are shown" in page
