"""The forms of a range, by the ends that it has and leaves out."""

from __future__ import annotations

# The plainest form of each kind stands first.
_BOTH: tuple[str, ...] = (
    "{low} TO {high}",
    "FROM {low} TO {high}",
    "BETWEEN {low} AND {high}",
    "{low} DASH {high}",
    "RANGING FROM {low} TO {high}",
    "RANGING BETWEEN {low} AND {high}",
    "FROM {low} UP TO {high}",
    "FROM {low} UNTIL {high}",
    "NOT LESS THAN {low} AND NOT EXCEEDING {high}",
    "NOT LESS THAN {low} BUT NOT MORE THAN {high}",
    "NO LESS THAN {low} , AND NO MORE THAN {high}",
    "NOT LESS THAN {low} NOR MORE THAN {high}",
    "NOT BELOW {low} AND NOT OVER {high}",
    "AT LEAST {low} AND AT MOST {high}",
    "AT THE LEAST {low} , BUT AT THE MOST {high}",
    "AT LEAST {low} TO AT MOST {high}",
    "FROM {low} TO NOT MORE THAN {high}",
)
FORMS: dict[tuple[bool, bool, bool, bool], tuple[str, ...]] = {
    # has a lower end, has an upper end, the lower is left out, the upper is left out
    (True, True, False, False): _BOTH,
    (True, True, True, False): (
        "MORE THAN {low} TO {high}",
        "FROM OVER {low} TO {high}",
        "OVER {low} AND NOT EXCEEDING {high}",
        "EXCEEDING {low} BUT NOT MORE THAN {high}",
    ),
    (True, True, False, True): (
        "AT LEAST {low} AND LESS THAN {high}",
        "NOT LESS THAN {low} BUT LESS THAN {high}",
        "NOT UNDER {low} AND BELOW {high}",
    ),
    (True, True, True, True): ("MORE THAN {low} AND LESS THAN {high}", "OVER {low} BUT BELOW {high}"),
    (True, False, False, False): (
        "AT LEAST {low}",
        "NOT LESS THAN {low}",
        "NO LESS THAN {low}",
        "NOT UNDER {low}",
        "FROM {low}",
        "FROM {low} UP",
        "FROM {low} OR MORE",
        "{low} OR MORE",
    ),
    (True, False, True, False): ("MORE THAN {low}", "OVER {low}", "EXCEEDING {low}"),
    (False, True, False, False): (
        "UP TO {high}",
        "NOT EXCEEDING {high}",
        "NOT MORE THAN {high}",
        "NO MORE THAN {high}",
        "NOT OVER {high}",
        "AT MOST {high}",
        "AT THE MOST {high}",
        "{high} OR LESS",
    ),
    (False, True, False, True): ("LESS THAN {high}", "BELOW {high}"),
}
