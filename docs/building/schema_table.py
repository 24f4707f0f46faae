"""A JSON Schema as tables: each object's fields, what they may be, and what they mean."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]
_LONGEST_LIST = 8


def schema_tables(schema: Schema) -> str:
    """Give a table for each object of a schema, from the outermost in."""
    lines: list[str] = []
    for title, part in _objects(schema, "the whole", schema, set()):
        lines += [f"### {title}", "", "| field | is | meaning |", "|---|---|---|"]
        for name, field in part["properties"].items():
            told = str(field.get("description", "")).replace("|", "\\|").replace("\n", " ")
            lines.append(f"| `{name}` | {_kind(field, schema)} | {told} |")
        lines.append("")
    return "\n".join(lines)


def _objects(part: Schema, title: str, schema: Schema, seen: set[str]) -> Iterator[tuple[str, Schema]]:
    """Give each object with fields once, by the path that leads to it first."""
    part = _followed(part, schema)
    key = json.dumps(part, sort_keys=True)
    if key in seen:
        return
    seen.add(key)
    if "properties" in part:
        yield title, part
        for name, field in part["properties"].items():
            yield from _objects(field, f"`{name}`", schema, seen)
    for inner in (*part.get("anyOf", ()), *part.get("oneOf", ()), part.get("items", {})):
        if inner:
            yield from _objects(inner, title, schema, seen)
    if isinstance(part.get("additionalProperties"), dict):
        yield from _objects(part["additionalProperties"], f"each of {title}", schema, seen)


def _followed(part: Schema, schema: Schema) -> Schema:
    while "$ref" in part:
        found: Any = schema
        for step in part["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        part = found
    return part


def _kind(part: Schema, schema: Schema) -> str:
    """Say what a value may be, in a few words."""
    part = _followed(part, schema)
    if "const" in part:
        return f"`{json.dumps(part['const'])}`"
    if "enum" in part:
        words = [f"`{json.dumps(word)}`" for word in part["enum"][:_LONGEST_LIST]]
        return ", ".join(words) + (", ..." if len(part["enum"]) > _LONGEST_LIST else "")
    for joint in ("anyOf", "oneOf"):
        if joint in part:
            return " or ".join(dict.fromkeys(_kind(one, schema) for one in part[joint]))
    kind = part.get("type", "any value")
    if isinstance(kind, list):
        return " or ".join(kind)
    if kind == "array" and part.get("items"):
        return f"a list, each {_kind(part['items'], schema)}"
    return str(kind)
