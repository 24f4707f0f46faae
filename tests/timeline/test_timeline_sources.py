"""Where the days come from: sources that disagree, and words quoted to the character."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lao_tip_law.source.files import folder, read
from lao_tip_law.source.timeline import read_timeline

STATUTES = Path(folder("statutes"))
TIMELINE = read_timeline(read(str(STATUTES / "timeline.toml")))
SEEDS = Path("/work/shared/seeds")
FILES = {source.id: source.file for source in TIMELINE.sources}
needs_the_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the sources are not at hand here")


@pytest.mark.parametrize(
    ("of", "what", "used", "not_used"),
    [
        ("women-law", "adopted", date(2004, 10, 22), [(date(2004, 9, 1), date(2004, 9, 30))]),
        ("penal-law/art_134", "adopted", date(2005, 11, 9), [(date(2006, 1, 1), date(2006, 12, 31))] * 2),
        ("penal-law", "adopted", date(1989, 12, 23), [(date(1989, 11, 23),) * 2]),
        ("penal-code-2017", "adopted", date(2017, 5, 17), [(date(2018, 1, 1), date(2018, 12, 31))]),
        ("women-law", "replaced", date(2025, 5, 30), [(date(2024, 12, 11),) * 2]),
        ("children-law", "replaced", date(2023, 10, 24), [(date(2023, 7, 17),) * 2]),
    ],
)
def test_where_sources_disagree_all_are_kept_and_one_is_used_with_a_reason(
    of: str, what: str, used: date, not_used: list[tuple[date, date]]
) -> None:
    events = [event for event in TIMELINE.events if (event.of, event.what) == (of, what)]
    assert [(event.first, event.last) for event in events if event.used] == [(used, used)]
    assert [(event.first, event.last) for event in events if not event.used] == not_used
    assert all(event.why for event in events)


def test_the_decree_on_the_womens_law_is_kept_beside_its_adoption() -> None:
    days = {event.what: event.first for event in TIMELINE.events if event.of == "women-law" and event.used}
    assert days["adopted"] < days["promulgated"] == days["in_force"] == date(2004, 11, 15)


def test_nothing_from_memory_or_of_low_confidence_stands_in_the_timeline() -> None:
    assert {event.confidence for event in TIMELINE.events} <= {"high", "medium"}
    assert {measure.confidence for measure in TIMELINE.measures} <= {"high", "medium"}


def test_every_source_is_named_by_something() -> None:
    named = {event.source for event in TIMELINE.events}
    named |= {quote.source for measure in TIMELINE.measures for quote in measure.quotes}
    assert named == set(FILES)


@needs_the_seeds
def test_every_quoted_word_stands_in_its_source() -> None:
    quoted = [(event.source, event.words) for event in TIMELINE.events if event.words]
    quoted += [(quote.source, quote.words) for measure in TIMELINE.measures for quote in measure.quotes]
    assert len(quoted) == 12
    for source, words in quoted:
        assert words in (SEEDS / FILES[source]).read_text(encoding="utf-8")


@needs_the_seeds
def test_the_womens_laws_penalties_are_reported_in_the_cables_own_words() -> None:
    words = (STATUTES / "reported" / "women-law" / "art_24.txt").read_text(encoding="utf-8")
    assert words.startswith("the same penalties and definitions of human trafficking \n")
    assert (SEEDS / FILES["cable"]).read_text(encoding="utf-8").count(words) == 1


def test_article_215_is_two_plain_sentences() -> None:
    text = (STATUTES / "reported" / "penal-code-2017" / "art_215.txt").read_text(encoding="utf-8")
    assert text == (
        "Human trafficking is punishable under Article 215 by five to fifteen years imprisonment and a fine "
        "of 10,000,000 to 100,000,000 Kip. Where the victim is a child, the fine is 100,000,000 to "
        "500,000,000 Kip."
    )
