"""The law is read once and kept; whatever it was made from may change, and the answer changes with it."""

import marshal
import shutil
from pathlib import Path

import pytest

from lao_tip_law.errors import LawError, SourceError
from lao_tip_law.law import building, store
from lao_tip_law.law.building import build
from lao_tip_law.law.law_text import LawText
from lao_tip_law.law.packing import pack, unpack
from lao_tip_law.law.store import load
from lao_tip_law.source.files import read_all

ART_134 = "quoted/penal-law/art_134.txt"
KEPT = "lao_tip_law/compiled_law.bin"
HEAD = 128
"""The bytes in front of the kept law: two digests."""


def _terms(law: LawText) -> list[tuple[int | None, int | None]]:
    article = next(article for article in law.articles if article.id == "penal-law/art_134")
    return [
        (c.imprisonment.min_months, c.imprisonment.max_months) for c in article.penalties if c.imprisonment
    ]


def _not_read_again(*_: object) -> None:
    raise AssertionError("the law was read again")


def test_a_changed_figure_changes_the_law(checkout: Path) -> None:
    assert _terms(load()) == [(60, 180), (180, 240)]
    file = checkout / "statutes" / ART_134
    file.write_bytes(file.read_bytes().replace(b"five to fifteen", b"six to fifteen"))
    changed = load()
    assert _terms(changed) == [(72, 180), (180, 240)]
    assert [article.id for article in changed.articles if not article.as_registered] == ["penal-law/art_134"]


def test_a_changed_circumstance_changes_the_law(checkout: Path) -> None:
    file = checkout / "statutes" / ART_134
    file.write_bytes(file.read_bytes().replace(b"two or \nmore people", b"three or \nmore people"))
    names = [
        c.name for article in load().articles for clause in article.penalties for c in clause.circumstances
    ]
    assert "three_or_more_victims" in names
    assert "two_or_more_victims" not in names


def test_the_kept_law_is_used_while_nothing_changes(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load()
    assert (checkout / KEPT).is_file()
    monkeypatch.setattr(building, "build", _not_read_again)
    assert load() == first


@pytest.mark.parametrize(
    "changed", ["grammars/deeming.lark", "lao_tip_law/law/protection.py", "statutes/register.toml"]
)
def test_the_kept_law_is_made_again_when_what_it_was_made_from_changes(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    load()
    with (checkout / changed).open("ab") as handle:
        handle.write(b"\n// " if changed.endswith("lark") else b"\n# ")
    with monkeypatch.context() as patch:
        patch.setattr(building, "build", _not_read_again)
        with pytest.raises(AssertionError, match="read again"):
            load()
    assert load().articles


def _needs_reading(monkeypatch: pytest.MonkeyPatch) -> bool:
    with monkeypatch.context() as patch:
        patch.setattr(building, "build", _not_read_again)
        try:
            load()
        except AssertionError:
            return True
    return False


@pytest.mark.parametrize(
    "changed", ["grammars/deeming.lark", f"statutes/{ART_134}", "statutes/timeline.toml"]
)
def test_an_installed_law_is_made_again_when_a_text_changes(
    wheel: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    load()
    assert not _needs_reading(monkeypatch)
    with (wheel / changed).open("ab") as handle:
        handle.write(b"\n")
    assert _needs_reading(monkeypatch)
    load()
    assert not _needs_reading(monkeypatch)


def test_an_installed_law_is_made_again_by_another_version(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load()
    monkeypatch.setattr(store, "VERSION", "0.0.1")
    assert wheel.is_dir()
    assert _needs_reading(monkeypatch)


def test_an_installed_law_does_not_read_its_own_code(wheel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load()
    for stage in ("source", "grammar", "law"):
        shutil.rmtree(wheel / stage)
    assert not _needs_reading(monkeypatch)


def test_the_law_that_a_checkout_kept_serves_the_wheel_made_of_it(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    load()
    wheel: Path = request.getfixturevalue("wheel")
    assert wheel == checkout / "lao_tip_law"
    assert not _needs_reading(monkeypatch)


def test_the_law_that_a_wheel_kept_serves_no_checkout(wheel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load()
    for name in ("statutes", "grammars"):
        shutil.move(wheel / name, wheel.parent / name)
    assert _needs_reading(monkeypatch)


@pytest.mark.parametrize("keep", [0, 10, 127, 128, 129, 144, 5000])
def test_a_broken_kept_law_is_made_again(checkout: Path, keep: int) -> None:
    whole = load()
    kept = checkout / KEPT
    data = kept.read_bytes()
    kept.write_bytes(data[:keep])
    assert load() == whole
    assert kept.read_bytes() == data


@pytest.mark.parametrize("value", [[999], ["x"], [0, 1], 5, (1, 2, 3)])
def test_a_kept_law_of_another_shape_is_made_again(checkout: Path, value: object) -> None:
    whole = load()
    kept = checkout / KEPT
    kept.write_bytes(kept.read_bytes()[:HEAD] + marshal.dumps(value))  # type: ignore[arg-type] # plain values
    assert load() == whole


def test_a_folder_that_cannot_be_written_does_no_harm(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "KEPT", str(checkout / "no such folder" / "compiled_law.bin"))
    assert _terms(load()) == _terms(load())


def test_packing_and_unpacking_gives_the_law_back() -> None:
    articles = build(read_all("statutes", (".txt", ".toml", ".csv")), {}).articles
    assert unpack(pack(articles)) == articles
    kept = marshal.dumps(pack(articles))  # type: ignore[arg-type] # tuples and plain values
    assert unpack(marshal.loads(kept)) == articles  # noqa: S302 - made on the line above


@pytest.mark.parametrize("value", ["a", 1, None, (), ("a", (1, 2)), True])
def test_what_holds_no_part_of_the_law_stands_for_itself(value: object) -> None:
    assert pack(value) == value
    assert unpack(value) == value


def test_digests_cover_every_statute_and_grammar() -> None:
    digests = load().digests
    assert f"statutes/{ART_134}" in digests
    assert "grammars/words.lark" in digests
    assert all(len(digest) == 64 for digest in digests.values())


def test_a_missing_register_is_one_clear_error() -> None:
    with pytest.raises(SourceError, match=r"statutes/register\.toml: the register is missing") as caught:
        build({}, {})
    assert caught.value.code == "missing-register"


def _statutes(**changes: bytes | None) -> dict[str, bytes]:
    statutes = read_all("statutes", (".txt", ".toml", ".csv"))
    return {name: data for name, data in {**statutes, **changes}.items() if data is not None}


def test_a_missing_statute_names_provision_and_file() -> None:
    with pytest.raises(SourceError, match="a file that is not there, for penal-law/art_134") as caught:
        build(_statutes(**{ART_134: None}), {})
    assert (caught.value.code, caught.value.file) == ("missing-statute", f"statutes/{ART_134}")


def test_a_statute_that_is_not_utf_8_is_refused() -> None:
    with pytest.raises(SourceError, match=r"the statute is not UTF-8\. Save it as UTF-8\.") as caught:
        build(_statutes(**{ART_134: "Article 134\xe9".encode("latin-1")}), {})
    assert (caught.value.code, caught.value.file) == ("not-utf-8", f"statutes/{ART_134}")


@pytest.mark.parametrize("text", [b"", b"\n \n", b"Article 134: Human Trafficking\n", b"lorem ipsum dolor\n"])
def test_a_statute_with_nothing_to_use_is_refused(text: bytes) -> None:
    with pytest.raises(LawError, match="no offence, penalty, right or duty") as caught:
        build(_statutes(**{ART_134: text}), {})
    assert caught.value.code == "nothing-read"
