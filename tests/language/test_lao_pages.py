"""A page in Lao says what the English one says: the same figures and quotes, and no English sentence left."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from case_support import LONG
from random_cases import random_case

from lao_tip_law import Determination, assess, load_case, statutes
from lao_tip_law.cli import main
from lao_tip_law.determination.notes import TEXTS
from lao_tip_law.language import UNREVIEWED, LanguageError, say, say_as, speaking
from lao_tip_law.rendering.comparison import render_comparison
from lao_tip_law.rendering.html import render_html
from lao_tip_law.rendering.sheet import columns, wrapped
from lao_tip_law.rendering.terminal import render

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "cases").glob("*.yaml"))
SEEDS = 2000 if LONG else 30
LAO = re.compile("[\u0e80-\u0eff]")
# Names that are the same in every language: keys of the case format, currency, option.
SAME = re.compile(r'USD|--json|"[a-z_]+"(?= ໃນແຟ້ມຄະດີ)')


def figures(page: str) -> list[str]:
    return sorted(re.findall(r"\d[\d,.]*\d|\d", page))


def quotes(answer: Determination) -> set[str]:
    """Give the words of the law and of documents that a page shows as they are."""
    texts = {reason.text for charge in answer.charges for reason in charge.reasons}
    for victim in answer.victims:
        texts |= {right.text for right in victim.rights} | {duty.text for duty in victim.duties}
        texts |= {duty.bearer for duty in victim.duties} | {one.text for one in victim.measures}
        texts |= {one.source.partition(",")[2] for one in victim.measures}
    for source in statutes.law.register.sources:
        texts |= {source.title, source.author}
    texts |= {article.source_paragraph for article in statutes.values()}
    for charge in answer.charges:
        for penalty in charge.penalties.values():
            if penalty.fine is not None and penalty.fine.usd is not None:
                texts.add(penalty.fine.usd.source)
    return {" ".join(text.split()) for text in texts} - {""}


def left_in_english(page: str, answer: Determination) -> list[str]:
    """Give the runs of Latin letters that are neither a quote nor a name of the case format."""
    flat = " ".join(page.split()).replace(UNREVIEWED, "", 1)
    for text in sorted(quotes(answer), key=len, reverse=True):
        flat = flat.replace(text, "").replace(" ".join(text.split(" ")[:10]) + " ...", "")
    flat = re.sub(
        r"'For the purpose of making illegal gains'|'The third paragraph mentioned above'|'the victim'",
        "",
        flat,
    )
    return re.findall(r"[A-Za-z]{2,}[A-Za-z ]*", SAME.sub("", flat))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_both_languages_have_the_same_figures_and_the_lao_page_no_english_sentence(seed: int) -> None:
    case = random_case(seed, ("prostitution", "illegal_immigration"))
    answer = assess(case)
    english, lao = render(answer, case, width=100), render(answer, case, lang="lo", width=100)
    assert figures(lao) == figures(english)
    assert left_in_english(lao, answer) == []
    assert not LAO.search(english)
    if case.sentence is not None:
        with speaking("lo"):
            compared = render_comparison(answer, case.sentence)
        assert figures(compared) == figures(render_comparison(answer, case.sentence))
        assert left_in_english(compared, answer) == []


@pytest.mark.parametrize("case_file", CASES[::4], ids=lambda path: path.stem)
def test_an_html_page_has_the_words_of_the_page_of_text_and_tells_which_are_english(case_file: Path) -> None:
    case = load_case(case_file)
    answer = assess(case)
    plain, html = render(answer, case, lang="lo"), render_html(answer, case, lang="lo")
    words = re.sub(r"<[^>]+>", "", html).replace("&quot;", '"').replace("&#x27;", "'").replace("&gt;", ">")
    underlined = re.sub(r"^-+$", "", plain, flags=re.MULTILINE)
    assert letters(words) == letters(underlined)
    outside = re.sub(r'<span lang="en">.*?</span>', "", html)
    assert not re.search("[A-Za-z]", re.sub(r"<[^>]+>|&[a-z0-9#]+;", "", outside))
    assert not LAO.search("".join(re.findall(r'<span lang="en">(.*?)</span>', html)))


def letters(text: str) -> str:
    """Give the letters of a text without white space and list marks, in a fixed order."""
    return "".join(sorted(re.sub(r"[\s-]", "", text)))


def test_a_lao_page_says_once_in_both_languages_that_it_is_unreviewed() -> None:
    with speaking("lo"):
        lao = say(UNREVIEWED)
    page = " ".join(render(assess({}), lang="lo", width=100).split())
    flat = page.replace(" ", "")
    assert page.count(UNREVIEWED) == 1
    assert flat.count(lao.replace(" ", "")) == 1
    assert UNREVIEWED not in " ".join(render(assess({})).split())


def test_the_json_is_the_same_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    case = str(CASES[0])
    assert main(["assess", case, "--json"]) == 0
    english = capsys.readouterr().out
    assert main(["assess", case, "--json", "--lang", "lo"]) == 0
    assert capsys.readouterr().out == english
    assert main(["assess", case, "--lang", "lo"]) == 0
    assert "ຄຳຕອບ" in capsys.readouterr().out


def test_every_note_has_its_sentence_in_lao() -> None:
    with speaking("lo"):
        assert [code for code, text in TEXTS.items() if not LAO.search(say(text))] == []


def test_death_as_a_penalty_is_another_word_than_death_as_a_harm() -> None:
    with speaking("lo"):
        assert say_as("penalty", "death") != say("death")
    assert say_as("penalty", "death") == say("death") == "death"


def test_the_language_holds_for_its_stretch_alone_even_when_it_ends_in_an_error() -> None:
    def fail() -> None:
        with speaking("lo"):
            assert say("yes") == "ແມ່ນ"
            with speaking("en"):
                assert say("yes") == "yes"
            with speaking(None):
                assert say("yes") == "ແມ່ນ"
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert say("yes") == "yes"


def test_a_language_without_a_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="there is no such language"):
        render(assess({}), lang="fr")
    with pytest.raises(LanguageError, match="cannot be read"):
        speaking("lo", str(tmp_path / "none.mo"))
    (tmp_path / "cut.mo").write_bytes(b"\xde\x12")
    with pytest.raises(LanguageError, match="cannot be read"):
        speaking("lo", str(tmp_path / "cut.mo"))


def test_a_further_catalogue_says_what_the_package_s_own_has_not(tmp_path: Path) -> None:
    further = Catalog()
    further.add("yes", "another word")
    further.add("a text of the site alone", "ຂໍ້ຄວາມຂອງເວັບໄຊ")
    with (tmp_path / "site.mo").open("wb") as file:
        write_mo(file, further)
    with speaking("lo", str(tmp_path / "site.mo")):
        assert say("yes") == "ແມ່ນ"
        assert say("a text of the site alone") == "ຂໍ້ຄວາມຂອງເວັບໄຊ"


def test_english_reads_no_catalogue() -> None:
    program = (
        "import sys; from lao_tip_law.cli import main; "
        f"main(['assess', {str(CASES[0])!r}]); print('gettext' in sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert ran.stderr.strip() == "False"


@pytest.mark.parametrize("width", [40, 88, 100])
def test_a_line_of_lao_breaks_before_a_syllable_and_never_within_a_letter(width: int) -> None:
    case = load_case(CASES[0])
    for line in render(assess(case), case, lang="lo", width=width).splitlines():
        first = line.strip()[:1]
        assert not re.match("[\u0eb0-\u0ebd\u0ec8-\u0ece]", first), line
        assert line == "" or columns(line) <= width or len(line.split()) == 1 or width == 40, line


def test_a_run_of_lao_keeps_its_letters_when_it_is_broken() -> None:
    run = "ຄຳແນະນຳທາງກົດໝາຍແລະບໍ່ແມ່ນກົດໝາຍທີ່ໃຊ້ຢູ່ໃນປັດຈຸບັນເວັ້ນເສຍແຕ່ບອກໄວ້ດັ່ງນັ້ນ"
    lines = wrapped(run, 30, 0, 2)
    assert len(lines) > 1
    assert "".join(line.strip() for line in lines) == run
