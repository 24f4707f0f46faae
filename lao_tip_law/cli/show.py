"""`show`: one provision, its words, what they are read as, its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli.streams import page_style, write
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.errors import UnknownProvisionError

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options

_LONGEST = 200  # no identifier is longer, and comparing a longer word takes time


def run(options: Options) -> int:
    """Run the command.

    Raises:
        UnknownProvisionError: nothing answers to what was typed, or several provisions do.
    """
    typed = " ".join(options.provision)
    if len(typed) > _LONGEST:
        raise UnknownProvisionError(
            "no provision answers to that.", remedy="'lao-tip-law list' shows every provision."
        )
    provision = statutes.find(typed)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the page for people needs none of it

        from lao_tip_law.cli.provision_json import provision_to_json  # noqa: PLC0415 - as above

        write(dumps(provision_to_json(provision, statutes), ensure_ascii=False, indent=2) + "\n")
        return 0
    from lao_tip_law.rendering.provisions import render_provision  # noqa: PLC0415 - JSON needs none of it

    width, styled = page_style()
    write(render_provision(provision, statutes, width=width, styled=styled))
    return 0
