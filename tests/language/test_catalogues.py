"""The catalogues hold what the code says, all of it and nothing else; a translation keeps its places."""

from __future__ import annotations

import re
from collections import Counter
from string import Formatter

import pytest
from babel.messages.catalog import Catalog

from building import catalogues
from building.catalogues import key
from building.translated_texts import DOMAINS, PACKAGE, Domain, texts

by_domain = pytest.mark.parametrize("domain", DOMAINS, ids=[domain.name for domain in DOMAINS])
_PLACES = re.compile(r"\{[^}]*\}")
COMMAND = "run: python docs/building/catalogues.py"


def places(text: str) -> Counter[str]:
    """Count the names of a sentence for what is put into it."""
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def figures(text: str) -> list[str]:
    """Give the figures that a sentence itself holds."""
    return sorted(re.findall(r"\d+", _PLACES.sub("", text)))


def order(text: str) -> list[str]:
    """Give the ends of a range in the order in which a sentence has them."""
    return [name for _, name, _, _ in Formatter().parse(text) if name in {"low", "high", "first", "last"}]


def faults(made: Catalog, wanted: set[tuple[str, str]]) -> list[str]:
    """Give all that is wrong with a translated catalogue, a line each."""
    entries = [message for message in made if message.id]
    found = {key(message) for message in entries}
    told = [f"missing: {one}" for one in wanted - found] + [f"stale: {one}" for one in found - wanted]
    told += [f"stale: {message.id}" for message in made.obsolete.values()]
    for message in entries:
        text, lao = str(message.id), str(message.string)
        if not lao.strip():
            told.append(f"no translation: {text}")
        elif message.fuzzy:
            told.append(f"fuzzy: {text}")
        elif places(text) != places(lao):
            told.append(f"other places: {text}")
        elif order(text) != order(lao):
            told.append(f"ends turned round: {text}")
        elif figures(text) != figures(lao):
            told.append(f"other figures: {text}")
    return told


@by_domain
def test_every_text_has_a_translation_that_keeps_its_places_and_figures(domain: Domain) -> None:
    made = catalogues.read(domain.translated())
    assert faults(made, set(texts(domain))) == [], COMMAND


@by_domain
def test_the_template_and_the_compiled_catalogue_are_fresh(domain: Domain) -> None:
    assert domain.template.read_bytes() == catalogues.template_bytes(domain), COMMAND
    assert domain.translated("mo").read_bytes() == catalogues.compiled(domain), COMMAND


@pytest.mark.parametrize(
    ("text", "lao", "flags", "fault"),
    [
        ("up to {high}", "ບໍ່ເກີນ {hihg}", (), "other places"),
        ("{low} to {high}", "{low} ຫາ {low}", (), "other places"),
        ("{low} to {high}", "{high} ຫາ {low}", (), "ends turned round"),
        ("Article 134", "ມາດຕາ 143", (), "other figures"),
        ("yes", "", (), "no translation"),
        ("yes", "ແມ່ນ", ("fuzzy",), "fuzzy"),
        ("yes no more", "ແມ່ນ", (), "stale"),
    ],
)
def test_a_planted_fault_is_found(text: str, lao: str, flags: tuple[str, ...], fault: str) -> None:
    made = Catalog(locale="lo")
    made.add(text, lao, flags=flags)
    wanted = {("", text)} if fault != "stale" else set()
    assert [line.partition(":")[0] for line in faults(made, wanted)] == [fault]


def test_a_text_without_an_entry_is_found() -> None:
    assert faults(Catalog(locale="lo"), {("", "new")}) == ["missing: ('', 'new')"]


def test_the_extractor_sees_each_way_of_saying() -> None:
    found = texts(PACKAGE)
    assert {("", "up to {high}"), ("", "quoted"), ("penalty", "death"), ("", "death")} <= set(found)
    assert ("", "organ removal") in found
    assert ("", "Penal Law") in found
