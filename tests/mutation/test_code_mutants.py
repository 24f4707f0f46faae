"""The mutants of the code: each is named by what it changes, and those that mean the same are listed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from code_mutants import change, chosen, mutants_of, named, result_of
from equivalents import CODE, Result, read_equivalents, summary
from mutation_report import table

if TYPE_CHECKING:
    from pathlib import Path

MUTATED = """\
def x_least__mutmut_orig(one, other):
    low = min(one, other)
    return low + 1

def x_least__mutmut_1(one, other):
    low = None
    return low + 1

def x_least__mutmut_2(one, other):
    low = min(one, other)
    return low - 1

class Sum:
    def xǁSumǁadd__mutmut_orig(self, one):
        self.seen(one)
        self.seen(one)

    def xǁSumǁadd__mutmut_1(self, one):
        self.seen(None)
        self.seen(one)

    def xǁSumǁadd__mutmut_2(self, one):
        self.seen(one)
        self.seen(None)
"""
SPANS = {
    "x_least__mutmut_orig": (1, 3),
    "x_least__mutmut_1": (5, 7),
    "x_least__mutmut_2": (9, 11),
    "xǁSumǁadd__mutmut_orig": (14, 16),
    "xǁSumǁadd__mutmut_1": (18, 20),
    "xǁSumǁadd__mutmut_2": (22, 24),
}
MUTANTS = [name for name in SPANS if not name.endswith("orig")]
NAMES = [
    "a.py least: low = [min(one, other) -> None]",
    "a.py least: return low [+ -> -] 1",
    "a.py Sum.add: self.seen([one -> None])",
    "a.py Sum.add: self.seen([one -> None]) (again 1)",
]


def test_of_what_changed_the_files_of_the_rules_are_mutated() -> None:
    changed = ["lao_tip_law/rules/bands.py", "lao_tip_law/cli/run.py", "README.md"]
    assert chosen(changed, ["lao_tip_law/facts/*.py", "lao_tip_law/rules/*.py"]) == changed[:1]


def test_a_mutant_is_named_by_file_function_and_change() -> None:
    assert named("a.py", MUTANTS, MUTATED, SPANS) == NAMES


def test_what_is_left_out_becomes_nothing_and_what_comes_anew_was_nothing() -> None:
    assert change(["f(", "    a,", "    b,", ")"], ["f(", "    a,", ")"]) == "[b, -> nothing]"
    assert change(["if a < b:"], ["if a <= b:"]) == "if a <[nothing -> =] b:"
    assert change(["x = (", "  1,", "  2,", ")"], ["x = (", "  2,", "  3,", ")"]) == "[1, 2 -> 2, 3],"


def test_an_edit_elsewhere_in_a_file_leaves_the_names() -> None:
    later = {name: (first + 2, last + 2) for name, (first, last) in SPANS.items()}
    assert named("a.py", MUTANTS, f"import os\n\n{MUTATED}", later) == NAMES


@pytest.mark.parametrize(
    ("code", "verdict", "killer"),
    [
        (0, "survived", ""),
        (33, "survived", ""),
        (1, "killed", "a test"),
        (36, "killed", "it never ends"),
        (-24, "killed", "it never ends"),
    ],
)
def test_the_end_of_a_process_tells_what_became_of_its_mutant(code: int, verdict: str, killer: str) -> None:
    assert result_of("a", code) == Result("a", verdict, killer, 0.0)


@pytest.mark.parametrize("code", [None, 2, 34])
def test_a_mutant_that_was_not_run_has_no_result(code: int | None) -> None:
    assert result_of("a", code) is None


@pytest.mark.parametrize("code", [4, -9, -11, 35])
def test_a_process_that_ends_otherwise_kills_nothing_and_is_a_fault(code: int) -> None:
    with pytest.raises(ValueError, match=f"^a mutant could not be run, exit {code}: a$"):
        result_of("a", code)


def test_a_run_is_held_against_the_list_by_these_names(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(MUTATED, encoding="utf-8")
    (tmp_path / "a.py.spans").write_text(json.dumps({"version": 1, "spans": SPANS}), encoding="utf-8")
    codes = dict(zip([f"a.{name}" for name in MUTANTS], [1, 0, 0, None], strict=True))
    (tmp_path / "a.py.meta").write_text(json.dumps({"exit_code_by_key": codes}), encoding="utf-8")
    mutants = mutants_of(tmp_path, ["a.py"])
    assert [mutant.name for mutant in mutants] == NAMES
    results = [mutant.result for mutant in mutants if mutant.result]
    listed = read_equivalents(f'[[reason]]\nwhy = "w"\nmutants = ["{NAMES[1]}", "{NAMES[0]}"]')
    found = summary(results, listed, whole=False)
    assert (found.killed, found.equivalent, found.survived) == (1, 1, 1)
    assert set(found.faults) == {
        f"listed as meaning the same, and killed by a test: {NAMES[0]}",
        f"survived: {NAMES[2]}",
    }
    assert table({mutant.name: mutant.file for mutant in mutants}, results, listed).splitlines() == [
        "| what was changed | killed | mean the same | survived | not run |",
        "|---|---|---|---|---|",
        "| a.py | 1 | 1 | 1 | 1 |",
    ]


def test_each_listed_mutant_of_the_code_has_one_reason() -> None:
    listed = read_equivalents(CODE.read_text(encoding="utf-8"))
    assert all(name.startswith("lao_tip_law/") and " -> " in name for name in listed)
