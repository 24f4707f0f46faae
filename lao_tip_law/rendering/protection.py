"""What the law owes the victims: rights, immunity, duties; victims of like standing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import counted, listed
from lao_tip_law.rendering.facts import places, plain_word
from lao_tip_law.rendering.sheet import collapsed, quoted

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination, VictimAnswer
    from lao_tip_law.facts import Case
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_APPLIES = {
    "applies": phrase("apply"),
    "does_not_apply": phrase("do not apply"),
    "undetermined": phrase("not known yet whether they apply"),
}
_ALL = phrase("Rights: All {whole} rights of {place}: {apply}")
_SOME = phrase("Rights: {some} of the {whole} rights of {place}: {apply}")
_FIRST_WORDS = 10
_DUTY = {
    "applies": phrase("applies"),
    "does_not_apply": phrase("does not apply"),
    "undetermined": phrase("not known yet"),
}
_IMMUNITY = {
    "immune": phrase("not to be prosecuted"),
    "not_immune": phrase("no immunity in the words at hand"),
    "undetermined": phrase("not known yet"),
}


def put_protection(sheet: Sheet, answer: Determination, names: Names, case: Case | None) -> None:
    """Write rights, immunity, measures and duties, once for all victims that stand alike."""
    if not answer.victims:
        return
    sheet.heading(say("The victims"))
    told = () if case is None else [victim.accused_of is not None for victim in case.victims or ()]
    alike: dict[tuple[VictimAnswer, bool], list[int]] = {}
    for place, victim in enumerate(answer.victims):
        key = _without_reasons(victim), place < len(told) and told[place]
        alike.setdefault(key, []).append(place)
    for (_, accused), numbers in alike.items():
        victim = answer.victims[numbers[0]]
        whom = places(numbers).capitalize() if victim.listed else say("Victims, of whom nothing is known")
        sheet.text(whom, bold=True)
        _put_rights(sheet, victim, names)
        _put_immunity(sheet, victim, names, accused=accused)
        _put_measures(sheet, victim, names)
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
        words, apply = _ALL if len(numbers) == whole else _SOME, say(_APPLIES[outcome])
        sheet.text(say(words, some=len(numbers), whole=whole, place=names.full(article), apply=apply), 2)
        if outcome != "does_not_apply":
            for place in numbers:
                right = victim.rights[place]
                sheet.text(f"{names.part(right.provision)}: {collapsed(right.text)}", 4, hang=2)


def _put_immunity(sheet: Sheet, victim: VictimAnswer, names: Names, *, accused: bool) -> None:
    """Write a line for each outcome; where no case says of what she is accused, each is a condition."""
    groups: dict[tuple[str, str], list[str]] = {}
    for immunity in victim.immunity:
        words = groups.setdefault((immunity.outcome, immunity.provision), [])
        words.append(plain_word(immunity.accused_of))
    for (outcome, provision), words in groups.items():
        under = f" ({names.full(provision)})" if provision else ""
        told = {"outcome": say(_IMMUNITY[outcome]) + under}
        if accused:
            line = say("Immunity: accused of {words}: {outcome}", words=listed(words), **told)
        else:
            line = say("Immunity: if accused of {words}: {outcome}", words=listed(words, "or"), **told)
        sheet.text(line, 2, hang=2)


def _put_measures(sheet: Sheet, victim: VictimAnswer, names: Names) -> None:
    if victim.measures:
        sheet.text(say("Administrative measures, reported:"), 2)
    for measure in victim.measures:
        text, source = collapsed(measure.text), collapsed(names.reported(measure.source))
        sheet.text(f"{say(_DUTY[measure.outcome])}: {text} ({source})", 4, hang=2)


def _put_duties(sheet: Sheet, victim: VictimAnswer, names: Names) -> None:
    if not victim.duties:
        return
    standing = [duty for duty in victim.duties if duty.outcome != "does_not_apply"]
    sheet.text(say("Duties: {duties} towards them", duties=counted(len(standing), "duty")), 2)
    for duty in standing:
        place, text = names.full(duty.provision), collapsed(duty.text)
        told = f"{place}; {say(_DUTY[duty.outcome])}"
        # Most duties open with who bears them.
        sheet.text(
            f"({told}) {text}" if text.startswith(duty.bearer) else f"{duty.bearer} ({told}): {text}",
            4,
            hang=2,
        )
    for duty in victim.duties:
        if duty.outcome == "does_not_apply":
            place = names.full(duty.provision)
            sheet.text(f"{say(_DUTY[duty.outcome])}: {place}: {_opening(duty.text)}", 4, hang=2)


def _opening(text: str) -> str:
    """Quote the first words of a duty that does not apply: enough to know it by."""
    words = collapsed(text).split(" ")
    return quoted(" ".join(words[:_FIRST_WORDS]) + (" ..." if len(words) > _FIRST_WORDS else ""))
