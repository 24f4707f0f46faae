"""What the command line itself refuses, beside bad input."""

from __future__ import annotations

from lao_tip_law.errors import LaoTipLawError


class UsageError(LaoTipLawError):
    """Arguments that make no command."""

    code = "usage"


class MissingPackageError(LaoTipLawError):
    """A package that a command needs and that is not installed."""

    code = "missing-package"


class OutputError(LaoTipLawError):
    """Standard output that cannot be written to."""

    code = "no-output"


class InputError(LaoTipLawError):
    """A file or standard input that cannot be read as text."""

    code = "bad-input"
