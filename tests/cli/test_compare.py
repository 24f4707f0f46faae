"""`compare`: a sentence held against the law, on the day of the offence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from lao_tip_law import assess
from lao_tip_law.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from case_support import Plain

GIRL: Plain = {
    "offence_date": "2007-12-05",
    "acts": ["transporting"],
    "means": ["deception"],
    "purposes": ["prostitution"],
    "habitual": False,
    "organised_group": False,
    "victims": [{"age": 13, "sex": "female", "close_relative": False, "harms": [], "conduct": []}],
    "other_conduct": [],
}
JUDGED: Plain = {**GIRL, "sentence": {"imprisonment": "6 years", "fine_lak": 20_000_000}}
OPEN = {**JUDGED, "victims": [{**GIRL["victims"][0], "age": {"min": 15}}]}


@pytest.fixture
def compare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Run the command on a case, and give what it prints."""

    def run(case: dict[str, Any], *options: str) -> str:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "case.json").write_text(json.dumps(case))
        assert main(["compare", "case.json", *options]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return out

    return run


def charges(printed: str) -> dict[str, Any]:
    return {charge["provision"]: charge for charge in json.loads(printed)["charges"]}


def test_the_cases_own_sentence_is_held_against_its_paragraph(compare: Callable[..., str]) -> None:
    out = compare(JUDGED, "--json")
    held = {
        "imprisonment": "below",
        "fine": "below",
        "confiscation": "undetermined",
        "imprisonment_by": 108,
        "fine_by": 80_000_000,
        "provisions": ["penal-law/art_134__para_4"],
    }
    charge = charges(out)["penal-law/art_134"]
    assert charge["sentence"] == held
    assert charge["by_band"] == {"aggravated": held}
    assert charge["outcome"] == "established"
    plain = json.loads(out)
    answer = assess(JUDGED).to_dict()
    assert plain["sentence"] == JUDGED["sentence"]
    assert {key: plain[key] for key in ("notes", "law_as_of", "receipt", "still_needed", "disclaimer")} == {
        key: answer[key] for key in ("notes", "law_as_of", "receipt", "still_needed", "disclaimer")
    }


def test_what_is_typed_stands_in_the_place_of_the_cases(compare: Callable[..., str]) -> None:
    out = compare(JUDGED, "--imprisonment", "16 years", "--json")
    assert json.loads(out)["sentence"] == {"imprisonment": "16 years", "fine_lak": 20_000_000}
    assert charges(out)["penal-law/art_134"]["sentence"]["imprisonment"] == "within"
    out = compare(JUDGED, "--imprisonment=unknown", "--fine=600,000,000", "--confiscation=yes", "--json")
    held = charges(out)["penal-law/art_134"]["sentence"]
    assert json.loads(out)["sentence"] == {"fine_lak": 600_000_000, "confiscation": True}
    assert [held[key] for key in ("imprisonment", "fine", "fine_by", "confiscation")] == [
        "undetermined",
        "above",
        100_000_000,
        "within",
    ]
    out = compare(GIRL, "--confiscation", "no", "--fine", "unknown", "--json")
    assert charges(out)["penal-law/art_134"]["sentence"]["confiscation"] == "not_ordered"


def test_bands_that_disagree_leave_it_open_and_are_each_told(compare: Callable[..., str]) -> None:
    charge = charges(compare(OPEN, "--json"))["penal-law/art_134"]
    assert charge["sentence"]["imprisonment"] == charge["sentence"]["fine"] == "undetermined"
    assert charge["by_band"]["base"]["imprisonment"] == "within"
    assert charge["by_band"]["aggravated"]["imprisonment_by"] == 108
    words = " ".join(compare(OPEN).split())
    assert (
        "Base (Penal Law, Article 134, paragraph 3): 5 to 15 years of imprisonment, a fine of 10,000,000 to "
        "100,000,000 kip and confiscation under Penal Law, Article 32. The sentence: imprisonment within what"
    ) in words
    assert "below what the law sets, by 9 years; fine below what the law sets, by 80,000,000 kip" in words
    assert "Whichever it is: imprisonment cannot be told; fine cannot be told" in words
    assert "It turns on the age (victim 1)." in words


def test_the_page_says_by_how_much_and_under_which_paragraph(compare: Callable[..., str]) -> None:
    page = compare(JUDGED)
    words = " ".join(page.split())
    assert "The law as of 2007-12-05, the date of the offence." in words
    assert "The court ordered 6 years of imprisonment and a fine of 20,000,000 kip" in words
    assert "Aggravated (Penal Law, Article 134, paragraph 4): 15 to 20 years of imprisonment" in words
    assert "imprisonment below what the law sets, by 9 years" in words
    assert "Whichever" not in page
    assert "Other charges" not in page
    assert "not legal advice" in words
    assert page.splitlines()[-1].startswith("Receipt: version ")


def test_charges_that_are_not_known_yet_stand_in_a_line_each(compare: Callable[..., str]) -> None:
    case = {key: value for key, value in JUDGED.items() if key != "other_conduct"}
    words = " ".join(compare(case).split())
    assert (
        "- Pimping (Penal Law; reported, not quoted): not known yet (it turns on other offences of the "
        "perpetrator); if so, imprisonment above what the law sets, by 3 years; fine cannot be told"
    ) in words


def test_what_the_penal_code_is_not_reported_to_set_cannot_be_told(compare: Callable[..., str]) -> None:
    words = " ".join(compare({**JUDGED, "offence_date": 2019}).split())
    assert "a fine of 100,000,000 to 500,000,000 kip; not known here: imprisonment" in words
    assert "imprisonment cannot be told; fine below what the law sets, by 80,000,000 kip" in words


def test_life_or_death_are_told_apart_from_the_rest(compare: Callable[..., str]) -> None:
    case = {**JUDGED, "victims": [{**GIRL["victims"][0], "harms": ["death"]}]}
    words = " ".join(compare(case, "--imprisonment", "life").split())
    assert "life imprisonment, a fine of" in words
    assert "Penal Law, Article 32, or death." in words
    assert "imprisonment within what the law sets" in words


def test_where_nothing_can_be_established_there_is_nothing_to_hold_it_against(
    compare: Callable[..., str],
) -> None:
    case = {"offence_date": 1980}
    assert charges(compare(case, "--imprisonment", "life", "--json")) == {}
    page = compare(case, "--imprisonment", "life")
    assert "No offence can be established on these facts" in page


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ([], "there is no sentence to compare. Write one into the case, or give --imprisonment"),
        (["--fine", "unknown"], "there is no sentence to compare."),
        (["--imprisonment", "6"], "sentence.imprisonment: The value is not a term of imprisonment."),
        (["--fine", "1..2"], "a court's fine is one sum, not a range."),
        (["--fine", "-5"], "amount: the sum is not whole kip."),
        (["--fine=-5"], "amount: the sum is not whole kip."),
        (["--confiscation", "maybe"], "argument --confiscation: invalid choice: 'maybe'"),
    ],
)
def test_a_sentence_that_is_none_is_one_line(
    options: list[str], problem: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(folder / "case.json"), *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"lao-tip-law: {problem}")
    assert err.count("\n") == 1
