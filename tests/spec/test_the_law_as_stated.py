"""The parsed law says what `the_law.txt` states: every figure, list, rule, right, duty, day and rate."""

from __future__ import annotations

import re

import pytest
from telling_the_law import heading_of, stated, told, words_stated

from lao_tip_law import statutes
from lao_tip_law.source.files import read_all

STATED = stated()
PROVISIONS = [
    pytest.param(name, marks=pytest.mark.law(name, words=words_stated(STATED[name])))
    for name in STATED
    if "/" in name
]
TABLES = [name for name in STATED if "/" not in name]


@pytest.fixture(scope="module")
def read() -> dict[str, list[str]]:
    return told(statutes.law, read_all("statutes", (".toml", ".csv")))


@pytest.mark.parametrize("provision", PROVISIONS)
def test_a_provision_says_what_is_stated_of_it(provision: str, read: dict[str, list[str]]) -> None:
    """Every provision says what stands of it in `the_law.txt`: figures, circumstances, rights, duties."""
    assert read[provision] == STATED[provision]


HEADED = [article.id for article in statutes.values() if heading_of(article)]


@pytest.mark.parametrize("provision", [pytest.param(name, marks=pytest.mark.law(name)) for name in HEADED])
def test_an_article_bears_the_number_and_the_heading_that_answers_show(provision: str) -> None:
    """What answers show of an article is the register's; the text's own heading says the same."""
    article = statutes[provision]
    assert re.fullmatch(rf"Article {article.number}[:.] {re.escape(article.heading)}", heading_of(article))


@pytest.mark.parametrize("table", TABLES)
def test_days_rates_and_registers_are_as_stated(table: str, read: dict[str, list[str]]) -> None:
    """The days from which each law is one, the rates of the dollar, and the registers of sources and
    provisions are what `the_law.txt` states.
    """
    assert read[table] == STATED[table]


def test_nothing_of_the_law_is_left_unstated(read: dict[str, list[str]]) -> None:
    """Each provision and each table that is read has its place in `the_law.txt`, and nothing else stands
    there.
    """
    assert list(read) == list(STATED)
