"""The calculator as one file for a USB stick: the same page, scripts, worker and library, all inside it.

It opens from a folder, in a browser that has no network. Nothing of it is written a second time: it is put
together out of the pages and the assets of the built site.
"""

from __future__ import annotations

import gzip
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from building.assets import LOCK, PYODIDE

FILE = "download/lao-tip-law-calculator.html"
_SIZE = "<!-- size of the file -->"
_HOSTED = re.compile(r"<!-- hosted -->.*?<!-- /hosted -->", re.DOTALL)
_LINK = re.compile(r'<a href="\.\./[^"]*">(.*?)</a>', re.DOTALL)
_IMPORT = re.compile(r'^import (\{[^}]+\}) from "\./([a-z]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (function (\w+))", re.MULTILINE)
_FONT = re.compile(r'url\("(fonts/[^"]+)"\)')
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_BODY = re.compile(r"<body>(.*)</body>", re.DOTALL)
_MODULES = ("case.js", "library.js")
"""What the script of the page imports, each before what imports it."""
_TYPES = {".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json"}


def without_links(content: str) -> str:
    """Give the content of the page without what leads to other pages, which are not on the stick."""
    return _LINK.sub(r"\1", _HOSTED.sub("", content))


def write_stick(path: Path, english: str, lao: str, assets: Path) -> None:
    """Write the file.

    Args:
        path: where to.
        english: the page as the template `stick.html` gives it.
        lao: the same in Lao.
        assets: the built site's folder of assets.
    """
    own = Path(__file__).with_name("stick.js").read_text(encoding="utf-8")
    site = (assets / "site.js").read_text(encoding="utf-8")
    scripts = (own, site, one_script(assets / "calculator"))
    style = _FONT.sub(lambda font: f"url({_data(assets / font[1])})", _text(assets / "site.css"))
    head = "\n".join(
        [
            f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts, style)}">',
            f"<style>{style}</style>",
            *(f'<script type="module">{script}</script>' for script in scripts),
        ]
    )
    title = "".join(_TITLE.findall(lao)).replace('"', "&quot;")
    body = "".join(_BODY.findall(lao))
    tail = "\n".join([f'<template id="lao" data-title="{title}">{body}</template>', *_carried(assets)])
    path.parent.mkdir(exist_ok=True)
    whole = english.replace("<!-- carried -->", head).replace("</body>", f"{tail}\n</body>")
    path.write_text(whole, encoding="utf-8")


def policy(scripts: tuple[str, ...], style: str) -> str:
    """Give what the file may load: itself, and what it has made out of itself.

    Scripts and style of the page are allowed by their digests alone. The worker is a `data:` address, for a
    page that is a file cannot start a module otherwise. `blob:` is the address of what the worker unpacks in
    memory: its modules (a worker keeps the page's rules, so `script-src` has to allow them), and WebAssembly
    and the archives (`connect-src`: Pyodide takes them by address alone). Python in the browser is
    WebAssembly, hence `wasm-unsafe-eval`. Nothing outside the file can be asked for, or told anything.
    """
    digests = " ".join(_digest(script) for script in scripts)
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {digests} blob: 'wasm-unsafe-eval'",
            f"style-src {_digest(style)}",
            "worker-src data:",
            "connect-src blob:",
            "font-src data:",
            "img-src data:",
            "form-action 'none'",
            "base-uri 'none'",
        ]
    )


def one_script(folder: Path) -> str:
    """Give the script of the page with the modules that it imports, as one module."""
    parts = []
    for name in _MODULES:
        source = _text(folder / name)
        given = ", ".join(function for _, function in _EXPORT.findall(source))
        inside = _EXPORT.sub(lambda found: found[1], source)
        parts.append(f"const {_variable(name)} = (() => {{\n{inside}return {{ {given} }};\n}})();\n")
    main = _text(folder / "calculator.js")
    main = _IMPORT.sub(lambda found: f"const {found[1]} = {_variable(found[2])};\n", main)
    return "".join([*parts, main])


def state_size(site: Path, size: int) -> None:
    """Put the size of the file, in megabytes, into the pages that lead to it."""
    for page in site.rglob("index.html"):
        text = _text(page)
        if _SIZE in text:
            page.write_text(text.replace(_SIZE, f"{size / 1e6:.1f}"), encoding="utf-8")


def _carried(assets: Path) -> list[str]:
    """Give each file that the worker needs, as an element that holds it and does nothing."""
    calculator = assets / "calculator"
    parts = [_element("worker.js", _text(calculator / "worker.js"))]
    files = [calculator / "library.zip", *(calculator / "pyodide" / name for name in (*PYODIDE, LOCK))]
    return parts + [_element(file.name, _packed(file)) for file in files]


def _element(name: str, content: str) -> str:
    kind = _TYPES.get(Path(name).suffix, "text/javascript" if name.endswith(".js") else "application/zip")
    return f'<script type="text/plain" data-file="{name}" data-type="{kind}">{content}</script>'


def _packed(file: Path) -> str:
    return b64encode(gzip.compress(file.read_bytes(), mtime=0)).decode()


def _data(font: Path) -> str:
    return f"data:font/woff2;base64,{b64encode(font.read_bytes()).decode()}"


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _variable(module: str) -> str:
    return f"from{module.removesuffix('.js').title()}"
