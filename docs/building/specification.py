"""The specification as a page: the statements of the test suite, read out of its files."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "tests" / "spec"


def specification(folder: Path = FOLDER) -> str:
    """Give every statement, subject by subject, with what it says and the provisions it is about."""
    lines: list[str] = []
    for file in sorted(folder.glob("test_*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        statements = list(_statements(tree))
        if not statements:
            continue
        first, _, rest = (ast.get_docstring(tree) or "").partition("\n")
        title = first.partition(":")[0] if ":" in first else file.stem.removeprefix("test_").replace("_", " ")
        lines += [f"## {title.rstrip('.').capitalize()}", "", first, "", *_paragraph(rest), *statements, ""]
    return "\n".join(lines)


def _paragraph(text: str) -> list[str]:
    return [" ".join(text.split()), ""] if text.strip() else []


def _statements(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            words = node.name.removeprefix("test_").replace("_", " ")
            told = " ".join((ast.get_docstring(node) or "").split())
            laws = [law for mark in node.decorator_list for law in _laws(mark)]
            about = f" ({', '.join(f'`{law}`' for law in laws)})" if laws else ""
            yield f"- **{words.capitalize()}.** {told}{about}".rstrip()


def _laws(mark: ast.expr) -> list[str]:
    """Give the provisions that the mark `law` names."""
    named = isinstance(mark, ast.Call) and isinstance(mark.func, ast.Attribute) and mark.func.attr == "law"
    if not named or not isinstance(mark, ast.Call):
        return []
    words = (word.value for word in mark.args if isinstance(word, ast.Constant))
    return [word for word in words if isinstance(word, str)]
