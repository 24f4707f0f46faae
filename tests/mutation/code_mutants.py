"""The mutants that mutmut made of the code, named by what they change, and what became of them.

mutmut numbers the mutants of a function, so that its names change with every edit; a name here is the file,
the function, and the changed words in their line.
"""

from __future__ import annotations

import json
import re
from fnmatch import fnmatch
from typing import TYPE_CHECKING, NamedTuple

from equivalents import Result

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_ENDS = {0: "survived", 33: "survived", 5: "survived", 1: "killed", 3: "killed"}
_HUNG = (24, -24, 36, 152, 255)
_NOT_RUN = (None, 2, 34)  # not come to, interrupted, skipped


def chosen(changed: Sequence[str], patterns: Sequence[str]) -> list[str]:
    """Give the changed files that are mutated at all.

    >>> chosen(["lao_tip_law/rules/bands.py", "README.md"], ["lao_tip_law/rules/*.py"])
    ['lao_tip_law/rules/bands.py']
    """
    return [name for name in changed if any(fnmatch(name, pattern) for pattern in patterns)]


class CodeMutant(NamedTuple):
    """A mutant of the code: mutmut's name, the file, what is changed, and what became of it if it was run."""

    key: str
    file: str
    name: str
    result: Result | None


def mutants_of(copy: Path, files: Sequence[str]) -> list[CodeMutant]:
    """Give the mutants of files, in their order, from the mutated copy."""
    found = []
    for file in files:
        data = json.loads((copy / f"{file}.meta").read_text(encoding="utf-8"))
        spans = json.loads((copy / f"{file}.spans").read_text(encoding="utf-8"))["spans"]
        codes: dict[str, int | None] = data["exit_code_by_key"]
        names = named(
            file, [key.rpartition(".")[2] for key in codes], (copy / file).read_text("utf-8"), spans
        )
        found += [
            CodeMutant(key, file, name, result_of(name, code))
            for (key, code), name in zip(codes.items(), names, strict=True)
        ]
    return found


def named(file: str, functions: Sequence[str], text: str, spans: Mapping[str, tuple[int, int]]) -> list[str]:
    """Name mutated functions by file, function and what is changed; the same change made again has a number.

    Args:
        file: the path of the file, as the names begin with.
        functions: as they stand in the mutated file, such as `x_fold__mutmut_3` and `xǁFactsǁof__mutmut_1`.
        text: of the mutated file, which holds each function as it was and as it is mutated.
        spans: the first line and the last of each.
    """
    lines = text.splitlines()
    names: dict[str, None] = {}
    for function in functions:
        mangled = function.partition("__mutmut_")[0]
        own = re.split("x_|ǁ", mangled, maxsplit=1)[1].replace("ǁ", ".")
        old, new = (
            [line.replace(name, own) for line in lines[spans[name][0] - 1 : spans[name][1]]]
            for name in (f"{mangled}__mutmut_orig", function)
        )
        name = f"{file} {own}: {change(old, new)}"
        times = sum(each.partition(" (again ")[0] == name for each in names)
        names[f"{name} (again {times})" if times else name] = None
    return list(names)


def change(old: Sequence[str], new: Sequence[str]) -> str:
    """Show what differs between two texts, with the rest of its lines around it.

    >>> change(["if a:", "    return b + 1"], ["if a:", "    return b - 1"])
    'return b [+ -> -] 1'
    >>> change(["f(", "    a,", "    b,", ")"], ["f(", "    b,", ")"])
    '[a, -> nothing]'
    """
    differing = _parted(old, new)[:2]
    words = [re.findall(r"\w+|\s|.", " ".join(line.strip() for line in lines)) for lines in differing]
    was, becomes, before, after = ("".join(part) for part in _parted(*words))
    return f"{before}[{was or 'nothing'} -> {becomes or 'nothing'}]{after}"


def _parted(
    old: Sequence[str], new: Sequence[str]
) -> tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]:
    """Give what differs in each of two, what both have before it, and what both have behind it."""
    least = min(len(old), len(new))
    start = next((at for at in range(least) if old[at] != new[at]), least)
    end = next((at for at in range(least - start) if old[-1 - at] != new[-1 - at]), least - start)
    return old[start : len(old) - end], new[start : len(new) - end], old[:start], old[len(old) - end :]


def result_of(name: str, code: int | None) -> Result | None:
    """Read how mutmut's process for a mutant ended; nothing where it was not run.

    Raises:
        ValueError: it ended in a way that says nothing of the tests.
    """
    if code in _NOT_RUN:
        return None
    if code in _HUNG:
        return Result(name, "killed", "it never ends", 0.0)
    if code not in _ENDS:
        message = f"a mutant could not be run, exit {code}: {name}"
        raise ValueError(message)
    return Result(name, _ENDS[code], "a test" if _ENDS[code] == "killed" else "", 0.0)
