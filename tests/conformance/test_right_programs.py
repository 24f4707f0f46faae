"""Programs that conform: this library, and one that says the same in its own way."""

from __future__ import annotations

import sys

from conformance_support import all_shipped, held_here, hold_faulty

from lao_tip_law.conformance.report import page


def test_this_library_conforms() -> None:
    vectors = list(all_shipped())
    report = held_here([sys.executable, "-m", "lao_tip_law", "assess", "--jsonl", "-"], vectors)
    assert report.conforms, page(report)
    assert report.checked.not_compared == 0
    assert page(report).startswith(f"CONFORMS: {len(vectors)} vectors of ")


FREE = {
    "charges in another order": "answer['charges'] = answer.get('charges', [])[::-1]",
    "keys in another order, and more of them": (
        "answer = {'more': 1.5, **dict(reversed(answer.items()))}\n"
        "for c in answer.get('charges', []): c['judge'] = {'name': 1.0}"
    ),
    "dollars with more zeros": (
        "for c in answer.get('charges', []):\n for p in c['penalties'].values():\n"
        "  if p['fine'] and p['fine'].get('usd'): p['fine']['usd']['min'] += '0'"
    ),
    "reasons, notes and bearers in other words, and fewer": (
        "answer['notes'] = []\n"
        "for c in answer.get('charges', []): c['reasons'] = []\n"
        "for v in answer.get('victims', []):\n for d in v['duties']: d['bearer'] = 'the state'"
    ),
    "rights, duties and facts in another order": (
        "answer.get('still_needed', []).reverse()\n"
        "for v in answer.get('victims', []): v['rights'].reverse(); v['duties'].reverse()"
    ),
    "a further offence": (
        "if 'charges' in answer:\n"
        " answer['charges'].append({**answer['charges'][0], 'provision': 'more/art_1'})"
    ),
    "blank lines and white space": "text = '\\n ' + json.dumps(answer, indent=None) + ' \\r\\n'",
}


def test_what_the_contract_leaves_free_is_free() -> None:
    """All of it at once, in one run; the same statement is broken by another year's dollars."""
    report = hold_faulty("", "\n".join(FREE.values()), only="contract/section_4/dollars")
    assert report.conforms, page(report)
