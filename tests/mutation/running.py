"""How a mutant is run: in a copy of this process, with the changed files in place of the law's own.

The parent has everything imported and the parser built. A child sees the changed files in a folder of its
own, reads the law anew, and runs the tests in their order until the first that fails.
"""

from __future__ import annotations

import gc
import os
import select
import shutil
import signal
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from changed_grammars import first_misread, use_grammar, wording_lost
from derivations import Derivations
from equivalents import Result
from fingerprint import fingerprint
from lark.exceptions import LarkError
from telling_the_law import stated, told

from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.grammar import parsing
from lao_tip_law.law import store
from lao_tip_law.source import files as source_files
from lao_tip_law.source.files import read_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[2]
FOLDERS = ("statutes", "grammars")
ENDINGS = (".txt", ".toml", ".csv")
VERDICTS = frozenset({"killed", "same", "survived"})
# The property whose statements each mutant meets first, in this process: they take no time.
STATED_BY = "tests/spec/test_the_law_as_stated.py"
READ_BY = "tests/spec/test_wordings.py"
LONGEST = 120.0  # seconds: a mutant that takes longer hangs
_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=0", "--no-header", "--tb=no")


class FirstFailure:
    """A pytest plugin that keeps the name of the first test, or file of tests, that fails."""

    def __init__(self) -> None:
        self.name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.name = self.name or report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.name = self.name or report.nodeid


def run_all(
    jobs: Iterable[tuple[str, Mapping[str, bytes]]], tests: Sequence[str], workers: int
) -> Iterator[Result]:
    """Run mutants, some at a time, and give each result as it comes.

    Args:
        jobs: for each mutant its name and the files that it changes, by their paths from the project's root.
        tests: what pytest is given, in order.
        workers: how many processes run at once.
    """
    parsing.parser()  # built once, here: every child that leaves the grammars alone has it
    own = fingerprint(store.load(), read_all("statutes", ENDINGS))
    derivations: Derivations | None = None
    todo = iter(jobs)
    running: dict[int, tuple[int, str, float]] = {}
    more = True
    while more or running:
        while more and len(running) < workers:
            job = next(todo, None)
            if job is None:
                more = False
                break
            if derivations is None and any(path.startswith("grammars/") for path in job[1]):
                derivations = Derivations()
            reader, writer = os.pipe()
            pid = os.fork()
            if pid == 0:
                os.close(reader)
                _child(job[1], own, tests, derivations, writer)
            os.close(writer)
            running[reader] = (pid, job[0], time.perf_counter())
        ready, _, _ = select.select(list(running), [], [], 1.0)
        for reader in list(running):
            pid, name, begun = running[reader]
            seconds = time.perf_counter() - begun
            if reader in ready:
                verdict, killer = _told(reader, pid)
            elif seconds > LONGEST:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                verdict, killer = "killed", "it never ends"
            else:
                continue
            os.close(reader)
            del running[reader]
            yield Result(name, verdict, killer, time.perf_counter() - begun)


def _told(reader: int, pid: int) -> tuple[str, str]:
    """Read what a child says: its verdict, and a killer's name behind `killed`; anything else is a fault."""
    said = b""
    while part := os.read(reader, 65536):
        said += part
    os.waitpid(pid, 0)
    verdict, _, killer = said.decode().partition(" ")
    if (verdict == "killed") != bool(killer) or verdict not in VERDICTS:
        message = f"a mutant could not be run: {said.decode()}"
        raise RuntimeError(message)
    return verdict, killer


def _child(
    changed: Mapping[str, bytes],
    own: object,
    tests: Sequence[str],
    derivations: Derivations | None,
    writer: int,
) -> None:
    said = "fault"
    gc.disable()  # a short life: nothing is worth collecting
    try:
        lost = "" if derivations is None else wording_lost(derivations, changed)
        if lost:
            said = f"killed {READ_BY}: {lost}"
        else:
            with tempfile.TemporaryDirectory() as folder:
                grammars = any(path.startswith("grammars/") for path in changed)
                said = _installed(changed, Path(folder)) or _verdict(own, tests, grammars=grammars)
    except BaseException as error:  # noqa: BLE001 - whatever it is, the parent must hear of it
        said = f"fault {error!r}"
    finally:
        os.write(writer, said.encode())
        os._exit(0)


def _installed(changed: Mapping[str, bytes], folder: Path) -> str:
    """Put a mutant in place; say so where already that refuses it."""
    try:
        install(changed, folder)
    except (LaoTipLawError, LarkError) as error:
        return _refused(error)
    return ""


def _refused(error: Exception) -> str:
    return f"killed the law is refused: {getattr(error, 'code', type(error).__name__)}"


def _verdict(own: object, tests: Sequence[str], *, grammars: bool) -> str:
    told_apart = _by_statements(own, grammars=grammars)
    if told_apart:
        return told_apart
    silent = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(silent, stream)
    os.chdir(ROOT)
    for each in tests:  # one by one: most mutants are killed before the later files need to be collected
        first = FirstFailure()
        code = pytest.main([*_OPTIONS, each], plugins=[first])
        if first.name:
            return f"killed {first.name}"
        if code != pytest.ExitCode.OK:
            return f"fault pytest ended with {code!r} at {each}"
    return "survived"


def _by_statements(own: object, *, grammars: bool) -> str:
    """Hold the changed law against the statements of the specification; nothing where they let it pass."""
    statutes = read_all("statutes", ENDINGS)
    try:
        law = store.load()
        lines, read = told(law, statutes), fingerprint(law, statutes)
    except (LaoTipLawError, LarkError) as error:
        return _refused(error)
    stated_lines = stated()
    for name in [*lines, *stated_lines]:
        if lines.get(name) != stated_lines.get(name):
            return f"killed {STATED_BY}[{name}]"
    misread = first_misread() if grammars else ""
    if misread:
        return f"killed {READ_BY}: {misread}"
    return "same" if read == own and not grammars else ""


def install(changed: Mapping[str, bytes], folder: Path) -> None:
    """Have the package read its law from a folder with the changed files in place of its own."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name)
    for path, data in changed.items():
        (folder / path).write_bytes(data)
    for path, data in changed.items():
        if path.startswith("grammars/"):
            old = (ROOT / path).read_text(encoding="utf-8")
            use_grammar(path.removeprefix("grammars/"), old, data.decode())
    source_files.PACKAGE = str(folder)
    store.KEPT = str(folder / "compiled_law.bin")
