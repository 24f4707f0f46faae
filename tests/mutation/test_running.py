"""A killer that always kills, or never does, is no killer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from changed_grammars import lexer, wording_lost
from derivations import Derivations
from equivalents import FILE, GRAMMARS, Result, read_equivalents, summary
from grammar_edits import NO_WORD
from law_mutants import OF_GRAMMARS, STATEMENTS, grammar_mutants, statute_mutants
from mutants import Mutant, law_files, registered
from reading_wordings import read_as, wordings
from running import ROOT, run_all

from lao_tip_law.grammar import composition, parsing
from lao_tip_law.grammar.parsing import Parser
from lao_tip_law.source.files import read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

FILES = law_files(read_all("statutes", (".txt", ".toml", ".csv")), read_all("grammars", (".lark",)))
REGISTER = FILES["statutes/register.toml"]
ART_134 = "statutes/quoted/penal-law/art_134.txt"
MONTHS_BEHIND = re.findall(r"(?m)^AND_MONTHS.8: (.*)$", FILES["grammars/quantities.lark"].decode())[0]
NONE: tuple[str, ...] = ()


def changed(file: str, old: str, new: str) -> tuple[str, dict[str, bytes]]:
    text = FILES[file].decode()
    assert text.count(old) == 1
    return new, registered(Mutant(new, file, "number", text.replace(old, new).encode()), REGISTER)


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    jobs = [
        ("as it is", {}),
        changed(ART_134, "five to fifteen years", "six to fifteen years"),
        changed(ART_134, "transporting or taking", "transporting and taking"),
        changed(ART_134, "Preparation to commit, attempt", "Preparation to commit, attempted"),
        changed("statutes/rates/annual.csv", "2007,9602.72882", "2007,9602.72883"),
        changed("statutes/timeline.toml", 'id = "no-exit-permits"', 'id = "none"'),
        changed("statutes/register.toml", 'file = "quoted/penal-law/art_134.txt"', 'file = "nowhere.txt"'),
        changed("grammars/penalties.lark", '"privation"', NO_WORD),
        changed("grammars/deeds.lark", '"habitually"', NO_WORD),
        changed("grammars/quantities.lark", MONTHS_BEHIND, "/and/i"),
    ]
    return {result.name: result for result in run_all(jobs, NONE, 2)}


@pytest.mark.parametrize("file", [*STATEMENTS, *OF_GRAMMARS])
def test_each_file_that_a_mutant_can_meet_is_there(file: str) -> None:
    assert (ROOT / file).is_file()


def test_the_law_as_it_is_is_not_killed(results: dict[str, Result]) -> None:
    assert results["as it is"].verdict == "same"


def test_what_reads_the_same_is_told_to(results: dict[str, Result]) -> None:
    assert results["transporting and taking"].verdict == "same"


@pytest.mark.parametrize(
    ("name", "killer"),
    [
        ("six to fifteen years", "test_the_law_as_stated.py[penal-law/art_134]"),
        ("Preparation to commit, attempted", "test_the_law_as_stated.py[penal-law/art_134]"),
        ("2007,9602.72883", "test_the_law_as_stated.py[rates]"),
        ('id = "none"', "test_the_law_as_stated.py[days]"),
        ('file = "nowhere.txt"', "the law is refused: missing-statute"),
        ("/and/i", "the law is refused: word-in-two-classes"),
        (NO_WORD, "test_the_law_as_stated.py[penal-law/art_134]"),
    ],
)
def test_what_says_something_else_is_killed_by_the_statement_of_it(
    name: str, killer: str, results: dict[str, Result]
) -> None:
    assert results[name].verdict == "killed"
    assert results[name].killer.endswith(killer)


@pytest.mark.parametrize(("says", "verdict"), [("True", "survived"), ("False", "killed")])
def test_what_the_statements_let_pass_is_run_with_further_tests(
    says: str, verdict: str, tmp_path: Path
) -> None:
    further = tmp_path / "test_further.py"
    further.write_text(f"def test_it() -> None:\n    assert {says}\n")
    text = FILES["statutes/timeline.toml"].replace(b'confidence = "high"', b'confidence = "medium"')
    (result,) = run_all([("confidence", {"statutes/timeline.toml": text})], [str(further)], 1)
    assert result.verdict == verdict
    assert ("test_it" in result.killer) == (verdict == "killed")


def test_a_run_fails_where_a_mutant_survives_or_the_list_is_wrong() -> None:
    ran = [Result("a", "killed", "k", 0.1), Result("b", "same", "", 0.1), Result("c", "survived", "", 0.1)]
    assert summary(ran, {"b": "why", "c": "why"}, whole=True) == (1, 2, 0, ())
    assert summary(ran, {"b": "why"}, whole=True).faults == ("survived: c",)
    (killed,) = summary(ran, {"a": "why", "b": "why", "c": "why"}, whole=True).faults
    assert killed == "listed as meaning the same, and killed by k: a"
    (gone,) = summary(ran, {"b": "why", "c": "why", "d": "why"}, whole=True).faults
    assert gone == "listed, and there is no such mutant: d"
    assert summary(ran, {"b": "why", "c": "why", "d": "why"}, whole=False).faults == ()
    assert summary([], {}, whole=False).faults == ("nothing was mutated",)


@pytest.mark.parametrize(("file", "mutants"), [(FILE, statute_mutants), (GRAMMARS, grammar_mutants)])
def test_each_listed_mutant_exists(file: Path, mutants: Callable[..., Iterable[Mutant]]) -> None:
    listed = read_equivalents(file.read_text(encoding="utf-8"))
    assert listed
    assert listed.keys() <= {mutant.name for mutant in mutants(FILES)}


def test_each_listed_mutant_has_one_reason() -> None:
    with pytest.raises(ValueError, match="no reason"):
        read_equivalents('[[reason]]\nwhy = " "\nmutants = ["a"]')
    with pytest.raises(ValueError, match="twice"):
        read_equivalents('[[reason]]\nwhy = "w"\nmutants = ["a", "a"]')


@pytest.fixture(scope="module")
def derivations() -> Derivations:
    return Derivations()


def test_a_wording_that_is_lost_with_a_rule_is_one_that_is_read_otherwise(derivations: Derivations) -> None:
    deeds = FILES["grammars/deeds.lark"].decode()
    gone = deeds.replace("performed: PERFORMED | CARRIED OUT", "performed: PERFORMED")
    words = derivations.lost({"deeds.lark": gone})
    (stated,) = [each for each in wordings()[0] if each.words == words and each.kind == "penalty"]
    without = Parser({**composition.grammar_texts(), "deeds.lark": gone})
    assert "carried out" in words
    assert read_as(without, "penalty", words) != stated.reading


def test_a_phrase_of_another_name_is_read_under_that_name(derivations: Derivations) -> None:
    quantities = FILES["grammars/quantities.lark"].decode()
    old = "quantity AT THE? LEAST                              -> least"
    assert quantities.count(old) == 1
    turned = quantities.replace(old, old.replace("-> least", "-> most"))
    words = derivations.lost({"quantities.lark": turned})
    (stated,) = [each for each in wordings()[0] if each.words == words and each.kind == "penalty"]
    other = Parser({**composition.grammar_texts(), "quantities.lark": turned})
    assert "least" in stated.reading
    assert read_as(other, "penalty", words) == stated.reading.replace("least", "most")


def test_every_rule_that_names_its_phrase_reads_a_stated_wording(derivations: Derivations) -> None:
    """So no name can be changed, or taken away, without a stated wording that is read otherwise."""
    assert derivations.unread_names() == []


def test_words_are_cut_by_the_patterns_without_a_parser() -> None:
    texts = composition.grammar_texts()
    own, again = parsing.parser()._lexer, lexer(texts)  # noqa: SLF001 - what is put in its place
    assert again.classes == own.classes
    for text in [data.decode() for file, data in FILES.items() if file.endswith(".txt")]:
        both = [[(word.type, word.start_pos) for word in one.words(text)] for one in (again, own)]
        assert both[0] == both[1]
    tens = {**texts, "words.lark": texts["words.lark"].replace("|seventy|", "|")}
    assert [word.type for word in lexer(tens).words("seventy")] == ["WORD"]


def test_a_grammar_that_gains_a_rule_or_keeps_them_all_is_not_told_by_them(derivations: Derivations) -> None:
    deeds = FILES["grammars/deeds.lark"].decode()
    more = deeds.replace("performed: PERFORMED | CARRIED OUT", "performed: CARRIED | OUT")
    assert not derivations.lost({"deeds.lark": deeds})
    assert not derivations.lost({"deeds.lark": more})


def test_what_is_no_grammar_is_left_to_the_reading_of_it(derivations: Derivations) -> None:
    broken = FILES["grammars/deeds.lark"] + b"(\n"
    assert not wording_lost(derivations, {"grammars/deeds.lark": broken})
