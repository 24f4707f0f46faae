"""The forms of circumstances that are stated here: their meaning does not rest on the grammar's.

Each has the rule of the grammar that reads it: of the deed, of the victim (`plight`), or `continued` where
the victim was said before.
"""

from __future__ import annotations

STATED: dict[str, tuple[tuple[str, str], ...]] = {
    "habitual": (
        ("deed", "THE ACTION IS PERFORMED HABITUALLY"),
        ("deed", "ACTION PERFORMED HABITUALLY"),
        ("deed", "THE ACTION IS PERFORMED ON A REGULAR BASIS"),
        ("deed", "SUCH ACTION IS PERFORMED AS A HABIT"),
    ),
    "organised_group": (
        ("deed", "THE ACTION IS PERFORMED BY A ORGANISED GROUP"),
        ("deed", "ACTION PERFORMED AS A ORGANISED PENAL? GROUP"),
        ("deed", "THE PERPETRATOR IS A PART OF A ORGANISED GROUP"),
    ),
    "close_relative": (
        ("deed", "THE PERPETRATOR IS A CLOSE_ RELATIVE"),
        ("deed", "THE PERPETRATOR IS A CLOSE_ RELATIVE OF THE VICTIM"),
        ("plight", "THE VICTIM IS A CLOSE_ RELATIVE OF THE PERPETRATOR"),
        ("deed", "THE ACTION IS PERFORMED BY A CLOSE_ RELATIVE OF THE VICTIM"),
    ),
    "child_victim": (
        ("plight", "THE VICTIM IS A CHILD"),
        ("plight", "THE VICTIM IS A CHILD SLASH CHILD"),
        ("deed", "THE ACTION IS PERFORMED INVOLVES A CHILD"),
        ("plight", "THE VICTIM IS UNDER {number} YEARS of age"),
        ("plight", "THE VICTIM IS A CHILD UNDER|BELOW {number} YEARS old"),
        ("plight", "THE VICTIM IS BELOW|UNDER the age of {number}"),
        ("deed", "ACTION IS PERFORMED INVOLVES A CHILD UNDER {number} YEARS of age"),
        ("plight", "THE VICTIM IS BETWEEN {from} AND {number} YEARS of age"),
        ("plight", "THE VICTIM IS A CHILD AGED {from} TO {number}"),
        ("deed", "THE ACTION INVOLVES A CHILD BETWEEN {from} AND {number} YEARS old"),
    ),
    "victims": (
        ("plight", "THE VICTIM IS {quantity} OR more PEOPLE"),
        ("deed", "THERE IS {quantity} OR more VICTIM"),
        ("deed", "THERE IS AT LEAST {quantity} VICTIM"),
        ("deed", "THE ACTION INVOLVES {quantity} VICTIM OR more"),
        ("deed", "THERE IS more THAN {fewer} VICTIM"),
        ("plight", "THE VICTIM IS more THAN {fewer} PEOPLE"),
    ),
    "serious_injury": (
        ("plight", "THE VICTIM IS SERIOUSLY INJURED"),
        ("plight", "THE VICTIM SUFFERS A SERIOUS INJURY"),
        ("plight", "THE ACTION CAUSES SERIOUS BODY HARM TO THE VICTIM"),
        ("continued", "IS SERIOUSLY INJURED"),
    ),
    "maiming": (
        ("plight", "THE VICTIM IS PHYSICALLY MAIMED"),
        ("continued", "IS PHYSICALLY? MAIMED"),
    ),
    "loss_of_mental_faculties": (
        ("plight", "THE VICTIM HAS LOST MENTAL FACULTIES"),
        ("plight", "THE VICTIM BECOMES INSANE"),
        ("continued", "HAS LOST MENTAL FACULTIES"),
    ),
    "permanent_disability": (
        ("plight", "THE ACTION RESULTS IN THE VICTIM BEING PERMANENTLY DISABLED"),
        ("plight", "THE VICTIM BECOMES A PERMANENT? INVALID"),
        ("plight", "THE VICTIM IS DISABLED FOR LIFE"),
        ("continued", "BECOMES PERMANENTLY DISABLED"),
    ),
    "aids": (
        ("plight", "THE VICTIM CONTRACTS AIDS"),
        ("plight", "THE VICTIM IS INFECTED WITH HIV SLASH AIDS"),
        ("continued", "CONTRACTS AIDS"),
    ),
    "death": (
        ("plight", "THE VICTIM DIES"),
        ("plight", "THE ACTION RESULTS IN THE LOSS OF? LIFE"),
        ("plight", "THE ACTION CAUSES THE DEATH OF THE VICTIM"),
        ("continued", "DEATH"),
        ("continued", "THE LOSS OF LIFE"),
    ),
}
NAMES = tuple(name for name in STATED if name != "victims")
"""The circumstances that have no number in their name."""
