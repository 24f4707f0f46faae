"""Finding the line of each value in a JSON text, once there is an error to give a place to."""

from __future__ import annotations

from attrs import Factory, define

from lao_tip_law.facts.problems import join

_ENDS_A_SCALAR = frozenset(",]} \t\r\n")


@define
class Lines:
    """What a walk over a text found.

    Attributes:
        by_path: the line of each path, that of the key where it has one.
        second: the path and the line of the first key that stands a second time; empty and 1 if none does.
        last: the line the walk ended on.
    """

    by_path: dict[str, int] = Factory(dict)
    second: tuple[str, int] = ("", 1)
    last: int = 1


@define
class _Open:
    """A mapping or list around the place of the walk: its path, and the key or number of the value within."""

    path: str
    at: str | int | None

    def inner(self) -> str:
        return join(self.path, self.at if isinstance(self.at, str) else f"[{self.at}]")


def find_lines(text: str, deepest: int | None = None) -> Lines:
    """Walk over a text that is known to be JSON, and note where each value stands.

    Args:
        text: the text; where `deepest` is given, only as far as that depth need it be JSON.
        deepest: the walk ends before the first mapping or list within this many others.
    """
    from json import JSONDecoder  # noqa: PLC0415 - whoever gets here has read JSON already

    decoder = JSONDecoder()
    found = Lines()
    around: list[_Open] = []
    place, line = 0, 1
    while place < len(text) and (len(around) != deepest or text[place] not in "{["):
        character = text[place]
        top = around[-1] if around else None
        end = place + 1
        if character == "\n":
            line += 1
        elif character in "}]":
            around.pop()
        elif character == "," and top is not None:
            top.at = top.at + 1 if isinstance(top.at, int) else None
        elif character == '"' and top is not None and top.at is None:
            top.at, end = decoder.raw_decode(text, place)
            if top.inner() in found.by_path and found.second == ("", 1):
                found.second = (top.inner(), line)
            found.by_path.setdefault(top.inner(), line)
        elif character not in " \t\r:,":
            path = top.inner() if top is not None else ""
            found.by_path.setdefault(path, line)
            if character in "{[":
                around.append(_Open(path, None if character == "{" else 0))
            elif character == '"':
                _, end = decoder.raw_decode(text, place)
            else:
                end = _end_of_scalar(text, place)
        place = end
    found.last = line
    return found


def _end_of_scalar(text: str, place: int) -> int:
    while place < len(text) and text[place] not in _ENDS_A_SCALAR:
        place += 1
    return place
