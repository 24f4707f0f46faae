"""How a mutant of the code is run: in a copy of a process that has collected every test.

mutmut starts pytest anew for each mutant, which takes longer than the tests do. Here pytest collects once,
and mutmut's work is done inside its loop: each mutant's process has the tests at hand, and runs those that
reach the changed function until the first that fails. What killed another mutant of the function or of its
file comes first, then the quickest.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import mutmut.__main__ as mutmut_command
from hypothesis import HealthCheck, Phase, settings
from mutmut.runners.harness import ListAllTestsResult, TestRunner
from mutmut.state import state
from mutmut.utils.file_utils import change_cwd
from mutmut.utils.format_utils import mangled_name_from_mutant_name
from mutmut.workers.isolation import ForkRunner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pytest

COPY = "mutants"
KILLERS = Path(COPY) / "killers"  # for each function the tests that killed mutants of it, the last one last
PROFILE = "mutants"
EXAMPLES = 15  # of each property: a mutant that needs more has a survivor looked into, no more
SPECIFICATION = "tests/spec/"
SLOWEST = 1.0, 0.03  # seconds: what takes longer is left out, of the tests beside the code and of these
SPACE = 4 << 30  # bytes: a mutant that needs more fails
UNCHANGED = "lao_tip_law.unchanged.x_unchanged__mutmut_0"
HANGS = 36  # what mutmut calls a timeout

# The same examples for every mutant, none made smaller, and no complaint about a busy machine.
settings.register_profile(
    PROFILE,
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


def forget() -> None:
    """Forget what the package remembers of earlier answers: it would answer in a changed function's place."""
    for name, module in list(sys.modules.items()):
        if name.startswith("lao_tip_law"):
            for value in list(vars(module).values()):
                cleared = getattr(value, "cache_clear", None)
                if callable(cleared) and getattr(value, "__name__", "") != "parser":
                    cleared()
            getattr(module, "_assessors", []).clear()


def _killed_before(own: Path) -> Iterator[str]:
    """Name the tests that killed other mutants: of the function, then of its file; the last one first."""
    module = own.name.rpartition(".")[0]
    for killers in (own, *KILLERS.resolve().glob(f"{module}.x*")):
        if killers.exists():
            yield from reversed(killers.read_text(encoding="utf-8").splitlines())


def few_examples(item: pytest.Item) -> None:
    """Have a property look at few examples, whatever number it sets itself."""
    # Hypothesis has no other way in, once a test has settings.
    held = vars(getattr(item, "function", few_examples))
    own = held.get("_hypothesis_internal_use_settings")
    if own is not None and own.max_examples > EXAMPLES:
        held["_hypothesis_internal_use_settings"] = settings(own, max_examples=EXAMPLES)


class WarmRunner(TestRunner):
    """Runs the tests of one collection, each mutant's in the process that it is called in."""

    def __init__(self, session: pytest.Session) -> None:
        self.session = session
        self.items = {item.nodeid: item for item in session.items}
        for item in session.items:
            few_examples(item)

    def _run(self, item: pytest.Item) -> bool:
        """Run a test with all that it needs, and say whether it holds."""
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        return not self.session.testsfailed

    def run_stats(self, *, tests: Iterable[str]) -> int:
        """Run tests as they are, and note which functions each reaches and how long it takes."""
        with change_cwd(COPY):
            for name in list(tests) or self.items:
                forget()
                state()._stats.clear()  # noqa: SLF001 - where mutmut notes what is reached
                begun = time.process_time()
                if not self._run(self.items[name]):
                    sys.stdout.write(f"fails with nothing changed: {name}\n")
                    return 1
                state().duration_by_test[name] = time.process_time() - begun
                for function in state()._stats:  # noqa: SLF001 - the same
                    state().tests_by_mangled_function_name[function].add(name)
        return 0

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Run a mutant's tests until the first that fails; without a mutant, in a process of its own."""
        return self._first_failing(mangled_name_from_mutant_name(mutant_name or UNCHANGED), tests)

    def run_forced_fail(self) -> int:
        """Run the tests where each changed function raises an error, in a process of its own."""
        child = os.fork()
        if child == 0:
            os._exit(self.run_tests(mutant_name=None, tests=self.items))
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def list_all_tests(self) -> ListAllTestsResult:
        """Name every test."""
        return ListAllTestsResult(ids=set(self.items))

    def _first_failing(self, function: str, tests: Iterable[str]) -> int:
        gc.disable()  # a short life: nothing is worth collecting
        resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE))
        silent = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(silent, stream)
        killers = (KILLERS / function).resolve()
        seconds = state().duration_by_test
        names = [name for name in _killed_before(killers) if name in self.items]
        names += sorted(tests, key=lambda name: (name.startswith(SPECIFICATION), seconds[name]))
        forget()
        with change_cwd(COPY):
            for name in dict.fromkeys(names):
                if seconds[name] > SLOWEST[name.startswith(SPECIFICATION)]:
                    continue
                # Of this process' own seconds, so that a busy machine kills nothing.
                signal.signal(signal.SIGPROF, lambda *_: os._exit(HANGS))
                signal.setitimer(signal.ITIMER_PROF, 5 + 20 * seconds[name])
                try:
                    held = self._run(self.items[name])
                except BaseException:  # noqa: BLE001 - whatever ends the run, the change brought it about
                    held = False
                if not held:
                    with killers.open("a", encoding="utf-8") as file:
                        file.write(f"{name}\n")
                    return 1
        return 0


class Mutants:
    """A pytest plugin that runs the mutants of these names in place of the tests."""

    def __init__(self, root: Path, names: Sequence[str], workers: int, minutes: float) -> None:
        self.root, self.names, self.workers, self.minutes = root, names, workers, minutes

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Let mutmut do its work with the tests collected."""
        for talkative in ("terminalreporter", "logging-plugin"):
            session.config.pluginmanager.unregister(name=talkative)
        # One folder for all processes, or they clear each other's.
        vars(session.config)["_tmp_path_factory"].getbasetemp()
        tests = WarmRunner(session)
        vars(mutmut_command)["get_mutant_runner"] = lambda workers=1: StoppedRunner(
            workers, tests, self.minutes
        )
        os.chdir(self.root)
        KILLERS.mkdir(exist_ok=True)
        mutmut_command._run(tuple(self.names), self.workers)  # noqa: SLF001 - the command, without a shell
        return True


class StoppedRunner(ForkRunner):
    """mutmut's own, which after so many minutes of mutants takes no more."""

    def __init__(self, workers: int, tests: WarmRunner, minutes: float) -> None:
        super().__init__(workers, tests, debug=True)  # the tests themselves are silent: no other stdout
        self._every = list(tests.items)
        self._minutes, self._end = minutes, 0.0

    def run_clean_tests(self, tests: Iterable[str]) -> int:
        """Run the tests as a mutant's that changes nothing: what would kill that kills nothing."""
        super().submit(UNCHANGED, list(tests) or self._every, 3600, 3600.0)
        return self.wait_for_result().exit_code

    def startup(self) -> None:
        """Count the minutes from the first mutant on."""
        super().startup()
        self._end = time.monotonic() + self._minutes * 60

    def submit(self, mutant_name: str, tests: list[str], cpu_time_limit: int, estimated_time: float) -> None:
        """Start a mutant, unless the time is over."""
        if self._minutes and time.monotonic() > self._end:
            raise KeyboardInterrupt  # how mutmut is told to stop
        super().submit(mutant_name, tests, cpu_time_limit, estimated_time)
