"""A case made smaller: step by step, keeping what it is about, and never for ever."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from attrs import define, field
from conformance_support import STUB, all_shipped

from lao_tip_law.conformance import shrinking
from lao_tip_law.conformance.asking import Answers, Asked, Asker
from lao_tip_law.conformance.checking import Broken, Failure
from lao_tip_law.conformance.comparing import Difference, part_of
from lao_tip_law.conformance.contract import ANSWERED, ENDS, KEYS, ONE_LINE
from lao_tip_law.conformance.oracle import view_of_case
from lao_tip_law.conformance.reductions import Reducible, reduced, steps
from lao_tip_law.conformance.shrinking import smallest
from lao_tip_law.conformance.vectors import Vector, line_of
from lao_tip_law.conformance.views import Fault
from lao_tip_law.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pytest

CASE: dict[str, Any] = {
    "acts": ["taking", "seeking"],
    "means": {"fraud": True, "threats": False},
    "victims": [{"age": 30}, {"age": {"min": 3, "max": 4}, "sex": "male"}, {}],
    "offence_date": "2008",
}
AGES = (15, 18)


def test_each_step_takes_one_thing() -> None:
    whole = Reducible(CASE, ())
    taken = list(steps(whole, AGES))
    assert ("victims", 0, "age", "=", 18) in taken
    assert {("acts", 1), ("means", "fraud"), ("victims",), ("victims", 2), ("victims", 1, "age")} <= set(
        taken
    )
    assert all(reduced(whole, [step]).size < whole.size for step in taken)
    assert len({str(reduced(whole, [step]).case) for step in taken}) == len(taken)


def test_all_steps_together_leave_nothing() -> None:
    whole = Reducible(CASE, ())
    assert reduced(whole, steps(whole, AGES)).case == {}
    assert CASE["acts"] == ["taking", "seeking"]


def test_what_a_case_turns_on_is_kept() -> None:
    kept = Reducible(CASE, ("acts", "victims[1].age"))
    rest = reduced(kept, steps(kept, AGES))
    assert rest.case == {"acts": ["taking", "seeking"], "victims": [{"age": {"min": 3, "max": 4}}]}
    assert rest.kept == ("acts", "victims[0].age")


def test_an_age_that_a_case_turns_on_is_lowered_within_its_class_and_not_dropped() -> None:
    kept = Reducible(
        {"victims": [{"age": 30}, {"age": 18}, {"age": 17}]}, tuple(f"victims[{n}].age" for n in range(3))
    )
    assert list(steps(kept, AGES)) == [("victims", 0, "age", "=", 18), ("victims", 2, "age", "=", 15)]
    assert reduced(kept, steps(kept, AGES)).case == {"victims": [{"age": 18}, {"age": 18}, {"age": 15}]}


def test_a_number_of_victims_that_a_case_turns_on_is_kept() -> None:
    kept = Reducible({"victims": "unknown", "acts": []}, ("victims",))
    assert reduced(kept, steps(kept, AGES)).case == {"victims": "unknown"}
    three = Reducible(CASE, ("victims",))
    assert reduced(three, steps(three, AGES)).case == {"victims": [{}, {}, {}]}


@define
class Told(Asker):
    """Stands for a program: a function from a case's size to what comes for it."""

    answer: Callable[[bytes], Asked] = field(kw_only=True)
    rounds: int = 0

    def ask(self, lines: Sequence[bytes], *, bad: bool = False) -> Answers:
        assert not bad
        self.rounds += 1
        return Answers(tuple(map(self.answer, lines)))


def program(answer: Callable[[bytes], Asked]) -> Told:
    return Told([], 1.0, answer=answer)


def broken(vector: Vector, came: object) -> Broken:
    return Broken(
        vector.statement,
        [Failure(vector, vector.case, vector.line, Difference("", vector.expect, came))],
        1,
    )


def a_vector() -> Vector:
    return next(vector for vector in all_shipped() if vector.id.endswith("/any-case/drawn-40"))


def test_a_program_that_changes_its_mind_is_left_at_the_case_that_failed() -> None:
    vector = a_vector()
    told = program(lambda _: Asked(None, (Fault(KEYS, "", 1, 2),)))
    (found,) = smallest(told, [broken(vector, "nothing")], AGES)
    assert found.case == vector.case
    assert told.rounds == 1


def test_a_fault_of_form_is_followed_and_no_other() -> None:
    first = Failure(None, CASE, line_of(CASE), Difference("", 1, 2))
    told = program(
        lambda line: Asked(
            {}, (Fault(ANSWERED, "", 1, 2), *([Fault(KEYS, "", 1, 2)] if b"acts" in line else []))
        )
    )
    (found,) = smallest(told, [Broken(KEYS, [first], 1)], AGES)
    assert found.case == {"acts": []}


def test_the_rounds_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shrinking, "_ROUNDS", 2)
    vector = a_vector()
    told = program(lambda _: Asked({"charges": {}}))
    (found,) = smallest(told, [broken(vector, {})], AGES)
    assert told.rounds == 2
    assert found.case != vector.case


def test_a_smaller_case_that_is_none_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> object:
        raise CaseError("no case")

    monkeypatch.setattr(shrinking, "expected_of", none)
    vector = a_vector()
    (found,) = smallest(program(lambda _: Asked({"charges": {}})), [broken(vector, {})], AGES)
    assert found.case == vector.case


def test_a_case_is_not_asked_alone_once_the_slow_runs_are_used_up() -> None:
    asker = Asker([sys.executable, "-S", STUB, "os._exit(1)"], 60, slow=0)
    first = Failure(None, CASE, line_of(CASE), Difference("", 1, 2), alone=True)
    (found,) = smallest(asker, [Broken(ENDS, [first], 1)], AGES)
    assert found.case == CASE


def test_lines_of_which_too_many_are_to_blame_stay_without_an_answer() -> None:
    asker = Asker([sys.executable, "-S", STUB, "os._exit(1)"], 60, slow=0)
    answers = asker.ask([b"{}", b"{}"])
    assert [(one.view, one.faults) for one in answers.asked] == [(None, ()), (None, ())]
    assert answers.whole is not None
    assert answers.whole.statement == ONE_LINE


def test_the_oracle_is_cut_to_the_pattern() -> None:
    vector = a_vector()
    assert vector.case is not None
    assert part_of(view_of_case(vector.case), vector.expect) == vector.expect


@define
class Brittle(Told):
    """Stands for a program that ends at the first case of which one fact is not known."""

    def ask(self, lines: Sequence[bytes], *, bad: bool = False) -> Answers:
        assert not bad
        whole = Fault(ONE_LINE, "", 1, 0)
        for place, line in enumerate(lines):
            if b"habitual" not in line:
                left = [Asked(None)] * (len(lines) - place - 1)
                return Answers(
                    (*map(self.answer, lines[:place]), Asked(None, (whole,), alone=True), *left), whole=whole
                )
        return Answers(tuple(map(self.answer, lines)))


def test_a_step_that_spoils_the_run_is_not_taken_and_the_others_are() -> None:
    vector = next(vector for vector in all_shipped() if vector.id.endswith("/any-case/drawn-60"))
    told = Brittle([], 1.0, answer=lambda _: Asked({"charges": {}}))
    (found,) = smallest(told, [broken(vector, {})], AGES)
    assert list(found.case or {}) == ["habitual"]
