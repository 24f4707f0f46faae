"""The texts that are translated, each with the file it stands in: the package's and the site's.

Those of Python are found by the functions that say them; those of the law, the case format, the theme and the
menu are gathered from these.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from babel.messages.extract import extract

from lao_tip_law import statutes
from lao_tip_law.facts import vocabulary
from lao_tip_law.rules.compiling import compile_law

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]
KEYWORDS = {"say": None, "phrase": None, "say_as": ((1, "c"), 2)}
"""The functions whose texts are translated; the first word of the last is a context."""
_THEME = re.compile(r"\bsay\(\"([^\"]+)\"")
Texts = str | tuple[str, ...]
Key = tuple[str, str]
"""A text with its context, which is empty for most."""


class Domain(NamedTuple):
    """A catalogue: its name, the folder it stands in, and what it is for."""

    name: str
    folder: Path
    about: str

    @property
    def template(self) -> Path:
        """The file of the texts alone."""
        return self.folder / f"{self.name}.pot"

    def translated(self, ending: str = "po", language: str = "lo") -> Path:
        """The file of the translations, as text (`po`) or as the program reads it (`mo`)."""
        return self.folder / language / "LC_MESSAGES" / f"{self.name}.{ending}"


PACKAGE = Domain("lao-tip-law", ROOT / "lao_tip_law" / "locale", "lao-tip-law")
SITE = Domain("site", ROOT / "docs" / "locale", "the site of lao-tip-law")
DOMAINS = (PACKAGE, SITE)


def texts(domain: Domain) -> dict[Key, str]:
    """Give every text of a domain with the file it stands in."""
    if domain is PACKAGE:
        found = dict(_of_python(ROOT / "lao_tip_law"))
        return {**found, **{key: "the law and the case format" for key in _of_the_law() if key not in found}}
    own = texts(PACKAGE)
    every = {
        **dict(_of_python(ROOT / "docs" / "building")),
        **dict(_of_theme()),
        **dict(_of_menu()),
        **dict(_of_titles()),
    }
    return {key: place for key, place in every.items() if key not in own}


def _of_python(folder: Path) -> Iterator[tuple[Key, str]]:
    for file in sorted(folder.rglob("*.py")):
        with file.open("rb") as source:
            for _, text, _, context in extract(_METHOD, source, KEYWORDS):
                yield (context or "", str(text)), file.relative_to(ROOT).as_posix()


def _calls(
    source: Any,  # noqa: ANN401 - Babel's own types are of its readers of files
    keywords: Iterable[str],
    *_: object,
    **__: object,
) -> Iterator[tuple[int, str, Texts, list[str]]]:
    """Give each call with its texts: a method of extraction for Babel, which sees into f-strings as well."""
    for node in ast.walk(ast.parse(source.read())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in keywords:
            given = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            words = tuple(text for text in given if isinstance(text, str))
            if words and len(words) == len(node.args):
                yield node.lineno, node.func.id, words if len(words) > 1 else words[0], []


_METHOD: Any = _calls  # Babel types what it yields more narrowly than it reads it


def _of_theme() -> Iterator[tuple[Key, str]]:
    theme = ROOT / "docs" / "theme" / "main.html"
    for text in _THEME.findall(theme.read_text(encoding="utf-8")):
        yield ("", text), theme.relative_to(ROOT).as_posix()


def _of_menu() -> Iterator[tuple[Key, str]]:
    """Give the names of the menu's sections and of the site."""
    for text in re.findall(
        r"^ {2}- ([A-Z][^:]*):$|^site_name: (.+)$|^site_description: (.+)$",
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8"),
        re.MULTILINE,
    ):
        yield ("", "".join(text)), "mkdocs.yml"


def _of_titles() -> Iterator[tuple[Key, str]]:
    """Give the titles of the written pages that have no Lao text: the menu names them."""
    for page in sorted((ROOT / "docs").rglob("*.md")):
        title = re.search("^# (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
        if title and not page.name.endswith(".lo.md") and not page.with_suffix(".lo.md").is_file():
            yield ("", title[1]), page.relative_to(ROOT).as_posix()


def _of_the_law() -> Iterator[Key]:
    """Give the words that come out of the parsed law and the case format, as people read them."""
    for word in _words():
        yield "", word.replace("_", " ")
    book = compile_law(statutes.values(), statutes.law.lives)
    for article in statutes.values():
        if any(offence.provision.startswith(article.id) for offence in book.offences) or not article.number:
            yield "", article.heading
        for reference in article.references:
            if not reference.resolved:
                yield "", reference.reason
        for kind in (kind for clause in article.penalties for group in clause.alternatives for kind in group):
            yield "penalty", kind.replace("_", " ")
    for law in statutes.law.register.laws:
        yield "", law.title


def _words() -> Iterator[str]:
    for words in (
        vocabulary.ACTS,
        vocabulary.MEANS,
        vocabulary.PURPOSES,
        vocabulary.HARMS,
        vocabulary.CONDUCT,
        vocabulary.OTHER_CONDUCT,
        vocabulary.STAGES,
        vocabulary.SEXES,
        ("none", "unknown", "another country", "one victim", "two or more victims", "any age"),
        ("not_established", "not_in_force", "applies", "does_not_apply", "established"),
    ):
        yield from words
    for offence in compile_law(statutes.values(), statutes.law.lives).offences:
        yield from (band.name for band in offence.bands)
        yield from filter(None, (offence.conduct,))
    for article in statutes.values():
        yield from (one.name for clause in article.penalties for one in clause.circumstances)
        yield from (one.kind for one in article.mentions)
        yield from (one.kind for right in article.rights for one in right.covers)
        yield from (duty.trigger for duty in article.duties if duty.trigger)
