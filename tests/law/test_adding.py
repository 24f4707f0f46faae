"""The steps of docs/adding.md, done in a temporary folder: a provision, a new version of one, a rate."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from pathlib import Path

import pytest

from lao_tip_law import Case, Determination
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import load

DOCS = Path(__file__).parents[2] / "docs" / "adding.md"
VICTIM = {
    "age": 25,
    "sex": "female",
    "nationality": "LA",
    "found_in": "LA",
    "harms": [],
    "close_relative": False,
    "conduct": [],
}
PLAIN = {
    "acts": ["taking"],
    "means": ["fraud"],
    "purposes": ["prostitution"],
    "habitual": False,
    "organised_group": False,
    "victims": [VICTIM],
    "other_conduct": ["pimping"],
}


def example(kind: str, place: int) -> str:
    """Give an example of the page, its indent taken off."""
    blocks = re.findall(
        rf"^   ```{kind}\n(.*?)^   ```$", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return re.sub(r"^   ", "", blocks[place], flags=re.MULTILINE)


def add(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8", newline="") as handle:
        handle.write(text)


def put_words(statutes: Path, words: str, identifier: str) -> None:
    """Do the first part of the page: the words, their digest, and the entry with another name."""
    law, name = identifier.split("/")
    (statutes / "reported" / law).mkdir(exist_ok=True)
    (statutes / "reported" / law / f"{name}.txt").write_text(words, encoding="utf-8")
    entry = example("toml", 0).replace("penal-law/procuring", identifier)
    entry = entry.replace('law = "penal-law"', f'law = "{law}"')
    entry = entry.replace('"..."', f'"{hashlib.sha256(words.encode()).hexdigest()}"')
    add(statutes / "register.toml", f"\n{entry}")


def on(day: str, **facts: object) -> Determination:
    return Assessor(Statutes(load())).assess(Case.of({**PLAIN, "offence_date": day, **facts}))


def outcome(day: str, provision: str) -> tuple[str, int | None]:
    """Give a charge's outcome, and the most months of its base penalty."""
    charge = on(day).charge(provision)
    assert charge is not None
    term = charge.penalty.imprisonment if charge.penalty else None
    return charge.outcome, term.max_months if term else None


def test_a_provision_is_added(checkout: Path) -> None:
    put_words(checkout / "statutes", "prostitution by up to seven years", "penal-law/procuring")
    article = Statutes(load())["penal-law/procuring"]
    assert (article.basis, article.heading, article.as_registered) == ("reported", "Procuring", True)
    charge = on("2007", other_conduct=["prostitution"]).charge("penal-law/procuring")
    assert charge is not None
    assert charge.outcome == "established"
    assert charge.penalty is not None
    assert charge.penalty.imprisonment is not None
    assert charge.penalty.imprisonment.max_months == 84


def test_a_new_version_is_added_and_the_old_one_stays_for_earlier_days(checkout: Path) -> None:
    statutes = checkout / "statutes"
    put_words(statutes, "pimping by up to six years", "penal-law/pimping_2010")
    add(statutes / "timeline.toml", "\n" + example("toml", 1))
    old, new = "penal-law/pimping", "penal-law/pimping_2010"
    assert (outcome("2010-06-30", old), outcome("2010-06-30", new)) == (
        ("established", 36),
        ("not_in_force", None),
    )
    assert (outcome("2010-07-01", old), outcome("2010-07-01", new)) == (
        ("not_in_force", None),
        ("established", 72),
    )
    year = on("2010")
    assert [each.fact for each in year.still_needed] == ["offence_date"]
    assert {effect.provision for effect in year.still_needed[0].effects} == {old, new}


def test_a_version_under_a_new_law_needs_no_date_of_its_own(checkout: Path) -> None:
    put_words(checkout / "statutes", "rape by two to nine years", "penal-code-2017/rape")
    girl = {**VICTIM, "age": 15, "conduct": ["rape"]}
    for day, in_force in (
        ("2018-10-31", "penal-law/rape_of_a_minor"),
        ("2018-11-01", "penal-code-2017/rape"),
    ):
        found = {each.provision: each.outcome for each in on(day, victims=[girl]).charges}
        assert found[in_force] == "established"
        assert [found[name] for name in ("penal-law/art_119", "penal-code-2017/rape")].count(
            "established"
        ) <= 1


def test_a_new_version_of_the_article_on_trafficking_is_an_offence_with_words_of_its_own(
    checkout: Path,
) -> None:
    statutes = checkout / "statutes"
    words = (statutes / "quoted/penal-law/art_134.txt").read_text(encoding="utf-8")
    words = words.replace("five to fifteen", "six to fifteen").replace("two or \nmore", "three or \nmore")
    put_words(statutes, words, "penal-law/art_134_2010")
    events = example("toml", 1).replace("penal-law/pimping", "penal-law/art_134")
    add(statutes / "timeline.toml", "\n" + events)
    answers = {
        day: {
            each.provision: (each.outcome, each.bands)
            for each in on(day, victims=[VICTIM, VICTIM]).charges
            if "art_134" in each.provision
        }
        for day in ("2010-06-30", "2010-07-01")
    }
    held, never = "established", ("not_in_force", ())
    assert answers == {
        "2010-06-30": {"penal-law/art_134": (held, ("aggravated",)), "penal-law/art_134_2010": never},
        "2010-07-01": {"penal-law/art_134": never, "penal-law/art_134_2010": (held, ("base",))},
    }


@pytest.mark.parametrize("day", ["2024-01-01", "2024-06-15"])
def test_a_rate_is_added(checkout: Path, day: str) -> None:
    before = on(day).charge("women-law/art_24")
    add(checkout / "statutes" / "rates" / "annual.csv", example("csv", 0))
    after = on(day).charge("women-law/art_24")
    for charge, basis in ((before, None), (after, "annual-average-2024")):
        assert charge is not None
        assert charge.penalty is not None
        assert charge.penalty.fine is not None
        assert charge.penalty.fine.usd is not None
        if basis is not None:
            assert charge.penalty.fine.usd.basis == basis
            assert charge.penalty.fine.usd.rate == Decimal("21456.78")
        else:
            assert charge.penalty.fine.usd.rate != Decimal("21456.78")


def test_the_page_is_linked_and_short() -> None:
    assert "docs/adding.md" in (DOCS.parents[1] / "README.md").read_text(encoding="utf-8")
    assert len(DOCS.read_text(encoding="utf-8").splitlines()) < 100
