"""`parse`: any statute text, as an outline or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli.inputs import read_text
from lao_tip_law.cli.streams import page_style, write

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options

LARGEST_STATUTE = 4 * 1024 * 1024
"""A text has at most this many bytes: a whole code of law fits, and its tree fits into memory."""


def run(options: Options) -> int:
    """Run the command.

    Raises:
        LaoTipLawError: the text cannot be read.
    """
    text = read_text(options.file, LARGEST_STATUTE)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the outline needs none of it

        from lao_tip_law.law.reading import read_to_json  # noqa: PLC0415 - it brings in Lark

        write(dumps(read_to_json(text), ensure_ascii=False, indent=2) + "\n")
        return 0
    from lao_tip_law.grammar.parsing import parse_text  # noqa: PLC0415 - it brings in Lark
    from lao_tip_law.rendering.outline import render_outline  # noqa: PLC0415 - as above

    width, styled = page_style()
    write(render_outline(parse_text(text), width=width, styled=styled))
    return 0
