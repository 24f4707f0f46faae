"""`conformance`: hold another program against the law, statement by statement; or write the vectors."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from lao_tip_law.cli.errors import OutputError, UsageError
from lao_tip_law.cli.inputs import STDIN
from lao_tip_law.cli.streams import write
from lao_tip_law.conformance.report import page
from lao_tip_law.conformance.session import LIMIT, hold
from lao_tip_law.conformance.vectors import SHIPPED, shipped
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.source.files import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lao_tip_law.cli.options import Options
    from lao_tip_law.conformance.vectors import Vector

_LONGEST_LIMIT = 86400  # seconds in a day


def run(options: Options) -> int:
    """Run the command: 0 where the program conforms, 1 where it breaks a statement.

    Raises:
        LaoTipLawError: the command cannot be run, or the vectors do not go with the law at hand.
    """
    vectors = shipped(statutes.law)
    if options.vectors is not None:
        _write_vectors(options.vectors, len(vectors))
        return 0
    command = _words(str(options.against))
    limit = _limit(options.time_limit)
    report = hold(command, _chosen(vectors, options.only), statutes, limit)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the page for people needs none of it

        write(dumps(report.to_dict(), ensure_ascii=False, indent=2, default=str) + "\n")
    else:
        write(page(report))
    return 0 if report.conforms else 1


def _words(typed: str) -> list[str]:
    """Split a command into words, as a shell would; no shell runs it."""
    try:
        words = shlex.split(typed)
    except ValueError:
        words = []
    if not words:
        raise UsageError(
            "--against is no command.",
            remedy="Write the program and its arguments, with quotation marks in pairs.",
        )
    return words


def _limit(typed: str | None) -> float:
    if typed is None:
        return LIMIT
    digits, _, decimals = typed.partition(".")
    plain = typed.isascii() and digits.isdigit() and ("." not in typed or decimals.isdigit())
    limit = float(typed) if plain else 0.0
    if not 0 < limit <= _LONGEST_LIMIT:
        raise UsageError(
            "--time-limit is no number of seconds.", remedy=f"Write one such as 120, up to {_LONGEST_LIMIT}."
        )
    return limit


def _chosen(vectors: Sequence[Vector], only: str | None) -> list[Vector]:
    chosen = [vector for vector in vectors if vector.statement.id.startswith(only or "")]
    if not chosen:
        raise UsageError(
            "no statement's identifier begins with what --only names.",
            remedy="Write the beginning of one, such as penal-law/art_134 or contract.",
        )
    return chosen


def _write_vectors(name: str, number: int) -> None:
    data = read(SHIPPED)
    if name == STDIN:  # '-' is standard output here
        write(data.decode())
        return
    try:
        with open(name, "wb") as file:  # noqa: PTH123 - as `inputs` does
            file.write(data)
    except (OSError, ValueError):
        raise OutputError(
            "the file cannot be written.", code="not-writable", remedy="Check its folder and permissions."
        ) from None
    write(f"{number} vectors written.\n")
