"""The language that sentences are said in: English as written in the code, or another by its catalogue.

A sentence is written once, in English, whole, with names in braces for what is put into it: `say("up to
{most}", most=...)`. In English that is all, and nothing is read or imported for it. In another language the
sentence is first looked up in that language's catalogue (`locale/`, made with Babel, read with the standard
library's gettext). The language holds for a stretch, as a context of `decimal` does: `with speaking("lo"):`.
Figures, quotes of the law, keys and codes are the same in every language.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from lao_tip_law.errors import LaoTipLawError

if TYPE_CHECKING:
    from contextvars import Token
    from gettext import GNUTranslations
    from types import TracebackType

ENGLISH, LAO = "en", "lo"
LANGUAGES = (ENGLISH, LAO)
DOMAIN = "lao-tip-law"
_SPOKEN: ContextVar[GNUTranslations | None] = ContextVar("spoken", default=None)
_READ: dict[tuple[str, ...], GNUTranslations] = {}


class LanguageError(LaoTipLawError):
    """A language that there is no catalogue of."""

    code = "language-not-available"


def say(text: str, /, **values: object) -> str:
    """Give a sentence in the language of the stretch, with the values put in where their names stand."""
    spoken = _SPOKEN.get()
    if spoken is not None:
        text = spoken.gettext(text)
    return text.format(**values) if values else text


def say_as(context: str, text: str) -> str:
    """Give a word that means different things in different places: the context tells which."""
    spoken = _SPOKEN.get()
    return text if spoken is None else spoken.pgettext(context, text)


def phrase(text: str) -> str:
    """Mark a sentence that stands in a table and is said elsewhere, so that it gets into the catalogue."""
    return text


UNREVIEWED = phrase(
    "The translation into Lao is unreviewed: where it differs from the English, the English holds."
)
"""Said once on each page that is not in English, in both languages."""


def in_english() -> bool:
    """Tell whether the language of the stretch is English."""
    return _SPOKEN.get() is None


class speaking:  # noqa: N801 - read as a word: `with speaking("lo"):`
    """A stretch in one language; None leaves the language as it is."""

    def __init__(self, code: str | None, *more: str) -> None:
        """Find the catalogue.

        Args:
            code: the language, one of `LANGUAGES`.
            more: paths of further catalogues (.mo), for what the package's own does not have.

        Raises:
            LanguageError: there is no such language, or a catalogue cannot be read.
        """
        if code not in {None, *LANGUAGES}:
            raise LanguageError(
                "there is no such language.", remedy=f"Write one of: {', '.join(LANGUAGES)}.", field="lang"
            )
        if code is None:
            self._spoken = _SPOKEN.get()
        else:
            self._spoken = None if code == ENGLISH else _catalogue(own_catalogue(code), *more)
        self._tokens: list[Token[GNUTranslations | None]] = []

    def __enter__(self) -> None:
        """Begin to speak it."""
        self._tokens.append(_SPOKEN.set(self._spoken))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Go back to the language before."""
        _SPOKEN.reset(self._tokens.pop())


def own_catalogue(code: str) -> str:
    """Give the path of the package's own catalogue of a language."""
    from lao_tip_law.source.files import PACKAGE  # noqa: PLC0415 - English needs none of this

    return f"{PACKAGE}/locale/{code}/LC_MESSAGES/{DOMAIN}.mo"


def _catalogue(*paths: str) -> GNUTranslations:
    """Read catalogues once; what the first does not have is looked for in the next.

    Raises:
        LanguageError: one is missing, or is no catalogue.
    """
    if paths not in _READ:
        from gettext import GNUTranslations  # noqa: PLC0415 - as above
        from struct import error as TooShort  # noqa: N812, PLC0415 - as above

        try:
            read = []
            for path in paths:
                with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs a twentieth of a cold start
                    read.append(GNUTranslations(file))
        except (OSError, ValueError, TooShort) as error:
            raise LanguageError(
                "the catalogue of this language cannot be read.",
                remedy="Install the package again, or use --lang en.",
                file=path,
            ) from error
        for further in read[1:]:
            read[0].add_fallback(further)
        _READ[paths] = read[0]
    return _READ[paths]
