"""What the mutators change, and that they change it: one that changes nothing would kill nothing and pass."""

from __future__ import annotations

import hashlib
import tomllib

import pytest
from grammar_edits import edits_of_grammar
from law_mutants import grammar_mutants, statute_mutants
from mutants import Mutant, law_files, mutants_of, registered
from table_edits import csv_edits, toml_edits
from text_edits import edits_of, other_numbers

from lao_tip_law.source.files import read_all

FILES = law_files(read_all("statutes", (".txt", ".toml", ".csv")), read_all("grammars", (".lark",)))
MUTANTS = {mutant.name: mutant for mutant in statute_mutants(FILES)}
ART_134 = "statutes/quoted/penal-law/art_134.txt"


def texts_of(text: str) -> dict[str, set[str]]:
    """Give for each sort of change the texts that it makes, on one line."""
    found: dict[str, set[str]] = {}
    for mutant in mutants_of("x", text, edits_of(text)):
        found.setdefault(mutant.sort, set()).add(" ".join(mutant.data.decode().split()))
    return found


def test_numbers_go_one_down_and_one_up_and_are_left_out() -> None:
    assert texts_of("pimping by up to three years")["number"] == {
        "pimping by up to two years",
        "pimping by up to four years",
        "pimping by up to years",
    }
    assert other_numbers("1") == ["2"]
    assert other_numbers("twenty") == ["nineteen"]
    assert other_numbers("100,000") == ["99,999", "100,001", "200,000"]


def test_each_end_of_a_range_is_left_out_and_each_bound_turned() -> None:
    assert {
        "Rape is punishable by up to five years.",
        "Rape is punishable by at least two years.",
    } <= texts_of("Rape is punishable by two to five years.")["bound"]
    assert "pimping by at least three years" in texts_of("pimping by up to three years")["bound"]


def test_circumstances_are_left_out_and_put_into_each_others_place() -> None:
    text = (
        "If the victim dies, the offender shall be fined 5 million Kip. "
        "If the victim is seriously injured, the offender shall be fined 4 million Kip."
    )
    found = texts_of(text)["circumstance"]
    assert "If the offender shall be fined 5 million Kip." in {
        each.split(" If the victim is seri")[0] for each in found
    }
    assert any(
        each.startswith("If the victim is seriously injured, the offender shall be fined 5") for each in found
    )


def test_two_or_more_is_counted_otherwise() -> None:
    found = texts_of("If there are two or more victims, the offender shall be fined 5 million Kip.")["bound"]
    assert any("there are more than two victims" in each for each in found)


def test_connectives_are_exchanged_and_left_out() -> None:
    found = texts_of("The offender shall be imprisoned for five years or fined 5 million Kip.")["connective"]
    assert "The offender shall be imprisoned for five years and fined 5 million Kip." in found
    assert "The offender shall be imprisoned for five years fined 5 million Kip." in found
    assert "The offender may be imprisoned for five years or fined 5 million Kip." in found


def test_days_rates_entries_and_flags_of_the_tables_are_changed() -> None:
    timeline = FILES["statutes/timeline.toml"].decode()
    made = list(toml_edits(timeline))
    assert {edit.sort for edit in made} == {"entry", "date", "fact"}
    days = timeline.count("\nfirst = ") + timeline.count("\nlast = ")
    assert sum(edit.sort == "date" for edit in made) == 2 * days
    assert sum(edit.sort == "fact" and edit.new in {"true", "false"} for edit in made) == timeline.count(
        "\nused = "
    )
    rates = FILES["statutes/rates/annual.csv"].decode()
    changed = [f"{rates[: edit.start]}{edit.new}{rates[edit.end :]}" for edit in csv_edits(rates)]
    assert any("1990,707.74999," in each for each in changed)
    assert any("\n1990," not in each for each in changed)


def test_every_entry_of_the_tables_is_dropped_once() -> None:
    for name, heads in (
        ("timeline.toml", ("[[event]]", "[[measure]]")),
        ("register.toml", ("[[provision]]", "[[rate]]")),
    ):
        text = FILES[f"statutes/{name}"].decode()
        dropped = [edit for edit in toml_edits(text) if edit.sort == "entry"]
        assert len(dropped) == sum(text.count(f"\n{head}\n") for head in heads)
        for edit in dropped:
            tomllib.loads(text[: edit.start] + text[edit.end :])


