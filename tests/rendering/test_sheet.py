"""Lines, columns and what never reaches a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.rendering.sheet import Sheet, collapsed, quoted, wrapped


@given(st.text(), st.integers(40, 100), st.integers(0, 10), st.integers(0, 10))
def test_wrapping_loses_no_word_and_keeps_the_width(text: str, width: int, first: int, further: int) -> None:
    lines = wrapped(text, width, first, further)
    assert " ".join(line.strip(" ") for line in lines).strip(" ") == collapsed(text)
    assert all(len(line) <= width or " " not in line.strip(" ") for line in lines)


@given(st.text())
def test_nothing_that_acts_on_a_terminal_is_let_through(text: str) -> None:
    sheet = Sheet()
    sheet.text(text)
    sheet.verbatim(text)
    page = sheet.page().replace("\n", "")
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(page)


def test_a_quotation_is_on_one_line() -> None:
    assert quoted(" performed as an \norganized  group ") == '"performed as an organized group"'


def test_the_width_is_kept_within_what_can_be_read() -> None:
    assert [Sheet(width).width for width in (1, 70, 500)] == [40, 70, 100]


def test_blank_lines_neither_begin_a_page_nor_double() -> None:
    sheet = Sheet(styled=True)
    sheet.blank()
    sheet.text("one", bold=True)
    sheet.blank()
    sheet.blank()
    sheet.row("label", ["a", "b"])
    sheet.row("alone", [])
    assert sheet.page() == "\x1b[1mone\x1b[0m\n\nlabel           a\n                b\nalone\n"
