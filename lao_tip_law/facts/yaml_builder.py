"""Building plain values out of the events of a YAML parser, and noting the line of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from attrs import define, field

from lao_tip_law.digits import plain_digits
from lao_tip_law.facts.limits import GREATEST_DEPTH, MOST_DIGITS
from lao_tip_law.facts.problems import FactError, join, known_part

if TYPE_CHECKING:
    from yaml import Event, ScalarEvent

_WORDS = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


@define
class _Open:
    """A mapping or list that is still being read.

    Attributes:
        path: where it stands.
        held: the values so far.
        key: the path of the value that comes next; None in a list, and before the next key of a mapping.
    """

    path: str
    held: dict[str, object] | list[object]
    key: str | None = None


@define
class Builder:
    """A tree under construction.

    Attributes:
        value: the whole value, once it is there.
        lines: the line of each path met so far.
        line: the line of the last event.
        documents: how many documents have begun.
    """

    value: object = None
    lines: dict[str, int] = field(factory=dict)
    line: int = 1
    documents: int = 0
    _open: list[_Open] = field(factory=list)

    def see(self, event: Event) -> None:
        """Note the line of an event, and refuse what no case needs."""
        mark = event.start_mark
        self.line = self.line if mark is None else mark.line + 1
        if getattr(event, "anchor", None) is not None:
            raise self.refusal(
                "An anchor or alias stands here.", "yaml-alias", "Write the value out in full."
            )
        if getattr(event, "tag", None) is not None:
            raise self.refusal("A tag stands here.", "yaml-tag", "Leave out the word that begins with `!`.")

    def begin_document(self) -> None:
        """Count a document, and refuse a second one."""
        self.documents += 1
        if self.documents > 1:
            raise self.refusal(
                "A second document begins here.",
                "several-documents",
                "Write one case to a file, without `---`.",
            )

    def put_scalar(self, event: ScalarEvent) -> None:
        """Take a scalar: the next key of a mapping, or else a value."""
        # Quotes make a text of anything.
        value = self._plain(event.value) if event.implicit[0] else event.value
        if self._wants_key():
            self._put_key(value)
        else:
            self._put(value)

    def open(self, held: dict[str, object] | list[object]) -> None:
        """Begin a mapping or a list."""
        if self._wants_key():
            self._put_key(None)
        if len(self._open) >= GREATEST_DEPTH:
            raise self.refusal(
                f"The nesting is deeper than {GREATEST_DEPTH} levels.", "too-deep", "Check the brackets."
            )
        path = self._next_path()
        self._put(held)
        self._open.append(_Open(path, held))

    def close(self) -> None:
        """End a mapping or a list."""
        self._open.pop()

    def refusal(self, problem: str, code: str, remedy: str) -> FactError:
        """Give an error for what stands at this place; keys that no case has do not show in it."""
        return FactError(
            problem, code=code, remedy=remedy, line=self.line, field=known_part(self._next_path()) or None
        )

    def _wants_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].held, dict) and self._open[-1].key is None

    def _next_path(self) -> str:
        if not self._open:
            return ""
        top = self._open[-1]
        if isinstance(top.held, list):
            return join(top.path, f"[{len(top.held)}]")
        return top.path if top.key is None else join(top.path, top.key)

    def _put_key(self, key: object) -> None:
        if not isinstance(key, str):
            raise self.refusal("A key is not a word.", "key-not-a-word", "Write the name of a field.")
        top = self._open[-1]
        if key in top.held:
            top.key = key
            raise self.refusal("The key stands twice.", "duplicate-key", "Keep one of the two.")
        top.key = key
        self.lines[self._next_path()] = self.line

    def _put(self, value: object) -> None:
        self.lines.setdefault(self._next_path(), self.line)
        if not self._open:
            self.value = value
            return
        top = self._open[-1]
        if isinstance(top.held, list):
            top.held.append(value)
        else:
            # A mapping that awaited a key would have been given this as one.
            top.held[cast("str", top.key)] = value
            top.key = None

    def _plain(self, text: str) -> str | int | bool | None:
        """Tell what a scalar without quotes is; a decimal integer may be in Lao digits."""
        if text in _WORDS:
            return _WORDS[text]
        digits = plain_digits(text).removeprefix("-")
        if not (digits.isascii() and digits.isdigit()):
            return text
        if len(digits) > MOST_DIGITS:
            raise self.refusal(
                f"The number has more than {MOST_DIGITS} digits.",
                "number-out-of-range",
                "Check the number of digits; put quotes around what is no number.",
            )
        return int(plain_digits(text))
