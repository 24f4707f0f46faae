"""Reading cases from YAML."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Case, case_from_bytes, case_from_text
from lao_tip_law.facts.yaml_tree import read_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("2007-12-05", "2007-12-05"),
        ("13.5", "13.5"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("Null", None),
        ("", None),
        ("013", 13),
        ("-7", -7),
        ("໑໓", 13),
        ("9" * 18, 10**18 - 1),
        ("-", [None]),
        ("'13'", "13"),
        ('"true"', "true"),
        ("''", ""),
        ("[a, [1, {b: c}]]", ["a", [1, {"b": "c"}]]),
        ("<<", "<<"),
    ],
)
def test_only_truth_values_nulls_and_whole_numbers_are_more_than_text(text: str, value: object) -> None:
    tree, _ = read_yaml(f"key: {text}\n" if text != "-" else "key:\n  -\n")
    assert tree == {"key": value}


def test_each_value_has_its_line() -> None:
    _, lines = read_yaml("a: 1\nb:\n  - x\n  -\n    c:\n      2\n")
    assert lines == {"": 1, "a": 1, "b": 2, "b[0]": 3, "b[1]": 5, "b[1].c": 5}


def test_norway_is_a_country() -> None:
    case = case_from_text("victims: [{found_in: NO}]")
    assert case.victims is not None
    assert case.victims[0].found_in == "NO"


def test_a_byte_order_mark_and_comments_do_no_harm() -> None:
    assert case_from_bytes(b"\xef\xbb\xbf# a case\r\nhabitual: true\r\n") == Case(habitual=True)
    assert case_from_text("%YAML 1.2\n---\n{}\n...\n") == Case()


SYNTAX = "Check the indentation (spaces, no tabs), colons, quotes and brackets near it."
DEEP = "[0]" * 19


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("\n", "empty", "c.yaml: There is no case in it. Write at least one field, or {}."),
        ("# nothing\n", "empty", "c.yaml: There is no case in it. Write at least one field, or {}."),
        (
            "---\n",
            "not-a-mapping",
            ("c.yaml:2: The value is not a mapping of fields to values. Write the fields that are known, each as"
            " `name: value`; they are: offence_date, stage, acts, means, purposes, habitual, organised_group,"
            " victims, other_conduct, sentence."),
        ),
        ("a:\n\tb", "bad-yaml", f"c.yaml:2: The text is not valid YAML at column 1. {SYNTAX}"),
        ("a: b: c", "bad-yaml", f"c.yaml:1: The text is not valid YAML at column 5. {SYNTAX}"),
        ("acts: [seeking\n", "bad-yaml", f"c.yaml:2: The text is not valid YAML at column 1. {SYNTAX}"),
        ("stage: *x", "yaml-alias", "c.yaml:1: stage: An anchor or alias stands here. Write the value out in full."),
        ("stage: &x a", "yaml-alias", "c.yaml:1: stage: An anchor or alias stands here. Write the value out in full."),
        ("Noy: &x {}", "yaml-alias", "c.yaml:1: An anchor or alias stands here. Write the value out in full."),
        ("stage: !x a", "yaml-tag", "c.yaml:1: stage: A tag stands here. Leave out the word that begins with `!`."),
        ("!!map {}", "yaml-tag", "c.yaml:1: A tag stands here. Leave out the word that begins with `!`."),
        (
            "stage: attempt\n---\nstage: attempt\n",
            "several-documents",
            "c.yaml:2: A second document begins here. Write one case to a file, without `---`.",
        ),
        ("stage: a\nacts: []\nstage: b\n", "duplicate-key", "c.yaml:3: stage: The key stands twice. Keep one of the two."),
        ("Noy: a\n'Noy': b\n", "duplicate-key", "c.yaml:2: The key stands twice. Keep one of the two."),
        ("1: a", "key-not-a-word", "c.yaml:1: A key is not a word. Write the name of a field."),
        ("victims: [{true: a}]", "key-not-a-word", "c.yaml:1: victims[0]: A key is not a word. Write the name of a field."),
        ("? [a]\n: b", "key-not-a-word", "c.yaml:1: A key is not a word. Write the name of a field."),
        ("[" * 500, "too-deep", f"c.yaml:1: {DEEP}[0]: The nesting is deeper than 20 levels. Check the brackets."),
        (
            "sentence:\n  fine_lak: 1234567890123456789",
            "number-out-of-range",
            ("c.yaml:2: sentence.fine_lak: The number has more than 18 digits."
            " Check the number of digits; put quotes around what is no number."),
        ),
        ('stage:\n  "\\Uffffffff"', "bad-yaml", f"c.yaml:1: The text is not valid YAML. {SYNTAX}"),
        ("stage: \x85\ufffe", "bad-yaml", f"c.yaml:1: The text is not valid YAML. {SYNTAX}"),
        (
            "habitual: yes",
            "not-a-truth-value",
            "c.yaml:1: habitual: The value is not a truth value. Write true, false or unknown.",
        ),
        (
            "victims:\n  - age: 1\n  - sex: male\n    age: 13.5",
            "not-a-number",
            ("c.yaml:4: victims[1].age: The age is not a whole number."
            " Write whole years in digits, without quotes, as in 13; or {min: 15, max: 17}; or unknown."),
        ),
        (
            "victims:\n  - harms:\n      death: true\n      Mrs Noy: true\n",
            "unknown-word",
            ("c.yaml:4: victims[0].harms: An unknown key stands here. Write one of: serious_injury, maiming,"
            " loss_of_mental_faculties, permanent_disability, aids, death."),
        ),
        (
            "victims:\n  - age:\n      min: 18\n      max: 17\n",
            "range-reversed",
            ("c.yaml:2: victims[0].age: The least age is above the greatest."
            " Write the lower of the two as min and the higher as max."),
        ),
    ],
)  # fmt: skip # a row a line
def test_a_bad_text_is_refused_with_its_line(text: str, code: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        case_from_text(text, format="yaml", file="c.yaml")
    assert (caught.value.code, str(caught.value)) == (code, message)
    assert caught.value.file == "c.yaml"


def test_a_tree_may_be_twenty_deep() -> None:
    tree, _ = read_yaml("[" * 20 + "]" * 20)
    assert isinstance(tree, list)


@given(st.text(alphabet=st.sampled_from("ab:-?[]{},&*!|>'\"%@`# \n\t\\\x00\ufeff0໑~<.ສ") | st.characters()))
def test_no_text_raises_anything_but_a_case_error(text: str) -> None:
    with suppress(CaseError):
        case_from_text(text, format="yaml")
