"""Unknown facts: each alone, several together, lists known in part, and what is still needed for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.contract import IN_ORDER, KNOWN_LISTS, NEEDED, UNKNOWN
from lao_tip_law.conformance.making.frames import ALL, OUTCOME, REMOVE, Frames
from lao_tip_law.facts.vocabulary import CASE_FIELDS, HARMS, VICTIM_FIELDS
from lao_tip_law.facts.vocabulary import UNKNOWN as WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector

# A date is only left out, a stage only said to be unknown; and a sentence decides no charge.
_CASE_FACTS = tuple(name for name in CASE_FIELDS if name not in {"offence_date", "stage", "sentence"})
_VICTIM_FACTS = tuple(name for name in VICTIM_FIELDS if name not in {"label", "birth_date", "returned_on"})


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of unknown facts, lists and victims."""
    every: Plain = {"charges": {offence.provision: OUTCOME for offence in frames.law.book.offences}}
    for name, why, turns_on, case in _cases(frames):
        yield frames.make(UNKNOWN, name, why, turns_on, case, every)
        yield frames.make(NEEDED, name, why, turns_on, case, {"still_needed": ALL})
    yield from _lists(frames)
    yield from _order(frames)


def _cases(frames: Frames) -> Iterator[tuple[str, str, list[str], Plain]]:
    """Give cases in which something is unknown, and what it is."""
    yield "nothing", "every fact is known", [], frames.case()
    yield "everything", "nothing at all is known", [], {}
    yield "number", "of two victims nothing is known but their number", ["victims"], {"victims": [{}, {}]}
    yield "stage", "the stage is unknown", ["stage"], frames.case(stage=WORD)
    for fact in _CASE_FACTS:
        yield f"{fact} left out", f"{fact} is left out", [], frames.case(**{fact: REMOVE})
        yield f"{fact} unknown", f"{fact} is said to be unknown", [fact], frames.case(**{fact: WORD})
    yield "offence_date left out", "offence_date is left out", [], frames.case(offence_date=REMOVE)
    for fact in _VICTIM_FACTS:
        left_out = frames.case(frames.victim(**{fact: REMOVE}))
        yield f"victim's {fact} left out", f"the victim's {fact} is left out", ["victims"], left_out
        if fact != "harms":
            continue
        for harm in HARMS:
            victim = frames.victim(harms={**dict.fromkeys(HARMS, False), harm: WORD})
            yield f"{harm} unknown", f"{harm} alone is unknown", ["victims[0].harms"], frames.case(victim)
    young = frames.law.child_age - 1
    for name, facts in (
        ("grown and harmed", {"age": REMOVE, "harms": REMOVE}),
        ("woman or child", {"age": REMOVE, "sex": REMOVE}),
        ("a child, harmed or not", {"age": young, "harms": REMOVE}),
        ("whose and where", {"nationality": REMOVE, "found_in": REMOVE}),
    ):
        unknown = " and ".join(fact for fact, value in facts.items() if value is REMOVE)
        yield name, f"the victim's {unknown} unknown", ["victims"], frames.case(frames.victim(**facts))
    shared: tuple[tuple[str, Plain], ...] = (
        ("no means, age unknown", {"means": []}),
        ("no purpose, age unknown", {"purposes": []}),
        ("means and age unknown", {"means": REMOVE}),
    )
    for name, facts in shared:
        case = frames.case(frames.victim(age=REMOVE), **facts)
        yield name, f"{name}: the two share a cause", [*facts], case
    two = frames.case(frames.victim(age=REMOVE), frames.victim(), means=[])
    yield (
        "one of two of unknown age",
        "no means, and one of two victims is of unknown age",
        ["means", "victims"],
        two,
    )
    dead = frames.case(frames.victim(harms=[HARMS[-1]]), means=REMOVE, habitual=REMOVE)
    yield (
        "gravest whatever the habit",
        "the gravest circumstance holds, and a lesser is unknown",
        ["victims[0].harms"],
        dead,
    )


def _lists(frames: Frames) -> Iterator[Vector]:
    """A list is exhaustive; a mapping leaves unknown what it does not name."""
    law = frames.law
    pattern = frames.of_main()
    mean, *others = [element.kind for element in law.definition.means] or ["other_means"]
    means: dict[str, object] = {
        "empty list": [],
        "one word": [mean],
        "a mapping with a word that holds": {mean: True},
        "a mapping with a word that does not": {mean: False},
        "a mapping with an unknown word": {mean: WORD},
        "an empty mapping": {},
        "a mapping of all words, none of which holds": dict.fromkeys([mean, *others], False),
    }
    for name, value in means.items():
        yield frames.make(
            KNOWN_LISTS, f"means {name}", f"means: {name}", ["means"], frames.case(means=value), pattern
        )
    harms: dict[str, object] = {
        "empty list": [],
        "one word": [HARMS[0]],
        "a mapping with a word that holds": {HARMS[0]: True},
        "a mapping with a word that does not": {HARMS[0]: False},
        "an empty mapping": {},
    }
    for name, value in harms.items():
        case = frames.case(frames.victim(harms=value))
        yield frames.make(KNOWN_LISTS, f"harms {name}", f"harms: {name}", ["victims[0].harms"], case, pattern)
    nobody = frames.case(victims=[])
    yield frames.make(
        KNOWN_LISTS, "no victims", "the list of victims is known to be empty", ["victims"], nobody, pattern
    )
    anybody = frames.case(victims=REMOVE)
    yield frames.make(
        KNOWN_LISTS, "victims left out", "of the victims nothing is known", [], anybody, pattern
    )


def _order(frames: Frames) -> Iterator[Vector]:
    """None to three victims, told apart by what is owed to them."""
    grown, age = frames.victim(), frames.law.child_age
    man, boy = frames.victim(sex="male"), frames.victim(age=age - 1, sex="male")
    right = frames.law.book.rights[0].provision
    child = next((duty.provision for duty in frames.law.book.duties if duty.trigger == "child_victim"), "")
    groups: dict[str, list[Plain]] = {
        "none": [],
        "one": [grown],
        "man and woman": [man, grown],
        "woman and man": [grown, man],
        "man, boy and woman": [man, boy, grown],
        "woman, boy and man": [grown, boy, man],
    }
    for name, victims in groups.items():
        one: Plain = {"rights": {right: ALL}, "duties": {child: ALL}}
        pattern: Plain = {"victims": [one] * len(victims) if victims else ALL}
        case = frames.case(victims=victims)
        turns_on = ["victims", *(f"victims[{place}].sex" for place in range(len(victims)))]
        yield frames.make(IN_ORDER, name, f"the victims are: {name}", turns_on, case, pattern)
