"""The calculator in a browser gives what the library gives, byte for byte, and sends nothing anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser_support import watching

from building.answering import answer, data
from building.gallery import fragment
from lao_tip_law import assess, case_from_mapping, load_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser_support import Watched
    from playwright.sync_api import Browser, Page

CASES = Path(__file__).parents[2] / "cases"
FIVE = (
    "bar-girl-with-the-facts-settled",
    "two-women-taken-over-a-border",
    "niece-sold",
    "man-on-a-fishing-boat",
    "stopped-at-the-border",
)
PATIENCE = 120_000
SHOWS = """(wanted) => {
  const own = document.createElement("div");
  own.innerHTML = wanted;
  return own.innerHTML === document.getElementById("answer").innerHTML;
}"""


def expected(facts: dict[str, Any]) -> str:
    return str(json.loads(data(json.dumps(facts)))["data"])


def opened(watched: Watched, site: str, hash_: str = "") -> Page:
    page = watched.page
    page.goto(f"{site}/calculator/index.html{hash_}")
    page.get_by_text("Ready.", exact=True).wait_for(timeout=PATIENCE)
    page.locator("#answer h2").first.wait_for(timeout=PATIENCE)
    return page


@pytest.fixture(scope="module")
def started(browser: Browser, site: str) -> Iterator[Page]:
    """Open the calculator once for many tests: to start Python takes seconds."""
    with watching(browser, site) as watched:
        yield opened(watched, site)


@pytest.fixture
def page(started: Page) -> Page:
    """Give the calculator with nothing filled in, as it is when it is opened."""
    started.locator("#reset").click()
    assert_answered(started, {"stage": "completed"})
    assert started.locator("#problem").inner_text() == ""
    return started


def follow(page: Page, facts: dict[str, Any]) -> None:
    """Go to a link that holds a case."""
    page.evaluate("hash => { location.hash = hash; }", fragment(facts))
    assert_answered(page, facts)


def assert_answered(page: Page, facts: dict[str, Any], lang: str = "en") -> None:
    """The page shows the library's own answer to these facts, and saves its data to the byte."""
    wanted = json.loads(answer(json.dumps(facts), lang))["html"]
    page.wait_for_function(SHOWS, arg=wanted, timeout=PATIENCE)
    with page.expect_download() as saved:
        page.locator("#save-answer").click()
    assert Path(saved.value.path()).read_text(encoding="utf-8") == expected(facts)


def put(page: Page, facts: dict[str, Any]) -> None:
    """Answer the questions of the form, as somebody at the keyboard would."""
    for field in ("acts", "means", "purposes", "other_conduct"):
        put_list(page, "#facts", field, facts.get(field))
    for field in ("stage", "habitual", "organised_group"):
        if field in facts:
            page.locator(f'#facts [data-field="{field}"]').first.select_option(word(facts[field]))
    if "offence_date" in facts:
        page.locator('[data-field="offence_date"]').fill(str(facts["offence_date"]))
    if "victims" in facts:
        page.locator("#victims-known").check()
        for place, victim in enumerate(facts["victims"]):
            if place:
                page.locator("#add-victim").click()
            put_victim(page, f".victim:nth-of-type({place + 1})", victim)


def put_victim(page: Page, root: str, victim: dict[str, Any]) -> None:
    for field in ("harms", "conduct", "accused_of"):
        put_list(page, root, field, victim.get(field))
    for field in ("sex", "close_relative"):
        if field in victim:
            page.locator(f'{root} [data-field="{field}"]').select_option(word(victim[field]))
    for field in ("nationality", "found_in"):
        if field in victim:
            page.locator(f'{root} [data-field="{field}"]').fill(victim[field])
    if "age" in victim:
        age = victim["age"]
        typed = f"{age.get('min', 0)}-{age.get('max', 130)}" if isinstance(age, dict) else str(age)
        page.locator(f'{root} [data-field="age"]').fill(typed)


def put_list(page: Page, root: str, field: str, value: Any) -> None:  # noqa: ANN401 - as the case format has it
    if value is None:
        return
    known = value if isinstance(value, dict) else dict.fromkeys(value, True)
    for name, holds in known.items():
        if isinstance(holds, bool):
            page.locator(f'{root} [data-list="{field}"][data-word="{name}"]').first.select_option(word(holds))
    if isinstance(value, list):
        page.locator(f'{root} .rest[data-rest="{field}"]').first.click()


def word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.parametrize("name", FIVE)
def test_questions_answered_by_hand_give_the_library_s_own_answer(page: Page, name: str) -> None:
    facts = load_case(CASES / f"{name}.yaml").to_dict()
    put(page, facts)
    assert_answered(page, {"stage": "completed", **facts})
    assert json.loads(expected(facts)) == json.loads(json.dumps(assess(facts).to_dict()))


@pytest.mark.parametrize("name", sorted({path.stem for path in CASES.glob("*.yaml")} - {"returnee-accused"}))
def test_a_case_of_the_gallery_opens_in_the_calculator_as_it_is(page: Page, name: str) -> None:
    follow(page, load_case(CASES / f"{name}.yaml").to_dict())


