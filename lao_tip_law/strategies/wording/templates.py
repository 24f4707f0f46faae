"""Templates: a phrase as word classes of the grammars, plain words and slots, and the words drawn for it.

`THE VICTIM IS A? CHILD of {number}`: capitals name a word class, `A|THE` is a choice, a question mark makes a
word optional, braces hold what is given, `<victim>` is whatever that rule of a grammar says, and everything
else stands as it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.vocabulary import forms, grow, word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.strategies.wording.vocabulary import Pick

_PLURALS = frozenset({"children", "people", "women", "those", "they"})
_NOUNS = frozenset(
    {"VICTIM", "PERPETRATOR", "PEOPLE", "ACTION", "CHILD", "INDIVIDUAL", "TRAFFICKER", "ASSETS"}
)
_VERBS = frozenset({"HAS", "COMMITS"})
SIGNS = {
    "ONE_OF": "one of",
    "ONE_OR_MORE": "one or more",
    "US_DOTTED": "U.S.",
    "IN_RESPECT_OF": "in respect of",
    "IS_TO_BE": "is to be",
    "DASH": "–",  # noqa: RUF001 - a dash
    "OPEN": "(",
    "CLOSE": ")",
    "AND_MONTHS": "and",
    "HYPHEN": "-",
    "ART": "art.",
    "DOLLAR_SIGN": "$",
    "KIP_SIGN": "₭",
    "ABOUT_SHORT": "approx.",
}
"""Signs that no word class lists: the grammars hold them as patterns."""
_VOWELS = "aeiou"


def fill(template: str, pick: Pick, /, **slots: str) -> str:
    """Draw the words of a template.

    Args:
        template: see the module.
        pick: chooses the words.
        slots: what stands in the braces.
    """
    words: list[str] = []
    plural, before = False, ""  # of the noun before; the class before
    for name in _tokens(template, pick):
        if name.startswith("{"):
            if slots[name[1:-1]]:
                words.append(slots[name[1:-1]])
        else:
            words.append(_word(name, pick, before, plural=plural))
        if words and (name in _NOUNS or name == "THOSE"):
            plural = _is_plural(words[-1])
        before = name
    return joined(words)


def _tokens(template: str, pick: Pick) -> Iterator[str]:
    """Settle what is optional, a choice, or a rule's."""
    for token in template.split():
        name = token.removesuffix("?")
        if name != token and not pick((True, False)):
            continue
        name = pick(name.split("|"))
        if name.startswith("<"):
            yield from _tokens(grow(forms(name[1:-1]), pick) or "", pick)
        else:
            yield name


def _word(name: str, pick: Pick, before: str, *, plural: bool) -> str:
    options = word_classes().get(name, (SIGNS.get(name, name),))
    if name == "IS":
        fitting = [word for word in options if (word in {"are", "were"}) == plural]
    elif name in _VERBS:
        plain = plural or before in {"MODAL", "TO"}
        fitting = [word for word in options if word.endswith("s") != plain and not word.endswith("ing")]
    elif before == "A" and name in _NOUNS:
        fitting = [word for word in options if not _is_plural(word)]
    elif name == "A":
        fitting = ["a"]
    else:
        return pick(options)
    return pick(fitting or options)


def _is_plural(word: str) -> bool:
    return word in _PLURALS or word.endswith("s")


def joined(words: list[str]) -> str:
    """Join words by spaces where spaces belong, and write "an" before a vowel."""
    text = ""
    for at, word in enumerate(words):
        said = word
        following = words[at + 1] if at + 1 < len(words) else ""
        if word == "a" and following[:1].lower() in _VOWELS and following:
            said = "an"
        if text and word[0] not in ",;:.)/-" and text[-1] not in "(/-":
            text += " "
        text += said
    return text
