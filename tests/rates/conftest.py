"""The tables of this checkout."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lao_tip_law.determination.money import Rate
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import RateTables, read_rates


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    return read_all("statutes", (".csv", ".toml"))


@pytest.fixture(scope="session")
def tables(files: dict[str, bytes]) -> RateTables:
    return read_rates(files)


@pytest.fixture(scope="session")
def cable() -> Rate:
    return Rate(Decimal(9200), "cable-2008", "2008-02-29", "the cable")
