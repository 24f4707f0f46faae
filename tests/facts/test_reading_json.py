"""Reading cases from JSON."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Case, case_from_text
from lao_tip_law.facts.json_lines import find_lines
from lao_tip_law.facts.json_tree import read_json
from lao_tip_law.facts.problems import join


def test_json_says_the_same_as_yaml() -> None:
    text = (
        '{"habitual": true, "victims": [{"age": 13, "label": "[[[[[[[[[[[[[[[[[[[[[[["}, null], "acts": []}'
    )
    assert case_from_text(text, format="json") == case_from_text(text, format="yaml")


SYNTAX = "Check the quotes, commas, colons and brackets near it."
NO_NUMBER = (
    "The value is not a whole number."
    " Write digits only, without quotes, points or commas, as in 20000000; or unknown."
)
TOO_DEEP = "The nesting is deeper than 20 levels. Check the brackets."
OUT_OF_RANGE = "The number is below 0 or has more than 18 digits. Check the number of digits."


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('{"acts":\n  [seeking]}', "bad-json", f"c.json:2: The text is not valid JSON at column 4. {SYNTAX}"),
        ('{"acts": []}x', "bad-json", f"c.json:1: The text is not valid JSON at column 13. {SYNTAX}"),
        ('{\n"stage": 1,\n"acts": [],\n"stage": 2}', "duplicate-key", "c.json:4: stage: The key stands twice. Keep one of the two."),
        ('{"victims":[{},\n{"age":{"min":1,\n"min":1}}]}', "duplicate-key", "c.json:3: victims[1].age.min: The key stands twice. Keep one of the two."),
        ('{"Noy": 1,\n"Noy": 2, "Noy": 3}', "duplicate-key", "c.json:2: The key stands twice. Keep one of the two."),
        ("[\n" * 21 + "]" * 21, "too-deep", f"c.json:21: {TOO_DEEP}"),
        ('{"a":' * 30 + "1" + "}" * 30, "too-deep", f"c.json:1: {TOO_DEEP}"),
        ("[\n" * 200_000, "too-deep", f"c.json:21: {TOO_DEEP}"),
        ('{"sentence": {\n"fine_lak": 2.5}}', "not-a-number", f"c.json:2: sentence.fine_lak: {NO_NUMBER}"),
        ('{"sentence": {\n"fine_lak": NaN}}', "not-a-number", f"c.json:2: sentence.fine_lak: {NO_NUMBER}"),
        ('{"sentence": {\n"fine_lak": -Infinity}}', "not-a-number", f"c.json:2: sentence.fine_lak: {NO_NUMBER}"),
        ('{"sentence": {\n"fine_lak": ' + "9" * 9999 + "}}", "number-out-of-range", f"c.json:2: sentence.fine_lak: {OUT_OF_RANGE}"),
        ('{"sentence": {\n"fine_lak": -' + "9" * 9999 + "}}", "number-out-of-range", f"c.json:2: sentence.fine_lak: {OUT_OF_RANGE}"),
        (
            ('{"victims": [{"label": "x\\"{", "sex": null, "close_relative": true},\n'
            ' {"harms": {"death": true,\n"Mrs Noy": 5}}]}'),
            "unknown-word",
            ("c.json:3: victims[1].harms: An unknown key stands here. Write one of: serious_injury, maiming,"
            " loss_of_mental_faculties, permanent_disability, aids, death."),
        ),
        (
            '{"acts": ["taking",\n"seeking",\n"takin"]}',
            "unknown-word",
            ("c.json:3: acts[2]: The word is not one of those that can stand here; did you mean taking?"
            " Write one of: seeking, concealing, transporting, taking."),
        ),
        (
            "3",
            "not-a-mapping",
            ("c.json:1: The value is not a mapping of fields to values. Write the fields that are known, each as"
            " `name: value`; they are: offence_date, stage, acts, means, purposes, habitual, organised_group,"
            " victims, other_conduct, sentence."),
        ),
    ],
)  # fmt: skip # a row a line
def test_a_bad_text_is_refused_with_its_line(text: str, code: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        case_from_text(text, format="json", file="c.json")
    assert (caught.value.code, str(caught.value)) == (code, message)


def test_a_line_of_a_batch_keeps_its_number() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_text('{"stage": "attemt"}', format="json", file="cases.jsonl", first_line=41)
    assert (caught.value.file, caught.value.line, caught.value.field) == ("cases.jsonl", 41, "stage")


@pytest.mark.parametrize("deep", [19, 20])
def test_a_text_may_be_twenty_deep(deep: int) -> None:
    text = "[[]," + "[" * (deep - 1) + "]" * deep
    assert read_json(text) == json.loads(text)


def test_a_number_may_have_eighteen_digits() -> None:
    assert read_json(f"[{'9' * 18}, -{'9' * 18}]") == [10**18 - 1, 1 - 10**18]


def test_many_brackets_that_do_not_nest_are_no_depth() -> None:
    text = json.dumps({"victims": [{}] * 50})
    assert case_from_text(text, format="json") == Case(victims=[{}] * 50)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abcde", min_size=1), inner),
    max_leaves=20,
)


def _paths(tree: object, path: str = "") -> dict[str, object]:
    found = {path: tree}
    if isinstance(tree, dict):
        for key, value in tree.items():
            found |= _paths(value, join(path, key))
    elif isinstance(tree, list):
        for place, value in enumerate(tree):
            found |= _paths(value, join(path, f"[{place}]"))
    return found


@given(TREES, st.sampled_from([None, 0, 1]))
def test_each_value_of_any_json_has_a_line(tree: object, indent: int | None) -> None:
    text = json.dumps(tree, indent=indent)
    found = find_lines(text)
    assert found.by_path.keys() == _paths(tree).keys()
    assert found.last == text.count("\n") + 1
    assert found.second == ("", 1)


@given(
    st.text(alphabet=st.sampled_from('{}[],:"\\u0123456789-.eE truefalsnN\n') | st.characters())
    | TREES.map(json.dumps)
)
def test_no_text_raises_anything_but_a_case_error(text: str) -> None:
    with suppress(CaseError):
        case_from_text(text, format="json")
