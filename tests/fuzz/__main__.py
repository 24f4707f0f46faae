"""The long run: `python tests/fuzz [DOOR ...] [--runs N]`, with the extra `fuzz` installed.

Atheris changes inputs by what of the program they reach. Each door runs in a process of its own, N inputs
each; the first broken promise ends it with a traceback and the input in a file. Nothing found: exit status 0.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

RUNS = 170_000  # six doors: a million inputs in all
LONGEST, SECONDS = 3000, 30


def fuzz(name: str, runs: int, folder: str) -> None:
    """Put inputs through one door; libFuzzer ends the process."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415 - an extra

    with atheris.instrument_imports(include=["lao_tip_law"]):
        import lao_tip_law  # noqa: PLC0415 - to be instrumented, as is all of it

        for module in pkgutil.walk_packages(lao_tip_law.__path__, "lao_tip_law."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    from doors import DOORS  # noqa: PLC0415 - it imports the package

    door = DOORS[name]
    corpus = Path(folder, "corpus")
    corpus.mkdir()
    for place, seed in enumerate(door.seeds):
        (corpus / str(place)).write_bytes(seed)
    words = Path(folder, "words")
    escaped = ("".join(f"\\x{byte:02x}" for byte in word) for word in door.words if word)
    words.write_text("".join(f'"{word}"\n' for word in escaped))
    limits = [f"-runs={runs}", f"-max_len={LONGEST}", f"-timeout={SECONDS}", f"-dict={words}"]
    atheris.Setup(
        [sys.argv[0], *limits, f"-artifact_prefix={name}-", "-print_final_stats=1", str(corpus)], door.go
    )
    atheris.Fuzz()


def main() -> int:
    """Run the doors that are asked for, or all of them, one after the other."""
    parser = ArgumentParser(prog="python tests/fuzz", description=__doc__)
    parser.add_argument("doors", nargs="*", metavar="DOOR")
    parser.add_argument("--runs", type=int, default=RUNS, metavar="N", help="inputs a door (%(default)s)")
    asked = parser.parse_args()
    if os.environ.get("LAO_TIP_LAW_DOOR"):
        fuzz(os.environ["LAO_TIP_LAW_DOOR"], asked.runs, asked.doors[0])
    from doors import DOORS  # noqa: PLC0415 - each process that fuzzes has it instrumented

    failed = 0
    for name in asked.doors or DOORS:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, folder, "--runs", str(asked.runs)]
            print(f"== {name}", flush=True)
            ran = subprocess.run(command, env={**os.environ, "LAO_TIP_LAW_DOOR": name}, check=False)
            failed |= ran.returncode
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
