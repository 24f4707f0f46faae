"""The register: each quote is the one it names, and each slip in it is one clear error."""

import hashlib
from pathlib import Path

import pytest

from lao_tip_law.errors import SourceError
from lao_tip_law.source.files import folder, read_all
from lao_tip_law.source.register import ProvisionEntry, read_register

STATUTES = read_all("statutes", (".txt", ".toml"))
REGISTER = read_register(STATUTES["register.toml"])
QUOTES = [entry for entry in REGISTER.provisions if entry.file]
SOURCES = {source.id: source for source in REGISTER.sources}
# A source without a file is one that the project tells in sentences of its own.
FROM_SEEDS = [entry for entry in QUOTES if SOURCES[entry.source].file]
SEEDS = Path(folder("statutes")).parent.parent / "shared" / "seeds"


@pytest.mark.parametrize("entry", QUOTES, ids=lambda entry: entry.id)
def test_each_quote_is_the_one_the_register_names(entry: ProvisionEntry) -> None:
    assert hashlib.sha256(STATUTES[entry.file]).hexdigest() == entry.sha256


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not part of a checkout")
@pytest.mark.parametrize("entry", FROM_SEEDS, ids=lambda entry: entry.id)
def test_each_quote_stands_in_its_source_to_the_character(entry: ProvisionEntry) -> None:
    seed = (SEEDS / SOURCES[entry.source].file).read_bytes().replace(b"\r\n", b"\n")
    assert STATUTES[entry.file] in seed


def test_every_statute_file_is_in_the_register_once() -> None:
    files = [entry.file for entry in QUOTES]
    assert sorted(files) == sorted(name for name in STATUTES if name.endswith(".txt"))


def test_every_entry_names_a_law_and_a_source_of_the_register() -> None:
    laws, sources = {law.id for law in REGISTER.laws}, {source.id for source in REGISTER.sources}
    for entry in REGISTER.provisions:
        assert entry.law in laws
        assert entry.source in sources
        assert entry.id.startswith(f"{entry.law}/")
    assert {rate.source for rate in REGISTER.rates} <= sources


def test_identifiers_are_unique() -> None:
    identifiers = [entry.id for entry in REGISTER.provisions]
    assert len(identifiers) == len(set(identifiers))


def test_what_is_not_quoted_has_an_entry_and_no_words() -> None:
    without = {entry.id for entry in REGISTER.provisions if entry.basis == "not_quoted"}
    assert without == {"women-law/art_27", "penal-law/art_32"}
    assert all(not entry.file for entry in REGISTER.provisions if entry.id in without)


@pytest.mark.parametrize(
    "data",
    [
        b"no toml at all",
        b"\xff",
        b"",
        b"source = 1\nlaw = []\nprovision = []\nrate = []",
        STATUTES["register.toml"].replace(b"heading = ", b"headings = ", 1),
        STATUTES["register.toml"].replace(b"author = ", b"# ", 1),
        STATUTES["register.toml"].replace(b"date = 2008-02-29", b'date = "29 February"', 1),
        STATUTES["register.toml"].replace(b"date = 2008-02-29", b'date = "2008"', 1),
        b"source = []\nlaw = []\nprovision = []\nrate = []",
    ],
)
def test_a_register_with_a_slip_is_refused(data: bytes) -> None:
    with pytest.raises(
        SourceError, match=r"statutes/register\.toml: the register cannot be read: "
    ) as caught:
        read_register(data)
    assert caught.value.code == "bad-register"
