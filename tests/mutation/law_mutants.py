"""Every mutant of the law's own files: which file is changed how, and with which tests it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grammar_edits import edits_of_grammar
from mutants import Mutant, mutants_of
from table_edits import csv_edits, toml_edits
from text_edits import edits_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Tables of reports that no answer rests on are none of the law.
NO_LAW = frozenset({"statutes/reports.toml"})

# The specification, and the tests beside it that state the law; the quickest to speak up come first. None of
# them holds a text against its digest or against a copy of itself.
STATEMENTS = (
    "tests/law/test_articles.py",
    "tests/timeline/test_days_in_force.py",
    "tests/determination/test_other_laws.py",
    "tests/cases/test_worked_cases.py",
    "tests/rates/test_rate_tables.py",
)


# What holds the grammars besides: how words are cut; the clauses of the style, each with its reading by hand.
OF_GRAMMARS = (
    "tests/grammar/test_cutting.py",
    "tests/grammar/test_clause_bank.py",
    "tests/grammar/test_ranges.py",
    "tests/grammar/test_numerals.py",
)


def grammar_mutants(files: Mapping[str, bytes]) -> Iterator[Mutant]:
    """Give every mutant of the grammars' words, patterns, alternatives, names and optional parts."""
    for file, data in files.items():
        if file.startswith("grammars/") and not file.endswith("structure.lark"):
            text = data.decode()
            yield from mutants_of(file, text, edits_of_grammar(text))


def statute_mutants(files: Mapping[str, bytes]) -> Iterator[Mutant]:
    """Give every mutant of the statutes: texts, register, timeline and rates."""
    for file, data in files.items():
        if not file.startswith("statutes/") or file in NO_LAW:
            continue
        text = data.decode()
        if file.endswith(".txt"):
            edits = edits_of(text)
        elif file.endswith(".csv"):
            edits = csv_edits(text)
        else:
            edits = toml_edits(text)
        yield from mutants_of(file, text, edits)
