"""The front doors, and what must be true of each whatever comes in.

A statute text, a case in YAML, a case in JSON, a batch of cases, and the command's own arguments. Through
each: no exception, an answer or one line of complaint, and no word of what was entered in a complaint. No
door starts a program or writes a file: what an input names is not started, and what it writes goes nowhere.
"""

from __future__ import annotations

import io
import json
import sys
from functools import cache
from typing import IO, TYPE_CHECKING, Any, NamedTuple, NoReturn
from unittest.mock import patch

import seeds
from seeds import NAME

from lao_tip_law import statutes
from lao_tip_law.cli import conformance, main
from lao_tip_law.conformance import asking
from lao_tip_law.conformance.errors import CommandError
from lao_tip_law.conformance.vectors import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lao_tip_law.conformance.vectors import Vector

OUTCOMES = {"established", "not_established", "undetermined", "not_in_force"}


class Ran(NamedTuple):
    """What the command did: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str


class Door(NamedTuple):
    """A front door.

    Attributes:
        seeds: inputs to begin from, good and nearly good.
        words: pieces that matter to it, to put in anywhere.
        go: puts one input through it, and fails where a promise is broken.
    """

    seeds: tuple[bytes, ...]
    words: tuple[bytes, ...]
    go: Callable[[bytes], None]


def run(arguments: list[str], data: bytes = b"") -> Ran:
    """Run the command in this process, with some bytes on standard input."""
    kept = sys.stdin, sys.stdout, sys.stderr
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(data)), out, err
    try:
        status = main(arguments)
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
    out.flush()
    err.flush()
    written, complaint = (stream.detach().getvalue().decode() for stream in (out, err))
    return Ran(status, written, complaint)


def refused(ran: Ran) -> bool:
    """Tell whether the command refused its input; if so, in one line and with nothing on standard output."""
    if ran.status != 2:
        assert ran.err == ""
        return False
    assert ran.out == ""
    assert ran.err.startswith("lao-tip-law: ")
    assert ran.err.count("\n") == 1
    assert ran.err.endswith("\n")
    return True


def leaves(node: dict[str, Any]) -> Iterator[str]:
    """Give the words of a parsed text, piece by piece."""
    for child in node.get("children", ()):
        yield from leaves(child)
    if "children" not in node:
        yield node["text"]


def statute(data: bytes) -> None:
    """Any text is read as law, and comes back whole."""
    ran = run(["parse", "-", "--json"], data)
    if refused(ran):
        assert NAME not in ran.err
        return
    assert ran.status == 0
    read = json.loads(ran.out)
    text = data.decode().removeprefix("\ufeff")
    assert "".join(leaves({"children": read["nodes"]})) == text
    assert 0 <= read["coverage"] <= 1
    assert (read["coverage"] == 1) == (not read["unrecognised"])
    for penalty in read["penalties"]:
        for least, most in (
            (
                (penalty["imprisonment"] or {}).get("min_months"),
                (penalty["imprisonment"] or {}).get("max_months"),
            ),
            ((penalty["fine"] or {}).get("min"), (penalty["fine"] or {}).get("max")),
        ):
            assert least is None or most is None or least <= most


def answered(answer: dict[str, Any]) -> None:
    """Hold an answer to what every answer keeps to."""
    assert answer["charges"]
    for charge in answer["charges"]:
        assert charge["outcome"] in OUTCOMES
        assert list(charge["penalties"]) == charge["bands"]
        assert bool(charge["bands"]) == (charge["outcome"] in {"established", "undetermined"})
    facts = [needed["fact"] for needed in answer["still_needed"]]
    assert len(facts) == len(set(facts))


def case(data: bytes) -> None:
    """A case is answered, or refused with one line that has no word of it."""
    ran = run(["assess", "-", "--json"], data)
    if refused(ran):
        assert NAME not in ran.err
        return
    assert ran.status == 0
    assert NAME not in ran.out
    answered(json.loads(ran.out))


def page(data: bytes) -> None:
    """A case's page for people holds no name either."""
    ran = run(["assess", "-"], data)
    if not refused(ran):
        assert ran.status == 0
    assert NAME not in ran.out + ran.err


def batch(data: bytes) -> None:
    """Each line of a batch has its line of output, whatever the others are."""
    ran = run(["assess", "--jsonl", "-"], data)
    assert ran.err == ""
    assert NAME not in ran.out
    answers = [json.loads(line) for line in ran.out.splitlines()]
    numbers = [
        place for place, line in enumerate(data.split(b"\n"), start=1) if line.removesuffix(b"\r").strip()
    ]
    assert len(answers) == len(numbers)
    for number, answer in zip(numbers, answers, strict=True):
        if "error" in answer:
            assert answer["line"] == answer["error"]["line"] == number
        else:
            answered(answer)
    assert ran.status == int(any("error" in answer for answer in answers))


def opened_nowhere(name: str, _mode: str) -> IO[bytes]:
    """Stand in for `open`: refuse what can be no file's name, and keep nothing of what is written."""
    if "\0" in name:
        raise ValueError(name)
    if name in {"", ".", ".."} or name.endswith("/"):
        raise IsADirectoryError(name)
    return io.BytesIO()


@cache
def vectors() -> list[Vector]:
    """Read the vectors, a thousand lines of our own, once and not for each input."""
    return shipped(statutes.law)


def started_never(command: Sequence[str], _lines: Sequence[bytes], limit: float) -> NoReturn:
    """Stand in for running a program: hold what would be run to be a command, and start nothing."""
    assert command
    assert limit > 0
    raise CommandError("the command cannot be run: no door starts one.")


def arguments(data: bytes) -> None:
    """Any arguments are a command, or are refused in one line; none starts a program or writes a file."""
    words = [word.decode("utf-8", "surrogateescape") for word in data.split(b"\n")]
    if any(word.startswith("--plot") for word in words):
        return  # matplotlib opens the file, and takes a second; its errors are told in tests/cli
    with (
        patch.object(conformance, "open", opened_nowhere, create=True),
        patch.object(conformance, "shipped", lambda _law: vectors()),
        patch.object(asking, "run", started_never),
    ):
        ran = run(words, b'{"acts": ["taking"]}')
    if not refused(ran):
        assert ran.status in {0, 1}
        assert ran.out or "--jsonl" in words


DOORS = {
    "statute": Door(seeds.STATUTES, seeds.LAW_WORDS, statute),
    "yaml": Door((*seeds.CASES, seeds.NAMED), seeds.CASE_WORDS, case),
    "json": Door((seeds.JSON, b"{}"), seeds.CASE_WORDS, case),
    "page": Door((seeds.JSON, *seeds.CASES), seeds.CASE_WORDS, page),
    "jsonl": Door((seeds.JSONL,), seeds.CASE_WORDS, batch),
    "arguments": Door(seeds.ARGUMENTS, seeds.ARGUMENT_WORDS, arguments),
}
