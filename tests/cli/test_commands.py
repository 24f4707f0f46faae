"""What each command prints when all is well."""

from __future__ import annotations

import io
import json
import shlex
from typing import TYPE_CHECKING

import pytest
from printing import printed

from lao_tip_law import __version__, assess
from lao_tip_law.cli import main
from lao_tip_law.cli.arguments import read_arguments
from lao_tip_law.cli.help_texts import COMMANDS, GENERAL
from lao_tip_law.cli.options import plain_options

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path


TEXTS = [GENERAL, *(examples for _, examples in COMMANDS.values())]
EXAMPLES = [
    line.strip()
    for text in TEXTS
    for line in text.split("examples:")[1].splitlines()
    if "lao-tip-law " in line
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_example_of_the_help_runs(
    example: str, folder: Path, capsys: pytest.CaptureFixture[str], stdin: Callable[[bytes], None]
) -> None:
    program, *words = shlex.split(example)
    if "--plot" in words:
        pytest.importorskip("matplotlib", reason="the extra `plot`")
    assert program == "lao-tip-law"
    if "<" in words:
        stdin((folder / words.pop()).read_bytes())
        words.remove("<")
    assert printed(capsys, *words)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], ["help"], *([name, "--help"] for name in COMMANDS)]
)
def test_help_says_what_the_tool_is_not_and_has_an_example(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = printed(capsys, *arguments)
    assert "not legal\nadvice" in out or "not legal advice" in " ".join(out.split())
    assert "examples:\n  lao-tip-law " in out


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--version") == f"lao-tip-law {__version__}\n"


@pytest.mark.parametrize("name", ["case.json", "case.yaml", "-"])
def test_json_is_the_determination(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str], stdin: Callable[[bytes], None]
) -> None:
    data = (folder / "case.json").read_bytes()
    stdin(b"\xef\xbb\xbf\n " + data)
    expected = assess(json.loads(data)).to_dict()
    assert json.loads(printed(capsys, "assess", name, "--json")) == expected


def test_a_case_from_standard_input_can_be_yaml(
    capsys: pytest.CaptureFixture[str], stdin: Callable[[bytes], None]
) -> None:
    stdin(b"acts: []\n")
    assert "Human Trafficking (Penal Law, Article 134; quoted): not established" in printed(
        capsys, "assess", "-"
    )


def test_the_rate_changes_the_dollars(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(capsys, "assess", str(folder / "case.json"), "--rate", "10000")
    assert "USD 10,000.00 to 50,000.00 at 10,000 kip for a dollar (given by the user)" in " ".join(
        out.split()
    )


@pytest.mark.parametrize(
    "argv", [["assess", "a.yaml"], ["assess", "-"], ["assess", "a", "--json"], ["assess", "--json", "a"]]
)
def test_the_short_way_to_read_arguments_gives_what_argparse_gives(argv: list[str]) -> None:
    short, long = plain_options(argv), read_arguments(argv)
    assert short is not None
    assert vars(short) == vars(long)


@pytest.mark.parametrize(
    "argv", [[], ["assess"], ["assess", "--json"], ["assess", "a", "b"], ["assess", "-x"], ["show", "1"]]
)
def test_the_short_way_leaves_all_else_to_argparse(argv: list[str]) -> None:
    assert plain_options(argv) is None


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess", "case.json"],
        ["compare", "judged.yaml"],
        ["show", "134"],
        ["list"],
        ["parse", "statute.txt"],
    ],
)
def test_nothing_is_coloured_when_piped(
    arguments: list[str], folder: Path, command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    ran = command(*arguments, cwd=folder)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"\x1b" not in ran.stdout
    assert max(len(line) for line in ran.stdout.decode().splitlines()) <= 100


@pytest.mark.parametrize(
    ("environment", "bold"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, False), ({"TERM": "dumb"}, False)],
)
@pytest.mark.parametrize("columns", [60, 0, None])
def test_headings_are_bold_on_a_terminal_alone(
    environment: dict[str, str],
    bold: bool,  # noqa: FBT001 - a parameter of the test
    columns: int | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

        def fileno(self) -> int:
            return 1

    def size(_: int) -> object:
        if columns is None:
            raise OSError
        return type("Size", (), {"columns": columns})

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("os.get_terminal_size", size)
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    assert main(["show", "134"]) == 0
    out = terminal.getvalue()
    assert ("\x1b[1m" in out) == bold
    plain = out.replace("\x1b[1m", "").replace("\x1b[0m", "").split("Read as")[1]
    assert max(map(len, plain.split("SHA-256")[0].splitlines())) <= (columns or 88)
