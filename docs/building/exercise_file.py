"""The exercises as they are written: TOML, one file a module, in teaching order."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from building.asking import ExerciseError
from lao_tip_law import Case, CaseError
from lao_tip_law.facts import case_from_text

FOLDER = Path(__file__).parents[1] / "exercises"


class Question(NamedTuple):
    """One question of a module.

    Attributes:
        situation: what happened, in a sentence or two.
        asks: the question to the class.
        ask: the question to the engine, as `asking.reply` reads it.
        case: the facts, in the case format.
        why: what to take from it, in a sentence or two without figures.
    """

    situation: str
    asks: str
    ask: str
    case: Case
    why: str


class Module(NamedTuple):
    """A module: a title, what is learnt, a note for the trainer, and its questions."""

    name: str
    title: str
    objectives: tuple[str, ...]
    trainer: str
    provisions: tuple[str, ...]
    questions: tuple[Question, ...]


def modules(folder: Path = FOLDER) -> list[Module]:
    """Read the modules in teaching order.

    Raises:
        ExerciseError: a file is no module.
    """
    return [_module(path) for path in sorted(folder.glob("*.toml"))]


def _module(path: Path) -> Module:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        questions = [
            Question(one["situation"], one["asks"], one["ask"], case_from_text(one["case"]), one["why"])
            for one in data["question"]
        ]
        return Module(
            path.stem,
            data["title"],
            tuple(data["objectives"]),
            data["trainer"],
            tuple(data["provisions"]),
            tuple(questions),
        )
    except (KeyError, TypeError, CaseError, tomllib.TOMLDecodeError) as error:
        raise ExerciseError(
            f"the file is no module: {error}.", remedy="See the other files of the folder.", file=path.name
        ) from error
