"""Reading YAML as plain values, each with its line, and nothing of YAML that could surprise.

The events of PyYAML's parser are read directly. A case needs mappings, lists, words and numbers; what YAML
has beside them is refused, and so is its habit of taking `NO` for a truth value.
"""

from __future__ import annotations

from lao_tip_law.facts.problems import FactError
from lao_tip_law.facts.yaml_builder import Builder


def read_yaml(text: str) -> tuple[object, dict[str, int]]:
    """Read a YAML document.

    Returns:
        The value, of `dict`, `list`, `str`, `int`, `bool` and None; and the line of each path in it.

    Raises:
        CaseError: on text that is not YAML, holds no document or several, or uses what a case does not need.
    """
    import yaml  # noqa: PLC0415 - slow to import, and of no use to who reads JSON

    builder = Builder()
    try:
        for event in yaml.parse(text):
            builder.see(event)
            if isinstance(event, yaml.ScalarEvent):
                builder.put_scalar(event)
            elif isinstance(event, yaml.MappingStartEvent):
                builder.open({})
            elif isinstance(event, yaml.SequenceStartEvent):
                builder.open([])
            elif isinstance(event, yaml.CollectionEndEvent):
                builder.close()
            elif isinstance(event, yaml.DocumentStartEvent):
                builder.begin_document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise _no_yaml(builder.line) if mark is None else _no_yaml(mark.line + 1, mark.column + 1) from None
    except (yaml.YAMLError, ValueError, ArithmeticError, LookupError):
        # A character that YAML does not allow; or an escape or a version beyond all numbers, on which PyYAML
        # lets Python's own errors through.
        raise _no_yaml(builder.line) from None
    if not builder.documents:
        raise FactError("There is no case in it.", code="empty", remedy="Write at least one field, or {}.")
    return builder.value, builder.lines


def _no_yaml(line: int, column: int | None = None) -> FactError:
    place = "" if column is None else f" at column {column}"
    return FactError(
        f"The text is not valid YAML{place}.",
        code="bad-yaml",
        remedy="Check the indentation (spaces, no tabs), colons, quotes and brackets near it.",
        line=line,
    )
