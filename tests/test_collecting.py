"""The garbage collector rests while the package loads, and is left as it was found."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from lao_tip_law.collecting import NoCollecting

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Give the collector back as it was."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if not was_on:
        gc.disable()


def _oldest(value: object) -> bool:
    return any(held is value for held in gc.get_objects(generation=2))


def test_it_rests_and_goes_on() -> None:
    with NoCollecting():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_switched_it_off_finds_it_off() -> None:
    gc.disable()
    with NoCollecting():
        pass
    assert not gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="bad"), NoCollecting():
        raise ValueError("bad")
    assert gc.isenabled()


def test_what_was_made_meanwhile_is_old_and_nothing_stays_frozen() -> None:
    with NoCollecting():
        made: list[object] = [[]]
    assert _oldest(made)
    assert gc.get_freeze_count() == 0


def test_what_the_program_froze_stays_frozen() -> None:
    kept: list[object] = [[]]
    gc.freeze()
    with NoCollecting():
        made: list[object] = [[]]
    assert not any(held is kept for held in gc.get_objects()), "what is frozen is not looked through"
    assert not _oldest(made)


def test_a_python_that_cannot_freeze_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(gc, "freeze")
    with NoCollecting():
        pass
    assert gc.isenabled()
