"""How a text is cut into words, signs and numbers: what each pattern takes, and what it leaves to others."""

from __future__ import annotations

import pytest

from lao_tip_law.grammar import parsing

CUT = {
    # Numbers in figures.
    "1.000.000": "NUMBER",
    "1,000,000": "NUMBER",
    "1 000 000": "NUMBER",
    "1\xa0000\xa0000": "NUMBER",
    "1\u202f000\u202f000": "NUMBER",
    "5": "NUMBER",
    "05": "NUMBER",
    "0100": "NUMBER",
    "10,000.-": "NUMBER",
    "10,000,-": "NUMBER",
    "10,000.\u2013": "NUMBER",
    "10,000.-5": "NUMBER FULL_STOP DASH NUMBER",
    # Figures that are no number.
    "1.000,000": "UNKNOWN",
    "10,000.000": "UNKNOWN",
    "5th": "UNKNOWN",
    "5,5,5": "UNKNOWN",
    "1.5.5": "UNKNOWN",
    "1,5,5": "UNKNOWN",
    "1.5x": "UNKNOWN",
    "5 %": "NUMBER UNKNOWN",
    # Decimals with their scale.
    "1.5 million": "DECIMAL MILLION",
    "1,5 million": "DECIMAL MILLION",
    # Numbers in words.
    "twenty-five": "NUMBER_WORDS",
    "twenty five": "NUMBER_WORDS",
    "two hundred and fifty": "NUMBER_WORDS",
    "two hundred and ninety": "NUMBER_WORDS",
    "five and six": "NUMBER_WORDS AND NUMBER_WORDS",
    "fivefold": "WORD",
    "two hundredfold": "NUMBER_WORDS WORD",
    # Numbers said again.
    "(5)": "SAID_AGAIN",
    "[5]": "SAID_AGAIN",
    "(five)": "SAID_AGAIN",
    "[five]": "SAID_AGAIN",
    "(15-20)": "SAID_AGAIN",
    "(5\u201315)": "SAID_AGAIN",
    "(5—15)": "SAID_AGAIN",
    "(5 to 15)": "SAID_AGAIN",
    "(5, 15)": "OPEN NUMBER COMMA NUMBER CLOSE",
    "(1.000.000)": "SAID_AGAIN",
    "(1,000,000)": "SAID_AGAIN",
    "(1 000 000)": "SAID_AGAIN",
    "(twenty million Kip)": "KIP_AGAIN",
    "[twenty million lao kips]": "KIP_AGAIN",
    "(twenty million kip]": "KIP_AGAIN",
    # Months behind years.
    "and six months": "AND_MONTHS NUMBER_WORDS MONTHS",
    "and 6 months": "AND_MONTHS NUMBER MONTHS",
    "and twenty-one months": "AND_MONTHS NUMBER_WORDS MONTHS",
    "and 6 (six) months": "AND_MONTHS NUMBER SAID_AGAIN MONTHS",
    "and six (6) months": "AND_MONTHS NUMBER_WORDS SAID_AGAIN MONTHS",
    "and six [6] months": "AND_MONTHS NUMBER_WORDS SAID_AGAIN MONTHS",
    "and 6 [twenty-one] months": "AND_MONTHS NUMBER SAID_AGAIN MONTHS",
    "and six (thirty) monthsx": "AND NUMBER_WORDS SAID_AGAIN WORD",
    "and six monthly": "AND NUMBER_WORDS WORD",
    "and 6 years": "AND NUMBER YEARS",
    # Dollars.
    "U.S. dollars": "US_DOTTED DOLLARS",
    "U.S. citizens": "WORD FULL_STOP WORD FULL_STOP CITIZENS",
    "U.S.$5": "DOLLAR_SIGN NUMBER",
    "US $5": "DOLLAR_SIGN NUMBER",
    "US$5": "DOLLAR_SIGN NUMBER",
    "$5": "DOLLAR_SIGN NUMBER",
    "U.S.D. 5": "DOLLAR_SIGN NUMBER",
    "U.S.D 5": "DOLLAR_SIGN NUMBER",
    # Short words.
    "approx. 5": "ABOUT_SHORT NUMBER",
    "approx.5": "ABOUT FULL_STOP NUMBER",
    "art. 5": "ART NUMBER",
    "art. of": "WORD FULL_STOP OF",
    # One of several.
    "any one of the victims": "ONE_OF THE VICTIM",
    "one of the victims": "ONE_OF THE VICTIM",
    "any of the victims": "ONE_OF THE VICTIM",
    "some of the victims": "ONE_OF THE VICTIM",
    "one of them": "NUMBER_WORDS OF CONTENT",
    "one of thesis": "NUMBER_WORDS OF WORD",
    "one of the following cases": "ONE_OF THE FOLLOWING CASE",
    "one or more of the following": "ONE_OF THE FOLLOWING",
    "each of the following": "ONE_OF THE FOLLOWING",
    "each of the followings": "EACH OF THE WORD",
    "each of the cases": "EACH OF THE CASE",
    "U.S.Done of the victims": "DOLLAR_SIGN NUMBER_WORDS OF THE VICTIM",
    # One or more.
    "one or more victims": "ONE_OR_MORE VICTIM",
    "one or several victims": "ONE_OR_MORE VICTIM",
    "at least one victim": "ONE_OR_MORE VICTIM",
    "one or more of the victims": "ONE_OR_MORE VICTIM",
    "one or more trafficked": "ONE_OR_MORE TRAFFICKED",
    "one or more persons trafficked": "ONE_OR_MORE PEOPLE TRAFFICKED",
    "one or more people trafficked": "ONE_OR_MORE PEOPLE TRAFFICKED",
    "one or more person here": "NUMBER_WORDS OR MORE PEOPLE WORD",
    "one or more years": "NUMBER_WORDS OR MORE YEARS",
    "one or more victimsx": "NUMBER_WORDS OR MORE WORD",
    "U.S.Done or more victims": "DOLLAR_SIGN NUMBER_WORDS OR MORE VICTIM",
    # Words that go together.
    "in respect of": "IN_RESPECT_OF",
    "in respect often": "IN RESPECT WORD",
    "U.S.Din respect of": "DOLLAR_SIGN IN RESPECT OF",
    "is to be": "IS_TO_BE",
    "are to be": "IS_TO_BE",
    "is to become": "IS TO BECOMES",
    "U.S.Dis to be": "DOLLAR_SIGN IS TO BE",
    # Words.
    "don't": "WORD",
    "don\u2019t": "WORD",
    "well-known": "WORD",
    "victims'": "VICTIM",
    "victims\u2019": "VICTIM",
    "x1": "WORD NUMBER",
    # Signs.
    "5 - 6": "NUMBER DASH NUMBER",
    "5 \u2013 6": "NUMBER DASH NUMBER",
    "5 — 6": "NUMBER DASH NUMBER",
    "five-year": "NUMBER_WORDS HYPHEN YEARS",
    "five\u2013year": "NUMBER_WORDS HYPHEN YEARS",
    "five-months": "NUMBER_WORDS HYPHEN MONTHS",
    "five-yearly": "NUMBER_WORDS DASH WORD",
    "(a) [b]": "OPEN A CLOSE BRACKET WORD BRACKET",
    "[about 5]": "OPEN ABOUT NUMBER CLOSE",
}
"""Words of a text, and the class that each part of it is cut to, in order."""
DIGITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"]
TENS = ["seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy"]
FIRST = [*DIGITS, *TEENS, *TENS, "eighty", "ninety", "hundred"]