def test_every_file_of_the_law_has_mutants_and_no_two_are_the_same() -> None:
    changed = {mutant.file for mutant in MUTANTS.values()}
    assert changed == {file for file in FILES if file.startswith("statutes/")} - {"statutes/reports.toml"}
    assert len({(mutant.file, mutant.data) for mutant in MUTANTS.values()}) == len(MUTANTS)
    assert all(mutant.data.split() != FILES[mutant.file].split() for mutant in MUTANTS.values())


def test_each_penalty_figure_of_article_134_is_changed() -> None:
    names = [name for name in MUTANTS if name.startswith(ART_134)]
    for figure in (
        "five -> six",
        "fifteen -> sixteen",
        "twenty -> nineteen",
        "10.000.000 -> 10.000.001",
        "18 -> 19",
    ):
        assert any(f"[{figure}]" in name for name in names), figure


def test_a_changed_text_passes_for_the_registered_one() -> None:
    mutant = next(mutant for mutant in MUTANTS.values() if mutant.file == ART_134)
    files = registered(mutant, FILES["statutes/register.toml"])
    entry = tomllib.loads(files["statutes/register.toml"].decode())["provision"][0]
    assert entry["sha256"] == hashlib.sha256(mutant.data).hexdigest()
    with pytest.raises(ValueError, match="0 times"):
        registered(Mutant("n", "statutes/x.txt", "number", b""), FILES["statutes/register.toml"])


def test_words_alternatives_and_optional_parts_of_a_grammar_are_changed() -> None:
    text = 'PAY: "pay" | "pays"\nfine: A? (FINE | PAY) -> one\n    | PAY // and no more\n'
    made = {f"{text[: edit.start]}{edit.new}{text[edit.end :]}" for edit in edits_of_grammar(text)}
    assert 'PAY: "xyzzy" | "pays"' in {each.splitlines()[0] for each in made}
    bodies = {" ".join(each.split("\n", 1)[1].split()) for each in made}
    assert "fine: A (FINE | PAY) -> one | PAY // and no more" in bodies
    assert "fine: A? ( PAY) -> one | PAY // and no more" in bodies
    assert "fine: A? (FINE ) -> one | PAY // and no more" in bodies
    assert any(
        each.endswith("-> one // and no more") or each == "fine: A? (FINE | PAY) -> one" for each in bodies
    )


def test_names_of_phrases_are_left_out_and_changed_and_bounds_turned() -> None:
    text = "range: A -> exactly\n    | B -> least\n    | C -> most\n"
    made = {
        " ".join(mutant.data.decode().split()) for mutant in mutants_of("x", text, edits_of_grammar(text))
    }
    assert {
        "range: A | B -> least | C -> most",
        "range: A -> least | B -> least | C -> most",
        "range: A -> exactly | B -> most | C -> most",
        "range: A -> exactly | B -> least | C -> exactly",
        "range: A -> exactly | B -> least | C -> least",
    } <= made


def test_choices_characters_and_conditions_of_a_pattern_are_left_out() -> None:
    text = 'DAY.2: /(?:mon|sun)day[s,](?=\\s[^\\W_])/i | "x"\nSLASH: "/"\n'
    made = {mutant.data.decode().splitlines()[0] for mutant in mutants_of("x", text, edits_of_grammar(text))}
    assert made == {
        'DAY.2: /(?:sun)day[s,](?=\\s[^\\W_])/i | "x"',
        'DAY.2: /(?:mon)day[s,](?=\\s[^\\W_])/i | "x"',
        'DAY.2: /(?:mon|sun)day[,](?=\\s[^\\W_])/i | "x"',
        'DAY.2: /(?:mon|sun)day[s](?=\\s[^\\W_])/i | "x"',
        'DAY.2: /(?:mon|sun)day[s,]/i | "x"',
    }


def test_every_grammar_of_the_wording_has_mutants() -> None:
    changed = {mutant.file for mutant in grammar_mutants(FILES)}
    assert {file for file in FILES if file.startswith("grammars/")} - changed == {
        "grammars/structure.lark",
        "grammars/statute.lark",
    }
