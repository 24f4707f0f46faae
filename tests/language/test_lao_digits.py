"""Lao digits stand wherever a number is typed: in a case, in an option, in the name of a provision."""

from __future__ import annotations

from pathlib import Path

import pytest

from lao_tip_law import assess, load_case, statutes
from lao_tip_law.cli import main

ARABIC = """\
offence_date: 2007-12-05
victims:
  - age: 13
  - age: {min: 15, max: 17}
  - birth_date: 1994-01-02
    returned_on: 2008
sentence: {imprisonment: 1 year 6 months, fine_lak: 20000000}
"""
TO_LAO = str.maketrans("0123456789", "໐໑໒໓໔໕໖໗໘໙")


def test_a_case_in_lao_digits_is_the_same_case(tmp_path: Path) -> None:
    (tmp_path / "arabic.yaml").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "lao.yaml").write_text(ARABIC.translate(TO_LAO), encoding="utf-8")
    arabic, lao = load_case(tmp_path / "arabic.yaml"), load_case(tmp_path / "lao.yaml")
    assert lao == arabic
    assert assess(lao) == assess(arabic)


@pytest.mark.parametrize(
    "field",
    [
        '"offence_date": "2007-12"',
        '"sentence": {"imprisonment": "6 years"}',
        '"victims": [{"birth_date": "1994-01-02"}]',
        '"victims": [{"returned_on": "2008-02"}]',
    ],
)
def test_a_case_in_json_takes_lao_digits_in_its_words(tmp_path: Path, field: str) -> None:
    for name, text in (("arabic", field), ("lao", field.translate(TO_LAO))):
        (tmp_path / f"{name}.json").write_text(f"{{{text}}}", encoding="utf-8")
    assert load_case(tmp_path / "lao.json") == load_case(tmp_path / "arabic.json")


@pytest.mark.parametrize(
    ("typed", "provision"),
    [
        ("໑໓໔", "penal-law/art_134"),
        ("ມາດຕາ ໑໓໔", "penal-law/art_134"),
        ("ມາດຕາ134", "penal-law/art_134"),
        ("women-law ໒໕(໖)", "women-law/art_25__point_6"),
        ("penal-law/art_໑໓໔__para_໔", "penal-law/art_134__para_4"),
        ("women-law ມາດຕາ ໒໕", "women-law/art_25"),
    ],
)
def test_a_provision_is_found_by_lao_digits(typed: str, provision: str) -> None:
    assert statutes.find(typed) == provision


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess", "case.yaml", "--rate", "9602.73"],
        ["compare", "case.yaml", "--imprisonment", "13 months", "--fine", "20000000"],
        ["fine", "10000000..100,000,000", "--from", "2006", "--to", "2008"],
        ["show", "134"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_an_option_in_lao_digits_gives_the_same_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("case.yaml").write_text("{acts: [taking]}", encoding="utf-8")
    pages = []
    for typed in (arguments, [argument.translate(TO_LAO) for argument in arguments]):
        assert main(typed) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1]