def cut(text: str) -> str:
    """Cut a text with this installation's grammars."""
    return " ".join(word.type for word in parsing.parser()._lexer.words(text))  # noqa: SLF001 - the step itself


@pytest.mark.parametrize("text", CUT)
def test_a_text_is_cut_into_the_words_that_it_is_made_of(text: str) -> None:
    assert cut(text) == CUT[text]


@pytest.mark.parametrize("word", FIRST)
def test_each_number_word_is_a_number_by_itself(word: str) -> None:
    assert cut(word) == "NUMBER_WORDS"


@pytest.mark.parametrize("word", [*FIRST, "thousand", "million", "billion"])
def test_each_number_word_goes_on_with_a_number(word: str) -> None:
    assert cut(f"hundred {word}") == "NUMBER_WORDS"


@pytest.mark.parametrize("word", ["thousand", "million", "billion"])
def test_a_scale_begins_no_number(word: str) -> None:
    assert "NUMBER_WORDS" not in cut(word)


@pytest.mark.parametrize("word", DIGITS)
def test_two_numbers_of_hundreds_are_two(word: str) -> None:
    """The "and" of "between one hundred and two hundred" is no part of a number."""
    assert cut(f"one hundred and {word} hundred") == "NUMBER_WORDS AND NUMBER_WORDS"
    assert cut(f"one hundred and {word}") == "NUMBER_WORDS"
