"""The page of an answer: kept pages of worked cases, and what must hold of every page."""

from __future__ import annotations

import os
import random
from decimal import Decimal
from pathlib import Path

import pytest
from attrs import evolve

from lao_tip_law import Case, Sentence, assess, load_case, statutes
from lao_tip_law.determination.model import Confiscation, Dollars, Fine, Imprisonment, Penalty
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES
from lao_tip_law.rendering.facts import in_words, value_in_words
from lao_tip_law.rendering.judgment import _ordered
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.penalties import penalty_in_brief, put_penalty
from lao_tip_law.rendering.sheet import Sheet
from lao_tip_law.rendering.terminal import render

GOLDEN = Path(__file__).parent / "golden"
WORKED = sorted(path.stem for path in GOLDEN.glob("*.yaml"))


@pytest.fixture
def names() -> Names:
    """The names of this installation's register."""
    return Names(statutes)


def random_case(seed: int) -> Case:
    """Make a case with about a third of its facts unknown."""
    pick = random.Random(seed)  # noqa: S311 - cases, not secrets

    def kinds(vocabulary: tuple[str, ...]) -> object:
        words = {word: pick.choice([True, False, "unknown"]) for word in vocabulary}
        return pick.choice([None, [], [pick.choice(vocabulary)], words])

    def truth() -> bool | None:
        return pick.choice([True, False, None])

    def victim() -> dict[str, object]:
        return {
            "age": pick.choice([5, 14, 15, 17, 18, 30, None, {"min": 10, "max": 20}, {"max": 16}]),
            "sex": pick.choice(["female", "male", None]),
            "nationality": pick.choice(["LA", "TH", None]),
            "found_in": pick.choice(["LA", "TH", None]),
            "close_relative": truth(),
            "harms": kinds(HARMS),
            "conduct": kinds(CONDUCT),
            "accused_of": pick.choice([None, [], ["prostitution", "theft"]]),
        }

    return Case.of(
        {
            "stage": pick.choice(["completed", "attempt", "preparation", "unknown"]),
            "acts": kinds(ACTS),
            "means": kinds(MEANS),
            "purposes": kinds(PURPOSES),
            "habitual": truth(),
            "organised_group": truth(),
            "victims": pick.choice([None, [victim() for _ in range(pick.randint(0, 3))]]),
            "other_conduct": kinds(OTHER_CONDUCT),
            "sentence": pick.choice([None, {"imprisonment": "13 months", "fine_lak": 0}]),
        }
    )


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
        assert all(needed.fact in words for needed in answer.still_needed)
        assert "None" not in page
    assert render(answer) == render(answer, statutes=statutes)


def test_labels_are_never_printed() -> None:
    case = load_case(GOLDEN / "six_years.yaml")
    assert "Never" not in render(assess(case), case)


def test_an_offence_that_was_not_in_force_says_so() -> None:
    answer = assess({})
    charges = [
        evolve(charge, outcome="not_in_force", bands=(), penalties={}, reasons=())
        for charge in answer.charges
    ]
    page = render(evolve(answer, charges=tuple(charges), notes=(), victims=()))
    assert "quoted): not in force on the date of the offence." in " ".join(page.split())
    assert "Not in force then: " in page
    assert "Notes\n" not in page
    assert "The victims\n" not in page
    nothing_owed = evolve(answer.victims[0], duties=(), immunity=(), rights=())
    assert "Duties" not in render(evolve(answer, victims=(nothing_owed,)))
    alone = render(evolve(answer, charges=answer.charges[:1]))
    assert "Other charges" not in alone


def test_what_the_register_does_not_hold_goes_by_its_identifier() -> None:
    answer = assess({})
    strange = evolve(answer.charges[0], provision="penal-code-2017/art_215", heading="Trafficking")
    page = render(evolve(answer, charges=(strange,)))
    assert "Trafficking (penal-code-2017/art_215; quoted)" in page


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
    return Penalty(**{**none, **parts})  # type: ignore[arg-type]


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


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (Sentence(), "what is not known; of imprisonment, a fine or confiscation nothing is known"),
        (Sentence("life", 0, confiscation=False), "life imprisonment, no fine and no confiscation"),
        (Sentence("death", confiscation=True), "death and confiscation; of a fine nothing is known"),
        (Sentence("none", 5_000, confiscation=True), "no imprisonment, a fine of 5,000 kip and confiscation"),
        (Sentence(13), "1 year 1 month of imprisonment; of a fine or confiscation nothing is known"),
    ],
)
def test_a_judgment_is_told_as_far_as_it_is_known(sentence: Sentence, words: str) -> None:
    assert _ordered(sentence) == words


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        (["acts", "acts.taking"], "the acts; the acts: taking"),
        (["victims[0].age"], "the age (victim 1)"),
        (["victims[0].age", "victims[1].age"], "the age (victims 1 and 2)"),
        (
            ["victims[4].harms.death", *(f"victims[{n}].harms.death" for n in range(3))],
            "the harms: death (victims 1 to 3 and 5)",
        ),
        (["strange_fact"], "strange fact"),
    ],
)  # fmt: skip
def test_facts_are_told_in_words(paths: list[str], words: str) -> None:
    assert in_words(paths) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("stage", "attempt"),
        ("habitual", "no"),
        ("organised_group", "unknown"),
        ("acts", "taking; unknown: seeking, concealing and transporting"),
        ("acts.taking", "taking; unknown: seeking, concealing and transporting"),
        ("means", "unknown"),
        ("purposes", "none"),
        ("offence_date", "2007"),
        ("victims", "4 victims"),
        ("victims[0].age", "13"),
        ("victims[0].close_relative", "yes"),
        ("victims[1].age", "unknown"),
        ("victims[2].age", "15 or more"),
        ("victims[3].age", "up to 17"),
    ],
)
def test_what_a_case_says_is_told_in_words(path: str, words: str) -> None:
    ages: list[object] = [None, {"min": 15}, {"max": 17}]
    case = Case.of(
        {
            "offence_date": "2007",
            "stage": "attempt",
            "habitual": False,
            "acts": {"taking": True},
            "purposes": [],
            "victims": [{"age": 13, "close_relative": True}, *({"age": age} for age in ages)],
        }
    )
    assert value_in_words(case, path) == words
    assert value_in_words(Case(), "victims") == "unknown"


def test_a_short_duty_that_does_not_apply_is_quoted_whole() -> None:
    answer = assess({})
    duty = evolve(answer.victims[0].duties[0], outcome="does_not_apply", text="Give help.")
    page = render(evolve(answer, victims=(evolve(answer.victims[0], duties=(duty,)),)))
    assert (
        'does not apply: Law on Development and Protection of Women, Article 26, paragraph 1: "Give help."'
        in (" ".join(page.split()))
    )