def test_back_forward_and_reload_keep_the_case(watched: Watched, site: str) -> None:
    facts = {"stage": "completed", "acts": ["taking"], "victims": [{"age": 13}]}
    page = opened(watched, site, fragment(facts))
    page.locator("#reset").click()
    assert_answered(page, {"stage": "completed"})
    page.go_back()
    assert_answered(page, facts)
    page.go_forward()
    assert_answered(page, {"stage": "completed"})
    page.go_back()
    page.reload()
    page.get_by_text("Ready.", exact=True).wait_for(timeout=PATIENCE)
    page.locator("#answer h2").first.wait_for(timeout=PATIENCE)
    assert_answered(page, facts)


def test_once_loaded_it_answers_without_a_network(watched: Watched, site: str) -> None:
    page = opened(watched, site)
    asked = len(watched.asked)
    page.context.set_offline(True)
    page.locator('[data-field="habitual"]').select_option("true")
    assert_answered(page, {"stage": "completed", "habitual": True})
    assert watched.asked[asked:] == []


def test_lao_digits_are_numbers_and_a_bad_value_is_told_not_answered(page: Page) -> None:
    page.locator("#victims-known").check()
    page.locator('.victim [data-field="age"]').fill("໑໓")
    assert_answered(page, {"stage": "completed", "victims": [{"age": 13}]})
    page.locator('.victim [data-field="age"]').fill("131")
    page.wait_for_function("() => document.getElementById('problem').textContent", timeout=PATIENCE)
    assert "victims[0].age" in page.locator("#problem").inner_text()
    assert page.locator("#answer").inner_html() == ""


def test_a_saved_case_opens_again(page: Page, tmp_path: Path) -> None:
    facts = {"stage": "attempt", "means": {"fraud": True}, "victims": [{"age": {"min": 15, "max": 17}}]}
    follow(page, facts)
    with page.expect_download() as saved:
        page.locator("#save").click()
    file = tmp_path / "case.json"
    saved.value.save_as(file)
    assert json.loads(file.read_text(encoding="utf-8")) == facts
    page.locator("#reset").click()
    page.locator("#open").set_input_files(file)
    assert_answered(page, facts)


@pytest.mark.parametrize("name", FIVE)
def test_a_case_saved_as_yaml_is_the_same_case_for_the_library_and_opens_again(
    page: Page, tmp_path: Path, name: str
) -> None:
    case = load_case(CASES / f"{name}.yaml")
    follow(page, case.to_dict())
    with page.expect_download() as saved:
        page.locator("#save-yaml").click()
    assert saved.value.suggested_filename == "case.yaml"
    file = tmp_path / "case.yaml"
    saved.value.save_as(file)
    assert file.read_text(encoding="utf-8").count("\n") > 3, "a line each, as a person would write it"
    assert load_case(file) == case
    page.locator("#reset").click()
    page.locator("#open").set_input_files(file)
    assert_answered(page, case.to_dict())


def test_an_empty_case_is_saved_as_yaml(page: Page, tmp_path: Path) -> None:
    facts = {"stage": "unknown", "victims": [{}, {"harms": [], "age": {"min": 15, "max": 17}}], "acts": []}
    follow(page, facts)
    with page.expect_download() as saved:
        page.locator("#save-yaml").click()
    file = tmp_path / "case.yaml"
    saved.value.save_as(file)
    assert load_case(file) == case_from_mapping(facts)
    assert_answered(page, facts)


def test_a_file_that_holds_no_case_is_told_and_changes_nothing(page: Page, tmp_path: Path) -> None:
    facts = {"stage": "completed", "acts": ["taking"]}
    follow(page, facts)
    for name, text in (("case.yaml", "acts: [stealing]"), ("case.json", "{"), ("case.yml", "[")):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        page.locator("#open").set_input_files(file)
        page.wait_for_function("() => document.getElementById('problem').textContent")
        assert "stealing" not in page.locator("#problem").inner_text()
        assert_answered(page, facts)
        page.locator('[data-field="habitual"]').select_option("")
        page.evaluate("document.getElementById('problem').textContent = ''")


def test_a_fact_without_a_field_in_the_form_is_told(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("offence_date: 2007-03-04\nvictims:\n  - {birth_date: 1995-01-02}\n", encoding="utf-8")
    page.locator("#open").set_input_files(file)
    page.wait_for_function("() => document.getElementById('problem').textContent")
    assert "leaves it out: birth_date." in page.locator("#problem").inner_text()
    assert_answered(page, {"stage": "completed", "offence_date": "2007-03-04", "victims": [{}]})


def test_an_accusation_without_a_field_in_the_form_is_told(page: Page) -> None:
    facts: dict[str, Any] = load_case(CASES / "returnee-accused.yaml").to_dict()
    page.evaluate("hash => { location.hash = hash; }", fragment(facts))
    facts["victims"][0]["accused_of"] = ["prostitution", "illegal_immigration"]  # as the form orders them
    assert_answered(page, facts)
    assert page.locator("#problem").inner_text().endswith("leaves it out: accused_of.")


def test_the_way_to_the_text_leaves_the_case_as_it_is(page: Page) -> None:
    facts = {"stage": "completed", "acts": ["taking"], "victims": [{"age": 13}]}
    follow(page, facts)
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    assert_answered(page, facts)


def test_a_first_victim_counts_as_soon_as_the_number_is_known(page: Page) -> None:
    page.locator("#victims-known").check()
    assert_answered(page, {"stage": "completed", "victims": [{}]})
