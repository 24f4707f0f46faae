"""Figures of the texts: each is a threshold that is tried, or is told why it is none.

The texts are read here a second time, word by word, for everything that looks like a number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest
from number_words import ONES, TENS
from thresholds import thresholds

from lao_tip_law import statutes

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = {article.id: article.text for article in statutes.values() if article.text}
WORDS = (*ONES, TENS[0])
LARGER = (*TENS[1:], "hundred", "thousand", "million")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "half", "double", "twice")
NUMBER = re.compile(rf"\d[\d.,]*\d|\d|\b(?:{'|'.join((*WORDS, *LARGER, *ORDINALS))})\b", re.IGNORECASE)
NO_THRESHOLD = {
    r"Article\s+(\d+)": "the number of an article",
    r"(?m)^(\d)\. ": "the number of a point",
    r"USD ([\d,]+) to ": "dollars that the source prints",
    r"USD [\d,]+ to ([\d,]+)": "dollars that the source prints",
    r"the (third) paragraph": "points to a paragraph",
    r"age of consent in Laos is (15)": "no offence; Article 89 has one, with this age",
}
"""Figures at which no answer changes, each by the words around it, and why."""


class Figure(NamedTuple):
    """A figure as a text has it, and where."""

    provision: str
    words: str
    start: int

    @property
    def value(self) -> int | None:
        """The number; None for an ordinal and above twenty, for the texts have none that sets anything."""
        if self.words[0].isdigit():
            return int(re.sub(r"\D", "", self.words))
        return WORDS.index(self.words.lower()) if self.words.lower() in WORDS else None


def figures() -> Iterator[Figure]:
    for provision, text in TEXTS.items():
        yield from (Figure(provision, found[0], found.start()) for found in NUMBER.finditer(text))


def excused(figure: Figure) -> list[str]:
    """Give the reasons why a figure is no threshold."""
    return [
        why
        for pattern, why in NO_THRESHOLD.items()
        for found in re.finditer(pattern, TEXTS[figure.provision])
        if found.start(1) == figure.start
    ]


FIGURES = list(figures())


@pytest.mark.parametrize(
    "figure",
    [
        pytest.param(
            each, marks=pytest.mark.law(each.provision), id=f"{each.provision}-{each.words}-{each.start}"
        )
        for each in FIGURES
    ],
)
def test_each_figure_of_a_text_sets_a_threshold_or_is_told_why_it_sets_none(figure: Figure) -> None:
    """Years, kip, ages and numbers of people are thresholds, tried one below, on and one above; numbers of
    articles and points, and the dollars that the source prints, are none.
    """
    set_here = [
        each
        for each in thresholds(statutes)
        if each.article == figure.provision
        and each.span[0] <= figure.start < each.span[1]
        and figure.value is not None
        and each.number == figure.value * (12 if each.kind == "months" else 1)
    ]
    assert bool(set_here) != bool(excused(figure)), "either a threshold or told why not"


def test_each_threshold_is_a_figure_of_its_text() -> None:
    """No threshold is made up: its figure stands among the words that are said to set it."""
    for each in thresholds(statutes):
        values = {
            figure.value * (12 if each.kind == "months" else 1)
            for figure in FIGURES
            if figure.provision == each.article
            and each.span[0] <= figure.start < each.span[1]
            and figure.value is not None
        }
        assert each.number in values, each


def test_every_reason_is_needed() -> None:
    """A reason why a figure is no threshold stands for a figure that is there."""
    told = {why for figure in FIGURES for why in excused(figure)}
    assert told == set(NO_THRESHOLD.values())
