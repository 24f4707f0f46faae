"""Finding a provision by what people type, and what is said when nothing or too much matches."""

import pytest
from attrs import evolve

from lao_tip_law.errors import UnknownProvisionError
from lao_tip_law.law.model import Paragraph
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import load

STATUTES = Statutes(load())


@pytest.mark.parametrize(
    ("typed", "identifier"),
    [
        ("134", "penal-law/art_134"),
        ("  134 ", "penal-law/art_134"),
        ("art 134", "penal-law/art_134"),
        ("art. 134", "penal-law/art_134"),
        ("Article 134", "penal-law/art_134"),
        ("ART_134", "penal-law/art_134"),
        ("penal-law 134", "penal-law/art_134"),
        ("penal-law/134", "penal-law/art_134"),
        ("penal-law/art_134", "penal-law/art_134"),
        ("134(4)", "penal-law/art_134__para_4"),
        ("134 ( 4 )", "penal-law/art_134__para_4"),
        ("art_134__para_4", "penal-law/art_134__para_4"),
        ("penal-law/art_134__para_4", "penal-law/art_134__para_4"),
        ("women-law 25(6)", "women-law/art_25__point_6"),
        ("25(6)", "women-law/art_25__point_6"),
        ("25__para_1", "women-law/art_25__para_1"),
        ("28(2)", "women-law/art_28__para_2"),
        ("89", "children-law/art_89"),
        ("27", "women-law/art_27"),
        ("penal-law/pimping", "penal-law/pimping"),
    ],
)
def test_what_people_type_is_found(typed: str, identifier: str) -> None:
    assert STATUTES.find(typed) == identifier


@pytest.mark.parametrize(
    "typed", ["", "x", "999", "134(99)", "women-law 134", "25__para_6", "art", "134(a)", "-1", "١٣٤"]
)
def test_what_matches_nothing_is_refused(typed: str) -> None:
    with pytest.raises(UnknownProvisionError, match="no provision answers to that") as caught:
        STATUTES.find(typed)
    assert caught.value.code == "unknown-provision"
    assert caught.value.field == typed


def test_the_nearest_identifiers_are_named() -> None:
    with pytest.raises(UnknownProvisionError, match=r"Nearest: .*penal-law/pimping"):
        STATUTES.find("penal-law/pimpin")


def test_what_matches_twice_names_both() -> None:
    class Twice(Statutes):
        def __init__(self) -> None:
            super().__init__(load())
            article = self["penal-law/art_134"]
            self._all()["women-law/art_134"] = evolve(article, id="women-law/art_134", law="women-law")

    with pytest.raises(
        UnknownProvisionError, match="Write one of: penal-law/art_134, women-law/art_134"
    ) as caught:
        Twice().find("134")
    assert caught.value.code == "ambiguous-provision"


def test_an_unknown_identifier_is_a_key_error_too() -> None:
    with pytest.raises(KeyError):
        STATUTES["penal-law/art_999"]
    assert "penal-law/art_999" not in STATUTES


def test_a_part_is_an_article_a_paragraph_or_a_point() -> None:
    assert STATUTES.part("penal-law/art_134") is STATUTES["penal-law/art_134"]
    point = STATUTES.part("women-law/art_25__point_6")
    assert isinstance(point, Paragraph)
    assert point.text.startswith("6. Not to be prosecuted")
    with pytest.raises(UnknownProvisionError):
        STATUTES.part("women-law/art_25__point_99")


def test_the_mapping_is_the_register_in_its_order() -> None:
    assert list(STATUTES) == [entry.id for entry in STATUTES.law.register.provisions]
    assert len(STATUTES) == len(list(STATUTES))


def test_the_law_of_this_installation_is_read_when_first_asked_for() -> None:
    assert Statutes()["penal-law/art_134"] == STATUTES["penal-law/art_134"]


def test_every_span_of_a_paragraph_is_its_text() -> None:
    for article in STATUTES.values():
        for part in (*article.paragraphs, *article.points):
            assert article.text[slice(*part.span)] == part.text
