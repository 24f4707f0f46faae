"""`assess`: one case in, one answer out; a batch goes to `batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli.inputs import STDIN, read_bytes, shown
from lao_tip_law.cli.rates import checked_rate
from lao_tip_law.cli.streams import page_style, write
from lao_tip_law.determination.assessing import assess
from lao_tip_law.facts import case_from_bytes, load_case
from lao_tip_law.facts.limits import LARGEST_TEXT

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options
    from lao_tip_law.facts import Case

_BEFORE_A_CASE = b"\xef\xbb\xbf \t\r\n"  # a byte order mark, and white space


def run(options: Options) -> int:
    """Run the command.

    Raises:
        LaoTipLawError: bad input; for a batch, only what concerns all of it.
    """
    rate = checked_rate(options.rate)
    if options.jsonl is not None:
        from lao_tip_law.cli.batch import run_batch  # noqa: PLC0415 - one case needs none of it

        return run_batch(options.jsonl, rate)
    case = read_case(str(options.case))
    answer = assess(case, rate=rate)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the page for people needs none of it

        write(dumps(answer.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        from lao_tip_law.rendering.terminal import render  # noqa: PLC0415 - JSON needs none of it

        width, styled = page_style()
        write(render(answer, case, lang=options.lang, width=width, styled=styled))
    return 0


def read_case(name: str) -> Case:
    """Read a case from a file, or from standard input: JSON there where it begins with `{`.

    Raises:
        LaoTipLawError: it cannot be read, or is no case.
    """
    if name != STDIN:
        return load_case(name)
    data = read_bytes(name, LARGEST_TEXT)
    is_json = data.lstrip(_BEFORE_A_CASE).startswith(b"{")
    return case_from_bytes(data, format="json" if is_json else "yaml", file=shown(name))
