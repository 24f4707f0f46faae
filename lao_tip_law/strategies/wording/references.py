"""Cross-references in words: the inverse of `lao_tip_law.law.references`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.law.references import PENAL_LAW
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.vocabulary import Pick

_PENAL = ("ARTICLE {number} OF <penal_code>", "ARTICLE {number} OF the penal law")
_OWN = ("ARTICLE {number} OF THIS LAW", "ARTICLE {number}", "ARTICLE {number} OF <this_law>", "Art. {number}")


def say_reference(target: str, provision: str, pick: Pick) -> str:
    """Say a reference to an article.

    Args:
        target: the article, `<law>/art_<number>`.
        provision: where the words stand: "this law" is its law. Empty: in the Penal Law.
        pick: chooses the words.

    Raises:
        WordingError: the words of that provision have no name for the other law.
    """
    law, _, number = target.partition("/art_")
    own = provision.partition("/")[0] or PENAL_LAW
    forms = (*(_OWN if law == own else ()), *(_PENAL if law == PENAL_LAW else ()))
    if not forms:
        raise WordingError(
            "no wording is known for that law.", remedy="Name the Penal Law or the law itself."
        )
    return fill(pick(forms), pick, number=number)
