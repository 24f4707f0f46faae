"""What the scripts of the pages say: they read it from the page, in its language."""

from __future__ import annotations

import json

from lao_tip_law.language import phrase, say

MESSAGES = {
    "right": phrase("Right."),
    "wrong": phrase("Not this one: look at the words again."),
    "pages": phrase("{number} pages"),
    "loading": phrase("Loading ..."),
    "loadingPython": phrase("Loading Python ..."),
    "loadingLaw": phrase("Loading the law ..."),
    "readingLaw": phrase("Reading the law ..."),
    "ready": phrase("Ready."),
    "failed": phrase("The calculator could not be loaded. Load the page again, or use the command line."),
    "victim": phrase("Victim {places}"),
    "copied": phrase("The link is copied."),
    "copyAddress": phrase("Copy the address of this page: the case is in it."),
    "lost": phrase("The form has no field for this, and leaves it out: {fields}."),
}
"""Each message by the name that the scripts have for it."""


def messages() -> str:
    """Give the messages as JSON that may stand inside a page."""
    said = {name: say(text) for name, text in MESSAGES.items()}
    return json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
