"""The vectors: one JSON object a line, a heading first."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from lao_tip_law.conformance.errors import VectorsError
from lao_tip_law.records import Record
from lao_tip_law.source.files import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lao_tip_law.law.law_text import LawText

Plain: TypeAlias = "dict[str, object]"

FORMAT = "lao-tip-law conformance vectors 1"
SHIPPED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "vectors.jsonl")  # noqa: PTH100, PTH118, PTH120 - as `files` has it
REMEDY = "In a checkout, make them again: python -m lao_tip_law.conformance.making."


@frozen(eq=False, repr=False)
class Statement(Record):
    """A statement of the law, or of the contract about how it is answered.

    Attributes:
        id: the provision, and a word of what about it.
        provision: where it stands.
        law: the statement in a sentence.
        words: the words it rests on, on one line; empty for a statement of the contract.
    """

    id: str
    provision: str
    law: str
    words: str = ""


@frozen(eq=False, repr=False)
class Vector(Record):
    """One case, and the part of its answer that one statement fixes.

    Attributes:
        why: why this case: the boundary or the fact that it turns on.
        turns_on: the paths of those facts, which a smaller case must keep; of an age, its class.
        case: the case, or None where the line is a bad one.
        line: the bytes that are sent.
        expect: the part of the answer, under the names that `views` gives its parts.
    """

    id: str
    statement: Statement
    why: str
    turns_on: tuple[str, ...]
    case: Plain | None
    line: bytes
    expect: Plain


def line_of(case: Plain) -> bytes:
    """Write a case as the one line that is sent."""
    return json.dumps(case, ensure_ascii=False).encode()


def to_plain(vector: Vector) -> Plain:
    """Give a vector as the object that a line of the file holds."""
    statement = vector.statement
    plain: Plain = {
        "id": vector.id,
        "statement": statement.id,
        "provision": statement.provision,
        "law": statement.law,
        "words": statement.words,
        "why": vector.why,
        "turns_on": list(vector.turns_on),
    }
    if vector.case is not None:
        plain["case"] = vector.case
    else:
        try:
            plain["line"] = vector.line.decode()
        except UnicodeDecodeError:
            plain["line_hex"] = vector.line.hex()
    return {**plain, "expect": vector.expect}


def of_plain(plain: Mapping[str, object]) -> Vector:
    """Make a vector of what `to_plain` gave."""
    case = plain.get("case")
    if isinstance(case, dict):
        line = line_of(case)
    elif "line" in plain:
        line = str(plain["line"]).encode()
    else:
        line = bytes.fromhex(str(plain["line_hex"]))
    names = ("statement", "provision", "law", "words")
    return Vector(
        str(plain["id"]),
        Statement(*(str(plain[name]) for name in names)),
        str(plain["why"]),
        tuple(plain["turns_on"]),  # type: ignore[arg-type] # a list of paths, as `to_plain` wrote it
        case,  # type: ignore[arg-type] # a mapping, or nothing
        line,
        plain["expect"],  # type: ignore[arg-type] # a mapping
    )


def made_from(law: LawText) -> dict[str, str]:
    """Give the SHA-256 of each file under `statutes/` that the expected answers rest on."""
    return {name: digest for name, digest in law.digests.items() if name.startswith("statutes/")}


def file_of(vectors: Iterable[Vector], version: str, law: LawText) -> bytes:
    """Write the whole file."""
    lines = [json.dumps(to_plain(vector), ensure_ascii=False) for vector in vectors]
    files = made_from(law)
    heading = {
        "format": FORMAT,
        "package": version,
        "vectors": len(lines),
        "statutes_sha256": hashlib.sha256(json.dumps(files).encode()).hexdigest(),
        "statutes": files,
    }
    return "".join(f"{line}\n" for line in (json.dumps(heading), *lines)).encode()


def parse(data: bytes, file: str) -> tuple[Plain, list[Vector]]:
    """Read a file of vectors: its heading, and the vectors.

    Raises:
        VectorsError: it is no such file, or a later format.
    """
    try:
        heading, *rest = (json.loads(line) for line in data.splitlines())
        vectors = [of_plain(plain) for plain in rest]
        whole = heading["format"] == FORMAT and heading["vectors"] == len(vectors)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VectorsError("this is no file of vectors.", remedy=REMEDY, file=file) from error
    if not whole:
        raise VectorsError("the vectors are of another format, or not all there.", remedy=REMEDY, file=file)
    return heading, vectors


def shipped(law: LawText) -> list[Vector]:
    """Read the vectors of this package.

    Raises:
        SourceError: the file cannot be read.
        VectorsError: it is broken, or its vectors were made from other statutes than the ones at hand.
    """
    heading, vectors = parse(read(SHIPPED), SHIPPED)
    check_fresh(heading, law)
    return vectors


def check_fresh(heading: Plain, law: LawText) -> None:
    """Refuse vectors that other statutes were made into: they would accuse a program of the difference.

    Raises:
        VectorsError: a statute file has changed since, has gone or is new.
    """
    then, now = heading["statutes"], made_from(law)
    if isinstance(then, dict) and then != now:
        changed = sorted(name for name in {*then, *now} if then.get(name) != now.get(name))
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        raise stale(f"they were made from other statutes than the ones at hand: {changed[0]}{more} differs")


def stale(why: str) -> VectorsError:
    """Make the error of vectors that do not go with this law; the caller raises it."""
    return VectorsError(
        f"the vectors are stale: {why}. Nothing is said about the program.",
        code="stale-vectors",
        remedy=REMEDY,
        file=SHIPPED,
    )
