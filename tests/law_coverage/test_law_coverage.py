"""The law is accounted for, each provision, sentence and word class; whatever is not is named."""

from __future__ import annotations

import re

import pytest
from accounting import account_of
from changed_account import OUT_OF_SCOPE, account
from coverage_report import counts, markdown
from declared import Declared
from marked_tests import Marked, marked_in, marked_tests
from telling_the_law import stated

from lao_tip_law import statutes
from lao_tip_law.source.files import read_all

ART_134, ART_25 = "quoted/penal-law/art_134.txt", "quoted/women-law/art_25.txt"
ART_26, ART_215 = "quoted/women-law/art_26.txt", "reported/penal-code-2017/art_215.txt"
DUTY = "Police officers shall give special assistance to victims and their families."
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
def tests(request: pytest.FixtureRequest) -> Marked:
    return marked_in(request.session)


def test_all_of_the_law_is_accounted_for(tests: Marked) -> None:
    whole = account_of(statutes.law, tests, Declared(OUT_OF_SCOPE))
    assert whole.faults == ()
    assert {line.name for line in whole.lines if line.what == "provision"} == set(statutes)


def test_the_marks_of_a_property_are_found_by_provision() -> None:
    found = marked_tests("tests/spec/test_the_law_as_stated.py")
    assert set(found) == {name for name in stated() if "/" in name}
    said = found["women-law/art_25"]
    (words,) = [said[name] for name in said if name.endswith("test_a_provision_says_what_is_stated_of_it")]
    assert "To notify police officers" in words
    with pytest.raises(RuntimeError, match="cannot be collected"):
        marked_tests("tests/spec/no_such_file.py")


def test_a_new_sentence_of_unknown_words_is_named(tests: Marked) -> None:
    found = account(
        tests,
        (ART_134, "such infractions shall be punished.", "such infractions shall be punished. Rivers flow."),
    )
    assert any("art_134__para_7 “Rivers flow.”: words that no rule knows" in fault for fault in found.faults)


def test_a_new_sentence_of_known_words_that_no_rule_uses_is_named(tests: Marked) -> None:
    found = account(
        tests,
        (
            ART_25,
            "Victims have the following rights:",
            "Victims have rights. Victims have the following rights:",
        ),
    )
    assert [fault for fault in found.faults if "“Victims have rights.”" in fault]


NEW_SENTENCES = {
    "a further duty in a tested article": (
        (ART_26, "To combat and prevent", f"{DUTY} \nTo combat and prevent"),
        "women-law/art_26__para_2 “Police officers shall give special assistance to victims and”",
    ),
    "a tenth right": (
        (ART_25, "9. To have other rights", "9. To receive medical treatment; \n10. To have other rights"),
        "women-law/art_25__point_9 “To receive medical treatment;”",
    ),
    "a right said twice": (
        (ART_25, "9. To have other rights", "9. To notify police officers; \n10. To have other rights"),
        "women-law/art_25__point_9 “To notify police officers;”",
    ),
    "a circumstance in a tested paragraph": (
        (ART_134, "permanently disabled, contracts", "permanently disabled, is seriously injured, contracts"),
        "penal-law/art_134__para_5 “In the case where the offence results in the victim being pe”",
    ),
    "a figure of a report": (
        (ART_215, "five to fifteen", "six to fifteen"),
        "penal-code-2017/art_215__para_1 “Human trafficking is punishable under Article 215 by six to ”",
    ),
}
"""Words that the grammar reads and a rule uses, in articles that properties are marked with."""


@pytest.mark.parametrize("name", NEW_SENTENCES)
def test_a_mark_on_an_article_speaks_for_no_words_that_its_properties_do_not_state(
    name: str, tests: Marked
) -> None:
    """The rules take the new words up; what tests them must be written, and not be taken for granted."""
    change, sentence = NEW_SENTENCES[name]
    assert f"sentence {sentence}: tested by no property" in account(tests, change).faults


def test_words_are_stated_only_by_a_property_of_their_own_place(tests: Marked) -> None:
    """The same words quoted by a property of another article do not count."""
    elsewhere = {name: of for name, of in tests.items() if name != "penal-law/art_92"}
    elsewhere["penal-law/art_92"] = {"of no words": []}
    elsewhere["penal-law/art_119"] = {**tests["penal-law/art_119"], **tests["penal-law/art_92"]}
    faults = account(elsewhere).faults
    assert any(fault.startswith("sentence penal-law/art_92__para_1 “Abduction") for fault in faults)


def test_a_new_word_class_that_no_rule_uses_is_named(tests: Marked) -> None:
    found = account(tests, (ART_25, "Article 25. Rights of Victims", "Article 25. Capital of Victims"))
    assert found.faults == ("word class CAPITAL: used by no rule and tested by no property",)


def test_a_new_provision_that_no_property_states_is_named(tests: Marked) -> None:
    register = read_all("statutes", (".toml",))["register.toml"].decode()
    found = account(
        tests,
        ("register.toml", register, register + NEW_ARTICLE),
        ("quoted/penal-law/art_135.txt", "", "Abduction is punishable by two to five years."),
    )
    assert "provision penal-law/art_135: tested by no property" in found.faults


def test_without_its_property_a_provision_is_named(tests: Marked) -> None:
    found = account({name: of for name, of in tests.items() if name != "penal-law/art_92"})
    assert [fault for fault in found.faults if fault.startswith("provision penal-law/art_92: tested by no")]
    assert any(fault.startswith("sentence penal-law/art_92__para_1 “Abduction") for fault in found.faults)


def test_a_property_of_one_paragraph_speaks_for_that_paragraph_alone(tests: Marked) -> None:
    kept = {name: of for name, of in tests.items() if not name.startswith("penal-law/art_134")}
    third = "penal-law/art_134__para_3"
    found = account({**kept, third: tests[third]})
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
def test_a_declaration_that_nothing_needs_fails(entry: str, tests: Marked) -> None:
    found = account(tests, declared=f"{OUT_OF_SCOPE}\n{entry}\n")
    assert len(found.faults) == 1
    assert found.faults[0].startswith("declared out of scope, and nothing needs it: ")


def test_without_a_declaration_what_it_covered_is_named(tests: Marked) -> None:
    found = account(tests, declared="")
    assert "provision women-law/art_27: used by no rule" in found.faults
    assert any(fault.startswith("word class WITHIN: used by no rule") for fault in found.faults)


def test_a_declaration_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="without a reason"):
        Declared('[[provision]]\nid = "penal-law/art_92"\nreason = " "')


def test_the_page_shows_every_line_and_the_gaps_first(tests: Marked) -> None:
    found = account(tests, (ART_25, "Article 25. Rights of Victims", "Article 25. Capital of Victims"))
    page = markdown(found)
    assert page.index("- word class CAPITAL") < page.index("## Provisions")
    assert all(f"| {line.name} |" in page for line in found.lines)
    assert counts(found).endswith("; 1 not accounted for")
