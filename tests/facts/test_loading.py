"""Reading cases from files and bytes."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Case, case_from_bytes, case_from_text, load_case
from lao_tip_law.facts.limits import LARGEST_TEXT
from lao_tip_law.facts.problems import FactError, known_part

if TYPE_CHECKING:
    from pathlib import Path

TOO_LARGE = "There is more in it than a case can have: over 1048576 bytes. Write one case to a file."
EMPTY = "There is no case in it. Write at least one field, or {}."


@pytest.mark.parametrize("name", ["c.json", "C.JSON", "c.yaml", "c.yml", "case"])
def test_the_end_of_the_name_tells_json_from_yaml(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text('{"habitual": true}' if "json" in name.lower() else "habitual: true")
    assert load_case(path) == load_case(str(path)) == Case(habitual=True)
    path.write_text("{")
    with pytest.raises(CaseError) as caught:
        load_case(path)
    assert caught.value.code == ("bad-json" if "json" in name.lower() else "bad-yaml")


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        (b"", "empty", f": {EMPTY}"),
        (b"\xef\xbb\xbf \n", "empty", f": {EMPTY}"),
        (b"\xff\xfe{\x00}\x00", "not-utf-8", ":1: The text is not UTF-8: byte 0 cannot stand there. Save it as UTF-8."),
        (b"stage: a\n# \xe9t\xe9", "not-utf-8", ":2: The text is not UTF-8: byte 11 cannot stand there. Save it as UTF-8."),
        (b"\xef\xbb\xbfa: \x80", "not-utf-8", ":1: The text is not UTF-8: byte 6 cannot stand there. Save it as UTF-8."),
        (b"{}\n\x00", "control-character", ":2: The text has a control character at byte 3. Save it as plain text in UTF-8."),
        (b"\n{}\n\x00\n", "control-character", ":3: The text has a control character at byte 4. Save it as plain text in UTF-8."),
        (b"\n#\xe9\n", "not-utf-8", ":2: The text is not UTF-8: byte 2 cannot stand there. Save it as UTF-8."),
        (b"\x0b", "control-character", ":1: The text has a control character at byte 0. Save it as plain text in UTF-8."),
        (b"a: \x1b[0m", "control-character", ":1: The text has a control character at byte 3. Save it as plain text in UTF-8."),
        (b"#" * (LARGEST_TEXT + 1), "too-large", f": {TOO_LARGE}"),
    ],
)  # fmt: skip # a row a line
@pytest.mark.parametrize("name", ["c.yaml", "c.json"])
def test_a_file_that_holds_no_text_is_refused(
    tmp_path: Path, data: bytes, code: str, message: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(CaseError) as caught:
        load_case(path)
    assert (caught.value.code, str(caught.value)) == (code, f"{path}{message}")


def test_a_text_of_the_greatest_length_is_read_and_one_more_byte_is_not() -> None:
    assert case_from_bytes(b"{}" + b" " * (LARGEST_TEXT - 2)) == Case()
    with pytest.raises(CaseError) as caught:
        case_from_text("{}" + " " * (LARGEST_TEXT - 1))
    assert str(caught.value) == TOO_LARGE


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    monkeypatch.setattr("lao_tip_law.facts.loading.case_from_bytes", None)
    with pytest.raises(CaseError) as caught:
        load_case(path)
    assert caught.value.code == "too-large"


def test_a_file_of_the_greatest_length_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.yaml"
    path.write_bytes(b"{}" + b" " * (LARGEST_TEXT - 2))
    assert load_case(path) == Case()


def test_a_file_that_grows_is_read_no_further_than_a_case_can_be_and_one_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grows.yaml"
    path.touch()
    small = path.stat()
    path.write_bytes(b"#" * (LARGEST_TEXT + 1000))
    read: list[int] = []

    def reading(data: bytes, **_: object) -> Case:
        read.append(len(data))
        return Case()

    monkeypatch.setattr("os.fstat", lambda _: small)
    monkeypatch.setattr("lao_tip_law.facts.loading.case_from_bytes", reading)
    load_case(path)
    assert read == [LARGEST_TEXT + 1]


def test_a_letter_is_a_text_if_no_case() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_bytes(b"X")
    assert caught.value.code == "not-a-mapping"


def test_an_error_that_has_found_its_line_keeps_no_key_that_was_typed() -> None:
    with pytest.raises(FactError) as caught:
        case_from_text("Mrs Noy: 1")
    assert (caught.value.line, caught.value.hidden_key) == (1, None)


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("missing.yaml", "no-such-file", "There is no such file. Check the name of the file."),
        (".", "is-a-folder", "This is a folder. Give the name of a file in it."),
        ("a\0b", "not-readable", "The file cannot be read. Check its name and its permissions."),
        ("x" * 5000, "not-readable", "The file cannot be read. Check its name and its permissions."),
    ],
)
def test_a_file_that_cannot_be_opened_is_a_clear_error(name: str, code: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        load_case(name)
    assert (caught.value.code, caught.value.file, str(caught.value)) == (code, name, f"{name}: {message}")
    assert caught.value.__suppress_context__


def test_a_file_that_may_not_be_read_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(CaseError) as caught:
        load_case("secret.yaml")
    monkeypatch.undo()
    assert caught.value.code == "not-readable"


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_text("\n#\ud800\n", file="c.yaml", first_line=10)
    assert (caught.value.code, str(caught.value)) == (
        "not-utf-8",
        "c.yaml:11: The text has half of a surrogate pair in it. Read it as UTF-8.",
    )


@given(st.binary(), st.sampled_from(["json", "yaml"]))
def test_no_bytes_raise_anything_but_a_case_error(data: bytes, kind: str) -> None:
    with suppress(CaseError):
        case_from_bytes(data, format="json" if kind == "json" else "yaml")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("victims[0].age.min", "victims[0].age.min"),
        ("victims[0].Noy.min", "victims[0]"),
        ("victims[Noy].age", ""),
        ("[0][1]", "[0][1]"),
        ("age.[0]", "age"),
        ("Noy", ""),
        ("", ""),
    ],
)
def test_a_path_is_shown_up_to_the_first_key_that_no_case_has(path: str, shown: str) -> None:
    assert known_part(path) == shown


def test_facts_start_without_the_slow_modules() -> None:
    # What importing attrs brings along is not counted.
    script = (
        "import sys, attrs; before = set(sys.modules); import lao_tip_law.facts;"
        "print(*{'yaml', 'json', 'difflib', 're', 'pathlib', 'importlib.resources'} & (set(sys.modules) - before))"
    )
    ran = subprocess.run(
        [sys.executable, "-S", "-c", script],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == ""
