"""One case, one answer, whatever it comes in and goes out as; neither rate nor language changes the law."""

from __future__ import annotations

import copy
import io
import json
import re
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from babel import Locale
from case_support import Plain, codes, examples
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from lao_tip_law import Case, CaseError, Determination, Victim, assess, case_from_mapping
from lao_tip_law.cli import main
from lao_tip_law.determination.schema import determination_schema
from lao_tip_law.facts import case_from_text
from lao_tip_law.facts.schema import case_schema
from lao_tip_law.strategies import cases

if TYPE_CHECKING:
    from decimal import Decimal

CASES = Draft202012Validator(case_schema())
ANSWERS = Draft202012Validator(determination_schema())


def as_objects(plain: Plain) -> Case:
    """Build a case of the package's own classes, field by field."""
    fields = dict(plain)
    if isinstance(fields.get("victims"), list):
        fields["victims"] = [Victim(**one) for one in fields["victims"]]
    return Case(**fields)


@examples(70)
@given(cases())
def test_json_yaml_objects_and_mappings_are_the_same_case(plain: Plain) -> None:
    """Contract 3 and 6: a case is its facts, in whichever form they come."""
    mapping = case_from_mapping(MappingProxyType(plain))
    forms = [
        as_objects(plain),
        case_from_text(json.dumps(plain), format="json"),
        case_from_text(json.dumps(plain), format="yaml"),
        case_from_text(yaml.safe_dump(plain, sort_keys=False), format="yaml"),
        case_from_text(yaml.safe_dump(plain, default_flow_style=True), format="yaml"),
    ]
    assert all(form == mapping for form in forms)


@examples(60)
@given(cases())
def test_a_case_object_and_its_mapping_have_the_same_answer(plain: Plain) -> None:
    """Contract 6: `assess` takes a case or a mapping, gives the same for both, and leaves the mapping be."""
    before = copy.deepcopy(plain)
    answer = assess(plain)
    assert plain == before
    assert answer == assess(as_objects(plain)) == assess(plain)


@examples(70)
@given(cases())
def test_a_case_written_back_is_the_same_case(plain: Plain) -> None:
    """Contract 3: the shortest plain form of a case loses nothing, and the published schema accepts both."""
    case = Case.of(plain)
    written = case.to_dict()
    assert Case.of(written) == case
    assert Case.of(written).to_dict() == written
    assert Case.of(json.loads(json.dumps(written))) == case
    CASES.validate(written)
    CASES.validate(plain)


@examples(40)
@given(cases())
def test_every_answer_as_json_keeps_to_the_published_schema(plain: Plain) -> None:
    """Contract 4: what `--json` prints reads back as what `assess` gave, and its schema accepts it."""
    answer = assess(plain).to_dict()
    printed = json.loads(json.dumps(answer))
    assert printed == answer
    ANSWERS.validate(printed)


FIGURES = re.compile(r"\d[\d,.]*\d|\d")


