"""The words of the help. Each example is run by a test."""

from __future__ import annotations

NOT_ADVICE = (
    "A training and research aid on English translations quoted in public documents; not legal\n"
    "advice, and not the law in force today."
)

GENERAL = f"""\
usage: lao-tip-law COMMAND ...

The quoted text of the Lao law on human trafficking, parsed into answers that point at the words
they came from.

commands:
  assess CASE            answer a case: charges, penalties, reasons, rights, what is still needed
  assess --jsonl CASES   answer many cases, one a line
  compare CASE           hold a sentence against the law: below, within or above, by how much
  conformance            hold another program against the law, statement by statement
  fine KIP               a fine in kip through the years, in dollars: a table, and a picture
  parse FILE             read any statute text, and say what in it is not recognised
  show PROVISION         show a provision: words, what they are read as, source
  list                   list every provision: quoted, reported, mentioned or not quoted

options:
  -h, --help             this help; 'lao-tip-law COMMAND --help' for each command
  --version              the version

exit status: 0 fine; 1 a batch with bad lines, or a program that breaks a statement of the law;
2 bad input or bad usage.

examples:
  lao-tip-law assess case.yaml
  lao-tip-law show 134

{NOT_ADVICE}
"""

COMMANDS = {
    "assess": (
        f"Answer a case, or a batch of cases.\n\n{NOT_ADVICE}",
        """\
A batch is read line by line: an answer in JSON for each case, in its order; for a bad line
{"error": {...}, "line": N} in its place, and exit status 1 at the end. A blank line is skipped
but counted. A case from standard input is JSON where it begins with '{', YAML otherwise.

examples:
  lao-tip-law assess case.yaml
  lao-tip-law assess case.json --json
  lao-tip-law assess case.yaml --rate 9602.73
  lao-tip-law assess case.yaml --lang lo
  lao-tip-law assess - < case.yaml
  lao-tip-law assess --jsonl cases.jsonl
""",
    ),
    "compare": (
        f"Hold a sentence against the law: below, within or above it, and by how much.\n\n{NOT_ADVICE}",
        """\
The law is that of the day of the offence. The sentence is the case's own; each part that is
given here stands in the place of the case's. Where facts are unknown and the bands that are left
disagree, the side cannot be told.

examples:
  lao-tip-law compare judged.yaml
  lao-tip-law compare case.yaml --imprisonment '6 years' --fine 20000000
  lao-tip-law compare case.yaml --imprisonment life --confiscation no --json
""",
    ),
    "conformance": (
        f"Hold another program against the law: what it breaks, and on which case.\n\n{NOT_ADVICE}",
        """\
The program reads cases as JSON lines on standard input and prints a determination a line, as
'lao-tip-law assess --jsonl -' does. The vectors are JSON lines too, each with its provision, the
statement of the law, why this case, the case and what is expected. docs/conformance.md says what is
compared and what is free.

exit status: 0 it conforms; 1 it breaks a statement; 2 bad usage, the command cannot be run, or the
vectors were made from other statutes than the ones at hand.

examples:
  lao-tip-law conformance --against './mine --jsonl' --only women-law
  lao-tip-law conformance --against './mine --jsonl' --only penal-law/art_134__para_2 --json
  lao-tip-law conformance --vectors vectors.jsonl
""",
    ),
    "fine": (
        f"Show the same sum in kip through the years, in dollars.\n\n{NOT_ADVICE}",
        """\
Each year has its rate, with date and source: the year's average; where it has none, the last
market rate of a day in it. No rate is taken from another year.

examples:
  lao-tip-law fine 25000000..75000000 --from 2006 --to 2026
  lao-tip-law fine 25,000,000 --json
  lao-tip-law fine 25000000..75000000 --from 2006 --to 2026 --plot fines.svg
""",
    ),
    "parse": (
        f"Read a statute text: its outline, its penalties, and what in it is not recognised.\n\n{NOT_ADVICE}",
        """\
examples:
  lao-tip-law parse statute.txt
  lao-tip-law parse statute.txt --json
  lao-tip-law parse - < statute.txt
""",
    ),
    "show": (
        f"Show a provision: its words, what they are read as, and where they come from.\n\n{NOT_ADVICE}",
        """\
examples:
  lao-tip-law show 134
  lao-tip-law show 'women-law 25(6)'
  lao-tip-law show penal-law/art_134__para_4 --json
""",
    ),
    "list": (
        f"List every provision: quoted, reported, mentioned or not quoted.\n\n{NOT_ADVICE}",
        """\
examples:
  lao-tip-law list
  lao-tip-law list --json
""",
    ),
}
"""Each command with what it does, and its notes and examples."""
