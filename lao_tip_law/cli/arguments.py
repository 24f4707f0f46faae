"""The arguments of each command, and the help."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import NoReturn

from lao_tip_law.cli.errors import UsageError
from lao_tip_law.cli.help_texts import COMMANDS, GENERAL
from lao_tip_law.cli.options import Options
from lao_tip_law.cli.streams import PROGRAM, write
from lao_tip_law.language import ENGLISH, LANGUAGES

_WIDTH = 88  # given to argparse, which imports a slow module to find one out


class _Formatter(RawDescriptionHelpFormatter):
    """Help of one width, whose examples keep their lines."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_WIDTH)


class _Parser(ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}.", remedy=f"'{self.prog} --help' shows how.")


def read_arguments(argv: list[str]) -> Options | int:
    """Read the arguments into options, or give the exit status where help or the version was asked for.

    Raises:
        UsageError: they make no command.
    """
    if not argv:
        raise UsageError("no command is given.", remedy=f"See '{PROGRAM} --help'.")
    first, rest = argv[0], argv[1:]
    if first in {"-h", "--help", "help"}:
        write(GENERAL)
        return 0
    if first == "--version":
        from lao_tip_law import __version__  # noqa: PLC0415 - it imports this package

        write(f"{PROGRAM} {__version__}\n")
        return 0
    if first not in COMMANDS:
        raise UsageError(
            "there is no such command.",
            remedy=f"Write one of: {', '.join(COMMANDS)}. '{PROGRAM} --help' shows how.",
        )
    if "-h" in rest or "--help" in rest:
        write(_parser(first).format_help())
        return 0
    options = _parser(first).parse_args(rest, namespace=Options(first))
    _check(options)
    return options


def _parser(command: str) -> _Parser:
    """Build the parser of one command."""
    about, examples = COMMANDS[command]
    parser = _Parser(
        prog=f"{PROGRAM} {command}",
        description=about,
        epilog=examples,
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    if command == "assess":
        add(
            "case",
            metavar="CASE",
            nargs="?",
            help="a case in YAML, or in JSON (.json); '-' for standard input",
        )
        add("--jsonl", metavar="CASES", help="a file of one JSON case a line; '-' for standard input")
        add(
            "--lang",
            choices=LANGUAGES,
            default=ENGLISH,
            help="language of the page; --json is the same in both",
        )
        add("--rate", metavar="LAK_PER_USD", help="kip for one dollar, such as 9200 or 9602.73")
    elif command == "compare":
        add("case", metavar="CASE", help="a case in YAML, or in JSON (.json); '-' for standard input")
        add("--imprisonment", metavar="TERM", help="such as '6 years', '13 months', life, death or none")
        add("--fine", metavar="KIP", help="such as 20000000; 0 where the court ordered none")
        add("--confiscation", choices=("yes", "no", "unknown"), help="whether the court ordered it")
    elif command == "conformance":
        add("--against", metavar="COMMAND", help="the program and its arguments; no shell reads them")
        add("--vectors", metavar="FILE", help="write the vectors instead; '-' for standard output")
        add(
            "--only", metavar="STATEMENT", help="the statements whose identifier begins so, such as women-law"
        )
        add("--time-limit", metavar="SECONDS", help="for a run of the program on all vectors; else 120")
    elif command == "fine":
        add("amount", metavar="KIP", help="a sum such as 25000000, or a range such as 25000000..75000000")
        add("--from", dest="first", metavar="YEAR", help="the first year; else the first with a rate")
        add("--to", dest="last", metavar="YEAR", help="the last year; else the last with a rate")
        add("--plot", metavar="FILE.svg", help="draw a picture too; needs the extra 'plot' (matplotlib)")
    elif command == "parse":
        add("file", metavar="FILE", help="a text in UTF-8; '-' for standard input")
    elif command == "show":
        add(
            "provision",
            metavar="PROVISION",
            nargs="+",
            help="such as 134, 'art 134' or women-law/art_25__point_6",
        )
    add("--json", action="store_true", help="print JSON")
    return parser


def _check(options: Options) -> None:
    """Refuse arguments that do not go together."""
    if options.command == "assess" and (options.case is None) == (options.jsonl is None):
        both = "a case and --jsonl do not go together." if options.case else "a case or --jsonl is needed."
        raise UsageError(both, remedy=f"'{PROGRAM} assess --help' shows how.")
    if options.command == "conformance" and (options.against is None) == (options.vectors is None):
        both = (
            "--against and --vectors do not go together."
            if options.against
            else "--against or --vectors is needed."
        )
        raise UsageError(both, remedy=f"'{PROGRAM} conformance --help' shows how.")
