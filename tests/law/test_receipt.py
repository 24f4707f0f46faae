"""The receipt: which files an answer rests on, so that it can be given again to the byte."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lao_tip_law import Case, __version__, assess
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import load

ROOT = Path(__file__).parents[2]
PLAIN = {
    "offence_date": "2007-06",
    "acts": ["taking"],
    "means": ["fraud"],
    "purposes": ["prostitution"],
    "victims": [{"age": 13, "returned_on": "2008", "accused_of": ["prostitution"]}, {}],
    "sentence": {"imprisonment": "6 years"},
}
NO_PART = {"statutes/reports.toml", "statutes/rates/printed.toml"}
"""Tables of reports, which no answer uses."""


def as_json(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False)


def test_the_digests_are_those_of_the_files() -> None:
    files = assess(PLAIN).receipt.files
    assert files == {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in files}


def test_every_statute_text_grammar_timeline_and_rate_is_in_it() -> None:
    there = {
        path.relative_to(ROOT).as_posix()
        for folder in ("statutes", "grammars")
        for path in (ROOT / folder).rglob("*.*")
    }
    assert set(assess(PLAIN).receipt.files) == there - NO_PART


def test_it_carries_the_version_and_the_days_whose_law_it_is() -> None:
    dated, undated = assess(PLAIN).receipt, assess({}).receipt
    assert dated.version == undated.version == __version__
    assert (dated.law_as_of, undated.law_as_of) == ("2007-06", "2008-02-29")


def test_the_same_case_gives_the_same_bytes_in_any_process() -> None:
    program = (
        "import json, sys; from lao_tip_law import assess; "
        "print(json.dumps(assess(json.loads(sys.argv[1])).to_dict(), ensure_ascii=False))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program, json.dumps(PLAIN)],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
        ).stdout.decode()
        for seed in ("1", "2")
    }
    assert found == {as_json(assess(PLAIN).to_dict()) + "\n"}
    assert as_json(assess(PLAIN).to_dict()) == as_json(assess(PLAIN).to_dict())


@pytest.mark.parametrize(
    "changed",
    [
        "statutes/quoted/penal-law/art_134.txt",
        "statutes/reported/women-law/art_24.txt",
        "statutes/timeline.toml",
        "statutes/register.toml",
        "statutes/rates/annual.csv",
        "statutes/rates/dated.csv",
        "grammars/words.lark",
    ],
)
def test_it_changes_with_a_file_and_with_nothing_else(checkout: Path, changed: str) -> None:
    before = Assessor(Statutes(load())).assess(Case.of(PLAIN)).receipt
    assert before == assess(PLAIN).receipt
    with (checkout / changed).open("ab") as handle:
        handle.write(b"\n// " if changed.endswith("lark") else b"\n" if changed.endswith("txt") else b"# \n")
    after = Assessor(Statutes(load())).assess(Case.of(PLAIN)).receipt
    assert {name for name in before.files if before.files[name] != after.files[name]} == {changed}
    assert after != before


def test_tables_that_no_answer_uses_change_no_receipt(checkout: Path) -> None:
    before = load().digests
    for name in NO_PART:
        with (checkout / name).open("ab") as handle:
            handle.write(b"# \n")
    assert load().digests == before


def test_a_rate_that_the_user_gave_is_in_it_and_no_other_is() -> None:
    assert assess(PLAIN, rate="9200.50").receipt.given_rate == "9200.50"
    assert assess({}, rate="9000").receipt.given_rate == "9000"
    assert assess(PLAIN).receipt.given_rate == assess({}).receipt.given_rate == ""
