"""Phrases of a penalty clause in words, each as its derivation has it, in a sentence where it can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.strategies.wording.derivations import Derivation, Deriving, derived_by, way_out
from lao_tip_law.strategies.wording.measures import measures
from lao_tip_law.strategies.wording.numbers import in_figures, in_words
from lao_tip_law.strategies.wording.templates import fill

if TYPE_CHECKING:
    from collections.abc import Collection

    from lark.grammar import Rule

    from lao_tip_law.strategies.wording.vocabulary import Pick

_CASE = (
    ("If ", ", the offender shall be imprisoned for ten years."),
    ("The offender shall be imprisoned for ten years if ", "."),
)
_FURTHER = (
    ("The offender shall be fined or ", "."),
    ("Any person who commits such offences shall be fined and ", "."),
)
# Words before and behind each phrase; what is not named here is a penalty, and stands beside another.
_AROUND: dict[str, tuple[tuple[str, str], ...]] = {
    "deed_circumstance": _CASE,
    "victim_circumstance": _CASE,
    "continued_circumstance": tuple(
        (f"{before}the victim is maimed or ", behind) for before, behind in _CASE
    ),
    "harm_circumstance": (
        *((f"{before}the victim is maimed or ", behind) for before, behind in _CASE),
        ("In the event of ", ", the offender shall be imprisoned for ten years."),
    ),
    "fine": (
        ("The offender shall be executed or ", "."),
        ("The offender shall be imprisoned for life and ", "."),
    ),
    "both_penalties": (("The offender shall be fined or imprisoned for one year ", "."),),
    "bare_death": (("The offender shall be sentenced to life imprisonment or ", "."),),
    "bare_life": (("The offender shall be imprisoned for ten years or ", "."),),
    "opener": (("", " the victim is a child, the offender shall be fined."),),
    "subject": (("", " shall be fined."),),
    "head": (("The offender ", " confiscation of assets."),),
    "joint_penalty": (("The offender shall be fined and ", " confiscation of assets."),),
    "inchoate": (("", "."),),
}
_NUMBERS = frozenset({"NUMBER", "NUMBER_WORDS", "DECIMAL"})
_FIRST = (2, 5, 12)
_UP = (1, 2, 3)
_SLIPS = (1, 25, 2_000, 30_000_000)


@frozen
class Phrase:
    """A phrase of a penalty clause in a sentence.

    Attributes:
        derivation: the rules that make it.
        sentence: the sentence.
        span: where the phrase stands in it.
        numbers: its numbers in figures or words, one for each, brackets that repeat one left out.
    """

    derivation: Derivation
    sentence: str
    span: tuple[int, int]
    numbers: tuple[int, ...]

    @property
    def text(self) -> str:
        """The words of the phrase."""
        return self.sentence[slice(*self.span)]


def say_phrase(rule: Rule, kinds: Collection[str], pick: Pick) -> Phrase:
    """Say a phrase that a rule of the grammars has a part in.

    Its ranges are mostly of time in a term, of money in a fine, and rise; but any that rules make is drawn.

    Args:
        rule: the rule, one of those within `kinds`.
        kinds: the rules of the phrases of which it may be one.
        pick: chooses the rules around and beside it, the words and the numbers.
    """
    way = way_out(rule, kinds, pick)
    kind = str((way[-1][0] if way else rule).origin.name)
    derivation = derived_by(rule, way, Deriving(pick, measures(kind, pick)))
    before, behind = pick(_AROUND.get(kind, _FURTHER))
    text, numbers = _said(derivation, pick)
    sentence = f"{before}{text}{behind}"
    return Phrase(
        derivation,
        f"{sentence[:1].upper()}{sentence[1:]}",
        (len(before), len(before) + len(text)),
        numbers,
    )


def _said(derivation: Derivation, pick: Pick) -> tuple[str, tuple[int, ...]]:
    words: list[str] = []
    numbers: list[int] = []
    slips = pick((False, False, False, True))
    for name in derivation.classes():
        if name in _NUMBERS:
            rising = numbers[-1] + pick(_UP) if numbers else pick(_FIRST)
            numbers.append(pick((rising, *numbers[-1:], *_SLIPS)) if slips else rising)
        words.append(_word(name, numbers[-1] if numbers else 0, pick, slips=slips))
    return fill(" ".join(words), pick), tuple(numbers)


def _word(name: str, number: int, pick: Pick, *, slips: bool) -> str:
    """Say a class of words that the vocabulary does not list; any other stays its name."""
    again = pick((number, number + 1)) if slips else number
    match name:
        case "NUMBER":
            return in_figures(number, pick((".", ",")))
        case "NUMBER_WORDS":
            return in_words(number)
        case "DECIMAL":
            return f"{number}{pick(('.', ','))}5"
        case "SAID_AGAIN":
            return f"({pick((str(again), in_words(again)))})"
        case "KIP_AGAIN":
            return f"({in_words(again)} kip)"
        case _:
            return name
