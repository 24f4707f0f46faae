"""`python -m benchmarks`: figures on speed and memory, printed and never asserted.

What is compared must agree first: the hand-written function, and zen-engine and OpenFisca where they are
installed (`pip install -e '.[bench]'`), give the same band for the same facts, or the run stops.
"""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version

from benchmarks import batches, by_hand, cases, cold, in_browser, parsing, peers, warm
from lao_tip_law import assess

_PARTS = ("cold", "warm", "parsing", "batches", "site")
_COMPARED = 2000


def main() -> None:
    """Print the figures asked for, or all."""
    arguments = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    arguments.add_argument("parts", nargs="*", metavar="PART", help=f"one or more of {', '.join(_PARTS)}")
    arguments.add_argument("--long", action="store_true", help="a batch of a million lines too")
    asked = arguments.parse_args()
    wrong = set(asked.parts) - set(_PARTS)
    if wrong:
        arguments.error(f"there is no part {', '.join(sorted(wrong))}")
    _agree()
    names = ", ".join(f"{name} {version(name)}" for name in ("attrs", "lark"))
    print(f"Python {sys.version.split()[0]}, {names}; x is the ratio to the line it is compared with\n")
    parts = asked.parts or _PARTS
    if "cold" in parts:
        cold.main()
    if "warm" in parts:
        warm.main()
    if "parsing" in parts:
        parsing.main()
    if "batches" in parts:
        batches.main(long=asked.long)
    if "site" in parts:
        in_browser.main()


def _agree() -> None:
    """Stop unless every program gives one band for the same facts."""
    programs = peers.installed()
    for case in (*cases.AGREED, *cases.distinct(_COMPARED)):
        ours = assess(case).charges[0]
        band = ours.bands[0] if ours.bands else "not_established"
        answers = {"by hand": by_hand.band_and_reasons(case)[0]}
        if len(case["victims"]) == 1:  # the peers' models have one
            answers |= {peer.name: peer.band(case) for peer in programs}
        wrong = {name: answer for name, answer in answers.items() if answer != band}
        if wrong:
            raise SystemExit(f"the programs disagree, so no speed is compared: {band} here, {wrong}")
    others = ", ".join(("the function by hand", *(peer.name for peer in programs)))
    print(f"On {len(cases.AGREED) + _COMPARED} cases the same band as {others}.")


if __name__ == "__main__":
    main()
