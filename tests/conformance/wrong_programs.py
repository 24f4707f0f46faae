"""Programs that read the law wrongly, one fault each: what the report must say of it."""

from __future__ import annotations

from typing import Any, NamedTuple

EACH = "for v in case.get('victims') or []:\n "
FIRST = "for c in answer.get('charges', [])[:1]:\n "
CHARGES = "for c in answer.get('charges', []):\n "
PENALTIES = CHARGES + "for p in c['penalties'].values():\n  "
ELEMENTS = {"acts": ["seeking"], "means": ["deception"], "purposes": ["labour_exploitation"]}
PLAIN = {"habitual": False, "organised_group": False}
GROWN = {"age": 18, "close_relative": False, "harms": []}
ARTICLE = "charges.penal-law/art_134"


class Wrong(NamedTuple):
    """A wrong reading: what the program does, the statement it breaks, the smallest case, and its answers."""

    before: str
    after: str
    statement: str
    case: dict[str, Any]
    path: str
    expected: object
    came: object


WRONG = {
    "a child victim needs means": Wrong(
        EACH + "if case.get('means') == [] and v.get('age') in range(18): v['age'] = 18",
        "",
        "penal-law/art_134__para_2/no-means",
        {**ELEMENTS, "means": [], "victims": [{"age": 0, "harms": []}]},
        f"{ARTICLE}.outcome",
        "established",
        "not_established",
    ),
    "a child is one of 18 too": Wrong(
        EACH + "if v.get('age') == 18: v['age'] = 17",
        "",
        "penal-law/art_134__para_2/no-means",
        {**ELEMENTS, "means": [], "victims": [{"age": 18}]},
        f"{ARTICLE}.outcome",
        "not_established",
        "established",
    ),
    "a purpose is not needed": Wrong(
        "if case.get('purposes') == []: case['purposes'] = ['prostitution']",
        "",
        "penal-law/art_134__para_1/purposes",
        {"acts": ["seeking"], "means": ["deception"], "purposes": []},
        f"{ARTICLE}.outcome",
        "not_established",
        "established",
    ),
    "AIDS is no circumstance": Wrong(
        EACH + "if v.get('harms') == ['aids']: v['harms'] = []",
        "",
        "penal-law/art_134__para_5/aids",
        {**ELEMENTS, **PLAIN, "victims": [{**GROWN, "harms": ["aids"]}]},
        f"{ARTICLE}.bands",
        ["gravest"],
        ["base"],
    ),
    "a habit is a lighter matter": Wrong(
        "",
        "if case and case.get('habitual') is True: answer['charges'][0]['bands'] = ['base']",
        "penal-law/art_134__para_4/habitual",
        {**ELEMENTS, "habitual": True, "victims": [{"harms": []}]},
        f"{ARTICLE}.bands",
        ["aggravated"],
        ["base"],
    ),
    "an unknown habit is no habit": Wrong(
        "case.setdefault('habitual', False)",
        "",
        "contract/section_3/unknown",
        {"organised_group": False, "victims": [GROWN]},
        f"{ARTICLE}.bands",
        ["base", "aggravated"],
        ["base"],
    ),
    "an attempt is not punished": Wrong(
        "if case.get('stage') == 'attempt': case['acts'] = []",
        "",
        "penal-law/art_134__para_7/stage",
        {
            "stage": "attempt",
            "acts": ["seeking"],
            "purposes": ["labour_exploitation"],
            "victims": [{"age": 0, "harms": []}],
        },
        f"{ARTICLE}.outcome",
        "established",
        "not_established",
    ),
    "a bound one month too high": Wrong(
        "",
        FIRST
        + "for p in c['penalties'].values():\n  if p['imprisonment']: p['imprisonment']['min_months'] += 1",
        "penal-law/art_134__para_3/imprisonment",
        ELEMENTS,
        f"{ARTICLE}.penalties.base.imprisonment.min_months",
        60,
        61,
    ),
    "the upper end is not within": Wrong(
        "",
        CHARGES
        + "s = c.get('sentence')\n if s and case['sentence'].get('fine_lak') == 10**8: s['fine'] = 'above'",
        "penal-law/art_134__para_3/sentence-fine",
        {"victims": [{"harms": []}], "sentence": {"imprisonment": "180 months", "fine_lak": 100000000}},
        f"{ARTICLE}.sentence.fine",
        "within",
        "above",
    ),
    "a man has the right": Wrong(
        "",
        "for v, a in people:\n for r in a['rights']:\n  if v.get('sex') == 'male': r['outcome'] = 'applies'",
        "women-law/art_25__point_1/right",
        {"victims": [{"age": 18, "sex": "male"}]},
        "victims[0].rights.women-law/art_25__point_1",
        "does_not_apply",
        "applies",
    ),
    "a man has the duty done to him": Wrong(
        "",
        "for v, a in people:\n for d in a['duties']:\n  if v.get('sex') == 'male': d['outcome'] = 'applies'",
        "women-law/art_28__para_1/duties",
        {"victims": [{"age": 18, "sex": "male"}]},
        "victims[0].duties.women-law/art_28__para_1",
        ["does_not_apply"],
        ["applies"],
    ),
    "a victim is immune from any charge": Wrong(
        "",
        "for v in answer.get('victims', []):\n for i in v['immunity']: i['outcome'] = 'immune'",
        "women-law/art_25__point_6/immunity",
        {"victims": [{"age": 15, "sex": "male", "accused_of": ["theft"]}]},
        "victims[0].immunity.theft.outcome",
        "not_immune",
        "immune",
    ),
    "a fact that matters is not asked for": Wrong(
        "",
        "answer['still_needed'] = [n for n in answer.get('still_needed', []) if n['fact'] != 'habitual']",
        "contract/section_4/still-needed",
        {},
        "still_needed",
        ["acts", "habitual", "means", "organised_group", "other_conduct", "purposes", "victims"],
        ["acts", "means", "organised_group", "other_conduct", "purposes", "victims"],
    ),
    "a report passes for the law's own words": Wrong(
        "",
        CHARGES + "if c['provision'] == 'penal-law/art_92': c['basis'] = 'quoted'",
        "penal-law/art_92/penalty",
        {"habitual": False, "victims": [{"age": 0, "harms": []}]},
        "charges.penal-law/art_92.basis",
        "reported",
        "quoted",
    ),
    "nothing is confiscated": Wrong(
        "",
        PENALTIES + "if p['confiscation']: p['confiscation']['ordered'] = False",
        "penal-law/art_134__para_3/confiscation",
        ELEMENTS,
        f"{ARTICLE}.penalties.base.confiscation.ordered",
        expected=True,
        came=False,
    ),
    "what no source tells passes for not set": Wrong(
        "",
        PENALTIES + "p.pop('not_known', None)",
        "penal-law/prostitution/penalty",
        {"habitual": True, "victims": [{"age": 18, "harms": []}]},
        "charges.penal-law/prostitution.penalties.base.not_known",
        ["confiscation", "fine", "imprisonment.min_months"],
        [],
    ),
    "a law in force a day too long": Wrong(
        "if case.get('offence_date') == '2018-11-01': case['offence_date'] = '2018-10-31'",
        "",
        "penal-law/art_134/in-force",
        {"offence_date": "2018-11-01", **ELEMENTS},
        f"{ARTICLE}.outcome",
        "not_in_force",
        "established",
    ),
    "pimping is no offence beside it": Wrong(
        "",
        "listed = answer.get('charges', [])\n"
        "listed[:] = [c for c in listed if c['provision'] != 'penal-law/pimping']",
        "penal-law/pimping/conduct",
        {"other_conduct": []},
        "charges.penal-law/pimping",
        {"outcome": "not_established", "bands": []},
        "(not in the answer)",
    ),
    "victims in another order": Wrong(
        "",
        "answer.get('victims', []).reverse()",
        "contract/section_4/victims",
        {**ELEMENTS, "victims": [{"age": 18, "sex": "male"}, {"age": 18, "sex": "female"}]},
        "victims[0].rights.women-law/art_25__point_1",
        "does_not_apply",
        "applies",
    ),
    "a year's dollars at another year's rate": Wrong(
        "if case.get('offence_date') == '2010-06-15': case['offence_date'] = '2011-06-15'",
        "",
        "contract/section_4/dollars",
        {"offence_date": "2010-06-15"},
        f"{ARTICLE}.penalties.base.fine.usd.min",
        "1211.51",
        "1245.44",
    ),
}
