"""The published JSON Schema of a determination."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def determination_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what `assess --json` prints and `Determination.to_dict` gives.

    It is `determination.schema.json` in this package. Every key is named in it; dollars and rates are decimal
    text.
    """
    import json  # noqa: PLC0415 - slow to import, and an answer needs no schema
    from importlib.resources import files  # noqa: PLC0415 - as above

    path = files("lao_tip_law.determination").joinpath("determination.schema.json")
    schema: dict[str, Any] = json.loads(path.read_bytes())
    return schema
