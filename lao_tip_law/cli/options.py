"""The options of a run, as the arguments give them."""

from __future__ import annotations


class Options:
    """What the user asked for; each command reads what it knows.

    Attributes:
        command: `assess`, `compare`, `fine`, `parse`, `show` or `list`.
        json: print JSON instead of text.
        case: the case to assess or to compare, or None.
        jsonl: the batch to assess, or None.
        lang: the language of the answer.
        rate: kip for one dollar as typed, or None.
        file: the text to parse.
        provision: the words of the provision to show.
        imprisonment: what the court ordered as typed, or None; so are `fine` and `confiscation`.
        amount: a sum in kip as typed, or a range of two.
        first: the first year as typed, or None; `last` is the last one.
        plot: the file to write a picture to, or None.
        against: the command to hold against the law, or None.
        vectors: the file to write the vectors to, or None.
        only: the beginning of the identifiers of the statements to hold it against, or None for all.
        time_limit: seconds for a run of it as typed, or None.
    """

    def __init__(self, command: str) -> None:
        """Begin with the command alone."""
        self.command = command
        self.json = False
        self.case: str | None = None
        self.jsonl: str | None = None
        self.lang = "en"
        self.rate: str | None = None
        self.file = ""
        self.provision: list[str] = []
        self.imprisonment: str | None = None
        self.fine: str | None = None
        self.confiscation: str | None = None
        self.amount = ""
        self.first: str | None = None
        self.last: str | None = None
        self.plot: str | None = None
        self.against: str | None = None
        self.vectors: str | None = None
        self.only: str | None = None
        self.time_limit: str | None = None


def plain_options(argv: list[str]) -> Options | None:
    """Read `assess CASE` and `assess CASE --json`, and give None for all else.

    These are what most runs ask for. To import argparse takes them longer than to answer the case.
    """
    words = [word for word in argv[1:] if word != "--json"]
    if argv[:1] != ["assess"] or len(words) != 1 or (words[0].startswith("-") and words[0] != "-"):
        return None
    options = Options("assess")
    options.case = words[0]
    options.json = len(argv) > 2  # noqa: PLR2004 - the command and the case
    return options
