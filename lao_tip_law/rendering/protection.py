"""What the law owes the victims: rights, immunity, duties; victims of like standing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import counted
from lao_tip_law.rendering.facts import places, plain_word
from lao_tip_law.rendering.sheet import collapsed, quoted

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination, VictimAnswer
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_APPLIES = {
    "applies": "apply",
    "does_not_apply": "do not apply",
    "undetermined": "not known yet whether they apply",
}
_FIRST_WORDS = 10
_DUTY = {"applies": "applies", "does_not_apply": "does not apply", "undetermined": "not known yet"}
_IMMUNITY = {
    "immune": "not to be prosecuted",
    "not_immune": "no immunity in the words at hand",
    "undetermined": "not known yet",
}


def put_protection(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write rights, immunity, measures and duties, once for all victims that stand alike."""
    if not answer.victims:
        return
    sheet.heading("The victims")
    alike: dict[VictimAnswer, list[int]] = {}
    words_of: dict[VictimAnswer, VictimAnswer] = {}
    for place, victim in enumerate(answer.victims):
        key = _without_reasons(victim)
        alike.setdefault(key, []).append(place)
        words_of.setdefault(key, victim)
    for key, numbers in alike.items():
        victim = words_of[key]
        whom = places(numbers).capitalize() if victim.listed else "Victims, of whom nothing is known"
        sheet.text(whom, bold=True)
        _put_rights(sheet, victim, names)
        _put_immunity(sheet, victim, names)
        _put_measures(sheet, victim)
        _put_duties(sheet, victim, names)


def _without_reasons(victim: VictimAnswer) -> VictimAnswer:
    """Give what compares equal for victims of like standing: the reasons name each victim's own facts."""
    from attrs import evolve  # noqa: PLC0415 - attrs is loaded with the answer, the package's front is not

    return evolve(victim, rights=tuple(evolve(right, reasons=()) for right in victim.rights))


def _put_rights(sheet: Sheet, victim: VictimAnswer, names: Names) -> None:
    groups: dict[tuple[str, str], list[int]] = {}
    for place, right in enumerate(victim.rights):
        groups.setdefault((names.article_of(right.provision), right.outcome), []).append(place)
    for (article, outcome), numbers in groups.items():
        whole = sum(1 for right in victim.rights if names.article_of(right.provision) == article)
        which = f"All {whole}" if len(numbers) == whole else f"{len(numbers)} of the {whole}"
        sheet.text(f"Rights: {which} rights of {names.full(article)}: {_APPLIES[outcome]}", 2)
        if outcome != "does_not_apply":
            for place in numbers:
                right = victim.rights[place]
                sheet.text(f"{names.part(right.provision)}: {collapsed(right.text)}", 4, hang=2)


def _put_immunity(sheet: Sheet, victim: VictimAnswer, names: Names) -> None:
    for immunity in victim.immunity:
        under = f" ({names.full(immunity.provision)})" if immunity.provision else ""
        word = plain_word(immunity.accused_of)
        sheet.text(f"Immunity: accused of {word}: {_IMMUNITY[immunity.outcome]}{under}", 2, hang=2)


def _put_measures(sheet: Sheet, victim: VictimAnswer) -> None:
    if victim.measures:
        sheet.text("Administrative measures, reported:", 2)
    for measure in victim.measures:
        text, source = collapsed(measure.text), collapsed(measure.source)
        sheet.text(f"{_DUTY[measure.outcome]}: {text} ({source})", 4, hang=2)


def _put_duties(sheet: Sheet, victim: VictimAnswer, names: Names) -> None:
    if not victim.duties:
        return
    standing = [duty for duty in victim.duties if duty.outcome != "does_not_apply"]
    sheet.text(f"Duties: {counted(len(standing), 'duty').replace('dutys', 'duties')} towards them", 2)
    for duty in standing:
        place = names.full(duty.provision)
        sheet.text(f"{duty.bearer} ({place}; {_DUTY[duty.outcome]}): {collapsed(duty.text)}", 4, hang=2)
    for duty in victim.duties:
        if duty.outcome == "does_not_apply":
            sheet.text(f"does not apply: {names.full(duty.provision)}: {_opening(duty.text)}", 4, hang=2)


def _opening(text: str) -> str:
    """Quote the first words of a duty that does not apply: enough to know it by."""
    words = collapsed(text).split(" ")
    return quoted(" ".join(words[:_FIRST_WORDS]) + (" ..." if len(words) > _FIRST_WORDS else ""))
