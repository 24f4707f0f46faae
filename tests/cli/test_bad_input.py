"""Bad input and bad usage: one line on standard error, nothing on standard output, exit status 2."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from refusals import refused

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path


FILES: dict[str, bytes] = {
    "binary.yaml": bytes(range(256)),
    "binary.json": b"\x7fELF\x02\x01\x01\x00\x00",
    "half.yaml": "age: ສ".encode()[:-1],
    "half.json": '{"age": "ສ'.encode()[:-1],
    "empty.yaml": b"",
    "deep.json": b'{"acts": ' + b"[" * 100_000,
    "deep.yaml": b"[" * 5000,
    "tag.yaml": b"acts: !!python/object/apply:os.system [ls]\n",
    "alias.yaml": b"acts: &a [taking]\nmeans: *a\n",
    "misspelt.yaml": b"victms: []\n",
    "age.yaml": b"victims:\n  - age: -1\n",
    "date.json": b'{"offence_date": "2007-02-30"}',
    "list.json": b"[]",
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_case_is_one_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert refused(capsys, "assess", str(path), "--json").startswith(str(path))


@pytest.mark.parametrize("name", FILES)
def test_a_bad_case_is_one_line_of_a_process_too(
    name: str, command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    ran = command("assess", "-", input=FILES[name])
    assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (2, b"", 1)
    assert ran.stderr.startswith(b"lao-tip-law: standard input")


@pytest.mark.parametrize(
    "arguments", [["assess", "huge.yaml"], ["parse", "huge.yaml"], ["parse", "--json", "huge.yaml"]]
)
def test_fifty_megabytes_are_refused(
    arguments: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (folder / "huge.yaml").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert "There is more in it than" in refused(capsys, *arguments)


@pytest.mark.parametrize("command_words", [["assess"], ["assess", "--jsonl"], ["parse"]])
@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("missing", "missing: There is no such file."),
        (".", ".: This is a folder."),
        ("a\0b", "a?b: The file cannot be read."),
        ("new\nline\x1b[1m", "new line?[1m: There is no such file."),
    ],
)
def test_a_name_that_cannot_be_opened_is_one_line(
    command_words: list[str], name: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, *command_words, name).startswith(problem)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xef\xbb\xbfone\n\xff", "bad.txt:2: The text is not UTF-8: byte 7 cannot stand there. Save it as UTF-8."),
        (b"one\n\x00", "bad.txt:2: The text has a control character. Save it as plain text in UTF-8."),
    ],
)  # fmt: skip # a row a line
def test_a_statute_that_is_no_text_is_refused(
    data: bytes, problem: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.txt").write_bytes(data)
    assert refused(capsys, "parse", "bad.txt") == problem


@pytest.mark.parametrize(
    "rate", ["0", "-5", "0.0", "nan", "inf", "many", "", ".", "1e-999999999", "9" * 31, "9,200"]
)
@pytest.mark.parametrize("what", [["case.json"], ["--jsonl", "cases.jsonl"]])
@pytest.mark.usefixtures("folder")
def test_a_rate_that_is_none_is_refused(
    rate: str, what: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, "assess", *what, f"--rate={rate}").startswith("rate: the rate is not ")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["assess", "case.json", "--lang", "fr"], "argument --lang: invalid choice: 'fr' (choose from"),
        ([], "no command is given. See 'lao-tip-law --help'."),
        (["assess"], "a case or --jsonl is needed. 'lao-tip-law assess --help' shows how."),
        (["assess", "a", "--jsonl", "b"], "a case and --jsonl do not go together."),
        (["assess", "a", "b"], "unrecognized arguments: b."),
        (["assess", "a", "--js"], "unrecognized arguments: --js."),
        (["asses", "a"], "there is no such command. Write one of: assess, compare, conformance, fine, parse, show, list."),
        (["show"], "the following arguments are required: PROVISION."),
        (["show", "9999"], "9999: no provision answers to that. 'lao-tip-law list' shows every provision."),
        (["show", "penal-law/art_135"], "penal-law/art_135: no provision answers to that. Nearest: penal-law/art_134,"),
        (["show", "x" * 5000], "no provision answers to that."),
        (["list", "more"], "unrecognized arguments: more."),
        (["parse"], "the following arguments are required: FILE."),
    ],
)  # fmt: skip # a row a line
@pytest.mark.usefixtures("folder")
def test_bad_usage_is_one_line(
    arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, *arguments).startswith(problem)


def test_a_very_long_message_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    line = refused(capsys, "assess", "a", "b" * 5000)
    assert line.endswith(" ...")
    assert len(line) < 1100


def test_a_name_that_is_no_text_is_shown_as_an_escape(
    command: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    ran = command("assess", os.fsdecode(b"caf\xe9.yaml"))
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.startswith(rb"lao-tip-law: caf\udce9.yaml: There is no such file.")
