"""The worked cases of `cases/`, each held against the answer that was written by hand beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from building.case_file import comments
from lao_tip_law import Determination, assess, load_case

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, VictimAnswer

FOLDER = Path(__file__).parents[2] / "cases"
CASES = sorted(FOLDER.glob("*.yaml"))
HEADINGS = ("Title", "Situation", "Question", "Source")
DUTIES = {
    0: "report_and_assist",
    3: "police",
    4: "child_treatment",
    5: "embassy_abroad",
    6: "foreign_ministry",
}
_SENTENCE_END = re.compile(r"\.(?:\s|$)")


def expected(path: Path) -> Any:  # noqa: ANN401 - the tests below hold the file to its shape
    return yaml.safe_load((FOLDER / "expected" / path.name).read_text(encoding="utf-8"))


@pytest.fixture(params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def test_there_are_at_least_twelve_cases_and_each_has_its_answer() -> None:
    assert len(CASES) >= 12
    assert {path.name for path in CASES} == {path.name for path in (FOLDER / "expected").glob("*.yaml")}


def test_each_case_says_what_it_is_and_where_it_comes_from(case: Path) -> None:
    found = comments(case)
    assert tuple(found) == HEADINGS
    assert len(_SENTENCE_END.findall(found["Situation"])) == 2, "a situation is told in two sentences"
    assert found["Question"].endswith("?")
    assert re.match(r"(\d{3}_[0-9a-f]{16}\.txt|tip-\d{4}) \(.*\), ", found["Source"]), (
        "the source is a document and a place in it"
    )


def test_each_case_is_listed_with_its_lesson(case: Path) -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    (row,) = [line for line in readme.splitlines() if f"]({case.name})" in line]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert comments(case)["Title"] in cells[0]
    assert len(cells) == 3
    assert all(cells)


def test_no_case_names_or_dates_anybody(case: Path) -> None:
    written = yaml.safe_load(case.read_text(encoding="utf-8"))
    assert not {"label", "birth_date"} & {key for victim in written.get("victims", []) for key in victim}
    assert len(str(written.get("offence_date", ""))) <= len("2007-06")


def test_the_answer_is_the_one_written_beside_the_case(case: Path) -> None:
    answer, wanted = assess(load_case(case)), expected(case)
    assert {charge.provision: summary(charge) for charge in answer.charges if charge.bands} == {
        provision: {"life_or_death": [], "fine_lak": {}, "months": {}, "confiscation": False, **charge}
        for provision, charge in wanted["charges"].items()
    }
    without_bands = [charge for charge in answer.charges if not charge.bands]
    assert {charge.outcome for charge in without_bands} <= {"not_established", "not_in_force"}
    not_in_force = [charge.provision for charge in without_bands if charge.outcome == "not_in_force"]
    assert sorted(not_in_force) == sorted(wanted.get("not_in_force", []))
    assert [protection(victim) for victim in answer.victims] == wanted["victims"]
    assert {needed.fact for needed in answer.still_needed} == set(wanted["still_needed"])
    assert {note.code for note in answer.notes} == set(wanted["notes"])
    if "sentences" in wanted:
        assert sentences(answer) == wanted["sentences"]
    else:
        assert sentence(answer) == wanted.get("sentence")


def summary(charge: Charge) -> dict[str, Any]:
    """Give the key figures of a charge in the shape of the expected answers."""
    bands = charge.penalties.items()
    return {
        "outcome": charge.outcome,
        "bands": list(charge.bands),
        "months": {
            band: [penalty.imprisonment.min_months, penalty.imprisonment.max_months]
            for band, penalty in bands
            if penalty.imprisonment
        },
        "life_or_death": [band for band, penalty in bands if penalty.life_imprisonment and penalty.death],
        "fine_lak": {band: [penalty.fine.min, penalty.fine.max] for band, penalty in bands if penalty.fine},
        "confiscation": all(penalty.confiscation for _, penalty in bands),
    }


def protection(victim: VictimAnswer) -> dict[str, Any]:
    (rights,) = {right.outcome for right in victim.rights}
    return {
        "rights": rights,
        "immunity": {part.accused_of: part.outcome for part in victim.immunity},
        "duties": {
            name: victim.duties[place].outcome
            for place, name in DUTIES.items()
            if victim.duties[place].outcome != "does_not_apply"
        },
    }


def sentence(answer: Determination) -> dict[str, str] | None:
    held = answer.charges[0].sentence
    if held is None:
        return None
    return {"imprisonment": held.imprisonment, "fine": held.fine, "confiscation": held.confiscation}


def sentences(answer: Determination) -> dict[str, Any]:
    """Hold the sentence against each charge that has a band, with the distance from it."""
    return {
        charge.provision: {
            name: getattr(charge.sentence, name)
            for name in ("imprisonment", "imprisonment_by", "fine", "fine_by")
        }
        for charge in answer.charges
        if charge.sentence is not None
    }
