"""The published JSON Schema of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def case_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a case, as `case.schema.json` in this package has it.

    What it accepts, the loader accepts, but for what a schema cannot say: a date that no calendar has, a span
    of days or ages the wrong way round, a birth after the offence or more than 130 years before it, a whole
    number written with a point (`13.0`), and a key that stands twice.
    """
    import json  # noqa: PLC0415 - slow to import, and loading a case needs no schema
    from importlib.resources import files  # noqa: PLC0415 - as above

    schema: dict[str, Any] = json.loads(files("lao_tip_law.facts").joinpath("case.schema.json").read_bytes())
    return schema
