"""The errors that the package raises on purpose: one tree, under `LaoTipLawError`.

Each error says what is wrong, where, and what to do, and carries a stable `code`. Messages never repeat what
a user entered beyond the names of fields, since a case may hold personal details.
"""

from __future__ import annotations


class LaoTipLawError(Exception):
    """Base of every error raised on purpose.

    Attributes:
        code: a stable word for programs to act on, such as `unknown-field`.
        problem: what is wrong, in one sentence.
        remedy: what to do about it, in one sentence; empty where there is nothing to add.
        file: the name of the file it was found in, or None.
        line: the line in that file, counted from 1, or None.
        field: the path of the field, such as `victims[0].age`, or None.
    """

    code = "error"

    def __init__(  # noqa: PLR0913 - an error names every place it can
        self,
        problem: str,
        *,
        code: str | None = None,
        remedy: str = "",
        file: str | None = None,
        line: int | None = None,
        field: str | None = None,
    ) -> None:
        """Keep the parts, and join them into one line for people."""
        if code is not None:
            self.code = code
        self.problem = problem
        self.remedy = remedy
        self.file = file
        self.line = line
        self.field = field
        super().__init__(problem)

    def __str__(self) -> str:
        """Give the message as one line: where, field, what is wrong, what to do."""
        place = self.file or ""
        if self.line is not None:
            place = f"{place}:{self.line}" if place else f"line {self.line}"
        parts = [part for part in (place, self.field, self.problem) if part]
        return ": ".join(parts) + (f" {self.remedy}" if self.remedy else "")

    def to_dict(self) -> dict[str, str | int | None]:
        """Give the error as plain data, as the JSON lines of a batch print it."""
        return {
            "code": self.code,
            "message": str(self),
            "file": self.file,
            "line": self.line,
            "field": self.field,
        }


class CaseError(LaoTipLawError):
    """A case that cannot be read: a bad type, a misspelt word, an impossible age or date."""

    code = "bad-case"


class SourceError(LaoTipLawError):
    """A statute, grammar or register file that is missing, or that cannot be read."""

    code = "bad-source"


class LawError(LaoTipLawError):
    """A statute text that parses to no usable law: no penalty where one is needed, say."""

    code = "bad-law"


class UnknownProvisionError(LaoTipLawError, KeyError):
    """A provision that the register does not hold."""

    code = "unknown-provision"


class ExtraMissingError(LaoTipLawError, ImportError):
    """A part of the package was imported whose optional library is not installed."""

    code = "extra-not-installed"
