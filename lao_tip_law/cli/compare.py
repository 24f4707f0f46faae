"""`compare`: a sentence, of the case or as typed, held against the law of the day of the offence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.cli.assess import read_case
from lao_tip_law.cli.errors import UsageError
from lao_tip_law.cli.streams import page_style, write
from lao_tip_law.determination.assessing import assess
from lao_tip_law.determination.fines import parse_amounts
from lao_tip_law.determination.plain import plain_held
from lao_tip_law.facts import Sentence
from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.rendering.judgment import bands_held

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options
    from lao_tip_law.determination.model import Charge, Determination

_YES_OR_NO: dict[str, bool | str] = {"yes": True, "no": False, UNKNOWN: UNKNOWN}


def run(options: Options) -> int:
    """Run the command.

    Raises:
        LaoTipLawError: the case or the sentence cannot be read, or there is no sentence.
    """
    case = read_case(str(options.case))
    sentence = _sentence(options, case.sentence)
    case = evolve(case, sentence=sentence)
    answer = assess(case)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the page for people needs none of it

        write(dumps(_plain(answer, sentence), ensure_ascii=False, indent=2) + "\n")
        return 0
    from lao_tip_law.rendering.comparison import render_comparison  # noqa: PLC0415 - JSON needs none of it

    width, styled = page_style()
    write(render_comparison(answer, sentence, width=width, styled=styled))
    return 0


def _sentence(options: Options, of_case: Sentence | None) -> Sentence:
    """Give the case's sentence, with each part that was typed in the place of the case's.

    Raises:
        LaoTipLawError: a part cannot be read, or neither the case nor the options have any.
    """
    typed: dict[str, object] = {}
    if options.imprisonment is not None:
        typed["imprisonment"] = options.imprisonment
    if options.fine is not None:
        typed["fine_lak"] = UNKNOWN if options.fine == UNKNOWN else _fine(options.fine)
    if options.confiscation is not None:
        typed["confiscation"] = _YES_OR_NO[options.confiscation]
    sentence = Sentence.of({**(of_case.to_dict() if of_case is not None else {}), **typed})
    if sentence is None or not sentence.to_dict():
        raise UsageError(
            "there is no sentence to compare.",
            remedy="Write one into the case, or give --imprisonment, --fine or --confiscation.",
        )
    return sentence


def _fine(typed: str) -> int:
    low, high = parse_amounts(typed)
    if low != high:
        raise UsageError(
            "a court's fine is one sum, not a range.", remedy="Give one sum, as in --fine 20000000."
        )
    return low


def _plain(answer: Determination, sentence: Sentence) -> dict[str, object]:
    """Give the comparison as plain data: each charge that can stand, held as a whole and by its bands."""
    plain = answer.to_dict()
    return {
        "sentence": sentence.to_dict(),
        "charges": [_charge(charge, sentence) for charge in answer.charges if charge.bands],
        **{key: plain[key] for key in ("still_needed", "notes", "law_as_of", "disclaimer", "receipt")},
    }


def _charge(charge: Charge, sentence: Sentence) -> dict[str, object]:
    by_band = bands_held(sentence, charge)
    return {
        "provision": charge.provision,
        "heading": charge.heading,
        "basis": charge.basis,
        "outcome": charge.outcome,
        "bands": list(charge.bands),
        "sentence": None if charge.sentence is None else plain_held(charge.sentence),
        "by_band": {band: plain_held(held) for band, held in by_band.items()},
    }
