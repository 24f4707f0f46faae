"""What the inputs of the front doors begin from, and the pieces that matter to each."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "Zzyxnoy"
"""Stands in the seeds where somebody's name could; no complaint may repeat it."""


def _bytes(pattern: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(ROOT.glob(pattern)))


STATUTES = _bytes("statutes/*/*/*.txt")
LAW_WORDS = (
    *b"""shall imprisoned fined from to up not less than exceeding years months Kip USD ( ) [ ] . , ; 1. (a)
    five fifteen 10.000.000 10,000,000 and or life imprisonment death penalty confiscation Article 134 under
    children 18 two or more people organised group police officers have the right means paragraph""".split(),
    *(b"\n", b"\n\n", b"\x0c", b"\xff", b"-", b"\xc2\xa0"),
    *(word.encode() for word in ("ກີບ", "໑", "\u2028")),
)

CASES = _bytes("cases/*.yaml")
NAMED = b"victims:\n  - label: " + NAME.encode()
JSON = b"""{
"offence_date": "2007-12-05", "stage": "completed", "acts": ["taking"], "means": {"fraud": true},
"purposes": ["prostitution"], "habitual": false, "organised_group": "unknown", "victims": [
{"label": "%(name)s", "age": {"min": 15, "max": 17}, "sex": "female", "nationality": "LA",
"found_in": "TH", "close_relative": false, "harms": [], "conduct": ["rape"],
"accused_of": ["prostitution", "%(name)s"]}, {"birth_date": "1992-02-29"}],
"other_conduct": ["pimping"], "sentence": {"imprisonment": "1 year 1 month", "fine_lak": 20000000}}
""" % {b"name": NAME.encode()}
JSONL = b"\n".join([JSON.replace(b"\n", b""), b"{}", b'{"age": 1}'] * 2)
CASE_WORDS = (
    *b"""unknown true false null [] {} : , - 0 17 18 131 -1 1e9 .5 0x1F 9999999999999999999 ~ ! &a *a << |
    "victims": "age": acts victims[0] 2007-02-30 2007/2008 1900 0000-01-01 9999-12-31 death life""".split(),
    *(b"\n", b"\r\n", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\\ud800", b"    ", b"\t"),
    *(word.encode() for word in ("ສ", "໑໘", NAME)),
)

ARGUMENTS = (
    b"assess\n-",
    b"show\n134\n--json",
    b"fine\n10000000\n--from\n2006",
    b"compare\n-\n--fine\n1",
    b"list",
    b"conformance\n--against\n./mine --jsonl\n--only\nwomen-law\n--time-limit\n10",
    b"conformance\n--vectors\nvectors.jsonl\n--json",
)
ARGUMENT_WORDS = (
    *b"""assess compare fine parse show list help --help -h --version --json --jsonl --lang --rate - -- en lo
    134 25(6) women-law 0 -1 9200 1e400 NaN 9602.73 10000000..1 --from --to 2006 2026 --fine life none
    --imprisonment --confiscation yes /nowhere . %s {}
    conformance --against --vectors --only --time-limit ./mine 'mine " 120 0.5 86401
    penal-law/art_134 contract""".split(),
    b"\xff",
    "໙໒໐໐".encode(),
)
