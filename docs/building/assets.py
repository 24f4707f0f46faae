"""What the site needs beside its pages: Python for the browser, the library as one file, fonts.

Python and fonts come from the npm registry by name (`npm ci`), when the site is built; nothing of them is
committed, and nothing is fetched when a page is read.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lao_tip_law import assess
from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.source.files import PACKAGE, folder

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "node_modules"
PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
LOCK = "pyodide-lock.json"
FONTS = {
    "@fontsource-variable/noto-sans-lao": (
        "noto-sans-lao-lao-wght-normal.woff2",
        "noto-sans-lao-latin-wght-normal.woff2",
        "noto-sans-lao-latin-ext-wght-normal.woff2",
    )
}
_LEFT_OUT = {"__pycache__", "cli", "conformance", "strategies"}
_THE_SAME_DAY = (2026, 1, 1, 0, 0, 0)


class FetchError(LaoTipLawError):
    """What the site needs from the npm registry is not there and cannot be fetched."""

    code = "cannot-fetch"


def fetch() -> None:
    """Fetch the packages that `package.json` names, unless they are there.

    Raises:
        FetchError: npm is missing, or does not reach its registry.
    """
    needed = [MODULES / "pyodide" / name for name in (*PYODIDE, LOCK)]
    needed += [MODULES / package / "files" / name for package, names in FONTS.items() for name in names]
    if all(file.is_file() for file in needed):
        return
    npm = shutil.which("npm")
    problem = "npm is not installed" if npm is None else "npm could not fetch them"
    if npm is not None:
        command = [npm, "ci", "--no-audit", "--no-fund"]
        ran = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)  # noqa: S603 - npm by its full path
        if ran.returncode == 0:
            return
    raise FetchError(
        f"the site needs Pyodide and fonts from the npm registry, and {problem}.",
        remedy="Install Node.js with npm, check the network, and run 'npm ci' in the project's folder.",
    )


def put_assets(site: Path) -> None:
    """Put all of it into the built site."""
    calculator = site / "assets" / "calculator"
    (calculator / "pyodide").mkdir(parents=True, exist_ok=True)
    for name in PYODIDE:
        shutil.copyfile(MODULES / "pyodide" / name, calculator / "pyodide" / name)
    # Pyodide's own list of packages without the packages: the calculator needs none of them.
    lock = json.loads((MODULES / "pyodide" / LOCK).read_text(encoding="utf-8"))
    (calculator / "pyodide" / LOCK).write_text(json.dumps({**lock, "packages": {}}), encoding="utf-8")
    fonts = site / "assets" / "fonts"
    fonts.mkdir(exist_ok=True)
    for package, names in FONTS.items():
        for name in names:
            shutil.copyfile(MODULES / package / "files" / name, fonts / name)
    write_library(calculator / "library.zip")


def write_library(path: Path) -> None:
    """Write the library with the law it has parsed, as one archive; the same files give the same bytes."""
    assess({})  # keeps the parsed law beside the code, so that the browser does not parse it
    package = Path(PACKAGE)
    files = {f"lao_tip_law/{name}": file for name, file in _files(package)}
    for stage in ("statutes", "grammars"):
        files |= {f"lao_tip_law/{stage}/{name}": file for name, file in _files(Path(folder(stage)))}
    for name in ("attr", "attrs", "yaml"):
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            raise FetchError(f"the package {name} is not installed.", remedy="Install the project first.")
        files |= {f"{name}/{inside}": file for inside, file in _files(Path(spec.origin).parent)}
    files["answering.py"] = Path(__file__).with_name("answering.py")
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _THE_SAME_DAY)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, files[name].read_bytes())


def _files(root: Path) -> list[tuple[str, Path]]:
    kinds = {".py", ".json", ".txt", ".toml", ".csv", ".lark", ".bin", ".mo"}
    return [
        (file.relative_to(root).as_posix(), file)
        for file in sorted(root.rglob("*"))
        if file.suffix in kinds and not _LEFT_OUT & set(file.relative_to(root).parts)
    ]
