"""`lao-tip-law conformance`: its arguments, its exit statuses, the page and the data."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conformance_support import PROGRAM, ROOT, STUB

from lao_tip_law.cli import main
from lao_tip_law.conformance import checking, vectors
from lao_tip_law.conformance.vectors import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable

NO_MEANS = "penal-law/art_134__para_2/no-means"
TOO_OLD = "for v in case.get('victims') or []:\n if v.get('age') == 18: v['age'] = 17"


ERRORS = "answer, status = {'error': {}, 'line': number}, 1"


def command(*words: str) -> str:
    return " ".join(f'"{word}"' for word in (sys.executable, *words))


def failed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that is refused; give its one line."""
    assert main(["conformance", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def test_a_program_that_breaks_a_statement_gives_1_and_a_page(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    against = command(PROGRAM, TOO_OLD, "")
    assert main(["conformance", "--against", against, "--only", NO_MEANS]) == 1
    assert capsys.readouterr().out == PAGE


PAGE = """\
BREAKS 1 statement: 9 vectors of 1 statement were held against the program.

1. penal-law/art_134__para_2: A child victim, under 18, needs no means.
   statement     penal-law/art_134__para_2/no-means
   words         "The above mentioned actions performed on minors/children under 18
                 years of age will be considered as human trafficking even in the
                 absence of deception or fraud, intimidation, duress or financial
                 constraints."
   broken on     1 of 9
     such as     no means, and the victim is 18 where the law says under 18
                 (penal-law/art_134__para_2/no-means/aged-18)
   smallest case found:
     {"acts": ["seeking"], "means": [], "purposes": ["labour_exploitation"], "victims": [{"age": 18}]}
   expected      charges.penal-law/art_134.outcome: not_established
   came          established
"""


def test_json_is_the_report_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    against = command("-S", STUB, "answer['charges'] = [{'penalties': {'base': {'fine': 1e1}}}]")
    assert main(["conformance", "--against", against, "--only", NO_MEANS, "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["conforms"], report["vectors"], report["statements"]) == (False, 9, 1)
    keys, law = report["broken"]
    assert keys["statement"] == "contract/section_4/keys"
    assert keys["vectors"] == []
    assert keys["smallest"]["case"] == {}
    assert law["statement"] == NO_MEANS
    assert law["provision"] == "penal-law/art_134__para_2"
    assert (law["tried"], law["failed"], len(law["vectors"])) == (9, 9, 9)
    assert json.loads(law["smallest"]["line"]) == law["smallest"]["case"]
    assert law["smallest"]["expected"]


def test_a_program_that_conforms_gives_0(capsys: pytest.CaptureFixture[str]) -> None:
    against = command("-S", STUB, ERRORS)
    assert main(["conformance", "--against", against, "--only", "contract/section_5"]) == 0
    assert capsys.readouterr().out.startswith("CONFORMS: ")


def test_answers_that_cannot_be_compared_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    against = command("-S", STUB, "text = '\\x1b[2J' * 100")
    assert main(["conformance", "--against", against, "--only", NO_MEANS]) == 1
    out = capsys.readouterr().out
    assert "9 vectors could not be compared, for what came was no answer." in out
    assert "\x1b" not in out


def test_a_bad_line_is_shown_as_it_was_sent(capsys: pytest.CaptureFixture[str]) -> None:
    against = command("-S", STUB, ERRORS + "\nif b'\\xff' in line: answer['line'] = 'x' * 3000")
    assert main(["conformance", "--against", against, "--only", "contract/section_5"]) == 1
    out = capsys.readouterr().out
    assert "\\xff" in out
    assert max(map(len, out.splitlines())) < 2100


@pytest.mark.parametrize("name", ["vectors.jsonl", "-"])
def test_the_vectors_are_written(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conformance", "--vectors", name]) == 0
    out = capsys.readouterr().out
    if name == "-":
        assert out.encode() == Path(SHIPPED).read_bytes()
    else:
        assert (folder / name).read_bytes() == Path(SHIPPED).read_bytes()
        assert out.endswith(" vectors written.\n")


@pytest.mark.parametrize("name", ["no/such/folder.jsonl", ".", "a\0b"])
def test_a_file_that_cannot_be_written_is_refused(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    assert "the file cannot be written" in failed(capsys, "--vectors", name)


@pytest.mark.parametrize("words", ["", "  ", "'open", "\\"])
def test_what_is_no_command_is_refused(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--against is no command" in failed(capsys, "--against", words)


@pytest.mark.parametrize("words", ["./no-such-program", "/", "'a\0b'"])
def test_a_command_that_cannot_be_run_is_refused(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the command cannot be run" in failed(capsys, "--against", words, "--only", NO_MEANS)


def test_no_shell_reads_the_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    against = command("-S", STUB, ERRORS) + " ; touch made-by-a-shell"
    assert main(["conformance", "--against", against, "--only", "contract/section_5"]) == 0
    assert capsys.readouterr().out
    assert not (folder / "made-by-a-shell").exists()


@pytest.mark.parametrize("seconds", ["0", "-1", "1e3", "nan", "", ".", "5.", ".5", "soon", "86401", "1_0"])
def test_a_time_limit_that_is_none_is_refused(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    err = failed(capsys, "--against", "./mine", f"--time-limit={seconds}")
    assert "--time-limit is no number of seconds" in err


@pytest.mark.parametrize("seconds", ["1", "0.5", "86400"])
def test_a_time_limit_is_a_number_of_seconds(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    err = failed(capsys, "--against", "./no-such-program", "--time-limit", seconds)
    assert "the command cannot be run" in err


def test_a_statement_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no statement" in failed(capsys, "--against", "./mine", "--only", "penal-law/art_999")


@pytest.mark.parametrize("arguments", [[], ["--against", "./mine", "--vectors", "a.jsonl"]])
def test_one_of_the_two_is_asked_for(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "lao-tip-law conformance --help" in failed(capsys, *arguments)


def test_vectors_of_other_statutes_accuse_nobody(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "made_from", lambda _: {"statutes/quoted/penal-law/art_134.txt": "0"})
    err = failed(capsys, "--against", command("-S", STUB, ""))
    assert "stale" in err
    assert "Nothing is said about the program" in err


def test_a_library_that_answers_otherwise_itself_accuses_nobody(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A grammar that has changed, say, of which the statutes know nothing."""
    monkeypatch.setattr(checking, "expected_of", lambda *_: {})
    err = failed(capsys, "--against", command("-S", STUB, ""), "--only", NO_MEANS)
    assert "this library itself answers" in err
    assert "stale" in err


def test_nothing_of_it_is_imported_to_answer_a_case(command_line: Callable[[str], str]) -> None:
    loaded = command_line("import sys, lao_tip_law; from lao_tip_law.cli import main\n")
    assert "conformance" not in loaded


@pytest.fixture
def command_line(folder: Path) -> Callable[[str], str]:
    import subprocess  # noqa: PLC0415 - for this one test

    def run(script: str) -> str:
        script += "main(['assess', 'case.json', '--json'])\nprint(*sys.modules, file=sys.stderr)\n"
        return subprocess.run(
            [sys.executable, "-c", script],
            cwd=folder,
            env={"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stderr

    return run
