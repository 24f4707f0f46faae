"""What the conformance kit itself refuses. None of these says anything about the program that is tested."""

from __future__ import annotations

from lao_tip_law.errors import LaoTipLawError


class VectorsError(LaoTipLawError):
    """Vectors that cannot be used: missing, broken, or made from other statutes than the ones at hand."""

    code = "bad-vectors"


class CommandError(LaoTipLawError):
    """A command that cannot be run at all."""

    code = "cannot-run"
