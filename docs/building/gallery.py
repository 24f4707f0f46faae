"""The gallery of worked cases: situation, question, try it yourself, the worked answer."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from html import escape
from typing import TYPE_CHECKING

from lao_tip_law import assess, load_case
from lao_tip_law.language import say
from lao_tip_law.rendering.html import render_html

if TYPE_CHECKING:
    from building.case_file import CaseFile

CALCULATOR = "../calculator/index.html"
"""Where the calculator is, seen from a page one folder down."""


def gallery(cases: list[CaseFile]) -> str:
    """List the cases with their questions."""
    rows = (f"| [{case.title}]({case.path.stem}.md) | {case.question} |" for case in cases)
    return "\n".join([f"| {say('case')} | {say('question')} |", "|---|---|", *rows])


def case_page(case: CaseFile) -> str:
    """Give the page of one case; the answer is worked out while the page is made."""
    loaded, own = load_case(case.path), escape(say("Try it yourself"))
    return "\n".join(
        [
            f"# {case.title}",
            "",
            f"**{say('Situation.')}** {case.situation}",
            "",
            f"**{say('Question.')}** {case.question}",
            "",
            f'<p class="try"><a href="{CALCULATOR}{fragment(loaded.to_dict())}">{own}</a></p>',
            "",
            f"## {say('The case')}",
            "",
            f'<pre class="case"><code>{escape(case.written)}</code></pre>',
            "",
            f'<details class="answer"><summary>{escape(say("The worked answer"))}</summary>',
            "",
            render_html(assess(loaded), loaded, heading_level=3),
            "</details>",
            "",
            say("Where the situation comes from: {source}.", source=case.source),
        ]
    )


def fragment(case: object) -> str:
    """Give a case as the fragment of the calculator's address, which a browser sends to nobody."""
    text = json.dumps(case, ensure_ascii=False, separators=(",", ":"))
    return f"#case={urlsafe_b64encode(text.encode()).decode().rstrip('=')}"
