"""Finding a smaller case on which the same statement is broken.

Each round tries, for every broken statement at once and in one run of the program, each single step that
makes its case smaller; the next tries those that kept the statement broken together, as many as go. The
library itself says what the answer to each smaller case must be. The rounds are bounded, so what is found is
the smallest case found, and not the smallest there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import define, evolve

from lao_tip_law.conformance.asking import form_faults
from lao_tip_law.conformance.comparing import Difference, difference
from lao_tip_law.conformance.contract import ENDS, ONE_LINE
from lao_tip_law.conformance.oracle import expected_of
from lao_tip_law.conformance.reductions import Reducible, Step, reduced, steps, text_of
from lao_tip_law.conformance.vectors import line_of
from lao_tip_law.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lao_tip_law.conformance.asking import Asked, Asker
    from lao_tip_law.conformance.checking import Broken, Failure
    from lao_tip_law.conformance.vectors import Statement

_ROUNDS = 12
_SPOILT = 4  # rounds in which some smaller case spoilt the run
_MOST_STEPS = 48  # of one statement in one round
_ALONE = 40  # runs for a statement about the run itself, each with one case
Taken: TypeAlias = "tuple[Step, ...]"
Kept: TypeAlias = "tuple[Taken, Reducible, Difference]"
"""Steps, the case they lead to, and how the statement is still broken by it."""


@define(eq=False)
class Shrinking:
    """One broken statement on its way to a smaller case."""

    statement: Statement
    failure: Failure
    at: Reducible
    together: Taken = ()
    done: bool = False

    @classmethod
    def of(cls, broken: Broken) -> Shrinking:
        """Start from the smallest case that failed; a bad line and a whole run cannot be made smaller."""

        def start(failure: Failure) -> Reducible:
            return Reducible(failure.case or {}, failure.vector.turns_on if failure.vector else ())

        def order(failure: Failure) -> tuple[object, ...]:
            # One whose answer is decided says more than one that is open.
            is_open = "undetermined" in str(failure.difference.expected)
            return failure.case is None, is_open, start(failure).size, len(failure.line)

        first = min(broken.failures, key=order)
        return cls(broken.statement, first, start(first), done=first.case is None)

    def tries(
        self, ages: tuple[int, ...], spoiling: AbstractSet[Step] = frozenset()
    ) -> list[tuple[Taken, Reducible]]:
        """Give what to try next: steps that went one by one together, or else every single step."""
        if self.together:
            sets = [self.together[:number] for number in range(len(self.together), 0, -1)]
        else:
            sets = [(step,) for step in steps(self.at, ages) if kind_of(step) not in spoiling]
        return [(taken, reduced(self.at, taken)) for taken in sets[:_MOST_STEPS]]

    def learn(self, kept: Sequence[Kept]) -> None:
        """Take the smallest case that kept the statement broken, or try its steps together next."""
        if not kept:
            self.done = True
        elif len(kept) > 1 and not self.together:
            self.together = tuple(step for taken, _, _ in kept for step in taken)
        else:
            self.take(min(kept, key=lambda each: each[1].size))

    def take(self, kept: Kept) -> None:
        """Go on from a smaller case."""
        _, self.at, differs = kept
        self.failure = evolve(self.failure, case=self.at.case, line=line_of(self.at.case), difference=differs)
        self.together = ()

    def differs(self, at: Reducible, asked: Asked) -> Difference | None:
        """Tell how what came for a smaller case breaks the same statement, if it does."""
        vector = self.failure.vector
        if vector is None:
            for fault in form_faults(asked, at.case):
                if fault.statement == self.statement:
                    return Difference(fault.path, fault.expected, fault.came)
            return None
        if asked.view is None or "error" in asked.view:
            return None
        try:
            expected = expected_of(at.case, vector.expect)
        except CaseError:
            return None
        differs = difference(expected, asked.view)
        # A smaller case of a statement about certain facts has the same answers, the right one and the wrong
        # one, or it is about others.
        first = self.failure.difference.came
        if differs is None or (at.kept and (expected, differs.came) != (vector.expect, first)):
            return None
        return differs


def smallest(asker: Asker, broken: Sequence[Broken], ages: tuple[int, ...]) -> list[Failure]:
    """Give, for each broken statement, the smallest case found on which it is.

    Args:
        asker: the program.
        broken: the statements.
        ages: the ages that the law names; they bound the classes within which an age is lowered.

    Raises:
        CommandError: the program cannot be run any more.
    """
    working = [Shrinking.of(each) for each in broken]
    # A case that spoils the run it is in is asked alone.
    alone = [each for each in working if each.statement in {ENDS, ONE_LINE}]
    for each in alone:
        if not each.done:
            _alone(asker, each, ages)
    _rounds(asker, [each for each in working if each not in alone], ages)
    return [each.failure for each in working]


def _rounds(asker: Asker, working: Sequence[Shrinking], ages: tuple[int, ...]) -> None:
    """Make the cases smaller, all of them in each round.

    A step to a case that spoils the run (some programs end at the first fact that is not known) is not taken
    again in any case, and the round is made again without it, a few times.
    """
    spoiling: set[Step] = set()
    spoilt = 0
    for _ in range(_ROUNDS):
        tries = [(each, each.tries(ages, spoiling)) for each in working if not each.done]
        if not tries:
            break
        lines = {text_of(at): line_of(at.case) for _, some in tries for _, at in some}
        answers = asker.ask(list(lines.values()))
        asked = dict(zip(lines, answers.asked, strict=True))
        if answers.whole is not None and spoilt < _SPOILT:
            spoilt += 1
            culprits = [step for _, some in tries for (step, *_), at in some if asked[text_of(at)].alone]
            spoiling |= {kind_of(step) for step in culprits}
            continue
        for each, some in tries:
            found = ((taken, at, each.differs(at, asked[text_of(at)])) for taken, at in some)
            each.learn([(taken, at, differs) for taken, at, differs in found if differs is not None])


def kind_of(step: Step) -> Step:
    """Give the fact that a step drops, whichever victim's or whichever word it is."""
    return tuple(part for part in step if isinstance(part, str))


def _alone(asker: Asker, each: Shrinking, ages: tuple[int, ...]) -> None:
    """Make a case smaller, one run a try: all that can go at once, or else step by step."""
    start = each.at
    every = list(steps(start, ages))
    gone: Taken = ()
    for more in [tuple(every), *((step,) for step in every[:_ALONE])]:
        if asker.slow <= 0:
            break
        at = reduced(start, (*gone, *more))
        differs = each.differs(at, asker.alone(line_of(at.case)))
        if differs is not None:
            gone = (*gone, *more)
            each.take(((), at, differs))
            if len(more) == len(every):
                break
