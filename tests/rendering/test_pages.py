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
from lao_tip_law.rendering.comparison import render_comparison
from lao_tip_law.rendering.facts import field_of, in_words, value_in_words
from lao_tip_law.rendering.judgment import ordered
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.penalties import penalty_in_brief, put_penalty, ranges_in_brief
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
            "offence_date": pick.choice(
                [None, 1980, "2003-05", 2005, "2005-12-05", 2007, 2018, "2019-03", 2026]
            ),
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
        assert all(f'"{field_of(needed.fact)}" in the case' in words for needed in answer.still_needed)
        assert not any(raw in page for raw in ("None", "undetermined", "victims[", "cable,", " LA "))
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


def test_what_the_register_does_not_hold_goes_by_its_identifier() -> None:
    answer = assess({})
    strange = evolve(answer.charges[0], provision="penal-code-2030/art_1", heading="Trafficking")
    page = render(evolve(answer, charges=(strange,)))
    assert "Trafficking (penal-code-2030/art_1; quoted)" in page
    gone = evolve(strange, outcome="not_in_force", bands=(), penalties={})
    page = render(evolve(answer, charges=(answer.charges[0], gone)))
    assert "days not known here: Trafficking (penal-code-2030/art_1; quoted)." in page
    assert "not in force on the date of the offence.\n" in render(evolve(answer, charges=(gone,)))


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
    assert ordered(sentence) == words


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


DATED = {
    "acts": ["transporting"],
    "means": ["deception"],
    "purposes": ["prostitution"],
    "habitual": False,
    "organised_group": False,
    "victims": [
        {
            "age": 25,
            "sex": "female",
            "close_relative": False,
            "harms": [],
            "conduct": [],
            "accused_of": [],
            "returned_on": "2006-06",
        }
    ],
    "other_conduct": [],
    "sentence": {"imprisonment": "3 years", "fine_lak": 2_000_000},
}


def page_of(date: object, **facts: object) -> str:
    case = Case.of({**DATED, "offence_date": date, **facts})
    return " ".join(render(assess(case), case).split())


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (None, "The law as quoted on 2008-02-29: no date of the offence is given. Human Trafficking"),
        ("2003-05", "The law as of 2003-05, the date of the offence. Human Trafficking (Penal Law"),
        ("2005-03", "the date of the offence. Trafficking in Women and Children (Law on Development"),
        ("2019-03-03", "the date of the offence. Trafficking in Women and Children (Law on Development"),
        (2026, "The law as of 2026, the date of the offence. Human Trafficking (Penal Code"),
    ],
)  # fmt: skip
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


def test_measures_stand_with_the_rights_of_who_came_back() -> None:
    page = page_of("2005-12-05")
    assert (
        "Administrative measures, reported: applies: The Prime Minister ordered that those who return from "
        "Thailand be neither fined nor penalised otherwise. (Cable 08VIENTIANE145, Eighth Annual TIP Report "
        "for Laos, section XXVII, D: "
    ) in page
    assert "does not apply: Citizens no longer need an exit permit" in page
    away = [{"age": 25, "accused_of": []}]
    assert "Administrative measures" not in page_of("2005-12-05", victims=away)


def test_a_sentence_is_held_against_its_paragraph_with_the_distance() -> None:
    assert (
        "(Penal Law, Article 134; quoted), held against Penal Law, Article 134, paragraph 3: "
        "imprisonment below what the law sets, by 2 years; fine below what the law sets, by 8,000,000 kip; "
        "confiscation cannot be told."
    ) in page_of("2007-12-05")
    page = page_of("2007-12-05", habitual=None)
    assert "held against Penal Law, Article 134, paragraph 3 and paragraph 4: imprisonment below" in page
    assert "if base" not in page
    page = page_of("2007-12-05", habitual=None, sentence={"imprisonment": "6 years"})
    assert "if base (Penal Law, Article 134, paragraph 3): imprisonment within what the law sets;" in page
    assert (
        "if aggravated (Penal Law, Article 134, paragraph 4): imprisonment below what the law sets, by 9"
        in page
    )


def test_the_receipt_is_the_last_line_and_has_no_digests() -> None:
    answer = assess({"offence_date": 2005})
    page = render(answer)
    receipt = answer.receipt
    assert page.splitlines()[-1] == (
        f"Receipt: version {receipt.version}; law as of 2005; {len(receipt.files)} files (--json lists them)."
    )
    assert not any(digest[:12] in page for digest in receipt.files.values())


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


