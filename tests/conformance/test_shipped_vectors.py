"""The shipped vectors: what is made of the statutes at hand, each with all that a reader needs."""

from __future__ import annotations

import json
import runpy
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from conformance_support import all_shipped

from lao_tip_law import statutes
from lao_tip_law.conformance.errors import VectorsError
from lao_tip_law.conformance.making import __main__ as making
from lao_tip_law.conformance.making import bad_lines, everything
from lao_tip_law.conformance.making.drawn import kept
from lao_tip_law.conformance.making.everything import all_vectors
from lao_tip_law.conformance.making.frames import Frames
from lao_tip_law.conformance.making.law import Law
from lao_tip_law.conformance.vectors import SHIPPED, file_of, parse, shipped, to_plain
from lao_tip_law.version import VERSION


def test_the_shipped_file_is_what_is_made_now() -> None:
    """If this fails, a statute or a maker has changed: python -m lao_tip_law.conformance.making."""
    made = all_vectors(statutes, kept(all_shipped()))
    shipped_lines = Path(SHIPPED).read_bytes().splitlines()
    made_lines = file_of(made, VERSION, statutes.law).splitlines()
    different = [line for line in made_lines if line not in set(shipped_lines)]
    assert different == []
    assert made_lines == shipped_lines


def test_the_command_writes_the_same_file_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, found = tmp_path / "vectors.jsonl", shipped(statutes.law)
    copy.write_bytes(Path(SHIPPED).read_bytes())
    monkeypatch.setattr("lao_tip_law.conformance.vectors.SHIPPED", str(copy))
    monkeypatch.setattr(everything, "all_vectors", lambda _, cases: found if cases else [])
    monkeypatch.setattr("sys.argv", ["making"])
    monkeypatch.delitem(sys.modules, making.__name__)
    with pytest.raises(SystemExit) as ended:
        runpy.run_module(making.__name__, run_name="__main__")
    assert ended.value.code == 0
    assert copy.read_bytes() == Path(SHIPPED).read_bytes()
    assert capsys.readouterr().out == f"{len(found)} vectors\n"


def test_two_vectors_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(everything, "_MAKERS", (bad_lines, bad_lines))
    with pytest.raises(ValueError, match="two vectors are called contract/section_5/bad-line/no-json"):
        all_vectors(statutes, [])


def test_new_cases_can_be_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few and fast here: what is drawn differs from version to version of Hypothesis."""
    from lao_tip_law.conformance.making import drawn  # noqa: PLC0415 - to set how many

    frames = Frames(Law(statutes))
    monkeypatch.setattr(drawn, "_EXAMPLES", 40)
    monkeypatch.setattr(drawn, "_MOST", 5)
    monkeypatch.setattr(drawn, "_LONGEST", 600)
    monkeypatch.setattr(making, "SHIPPED", str(tmp_path / "vectors.jsonl"))
    monkeypatch.setattr(making, "all_vectors", lambda _, cases: list(drawn.vectors(frames, cases)))
    assert making.main(["--draw"]) == 0
    _, found = parse((tmp_path / "vectors.jsonl").read_bytes(), "vectors.jsonl")
    cases = kept(found)
    assert 1 < len(cases) <= 5
    assert len({json.dumps(case) for case in cases}) == len(cases)


def test_each_vector_says_what_it_is_about() -> None:
    assert len(all_shipped()) > 1000
    assert max(Counter(vector.id for vector in all_shipped()).values()) == 1
    provisions = {
        *statutes,
        *(part.id for article in statutes.values() for part in (*article.paragraphs, *article.points)),
    }
    for vector in all_shipped():
        statement = vector.statement
        assert statement.provision in provisions or statement.provision.startswith("contract/section_"), (
            vector.id
        )
        assert vector.id.startswith(f"{statement.id}/")
        assert statement.id.startswith(f"{statement.provision}/")
        assert statement.law.endswith((".", '".')), vector.id
        assert vector.why
        assert vector.expect


def test_one_statement_has_one_sentence() -> None:
    statements = {vector.statement for vector in all_shipped()}
    assert len(statements) == len({statement.id for statement in statements})


def test_the_words_are_the_laws() -> None:
    texts = " ".join(" ".join(article.text.split()) for article in statutes.values())
    for statement in {vector.statement for vector in all_shipped()}:
        assert statement.words in texts, statement.id


def test_what_a_vector_turns_on_is_in_its_case() -> None:
    for vector in all_shipped():
        for path in vector.turns_on:
            found: Any = vector.case
            for part in path.replace("[", ".").replace("]", "").split("."):
                if isinstance(found, list):
                    assert int(part) < len(found), vector.id
                    found = found[int(part)]
                elif isinstance(found, dict):
                    found = found.get(part)


def test_a_vector_is_read_as_it_was_written() -> None:
    lines = Path(SHIPPED).read_text().splitlines()
    assert [json.dumps(to_plain(vector), ensure_ascii=False) for vector in all_shipped()] == lines[1:]


@pytest.mark.parametrize(
    "data",
    [b"", b"{}\n", b"[]", b"words", b'{"format": "another", "vectors": 0}', b'{"format": 1}\n{"id": 1}'],
)
def test_a_file_that_holds_no_vectors_is_refused(data: bytes) -> None:
    with pytest.raises(VectorsError) as raised:
        parse(data, "some.jsonl")
    assert raised.value.code == "bad-vectors"
    assert "some.jsonl" in str(raised.value)
    assert "python -m lao_tip_law.conformance.making" in str(raised.value)


def test_a_file_cut_off_is_refused() -> None:
    lines = Path(SHIPPED).read_bytes().splitlines(keepends=True)
    with pytest.raises(VectorsError, match="not all there"):
        parse(b"".join(lines[:-1]), "some.jsonl")
