"""The function that a programmer would write by hand: figures typed in, band and reasons alone.

It is the yardstick for speed, and an example of what this project does not do: it knows no unknown fact, and
its law stands in the code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.cases import Plain

_GRAVEST = {"permanent_disability": "permanently disabled", "aids": "contracts AIDS", "death": "loss of life"}
_AGGRAVATED = {
    "serious_injury": "seriously injured",
    "maiming": "physically maimed",
    "loss_of_mental_faculties": "lost mental faculties",
}
_ADULT = 18
_SEVERAL = 2


def band_and_reasons(  # noqa: C901, PLR0912 - as one writes it by hand, all in one place
    case: Plain,
) -> tuple[str, list[tuple[str, str]]]:
    """Give the band of Article 134 and the reasons for it."""
    reasons: list[tuple[str, str]] = []
    for field in ("acts", "purposes"):
        if not case[field]:
            return "not_established", [(field, "none")]
        reasons.extend((field, value) for value in case[field])
    means = case["means"]
    reasons.extend(("means", value) for value in means)
    against = [victim for victim in case["victims"] if means or victim["age"] < _ADULT]
    if not against:
        return "not_established", [("means", "none, and no child")]
    band = "base"
    if case["habitual"]:
        band = "aggravated"
        reasons.append(("habitual", "performed habitually"))
    if case["organised_group"]:
        band = "aggravated"
        reasons.append(("organised_group", "performed as an organised group"))
    if len(against) >= _SEVERAL:
        band = "aggravated"
        reasons.append(("victims", "two or more people"))
    for victim in against:
        if victim["age"] < _ADULT:
            band = "aggravated"
            reasons.append(("age", "child"))
        if victim["close_relative"]:
            band = "aggravated"
            reasons.append(("close_relative", "close relative"))
        for harm in victim["harms"]:
            if harm in _AGGRAVATED:
                band = "aggravated"
                reasons.append(("harms", _AGGRAVATED[harm]))
    for victim in against:
        for harm in victim["harms"]:
            if harm in _GRAVEST:
                band = "gravest"
                reasons.append(("harms", _GRAVEST[harm]))
    return band, reasons