def test_a_comparison_takes_the_names_of_the_statutes_it_is_given() -> None:
    case = Case.of({**DATED, "sentence": {"imprisonment": "life"}})
    answer = assess(case)
    assert case.sentence is not None
    page = render_comparison(answer, case.sentence)
    assert page == render_comparison(answer, case.sentence, statutes=statutes)
    untold = evolve(answer, charges=tuple(evolve(charge, sentence=None) for charge in answer.charges))
    assert "above what the law sets" in render_comparison(untold, case.sentence)


def test_reasons_that_stand_above_are_not_told_twice() -> None:
    page = page_of("2007-12-05")
    assert "as above 14 reasons given under Penal Law, Article 134 holds" in page
    assert page.count('"results in the loss life"') == 1


ANY_CHARGE = "Immunity: if accused of trafficking, prostitution or illegal immigration:"
IMMUNE = "not to be prosecuted (Law on Development and Protection of Women, Article 25, point 6)"


@pytest.mark.parametrize(
    ("accused_of", "sex", "words"),
    [
        (None, "female", f"{ANY_CHARGE} {IMMUNE}"),
        (None, "male", f"{ANY_CHARGE} no immunity in the words at hand"),
        (["prostitution"], "female", f"Immunity: accused of prostitution: {IMMUNE}"),
        (
            ["prostitution", "theft", "trafficking"],
            "female",
            f"Immunity: accused of prostitution and trafficking: {IMMUNE} Immunity: accused of theft: no",
        ),
    ],
)
def test_nobody_reads_as_accused_whom_the_case_does_not_say_to_be(
    accused_of: list[str] | None, sex: str, words: str
) -> None:
    victim = {"age": 25, "sex": sex, "accused_of": accused_of}
    assert words in page_of(2007, victims=[victim])


def test_who_is_accused_stands_apart_from_who_may_be() -> None:
    accusations = ["trafficking", "prostitution", "illegal_immigration"]
    victims = [{"age": 25, "sex": "female", "accused_of": told} for told in (None, accusations, None)]
    case = Case.of({**DATED, "victims": victims})
    answer = assess(case)
    page = " ".join(render(answer, case).split())
    assert "Victims 1 and 3 Rights" in page
    assert "Victim 2 Rights" in page
    assert "Immunity: accused of trafficking, prostitution and illegal immigration: " in page
    assert "Immunity: accused" not in " ".join(render(answer).split())
    assert " Immunity: accused" not in page_of(None, victims=[{"sex": "female"}])
    assert "Victims, of whom nothing is known" in page_of(None, victims=None)


def test_the_sentence_stands_right_after_the_answer() -> None:
    page = page_of("2007-12-05")
    headings = ("The answer", "The sentence held against the law", "Other charges", "Why", "The victims")
    assert sorted(headings, key=page.index) == list(headings)


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


def test_how_many_victims_there_are_is_told_with_what_follows() -> None:
    girl, man = {"age": 12, "sex": "female"}, {"age": 30, "sex": "male"}
    two = '"the victim is two or more people" (paragraph 4) - 2 victims'
    assert f"holds {two} " in page_of(2007, victims=[girl, girl])
    unknown = {"acts": ["taking"], "means": None, "purposes": ["prostitution"]}
    assert f"not known {two}; against how many the offence stands is not known yet" in page_of(
        2007, victims=[girl, man], **unknown
    )
    assert f"does not hold {two}, but the offence does not stand against enough of them" in page_of(
        2007, victims=[girl, man], **{**unknown, "means": []}
    )
    assert "- 1 victim " in page_of(2007, victims=[girl])


def test_a_case_without_victims_says_that_none_is_given() -> None:
    page = page_of(2007, victims=[])
    words = '"seeking, concealing, transporting or taking" (paragraph 1)'
    assert f"does not hold {words} - no victim is given" in page
    assert "0 victims" not in page


def test_a_report_begins_with_the_title_of_its_source(names: Names) -> None:
    assert names.reported("cable, section I: words").startswith("Cable 08VIENTIANE145, Eighth Annual TIP")
    assert names.reported("a book, page 1: words") == "a book, page 1: words"


def test_the_reasons_of_a_case_that_says_nothing_are_told_once() -> None:
    page = render(assess({}), Case())
    why = page.split("Why\n")[1].split("The victims\n")[0]
    starts = " ".join(why.split()).split(" not known ")[1:]
    assert len(starts) == len(set(starts))
    assert len(why.splitlines()) < 60
