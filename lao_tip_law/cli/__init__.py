"""The command line: `lao-tip-law` and `python -m lao_tip_law`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lao_tip_law.errors import LaoTipLawError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lao_tip_law.cli.options import Options

FINE, BAD_LINES, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
"""The exit statuses; the last is the shell's own for an interrupt."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status.

    Every error raised on purpose becomes one line on standard error. Any other error is a fault of the
    program, and keeps its traceback. A reader that closes the pipe, and an interrupt, end it quietly.

    Args:
        argv: the arguments, without the command's own name; those of the process where left out.
    """
    from lao_tip_law.cli.streams import abandon_output, complain, finish_output  # noqa: PLC0415 - importing costs

    try:
        status = _run(sys.argv[1:] if argv is None else list(argv))
        finish_output()
    except LaoTipLawError as error:
        complain(str(error))
        return BAD_INPUT
    except BrokenPipeError:
        abandon_output()
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(argv: list[str]) -> int:
    """Read the arguments, and run the one command they ask for."""
    from lao_tip_law.cli.options import plain_options  # noqa: PLC0415 - as above

    options: Options | int | None = plain_options(argv)
    if options is None:
        from lao_tip_law.cli.arguments import read_arguments  # noqa: PLC0415 - it brings in argparse

        options = read_arguments(argv)
    return options if isinstance(options, int) else _run_command(options)


def _run_command(options: Options) -> int:
    """Import the one command that is asked for, and run it.

    Raises:
        MissingPackageError: it needs Lark, as it reads words of law, and Lark is not installed.
    """
    try:
        return _imported(options.command)(options)
    except ModuleNotFoundError as error:
        if error.name != "lark":
            raise
    from lao_tip_law.cli.errors import MissingPackageError  # noqa: PLC0415 - as above

    raise MissingPackageError(
        "reading a text of law needs the package lark, which is not installed.",
        remedy="Install it: pip install 'lark>=1.3,<2'.",
    )


def _imported(command: str) -> Callable[[Options], int]:
    if command == "assess":
        from lao_tip_law.cli.assess import run  # noqa: PLC0415 - each command imports what it needs
    elif command == "compare":
        from lao_tip_law.cli.compare import run  # noqa: PLC0415 - the same
    elif command == "conformance":
        from lao_tip_law.cli.conformance import run  # noqa: PLC0415 - the same
    elif command == "fine":
        from lao_tip_law.cli.fine import run  # noqa: PLC0415 - the same
    elif command == "parse":
        from lao_tip_law.cli.parse import run  # noqa: PLC0415 - the same
    elif command == "show":
        from lao_tip_law.cli.show import run  # noqa: PLC0415 - the same
    else:
        from lao_tip_law.cli.listing import run  # noqa: PLC0415 - the same
    return run
