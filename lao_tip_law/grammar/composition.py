"""The grammar files, joined into one.

Lark's own `%import` copies an imported terminal once for each file that imports it, under a new name. Here
a word belongs to one class, so the files share one namespace: each `%import .name (...)` line states what a
file leans on (a test holds it to that), and the files are joined, each once.
"""

from __future__ import annotations

import re

from lao_tip_law.errors import SourceError
from lao_tip_law.source.files import read_all

STRUCTURE = "structure.lark"
_IMPORT = re.compile(r"^%import \.(\w+) \(([^)]*)\)\n", re.MULTILINE)
# Nothing in a rule uses these, but the lexer needs them: Lark keeps what a grammar ignores.
_KEPT = (
    "\n%ignore SPACE\n%ignore WORD\n%ignore UNKNOWN\n%ignore FULL_STOP\n%ignore SEMICOLON\n%ignore NEGATION\n"
)


def grammar_texts() -> dict[str, str]:
    """Read the grammar files: name to text.

    Raises:
        SourceError: a file is missing or is not UTF-8.
    """
    texts = {}
    for name, data in read_all("grammars", (".lark",)).items():
        try:
            texts[name] = data.decode()
        except UnicodeDecodeError as error:
            raise SourceError("the grammar is not UTF-8.", code="not-utf-8", file=name) from error
    return texts


def imports(text: str) -> dict[str, set[str]]:
    """Tell what a grammar file imports: the other file's name to the names taken from it."""
    return {
        name: {part.strip() for part in names.split(",") if part.strip()}
        for name, names in _IMPORT.findall(text)
    }


def sentence_grammar(texts: dict[str, str]) -> str:
    """Join all files but the layout's into the grammar of sentences."""
    parts = [_IMPORT.sub("", text) for name, text in texts.items() if name != STRUCTURE]
    return "\n".join(parts) + _KEPT


def starts(grammar: str) -> list[str]:
    """List the start symbols: each rule whose name ends in `_phrase`."""
    return re.findall(r"^(\w+_phrase):", grammar, re.MULTILINE)
