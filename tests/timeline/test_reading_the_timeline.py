"""What is refused in the timeline's file, and how the refusal reads."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import pytest
from toml_entries import NEIGHBOURS, entry, refused

from lao_tip_law.errors import SourceError
from lao_tip_law.source.timeline import read_timeline

SOURCE = '[[source]]\nid = "gazette"\ntitle = "The gazette"\nwhere = "Vientiane"\n'


def event(**changed: str | None) -> str:
    """Write an event, with some of its keys changed or (None) left out."""
    keys: dict[str, str | None] = {
        "of": '"new-law"',
        "what": '"in_force"',
        "first": "2020-01-01",
        "last": "2020-01-01",
        "source": '"gazette"',
        "confidence": '"high"',
        "used": "true",
        **changed,
    }
    return entry("event", keys)


def measure(**changed: str) -> str:
    """Write a measure, with some of its keys changed."""
    keys = {
        "id": '"order"',
        "text": '"An order."',
        "first": "2020-01-01",
        "last": "2020-01-31",
        "confidence": '"high"',
        "quotes": '[{source = "gazette", paragraph = "1", words = "An order."}]',
        **changed,
    }
    return entry("measure", keys)


def test_a_small_timeline_is_read() -> None:
    timeline = read_timeline((SOURCE + event() + measure()).encode())
    assert [told.of for told in timeline.events] == ["new-law"]
    assert timeline.measures[0].quotes[0].words == "An order."
    assert timeline.sources[0].date == ""


def test_an_empty_timeline_knows_nothing() -> None:
    assert read_timeline(b"").events == ()


def test_a_provision_may_end_before_its_law() -> None:
    ended = event(of='"new-law/art_2"', what='"replaced"', first="2021-01-01", last="2021-01-01")
    life = read_timeline((SOURCE + event() + ended).encode()).life_of("new-law/art_2__para_1")
    assert [str(day) for day in life.cuts] == ["2020-01-01", "2021-01-01"]


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        (
            "[[event]]\nfirst = 2020-02-30\n",
            "bad-toml",
            "the file is no TOML: Invalid date or datetime (at line 2, column 9). Mend the place named; a day is written as in 2007-12-05 and must be in the calendar.",
        ),
        (
            '[[events]]\nof = "new-law"\n',
            "unknown-table",
            "'events' is no list of tables that this file has. Write [[source]] or [[event]] or [[measure]].",
        ),
        (
            "event = 5\n",
            "unknown-table",
            "'event' is no list of tables that this file has. Write [[source]] or [[event]] or [[measure]].",
        ),
        (
            "event = [5]\n",
            "unknown-table",
            "'event' is no list of tables that this file has. Write [[source]] or [[event]] or [[measure]].",
        ),
        (
            SOURCE + event(first='"2020-01-01"'),
            "bad-entry",
            f"event 1, first: the value is not what it should be: a day as in 2007-12-05, without quotation marks. {NEIGHBOURS}",
        ),
        (
            SOURCE + event(last="2020-01-01T10:00:00"),
            "bad-entry",
            f"event 1, last: the value is not what it should be: a day as in 2007-12-05, without quotation marks. {NEIGHBOURS}",
        ),
        (
            SOURCE + event(used="1"),
            "bad-entry",
            f"event 1, used: the value is not what it should be: true or false. {NEIGHBOURS}",
        ),
        (
            SOURCE + event(why="5"),
            "bad-entry",
            f"event 1, why: the value is not what it should be: text between quotation marks. {NEIGHBOURS}",
        ),
        (SOURCE + event(source=None), "bad-entry", f"event 1, source: the key is missing. {NEIGHBOURS}"),
        (
            SOURCE + event(day="2020-01-01"),
            "bad-entry",
            f"event 1, day: there is no such key; the keys are of, what, first, last, source, confidence, used, why, words. {NEIGHBOURS}",
        ),
        (
            SOURCE + event() + event(first="2020-01-02"),
            "range-reversed",
            "event 2 (new-law, in_force): the first day is after the last. Give the earlier day first.",
        ),
        (
            SOURCE + event(what='"signed"'),
            "unknown-word",
            "event 1 (new-law, signed), what: 'signed' is not known here. Write adopted or promulgated or gazetted or in_force or replaced.",
        ),
        (
            SOURCE + event(confidence='"low"'),
            "unknown-word",
            "event 1 (new-law, in_force), confidence: 'low' is not known here. Write high or medium.",
        ),
        (
            SOURCE + event(used="false"),
            "no-reason",
            "event 1 (new-law, in_force), why: the day is not used, and no reason told. Say why.",
        ),
        (
            SOURCE + event() + event(first="2019-01-01"),
            "used-twice",
            "event 2 (new-law, in_force): another day is used for the same thing. Set used = false in all of them but one, and say why.",
        ),
        (
            SOURCE + event(source='"newspaper"'),
            "unknown-source",
            "event 1 (new-law, in_force), source: no [[source]] has the id 'newspaper'. Add the document, or mend its name.",
        ),
        (
            SOURCE + SOURCE + event(),
            "named-twice",
            "source gazette: two entries have this name. Rename or join them.",
        ),
        (
            SOURCE + event(what='"adopted"'),
            "no-commencement",
            'new-law: no day is told from which on the law is in force. Add an [[event]] of the law with what = "in_force" and used = true.',
        ),
        (
            SOURCE + event() + event(what='"replaced"'),
            "replaced-too-early",
            'new-law: it is replaced before it is in force for certain. Compare the days of its events, and its law\'s, "in_force" and "replaced".',
        ),
        (
            SOURCE
            + event()
            + event(what='"replaced"', first="2021-01-01", last="2021-01-01")
            + event(of='"new-law/art_2"', last="2022-01-01"),
            "replaced-too-early",
            'new-law/art_2: it is replaced before it is in force for certain. Compare the days of its events, and its law\'s, "in_force" and "replaced".',
        ),
        (
            SOURCE + measure(first="2020-02-01"),
            "range-reversed",
            "measure order: the first day is after the last. Give the earlier day first.",
        ),
        (
            SOURCE + measure(confidence='"low"'),
            "unknown-word",
            "measure order, confidence: 'low' is not known here. Write high or medium.",
        ),
        (
            SOURCE + measure() + measure(),
            "named-twice",
            "measure order: two entries have this name. Rename or join them.",
        ),
        (
            measure(),
            "unknown-source",
            "measure order, source: no [[source]] has the id 'gazette'. Add the document, or mend its name.",
        ),
        (
            SOURCE + measure(quotes='"An order."'),
            "bad-entry",
            f"measure 1, quotes: the value is not what it should be: tables headed [[...quotes]]. {NEIGHBOURS}",
        ),
        (
            SOURCE + measure(quotes='[{source = "gazette"}]'),
            "bad-entry",
            f"measure 1, quotes 1, paragraph: the key is missing. {NEIGHBOURS}",
        ),
    ],
)
def test_a_bad_timeline_is_one_error_that_names_file_entry_and_remedy(
    text: str, code: str, message: str
) -> None:
    assert refused(read_timeline, text) == (code, f"statutes/timeline.toml: {message}")


def test_bytes_that_are_no_text_are_an_error() -> None:
    with pytest.raises(SourceError, match="the file is no TOML: 'utf-8' codec"):
        read_timeline(b"\xff")