def run(*arguments: str) -> tuple[int, str, str]:
    """Run the command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(arguments)
    return status, out.getvalue(), err.getvalue()


@examples(12)
@given(st.lists(cases(), min_size=1, max_size=4))
def test_a_batch_answers_each_line_as_if_it_came_alone(plains: list[Plain]) -> None:
    """Contract 5: `assess --jsonl` gives one determination a line, in order; `--json` the same of a file."""
    with tempfile.TemporaryDirectory() as folder:
        path, one = Path(folder, "cases.jsonl"), Path(folder, "one.yaml")
        path.write_text("".join(f"{json.dumps(plain)}\n" for plain in plains), encoding="utf-8")
        one.write_text(yaml.safe_dump(plains[0]), encoding="utf-8")
        status, out, err = run("assess", "--jsonl", str(path))
        alone = run("assess", "--json", str(one))
    assert (status, err) == (0, "")
    assert [json.loads(line) for line in out.splitlines()] == [assess(plain).to_dict() for plain in plains]
    assert json.loads(alone[1]) == assess(plains[0]).to_dict()


def without_dollars(value: Any) -> Any:  # noqa: ANN401 - plain data in, plain data out
    """Leave out the dollars, the receipt and the notes, which tell of the rate."""
    if isinstance(value, dict):
        told = {"usd", "receipt", "notes"}
        return {key: without_dollars(each) for key, each in value.items() if key not in told}
    return [without_dollars(each) for each in value] if isinstance(value, list) else value


def codes_beside_rates(answer: Determination) -> list[str]:
    return [code for code in codes(answer) if "rate" not in code.split("-")]


@examples(60)
@given(cases(), st.decimals("0.01", "100000", places=2))
def test_a_rate_changes_dollars_and_nothing_else(plain: Plain, rate: Decimal) -> None:
    """Contract 4 and 5: `--rate` turns kip into dollars. No kip, term, band, right or reason hangs on it."""
    one, other = assess(plain, rate=rate), assess(plain)
    assert without_dollars(one.to_dict()) == without_dollars(other.to_dict())
    assert codes_beside_rates(one) == codes_beside_rates(other)


@examples(15)
@given(cases())
def test_a_language_changes_no_number_and_no_data(plain: Plain) -> None:
    """Contract 5: `--lang` chooses the words of the page; the data and every figure are the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "case.json"))
        Path(path).write_text(json.dumps(plain), encoding="utf-8")
        data = [run("assess", path, "--json", *lang) for lang in ((), ("--lang", "en"), ("--lang", "lo"))]
        pages = [run("assess", path, "--lang", lang) for lang in ("en", "lo")]
    assert data[0] == data[1] == data[2]
    assert {status for status, _, _ in (*data, *pages)} == {0}
    english, lao = (sorted(FIGURES.findall(page)) for _, page, _ in pages)
    assert english == lao


@examples(40)
@given(plain=cases())
def test_what_is_printed_of_a_reason_or_a_need_is_what_the_answer_holds(plain: Plain) -> None:
    """Contract 4: in JSON `holds` is true, false or null, null where it is not known; and `if` is what each
    answer leaves of the first thing that a fact can change.
    """
    answer = assess(plain)
    printed = json.loads(json.dumps(answer.to_dict()))
    for charge, shown in zip(answer.charges, printed["charges"], strict=True):
        assert [each["holds"] for each in shown["reasons"]] == [each.holds for each in charge.reasons]
    for victim, shown in zip(answer.victims, printed["victims"], strict=True):
        for right, one in zip(victim.rights, shown["rights"], strict=True):
            assert [each["holds"] for each in one["reasons"]] == [each.holds for each in right.reasons]
    for needed, shown in zip(answer.still_needed, printed["still_needed"], strict=True):
        assert shown["if"] == {label: list(left) for label, left in needed.effects[0].leaves.items()}


@pytest.mark.parametrize(
    "facts",
    [
        {"victims": [{"age": "13"}]},
        {"victims": [{"close_relative": "false"}]},
        {"number_of_victims": "2"},
        {"habitual": "true"},
        {"sentence": {"fine_lak": "10000000"}},
    ],
    ids=["age", "close relative", "number of victims", "habit", "fine"],
)
def test_a_number_or_a_truth_in_quotes_is_a_text_in_yaml_as_in_json(facts: Plain) -> None:
    """Contract 3: a value has the kind that it is written in. What JSON refuses, YAML refuses for the same
    reason.
    """
    told = []
    for form, text in (("json", json.dumps(facts)), ("yaml", yaml.safe_dump(facts, default_style='"'))):
        with pytest.raises(CaseError) as caught:
            case_from_text(text, format=form)  # type: ignore[arg-type] # one of the two
        told.append((caught.value.code, caught.value.field))
    assert told[0] == told[1]


def test_every_country_is_read_by_its_code_in_yaml_and_json() -> None:
    """Contract 3: each of the 249 codes of ISO 3166-1 is a country, Norway's `NO` too."""
    names = set(Locale("en").territories)
    outside = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
    assigned = {name for name in names if name.isalpha() and len(name) == 2} - outside
    assert len(assigned) == 249
    for code in sorted(assigned):
        for text, form in (
            (f"victims: [{{nationality: {code}, found_in: {code.lower()}}}]", "yaml"),
            (f'{{"victims": [{{"nationality": "{code}", "found_in": "{code.lower()}"}}]}}', "json"),
        ):
            (one,) = case_from_text(text, format=form).victims or ()  # type: ignore[arg-type] # one of the two
            assert (one.nationality, one.found_in) == (code, code)
