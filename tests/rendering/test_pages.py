"""The page of an answer: kept pages of worked cases, and what must hold of every page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import evolve
from pages_support import page_of
from random_cases import random_case

from lao_tip_law import Case, assess, load_case, statutes
from lao_tip_law.rendering.facts import field_of
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.terminal import render

GOLDEN = Path(__file__).parent / "golden"
WORKED = sorted(path.stem for path in GOLDEN.glob("*.yaml"))


@pytest.mark.parametrize("name", WORKED)
def test_a_worked_case_gives_the_page_that_is_kept(name: str) -> None:
    case = load_case(GOLDEN / f"{name}.yaml")
    page = render(assess(case), case)
    kept = GOLDEN / f"{name}.txt"
    if os.environ.get("KEEP_PAGES"):  # pragma: no cover - run with it set to keep new pages, then read them
        kept.write_text(page)
    assert page == kept.read_text()


@pytest.mark.parametrize("seed", range(60))
def test_every_page_is_within_the_width_and_says_all_there_is_to_say(seed: int) -> None:
    case = random_case(seed)
    answer = assess(case)
    for width, styled in ((88, False), (50, True)):
        page = render(answer, case, width=width, styled=styled).replace("\x1b[1m", "").replace("\x1b[0m", "")
        assert all(len(line) <= width or " " not in line.strip() for line in page.splitlines())
        words = " ".join(page.split())
        assert answer.disclaimer in words
        assert answer.law_as_of in words
        assert all(note.text in words for note in answer.notes)
        assert all(charge.heading in words for charge in answer.charges)
        assert all(f'"{field_of(needed.fact)}" in the case' in words for needed in answer.still_needed)
        assert not any(raw in page for raw in ("None", "undetermined", "victims[", "cable,", " LA "))
    assert render(answer) == render(answer, statutes=statutes)


def test_labels_are_never_printed() -> None:
    case = load_case(GOLDEN / "six_years.yaml")
    assert "Never" not in render(assess(case), case)


def test_what_the_register_does_not_hold_goes_by_its_identifier() -> None:
    answer = assess({})
    strange = evolve(answer.charges[0], provision="penal-code-2030/art_1", heading="Trafficking")
    page = render(evolve(answer, charges=(strange,)))
    assert "Trafficking (penal-code-2030/art_1; quoted)" in page
    gone = evolve(strange, outcome="not_in_force", bands=(), penalties={})
    page = render(evolve(answer, charges=(answer.charges[0], gone)))
    assert "days not known here: Trafficking (penal-code-2030/art_1; quoted)." in page
    assert "not in force on the date of the offence.\n" in render(evolve(answer, charges=(gone,)))


def test_the_receipt_is_the_last_line_and_has_no_digests() -> None:
    answer = assess({"offence_date": 2005})
    page = render(answer)
    receipt = answer.receipt
    assert page.splitlines()[-1] == (
        f"Receipt: version {receipt.version}; law as of 2005; {len(receipt.files)} files (--json lists them)."
    )
    assert not any(digest[:12] in page for digest in receipt.files.values())


def test_reasons_that_stand_above_are_not_told_twice() -> None:
    page = page_of("2007-12-05")
    assert "as above 14 reasons given under Penal Law, Article 134 holds" in page
    assert page.count('"results in the loss life"') == 1


def test_what_is_needed_is_told_in_plain_words() -> None:
    girl = {"sex": "female", "found_in": "LA", "harms": [], "close_relative": False}
    page = page_of("2007-12-05", victims=[girl, girl]).split("Still needed")[1]
    assert '- the age (victims 1 and 2), "age" in the case ' in page
    assert '- the nationality (victims 1 and 2), "nationality" in the case ' in page
    assert "another country -> applies; Laos -> does not apply" in page
    assert '- other offences against the victim (victims 1 and 2), "conduct" in the case ' in page
    assert "Penal Law, Article 92: abduction -> established" in page
    assert "Sexual intercourse with a child (Law on the Protection of the Rights and Interests of " in page
    page = page_of("2007-12-05", victims=None).split("Still needed")[1]
    assert "one victim or two or more victims -> established or not established" in page
    assert "-> not known yet" in page


def test_a_report_begins_with_the_title_of_its_source() -> None:
    names = Names(statutes)
    assert names.reported("cable, section I: words").startswith("Cable 08VIENTIANE145, Eighth Annual TIP")
    assert names.reported("a book, page 1: words") == "a book, page 1: words"


def test_the_reasons_of_a_case_that_says_nothing_are_told_once() -> None:
    page = render(assess({}), Case())
    why = page.split("Why\n")[1].split("The victims\n")[0]
    starts = " ".join(why.split()).split(" not known ")[1:]
    assert len(starts) == len(set(starts))
    assert len(why.splitlines()) < 60
