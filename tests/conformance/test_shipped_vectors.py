"""The shipped vectors: what is made of the statutes at hand, each with all that a reader needs."""

from __future__ import annotations

import json
import re
import runpy
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

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
from lao_tip_law.conformance.vectors import SHIPPED, check_fresh, file_of, parse, shipped, to_plain
from lao_tip_law.law import store
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.source.files import read_all
from lao_tip_law.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from lao_tip_law.conformance.vectors import Vector

ARTICLE = "quoted/penal-law/art_134.txt"
Change = tuple[str, str, str]


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


@pytest.fixture
def changed() -> Callable[..., Statutes]:
    """Read the law with words of its texts changed."""

    def read(*changes: Change) -> Statutes:
        files = read_all("statutes", (".txt", ".toml", ".csv"))
        for name, before, after in changes:
            assert before.encode() in files[name], before
            files[name] = files[name].replace(before.encode(), after.encode())
        digests = {f"statutes/{name}": sha256(data).hexdigest() for name, data in files.items()}
        return Statutes(store.build(files, digests))

    return read


@pytest.mark.parametrize("then", ["another digest", None])
def test_vectors_of_other_statutes_are_refused(then: str | None) -> None:
    """A file that has changed, and one that is new."""
    heading, _ = parse(Path(SHIPPED).read_bytes(), SHIPPED)
    files = cast("dict[str, str | None]", heading["statutes"])
    files[f"statutes/{ARTICLE}"] = then
    files["statutes/timeline.toml"] = then
    heading["statutes"] = {name: each for name, each in files.items() if each}
    with pytest.raises(VectorsError) as raised:
        check_fresh(heading, statutes.law)
    assert raised.value.code == "stale-vectors"
    assert f"statutes/{ARTICLE} and 1 more differs" in str(raised.value)
    assert "Nothing is said about the program" in str(raised.value)


def statements(other: Statutes) -> dict[str, list[Vector]]:
    found: dict[str, list[Vector]] = {}
    for vector in all_vectors(other, []):
        found.setdefault(vector.statement.id, []).append(vector)
    return found


def test_the_vectors_follow_the_statutes(changed: Callable[..., Statutes]) -> None:
    """A figure, an age, a number and a circumstance changed in the text change what is asked and expected."""
    found = statements(
        changed(
            (ARTICLE, "five to fifteen years", "six to fifteen years"),
            (ARTICLE, "children under 18", "children under 16"),
            (ARTICLE, "is two or", "is three or"),
            (ARTICLE, "contracts AIDS or ", ""),
            (ARTICLE, "\nPreparation to commit, attempt such infractions shall be punished. ", ""),
        )
    )
    (term,) = found["penal-law/art_134__para_3/imprisonment"]
    assert '"min_months": 72' in json.dumps(term.expect)
    assert {"72 months", "71 months"} <= {
        str(vector.case and vector.case["sentence"]["imprisonment"])  # type: ignore[index] # a mapping
        for vector in found["penal-law/art_134__para_3/sentence-imprisonment"]
    }
    assert "under 16" in found["penal-law/art_134__para_2/no-means"][0].statement.law
    assert "penal-law/art_134__para_2/no-means/aged-15" in {
        v.id for v in found["penal-law/art_134__para_2/no-means"]
    }
    (counted,) = (some for some in found.values() if "is three or more" in some[0].statement.law)
    numbers = {vector.id.rpartition("/")[2]: vector for vector in counted}
    assert '"base"' in json.dumps(numbers["2-victims"].expect)
    assert '"aggravated"' in json.dumps(numbers["3-victims"].expect)
    assert "penal-law/art_134__para_5/aids" not in found
    assert "penal-law/art_134__para_7/stage" not in found


def test_a_law_of_few_words_has_few_vectors(changed: Callable[..., Statutes]) -> None:
    """Without children, means, harms and attempts in its text, nothing is asked about them."""
    article = read_all("statutes", (".txt",))[ARTICLE].decode()
    paragraphs = article.split("\n \n")
    first = re.sub(r"by means of.*?means \n?for", "for", paragraphs[0], flags=re.DOTALL)
    count = re.sub(
        r"infractions performed habitually.*?victim is two",
        "the victim is two",
        paragraphs[3],
        flags=re.DOTALL,
    )
    count = re.sub(r", the perpetrator is a close.*?faculties", "", count, flags=re.DOTALL)
    law = changed((ARTICLE, article, "\n \n".join([first, paragraphs[2], count])))
    found = statements(law)
    assert not any("no-means" in name or "/means" in name or "heaviest" in name for name in found)
    (term,) = found["penal-law/art_134__para_3/imprisonment"]
    assert '"min_months": 180' in json.dumps(term.expect)
