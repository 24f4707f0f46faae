"""Mappings in the form of a case, good ones and such with something odd in them, for schema and loader."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.vocabulary import (
    ACTS,
    CASE_FIELDS,
    CONDUCT,
    HARMS,
    MEANS,
    OTHER_CONDUCT,
    PURPOSES,
    SENTENCE_FIELDS,
    SEXES,
    STAGES,
    VICTIM_FIELDS,
)


def _kinds(words: tuple[str, ...]) -> st.SearchStrategy[Any]:
    word = st.sampled_from(words)
    return st.lists(word, max_size=4) | st.dictionaries(word, TRUTH, max_size=4)


def _some(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: UNKNOWN | values for name, values in fields.items()})


UNKNOWN = st.sampled_from([None, "unknown"])
TRUTH = st.booleans() | UNKNOWN
DATE = st.dates().map(str)
DAYS = DATE | DATE.map(lambda day: day[:7]) | st.integers(1, 9999)
AGE = st.integers(0, 130)
COUNTRY = st.sampled_from(sorted(COUNTRIES)).flatmap(lambda code: st.sampled_from([code, code.lower()]))
VICTIM = _some(
    {
        "label": st.text(
            st.characters(max_codepoint=0xFFFF, exclude_categories=("Cc", "Cs")), min_size=1, max_size=9
        ),
        "age": AGE | _some({"min": AGE, "max": AGE}),
        "birth_date": DATE,
        "sex": st.sampled_from(SEXES),
        "nationality": COUNTRY,
        "found_in": COUNTRY,
        "close_relative": TRUTH,
        "harms": _kinds(HARMS),
        "conduct": _kinds(CONDUCT),
        "accused_of": st.lists(st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True), max_size=3),
        "returned_on": DAYS,
    }
)
SENTENCE = _some(
    {
        "imprisonment": st.sampled_from(["life", "DEATH", "none", "6 years", "1 Year 13 months", "໙ months"]),
        "fine_lak": st.integers(0, 10**18 - 1),
        "confiscation": TRUTH,
    }
)
MAPPING = _some(
    {
        "offence_date": DAYS,
        "stage": st.sampled_from(STAGES),
        "acts": _kinds(ACTS),
        "means": _kinds(MEANS),
        "purposes": _kinds(PURPOSES),
        "habitual": TRUTH,
        "organised_group": TRUTH,
        "victims": st.lists(VICTIM | UNKNOWN, max_size=3),
        "other_conduct": _kinds(OTHER_CONDUCT),
        "sentence": SENTENCE,
    }
)
ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        None, True, False, 0, 1, -1, 130, 131, 2007, 9999, 10_000, 10**18 - 1, 10**18, 13.5, "", "unknown", "true",
        "yes", "life", "6 years", "6  YEARS ", "6", "0 years", "06 months", "1 month 1 year", "1 year 1 month\n",
        "2007", "2007\n", "2007-12", "2007-12-05", "2007-12-05/2008", "2007/", "2007-1-5", "20071205", "LA", "lA",
        "LA\n", "XX", "Laos", "female", "Female", "a", "A", "a_1", "1a", "a\n", "a\x85", "x" * 60, "x" * 61,
        "x" * 200, "x" * 201, "death", "deth", "taking", "completed", [], [None], ["unknown"], ["death"],
        ["taking", 1], ["a"], [[]], {}, {"min": 3}, {"max": None}, {"min": 3.5}, {"mim": 3}, {"death": True},
        {"death": "yes"}, {"death": 1}, {"taking": None}, {"age": 3}, {"x": 1}, [{}], [{"age": 3}], "\ud7ff\u200b",
    ]
)  # fmt: skip # short words, many to a line


def _places(tree: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if isinstance(tree, dict):
        found += [place for key, value in tree.items() for place in _places(value, (*path, key))]
    elif isinstance(tree, list):
        found += [place for key, value in enumerate(tree) for place in _places(value, (*path, key))]
    return found


@st.composite
def spoilt(draw: st.DrawFn) -> Any:  # noqa: ANN401 - any value at all
    """A case of which one value, field or entry has been replaced by something odd, or one has been added."""
    tree = draw(MAPPING)
    path = draw(st.sampled_from(_places(tree)))
    odd = draw(ODD)
    names = [*CASE_FIELDS, *VICTIM_FIELDS, *SENTENCE_FIELDS, "deth", "min"]
    holder: Any = None
    inner: Any = tree
    for step in path:
        holder, inner = inner, inner[step]
    if isinstance(inner, dict) and draw(st.booleans()):
        inner[draw(st.sampled_from(names))] = odd
    elif isinstance(inner, list) and draw(st.booleans()):
        inner.append(odd)
    elif path:
        holder[path[-1]] = odd
    else:
        return odd
    return tree
