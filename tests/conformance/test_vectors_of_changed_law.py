"""The vectors follow the statutes: other words make other vectors, and old ones are refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from changed_texts import statutes_with

from lao_tip_law import statutes
from lao_tip_law.conformance.errors import VectorsError
from lao_tip_law.conformance.making.everything import all_vectors
from lao_tip_law.conformance.vectors import SHIPPED, check_fresh, parse

if TYPE_CHECKING:
    from lao_tip_law.conformance.vectors import Vector
    from lao_tip_law.law.statutes import Statutes

ARTICLE = "quoted/penal-law/art_134.txt"


@pytest.mark.parametrize("then", ["another digest", None])
def test_vectors_of_other_statutes_are_refused(then: str | None) -> None:
    """A file that has changed, and one that is new."""
    heading, _ = parse(Path(SHIPPED).read_bytes(), SHIPPED)
    files = cast("dict[str, str | None]", heading["statutes"])
    files[f"statutes/{ARTICLE}"] = then
    files["statutes/timeline.toml"] = then
    heading["statutes"] = {name: each for name, each in files.items() if each}
    with pytest.raises(VectorsError) as raised:
        check_fresh(heading, statutes.law)
    assert raised.value.code == "stale-vectors"
    assert f"statutes/{ARTICLE} and 1 more differs" in str(raised.value)
    assert "Nothing is said about the program" in str(raised.value)


def statements(other: Statutes) -> dict[str, list[Vector]]:
    found: dict[str, list[Vector]] = {}
    for vector in all_vectors(other, []):
        found.setdefault(vector.statement.id, []).append(vector)
    return found


def test_the_vectors_follow_the_statutes() -> None:
    """A figure, an age, a number and a circumstance changed in the text change what is asked and expected."""
    found = statements(
        statutes_with(
            (ARTICLE, "five to fifteen years", "six to fifteen years"),
            (ARTICLE, "children under 18", "children under 16"),
            (ARTICLE, "is two or", "is three or"),
            (ARTICLE, "contracts AIDS or ", ""),
            (ARTICLE, "\nPreparation to commit, attempt such infractions shall be punished. ", ""),
        )
    )
    (term,) = found["penal-law/art_134__para_3/imprisonment"]
    assert '"min_months": 72' in json.dumps(term.expect)
    assert {"72 months", "71 months"} <= {
        str(vector.case and vector.case["sentence"]["imprisonment"])  # type: ignore[index] # a mapping
        for vector in found["penal-law/art_134__para_3/sentence-imprisonment"]
    }
    assert "under 16" in found["penal-law/art_134__para_2/no-means"][0].statement.law
    assert "penal-law/art_134__para_2/no-means/aged-15" in {
        v.id for v in found["penal-law/art_134__para_2/no-means"]
    }
    (counted,) = (some for some in found.values() if "is three or more" in some[0].statement.law)
    numbers = {vector.id.rpartition("/")[2]: vector for vector in counted}
    assert '"base"' in json.dumps(numbers["2-victims"].expect)
    assert '"aggravated"' in json.dumps(numbers["3-victims"].expect)
    assert "penal-law/art_134__para_5/aids" not in found
    assert "penal-law/art_134__para_7/stage" not in found


def test_a_law_of_few_words_has_few_vectors() -> None:
    """Without children, means, harms and attempts in its text, nothing is asked about them."""
    article = statutes["penal-law/art_134"].text
    paragraphs = article.split("\n \n")
    first = re.sub(r"by means of.*?means \n?for", "for", paragraphs[0], flags=re.DOTALL)
    count = re.sub(
        r"infractions performed habitually.*?victim is two",
        "the victim is two",
        paragraphs[3],
        flags=re.DOTALL,
    )
    count = re.sub(r", the perpetrator is a close.*?faculties", "", count, flags=re.DOTALL)
    law = statutes_with((ARTICLE, article, "\n \n".join([first, paragraphs[2], count])))
    found = statements(law)
    assert not any("no-means" in name or "/means" in name or "heaviest" in name for name in found)
    (term,) = found["penal-law/art_134__para_3/imprisonment"]
    assert '"min_months": 180' in json.dumps(term.expect)
