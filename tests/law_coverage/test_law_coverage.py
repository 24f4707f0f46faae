"""The law is accounted for, each provision, sentence and word class; whatever is not is named."""

from __future__ import annotations

import re

import pytest
from accounting import Account, account_of
from coverage_report import counts, markdown
from declared import FILE, Declared
from marked_tests import marked_in, marked_tests
from telling_the_law import stated

from lao_tip_law import statutes
from lao_tip_law.law.building import build
from lao_tip_law.source.files import read_all

OUT_OF_SCOPE = FILE.read_text(encoding="utf-8")
ART_134, ART_25 = "quoted/penal-law/art_134.txt", "quoted/women-law/art_25.txt"
NEW_ARTICLE = """
[[provision]]
id = "penal-law/art_135"
law = "penal-law"
number = "135"
heading = "A new one"
basis = "quoted"
file = "quoted/penal-law/art_135.txt"
source = "cable"
paragraph = "none"
"""


@pytest.fixture(scope="module")
def tests() -> dict[str, list[str]]:
    return {name: ["as stated"] for name in stated() if "/" in name}


def account(
    tests: dict[str, list[str]], *changes: tuple[str, str, str], declared: str = OUT_OF_SCOPE
) -> Account:
    """Account for the law with changed words: for each change a file, the old words and the new."""
    files = read_all("statutes", (".txt", ".toml", ".csv"))
    for file, old, new in changes:
        text = files.get(file, b"").decode()
        assert text.count(old) == 1 or not text, f"{file} has these words once"
        files[file] = (text.replace(old, new) if text else new).encode()
    return account_of(build(files, {}), tests, Declared(declared))


def test_all_of_the_law_is_accounted_for(request: pytest.FixtureRequest) -> None:
    whole = account_of(statutes.law, marked_in(request.session), Declared(OUT_OF_SCOPE))
    assert whole.faults == ()
    assert {line.name for line in whole.lines if line.what == "provision"} == set(statutes)


def test_the_marks_of_a_property_are_found_by_provision() -> None:
    found = marked_tests("tests/spec/test_the_law_as_stated.py")
    assert set(found) == {name for name in stated() if "/" in name}
    assert found["penal-law/art_134"] == [
        "test_the_law_as_stated: test_a_provision_says_what_is_stated_of_it"
    ]
    with pytest.raises(RuntimeError, match="cannot be collected"):
        marked_tests("tests/spec/no_such_file.py")


def test_a_new_sentence_of_unknown_words_is_named(tests: dict[str, list[str]]) -> None:
    found = account(
        tests,
        (ART_134, "such infractions shall be punished.", "such infractions shall be punished. Rivers flow."),
    )
    assert any("art_134__para_7 “Rivers flow.”: words that no rule knows" in fault for fault in found.faults)


def test_a_new_sentence_of_known_words_that_no_rule_uses_is_named(tests: dict[str, list[str]]) -> None:
    found = account(
        tests,
        (
            ART_25,
            "Victims have the following rights:",
            "Victims have rights. Victims have the following rights:",
        ),
    )
    assert [fault for fault in found.faults if "“Victims have rights.”" in fault]


def test_a_new_word_class_that_no_rule_uses_is_named(tests: dict[str, list[str]]) -> None:
    found = account(tests, (ART_25, "Article 25. Rights of Victims", "Article 25. Capital of Victims"))
    assert found.faults == ("word class CAPITAL: used by no rule and tested by no property",)


def test_a_new_provision_that_no_property_states_is_named(tests: dict[str, list[str]]) -> None:
    register = read_all("statutes", (".toml",))["register.toml"].decode()
    found = account(
        tests,
        ("register.toml", register, register + NEW_ARTICLE),
        ("quoted/penal-law/art_135.txt", "", "Abduction is punishable by two to five years."),
    )
    assert "provision penal-law/art_135: tested by no property" in found.faults


def test_without_its_property_a_provision_is_named(tests: dict[str, list[str]]) -> None:
    found = account({name: of for name, of in tests.items() if name != "penal-law/art_92"})
    assert [fault for fault in found.faults if fault.startswith("provision penal-law/art_92: tested by no")]
    assert any(fault.startswith("sentence penal-law/art_92__para_1 “Abduction") for fault in found.faults)


def test_a_property_of_one_paragraph_speaks_for_that_paragraph_alone(tests: dict[str, list[str]]) -> None:
    some = {name: of for name, of in tests.items() if name != "penal-law/art_134"}
    found = account({**some, "penal-law/art_134__para_3": ["one"]})
    untested = {
        re.sub(" .*", "", fault.removeprefix("sentence ")) for fault in found.faults if "sentence" in fault
    }
    assert untested == {f"penal-law/art_134__para_{n}" for n in (1, 2, 4, 5, 6, 7)}


@pytest.mark.parametrize(
    "entry",
    [
        '[[provision]]\nid = "penal-law/art_999"\nreason = "none such"',
        '[[provision]]\nid = "penal-law/art_92"\nreason = "used and tested"',
        '[[sentence]]\nkind = "heading"\nprovision = "penal-law/art_92"\nreason = "it has none"',
        '[[word_class]]\nname = ["NO_SUCH_CLASS"]\nreason = "none such"',
    ],
)
def test_a_declaration_that_nothing_needs_fails(entry: str, tests: dict[str, list[str]]) -> None:
    found = account(tests, declared=f"{OUT_OF_SCOPE}\n{entry}\n")
    assert len(found.faults) == 1
    assert found.faults[0].startswith("declared out of scope, and nothing needs it: ")


def test_without_a_declaration_what_it_covered_is_named(tests: dict[str, list[str]]) -> None:
    found = account(tests, declared="")
    assert "provision women-law/art_27: used by no rule" in found.faults
    assert any(fault.startswith("word class WITHIN: used by no rule") for fault in found.faults)


def test_a_declaration_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="without a reason"):
        Declared('[[provision]]\nid = "penal-law/art_92"\nreason = " "')


def test_the_page_shows_every_line_and_the_gaps_first(tests: dict[str, list[str]]) -> None:
    found = account(tests, (ART_25, "Article 25. Rights of Victims", "Article 25. Capital of Victims"))
    page = markdown(found)
    assert page.index("- word class CAPITAL") < page.index("## Provisions")
    assert all(f"| {line.name} |" in page for line in found.lines)
    assert counts(found).endswith("; 1 not accounted for")
