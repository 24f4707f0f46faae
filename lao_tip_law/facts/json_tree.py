"""Reading JSON as plain values, without what JSON leaves open: double keys, depth, huge numbers."""

from __future__ import annotations

from lao_tip_law.facts.json_lines import find_lines
from lao_tip_law.facts.limits import GREATEST_DEPTH, MOST_DIGITS
from lao_tip_law.facts.problems import FactError, known_part


def read_json(text: str) -> object:
    """Read a JSON document.

    Floats, NaN and Infinity are kept: no field of a case can have one, so the field refuses it by name. The
    lines are not kept, since `find_lines` finds them again once something is wrong.

    Raises:
        CaseError: on text that is not JSON, nests too deeply, or has a key twice in one object.
    """
    import json  # noqa: PLC0415 - slow to import, and of no use to who reads YAML

    twice = False

    def mapping(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal twice
        held = dict(pairs)
        twice = twice or len(held) != len(pairs)
        return held

    try:
        value: object = json.loads(text, object_pairs_hook=mapping, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise FactError(
            f"The text is not valid JSON at column {error.colno}.",
            code="bad-json",
            remedy="Check the quotes, commas, colons and brackets near it.",
            line=error.lineno,
        ) from None
    except RecursionError:
        raise _too_deep(text) from None
    # Brackets within texts count here too, so this only spares the walk where there are few of them.
    if text.count("[") + text.count("{") > GREATEST_DEPTH and _depth(value) > GREATEST_DEPTH:
        raise _too_deep(text)
    if twice:
        path, line = find_lines(text).second
        raise FactError(
            "The key stands twice.",
            code="duplicate-key",
            remedy="Keep one of the two.",
            line=line,
            field=known_part(path) or None,
        )
    return value


def _whole(digits: str) -> int:
    """Read an integer; one that is longer than any in a case becomes one that each field refuses."""
    return int(digits) if len(digits.removeprefix("-")) <= MOST_DIGITS else -1


def _depth(value: object) -> int:
    depth = 0
    level = [value] if isinstance(value, (dict, list)) else []
    while level:
        depth += 1
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
    return depth


def _too_deep(text: str) -> FactError:
    return FactError(
        f"The nesting is deeper than {GREATEST_DEPTH} levels.",
        code="too-deep",
        remedy="Check the brackets.",
        line=find_lines(text, GREATEST_DEPTH).last,
    )
