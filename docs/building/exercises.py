"""The pages of the exercises: questions to check oneself, and a handout of each module for print."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from building.asking import choices, reply
from building.gallery import CALCULATOR, fragment
from building.links import to_part
from lao_tip_law import assess
from lao_tip_law.language import say
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.why import HOLDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from building.exercise_file import Module, Question
    from lao_tip_law import Determination
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.rules.offences import Offence

_MOST_REASONS = 6


def exercise_list(modules: list[Module]) -> str:
    """List the modules in teaching order, each with its handout."""
    handout = say("handout")
    heads = say("module"), say("subject"), say("questions"), say("for print")
    rows = (
        f"| {place} | [{module.title}]({module.name}.md) | {len(module.questions)} |"
        f" [{handout}]({module.name}-handout.md) |"
        for place, module in enumerate(modules, start=1)
    )
    return "\n".join([f"| {' | '.join(heads)} |", "|---|---|---|---|", *rows])


def exercise_page(module: Module, offences: Sequence[Offence], statutes: Statutes) -> str:
    """Give the page of a module."""
    lines = [f"# {module.title}", "", *_objectives(module)]
    for place, question in enumerate(module.questions, start=1):
        answer = assess(question.case)
        right, other = reply(answer, question.ask), escape(say("Try other facts"))
        lines += [
            f"## {say('Question {number}', number=place)}",
            "",
            question.situation,
            "",
            _form(f"q{place}", question, right, choices(answer, question.ask, offences)),
            "",
            f'<details class="answer"><summary>{escape(say("The answer"))}</summary>',
            f"<p><strong>{escape(right)}</strong></p>",
            f"<p>{escape(question.why)}</p>",
            _words(answer, question.ask, statutes),
            f'<p><a href="{CALCULATOR}{fragment(question.case.to_dict())}">{other}</a></p></details>',
            "",
        ]
    lines += [
        '<aside class="trainer" markdown>',
        "",
        f"**{say('For the trainer.')}** {module.trainer}",
        "",
        "</aside>",
        "",
    ]
    return "\n".join(lines)


def handout_page(module: Module, offences: Sequence[Offence]) -> str:
    """Give the handout: objectives, questions with boxes to tick, and the answers upside down at the foot."""
    lines = [f"# {say('{module}: handout', module=module.title)}", "", *_objectives(module)]
    rights = []
    for place, question in enumerate(module.questions, start=1):
        answer = assess(question.case)
        right = reply(answer, question.ask)
        rights.append(f"{place}: {right}")
        boxes = "".join(f"<li>{escape(choice)}</li>" for choice in choices(answer, question.ask, offences))
        lines += [
            f"**{place}.** {question.situation} {question.asks}",
            "",
            f'<ul class="boxes">{boxes}</ul>',
            "",
        ]
    lines += [f'<p class="turned">{escape(say("Answers. {answers}.", answers="; ".join(rights)))}</p>']
    return "\n".join(lines)


def _objectives(module: Module) -> list[str]:
    goals = [f"- {goal}" for goal in module.objectives]
    words = "; ".join(to_part(provision) for provision in module.provisions)
    return [say("After this module you can:"), "", *goals, "", say("The words: {words}.", words=words), ""]


def _form(name: str, question: Question, right: str, every: tuple[str, ...]) -> str:
    options = "".join(
        f'<label><input type="radio" name="{name}" value="{escape(choice)}"> {escape(choice)}</label>'
        for choice in every
    )
    return (
        f'<fieldset class="quiz" data-right="{escape(right)}"><legend>{escape(question.asks)}</legend>'
        f'{options}<p class="verdict" role="status"></p></fieldset>'
    )


def _words(answer: Determination, ask: str, statutes: Statutes) -> str:
    """Quote the words of the law behind an answer about a charge; others stand in the calculator."""
    provision = ask.split()[1]
    charge = answer.charge(provision)
    if charge is None or not charge.reasons:
        return ""
    names = Names(statutes)
    rows = dict.fromkeys(
        f"<li><q>{escape(' '.join(reason.text.split()))}</q> ({escape(names.full(reason.provision))}):"
        f" {escape(say(HOLDS[reason.holds]))}</li>"
        for reason in charge.reasons
    )
    return f"<ul>{''.join(list(rows)[:_MOST_REASONS])}</ul>"
