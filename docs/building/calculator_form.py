"""The form of the calculator: every fact of the case format as a question that can be left unanswered.

Fields and words are those of the case format; why a question is asked is told in the words of the law.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from building.links import anchor, page_path
from lao_tip_law.facts.vocabulary import (
    ACTS,
    CONDUCT,
    HARMS,
    MEANS,
    OTHER_CONDUCT,
    PURPOSES,
    SEXES,
    STAGES,
    UNKNOWN,
)
from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.facts import plain_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from building.why_asked import Words
    from lao_tip_law.rendering.names import Names

NOT_KNOWN = ("", phrase("not known"))
YES_NO = (NOT_KNOWN, ("true", phrase("yes")), ("false", phrase("no")))
COUNTRIES = ("LA", "TH", "VN", "CN", "KH", "MM")
"""Laos and its neighbours, to choose from; any other code can be typed."""
_CASE_LISTS = (
    ("acts", ACTS, phrase("What was done with the victims")),
    ("means", MEANS, phrase("By what means")),
    ("purposes", PURPOSES, phrase("For what purpose")),
    ("other_conduct", OTHER_CONDUCT, phrase("Other offences of the perpetrator")),
)
_VICTIM_LISTS = (
    ("harms", HARMS, phrase("Harms to this victim")),
    ("conduct", CONDUCT, phrase("Other offences against this victim")),
)
Why = "Mapping[str, Sequence[Words]]"


def form(why: Mapping[str, Sequence[Words]], names: Names, accusations: Sequence[str]) -> str:
    """Give the form as HTML.

    Args:
        why: for each fact, the words of the law that turn on it.
        names: names the provisions.
        accusations: what a victim can be accused of, in the words of the law's immunity.
    """
    parts = [
        '<form id="facts" autocomplete="off" novalidate>',
        '<fieldset class="facts"><legend>' + escape(say("The offence")) + "</legend>",
        _text(
            "offence_date", phrase("Date of the offence"), phrase("2007, 2007-12 or 2007-12-05"), why, names
        ),
        _choice(
            "stage",
            phrase("How far it went"),
            [*((word, plain_word(word)) for word in STAGES), (UNKNOWN, NOT_KNOWN[1])],
            why,
            names,
        ),
        _choice("habitual", phrase("Done habitually"), YES_NO, why, names),
        _choice("organised_group", phrase("Done as an organised group"), YES_NO, why, names),
        "</fieldset>",
        *(_words(field, title, words, why, names) for field, words, title in _CASE_LISTS),
        '<fieldset class="facts"><legend>' + escape(say("The victims")) + "</legend>",
        '<label class="check"><input type="checkbox" id="victims-known"> '
        + escape(say("Their number is known"))
        + "</label>",
        _why("victims", why, names),
        '<div id="victims"></div>',
        '<button type="button" id="add-victim" hidden>' + escape(say("Add a victim")) + "</button>",
        "</fieldset>",
        '<fieldset class="facts"><legend>'
        + escape(say("A sentence to hold against the law (optional)"))
        + "</legend>",
        _text(
            "sentence.imprisonment", phrase("Imprisonment"), phrase("6 years, 13 months, life"), why, names
        ),
        _text("sentence.fine_lak", phrase("Fine in kip"), "20000000", why, names),
        _choice("sentence.confiscation", phrase("Confiscation"), YES_NO, why, names),
        "</fieldset>",
        "</form>",
        f'<template id="victim">{_victim(why, names, accusations)}</template>',
    ]
    return "".join(parts)


def _victim(why: Mapping[str, Sequence[Words]], names: Names, accusations: Sequence[str]) -> str:
    countries = "".join(f'<option value="{code}">' for code in COUNTRIES)
    return "".join(
        [
            '<fieldset class="facts victim"><legend>' + escape(say("Victim")) + "</legend>",
            _text("age", phrase("Age at the offence, or from-to"), phrase("13 or 15-17"), why, names),
            _choice(
                "sex", phrase("Sex"), [NOT_KNOWN, *((sex, plain_word(sex)) for sex in SEXES)], why, names
            ),
            _text("nationality", phrase("Nationality, two letters"), "LA", why, names, datalist="countries"),
            _text("found_in", phrase("Country now, two letters"), "TH", why, names, datalist="countries"),
            _text("returned_on", phrase("The day of the return"), "2008-01-31", why, names),
            _choice("close_relative", phrase("The perpetrator is a close relative"), YES_NO, why, names),
            *(_words(field, title, words, why, names) for field, words, title in _VICTIM_LISTS),
            _words("accused_of", phrase("The victim is accused of"), tuple(accusations), why, names),
            f'<datalist id="countries">{countries}</datalist>',
            '<button type="button" class="remove">'
            + escape(say("Remove this victim"))
            + "</button></fieldset>",
        ]
    )


def _choice(
    field: str,
    label: str,
    options: Sequence[tuple[str, str]],
    why: Mapping[str, Sequence[Words]],
    names: Names,
) -> str:
    every = "".join(
        f'<option value="{escape(value)}">{escape(say(text))}</option>' for value, text in options
    )
    return (
        f'<div class="question"><label>{escape(say(label))}'
        f' <select data-field="{field}">{every}</select></label>'
        f"{_why(field, why, names)}</div>"
    )


def _text(  # noqa: PLR0913 - what a field of text has
    field: str,
    label: str,
    example: str,
    why: Mapping[str, Sequence[Words]],
    names: Names,
    *,
    datalist: str = "",
) -> str:
    listed, empty = f' list="{datalist}"' if datalist else "", escape(say("not known"))
    return (
        f'<div class="question"><label>{escape(say(label))} <input type="text" data-field="{field}"{listed}'
        f' placeholder="{empty}"></label> <span class="example">{escape(say(example))}</span>'
        f"{_why(field, why, names)}</div>"
    )


def _words(
    field: str,
    title: str,
    words: Sequence[str],
    why: Mapping[str, Sequence[Words]],
    names: Names,
) -> str:
    rows = "".join(
        f"<label>{escape(plain_word(word))}"
        f' <select data-list="{field}" data-word="{word}">{_yes_no()}</select></label>'
        for word in words
    )
    rest = escape(say("All that is left open: no"))
    return (
        f'<fieldset class="facts words-of"><legend>{escape(say(title))}</legend>'
        f'<div class="grid">{rows}</div>'
        f'<button type="button" class="rest" data-rest="{field}">{rest}</button>'
        f"{_why(field, why, names)}</fieldset>"
    )


def _yes_no() -> str:
    return "".join(f'<option value="{value}">{escape(say(text))}</option>' for value, text in YES_NO)


def _why(field: str, why: Mapping[str, Sequence[Words]], names: Names) -> str:
    """Tell why a question is asked, in the words of the law; nothing where no words turn on it."""
    found = why.get(field, ())
    if not found:
        return ""
    rows = "".join(
        f'<li><q>{escape(one.text)}</q>, <a href="../{_page(one.provision, names)}">'
        f"{escape(names.full(one.provision))}</a></li>"
        for one in found
    )
    asked = escape(say("Why do you ask?"))
    return f'<details class="why"><summary>{asked}</summary><ul>{rows}</ul></details>'


def _page(provision: str, names: Names) -> str:
    article = names.article_of(provision)
    path = page_path(article).removesuffix(".md")
    return f"{path}.html#{anchor(provision)}" if provision != article else f"{path}.html"
