"""Every error code of the package, read out of its source: what is wrong and what to do."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.source.files import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator


class Told(NamedTuple):
    """A code, and what one place of the source says with it."""

    code: str
    problem: str
    remedy: str


def error_table(package: Path = Path(PACKAGE)) -> str:
    """Give the codes as a table, each with everything that is said with it."""
    found: dict[str, list[Told]] = {}
    for file in sorted(package.rglob("*.py")):
        for told in _told(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(told.code, []).append(told)
    lines = ["| code | what is wrong | what to do |", "|---|---|---|"]
    for code, every in sorted(found.items()):
        problems = dict.fromkeys(told.problem for told in every if told.problem)
        remedies = dict.fromkeys(told.remedy for told in every if told.remedy)
        cells = (" / ".join(_cell(text) for text in texts) for texts in (problems, remedies))
        lines.append(f"| `{code}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def _told(tree: ast.Module) -> Iterator[Told]:
    """Give each call that names a code, and each class that has one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            words = {word.arg: word.value for word in node.keywords}
            if "code" in words and (code := _text(words["code"])) and "..." not in code:
                problem = _text(node.args[0]) if node.args else ""
                yield Told(code, problem, _text(words["remedy"]) if "remedy" in words else "")
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                named = isinstance(part, ast.Assign) and _text(part.targets[0]) == "code"
                if named and isinstance(part, ast.Assign):
                    first = (ast.get_docstring(node) or "").partition("\n")[0]
                    yield Told(_text(part.value), first, "")


def _text(node: ast.AST) -> str:
    """Give the words of a piece of source; an ellipsis stands for what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.Name):
        return node.id if isinstance(node.ctx, ast.Store) else "..."
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) for part in node.values)
    return "..."


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;").replace("{", "&#123;")
