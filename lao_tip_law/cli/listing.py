"""`list`: every provision of the register, by law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli.streams import page_style, write
from lao_tip_law.determination.assessing import statutes

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options


def run(options: Options) -> int:
    """Run the command."""
    if options.json:
        from json import dumps  # noqa: PLC0415 - the page for people needs none of it

        from lao_tip_law.cli.provision_json import entry_to_json  # noqa: PLC0415 - as above

        entries = [entry_to_json(article, statutes) for article in statutes.values()]
        write(dumps({"provisions": entries}, ensure_ascii=False, indent=2) + "\n")
        return 0
    from lao_tip_law.rendering.provisions import render_list  # noqa: PLC0415 - JSON needs none of it

    width, styled = page_style()
    write(render_list(statutes, width=width, styled=styled))
    return 0
