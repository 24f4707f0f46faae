"""The build's one step of its own: the wheel ships the law already parsed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ParsedLaw(BuildHookInterface[Any]):
    """Parse the statutes into `lao_tip_law/compiled_law.bin` before the files are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Read the law once from this tree; reading keeps what it parsed beside the package.

        Raises:
            RuntimeError: nothing was kept, so the wheel would have to parse at every start.
        """
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from lao_tip_law.law.store import KEPT, load  # noqa: PLC0415 - found through the path set above
        finally:
            sys.path.remove(str(root))
        load()
        if not Path(KEPT).is_file():
            message = f"{KEPT} was not written"
            raise RuntimeError(message)
