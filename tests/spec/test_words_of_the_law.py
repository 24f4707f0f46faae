"""Words of the law: each statement names its provisions, and quotes them to the letter.

What stands between quotation marks in a statement of this specification stands so in a provision that it
names.
"""

from __future__ import annotations

import inspect
import re
from functools import cache

import pytest

from lao_tip_law import statutes
from lao_tip_law.source.files import read_all
from lao_tip_law.source.timeline import read_timeline


def spaced(text: str) -> str:
    return " ".join(text.split())


@cache
def words_of(provision: str) -> str:
    """Give a provision's words, and those of the sources that tell from when its law is."""
    timeline = read_timeline(read_all("statutes", (".toml",))["timeline.toml"])
    law = provision.partition("/")[0]
    told = [event.words for event in timeline.events if event.of in {law, provision}]
    return spaced("\n".join([statutes.part(provision).text, *told]))


def statements(session: pytest.Session) -> list[pytest.Function]:
    """Give the specification's statements that were collected, each once."""
    found = {
        item.function: item
        for item in session.items
        if isinstance(item, pytest.Function)
        and item.path.parent.name == "spec"
        and any(item.iter_markers("law"))
    }
    return list(found.values())


def provisions_of(item: pytest.Function) -> list[str]:
    return [name for marker in item.iter_markers("law") for name in marker.args]


def test_every_provision_that_a_statement_names_is_in_the_register(request: pytest.FixtureRequest) -> None:
    """An identifier that no text answers to is an error."""
    for item in statements(request.session):
        assert [statutes.part(name) for name in provisions_of(item)], item.name


def test_every_quotation_stands_to_the_letter_in_a_provision_that_is_named(
    request: pytest.FixtureRequest,
) -> None:
    """Line breaks aside, and with "..." for what is left out. No words of the law are made up."""
    made_up = [
        (item.name, quoted)
        for item in statements(request.session)
        for quoted in re.findall(r'"([^"]+)"', inspect.cleandoc(item.function.__doc__ or ""))
        if not any(
            all(part in words_of(name) for part in spaced(quoted).split(" ... "))
            for name in provisions_of(item)
        )
    ]
    assert not made_up


def test_every_statement_of_law_is_told_in_a_sentence(request: pytest.FixtureRequest) -> None:
    """A statement that names provisions says in a sentence what it states, and its file what it is about."""
    for item in statements(request.session):
        assert item.function.__doc__, item.name
        assert item.module.__doc__
