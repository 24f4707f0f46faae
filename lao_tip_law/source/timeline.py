"""The timeline: from which day to which day each law and provision is in force, and who says so.

A day that is not known exactly is an interval with both ends in it. `in_force` is the first day on which the
words are law, `replaced` the first on which they no longer are. Where sources disagree every day is kept, and
one of them is used; the reason stands beside each in `statutes/timeline.toml`.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - who resolves the types of these classes finds it here
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.source.entries import bad, make_each, one_of, ordered, read_tables, unlike
from lao_tip_law.source.life import Life
from lao_tip_law.source.references import Quote, Reference, known_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE = "statutes/timeline.toml"
COMMENCED, REPLACED = "in_force", "replaced"
WHATS = ("adopted", "promulgated", "gazetted", COMMENCED, REPLACED)
CONFIDENCES = ("high", "medium")


@frozen(eq=False, repr=False)
class Event(Record):
    """Something that happened to a law or a provision, as one source tells it.

    Attributes:
        of: the law's or the provision's identifier.
        what: one of `WHATS`.
        first: the earliest day it can have been.
        last: the latest; the same where the day is known.
        source: the document's identifier.
        confidence: `high` or `medium`.
        used: whether the answers rest on it.
        why: why it is used, or why another is.
        words: the source's own words for the day, where they are at hand.
    """

    of: str
    what: str
    first: date
    last: date
    source: str
    confidence: str
    used: bool
    why: str = ""
    words: str = ""


@frozen(eq=False, repr=False)
class Measure(Record):
    """What the administration ordered, beside the law.

    Attributes:
        id: a short name.
        text: what it is, in this project's words.
        first: the earliest day it can have begun.
        last: the latest.
        confidence: `high` or `medium`.
        quotes: the words that report it.
    """

    id: str
    text: str
    first: date
    last: date
    confidence: str
    quotes: tuple[Quote, ...]

    @property
    def life(self) -> Life:
        """The days on which it holds, as far as is known."""
        return Life(self.first, self.last)


@frozen(eq=False, repr=False)
class Timeline(Record):
    """All that the file holds, in its order."""

    sources: tuple[Reference, ...]
    events: tuple[Event, ...]
    measures: tuple[Measure, ...]

    def life_of(self, provision: str) -> Life:
        """Give the days between which a law, a provision or a part of one is law.

        A provision with dates of its own has these, but never outlives its law, nor begins before it.

        Raises:
            SourceError: the timeline does not know its law.
        """
        law, _, part = provision.partition("/")
        begun = self._used(law, COMMENCED)
        if begun is None:
            raise bad(
                "no day is told from which on the law is in force.",
                FILE,
                law,
                "no-commencement",
                'Add an [[event]] of the law with what = "in_force" and used = true.',
            )
        life = _life(begun, self._used(law, REPLACED))
        for name in (f"{law}/{part.partition('__')[0]}", provision):
            life = life.within(_life(self._used(name, COMMENCED) or begun, self._used(name, REPLACED)))
        return life

    def in_force(self, provision: str, day: date) -> tuple[bool, ...]:
        """Say what can be so on a day: `(True,)`, `(False,)`, or `(False, True)` where it is uncertain."""
        return self.life_of(provision).in_force(day)

    def replaced(self, provision: str, day: date) -> bool:
        """Say whether another law has certainly taken the provision's place by that day."""
        return self.life_of(provision).replaced(day)

    def cuts(self, provisions: Iterable[str]) -> tuple[date, ...]:
        """Give the days on which anything can change for these provisions, in order."""
        return tuple(sorted({day for provision in provisions for day in self.life_of(provision).cuts}))

    def _used(self, name: str, what: str) -> Event | None:
        found = (event for event in self.events if event.used and event.of == name and event.what == what)
        return next(found, None)


def read_timeline(data: bytes) -> Timeline:
    """Read `timeline.toml`.

    Raises:
        SourceError: it is no TOML; an entry lacks a key, has one too many, a value of the wrong kind, a word
            or a document that is not known, or an interval that ends before it begins; two days are used for
            one thing; a day is not used and no reason told; a law has no beginning, or ends before it.
    """
    sources, events, measures = read_tables(data, FILE, ("source", "event", "measure"))
    timeline = Timeline(
        make_each(Reference, sources, FILE, "source"),
        make_each(Event, events, FILE, "event"),
        make_each(Measure, measures, FILE, "measure", {"quotes": Quote}),
    )
    _check_events(timeline.events)
    for measure in timeline.measures:
        entry = f"measure {measure.id}"
        ordered(measure.first, measure.last, FILE, entry)
        one_of(measure.confidence, CONFIDENCES, FILE, f"{entry}, confidence")
    unlike([measure.id for measure in timeline.measures], FILE, "measure")
    known_sources(timeline.sources, _named(timeline), FILE)
    _check_lives(timeline)
    return timeline


def _life(begun: Event, ended: Event | None) -> Life:
    if ended is None:
        return Life(begun.first, begun.last)
    return Life(begun.first, begun.last, ended.first, ended.last)


def _named(timeline: Timeline) -> Iterable[tuple[str, str]]:
    for place, event in enumerate(timeline.events, 1):
        yield _entry(place, event), event.source
    for measure in timeline.measures:
        for quote in measure.quotes:
            yield f"measure {measure.id}", quote.source


def _entry(place: int, event: Event) -> str:
    return f"event {place} ({event.of}, {event.what})"


def _check_events(events: Sequence[Event]) -> None:
    used: set[tuple[str, str]] = set()
    for place, event in enumerate(events, 1):
        entry = _entry(place, event)
        one_of(event.what, WHATS, FILE, f"{entry}, what")
        one_of(event.confidence, CONFIDENCES, FILE, f"{entry}, confidence")
        ordered(event.first, event.last, FILE, entry)
        if not event.used and not event.why:
            raise bad(
                "the day is not used, and no reason told.", FILE, f"{entry}, why", "no-reason", "Say why."
            )
        if event.used and (event.of, event.what) in used:
            raise bad(
                "another day is used for the same thing.",
                FILE,
                entry,
                "used-twice",
                "Set used = false in all of them but one, and say why.",
            )
        if event.used:
            used.add((event.of, event.what))


def _check_lives(timeline: Timeline) -> None:
    """Refuse a law without a beginning, and an end that can come before the beginning."""
    for name in dict.fromkeys(event.of for event in timeline.events):
        life = timeline.life_of(name)
        if life.end_first is not None and life.start_last >= life.end_first:
            raise bad(
                "it is replaced before it is in force for certain.",
                FILE,
                name,
                "replaced-too-early",
                'Compare the days of its events, and its law\'s, "in_force" and "replaced".',
            )
