"""Reasons: the words of the law, to the character, and whether the facts meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from case_support import Plain, case, victim

from lao_tip_law import Determination, assess, statutes
from lao_tip_law.source.files import read_all

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Reason

CASES: tuple[Plain, ...] = (
    {},
    case(),
    case(victims=[]),
    case(victim(age=14, conduct=["rape", "prostitution_dealing", "sexual_intercourse", "abduction"])),
    case(
        victim(age=None),
        victim(sex=None),
        means=None,
        stage="unknown",
        other_conduct=["pimping", "prostitution"],
    ),
    case(victim(harms=["death"]), stage="attempt"),
)


def reasons_of(plain: Plain) -> list[Reason]:
    answer = assess(plain)
    charged = [reason for charge in answer.charges for reason in charge.reasons]
    return charged + [reason for one in answer.victims for right in one.rights for reason in right.reasons]


def about(answer: Determination, fact: str) -> list[tuple[str, bool | None]]:
    """Give the words of Article 134 that a fact meets, fails or leaves open."""
    return [
        (" ".join(reason.text.split()), reason.holds)
        for reason in answer.charges[0].reasons
        if fact in reason.facts
    ]


def test_each_reason_quotes_the_statute_file_to_the_character() -> None:
    files = {name: data.decode() for name, data in read_all("statutes", (".txt",)).items()}
    texts = {article.id: article.text for article in statutes.values()}
    for plain in CASES:
        for reason in reasons_of(plain):
            article = reason.provision.split("__para_")[0]
            start, end = reason.span
            assert texts[article][start:end] == reason.text != ""
            assert any(reason.text in text for text in files.values())


def test_each_reason_stands_within_the_paragraph_it_names() -> None:
    paragraphs = {part.id: part.span for article in statutes.values() for part in article.paragraphs}
    for plain in CASES:
        for reason in reasons_of(plain):
            whole = (0, len(statutes[reason.provision.split("__para_")[0]].text))
            start, end = paragraphs.get(reason.provision, whole)
            assert start <= reason.span[0] < reason.span[1] <= end


def test_the_word_that_is_met_is_the_word_that_is_quoted() -> None:
    answer = assess(case(acts=["taking", "seeking"], means=["duress"], purposes=["organ_removal"]))
    assert about(answer, "acts") == [("seeking", True), ("taking", True)]
    assert about(answer, "means") == [("duress", True)]
    assert about(answer, "purposes") == [("removal of body organs", True)]


def test_where_no_word_is_met_the_whole_list_is_quoted() -> None:
    for acts, holds in (([], False), (None, None)):
        (reason,) = about(assess(case(acts=acts)), "acts")
        assert reason == ("seeking, concealing, transporting or taking", holds)


def test_the_rule_for_the_young_is_quoted_where_a_means_may_be_missing() -> None:
    young = ("minors/children under 18 years of age", True)
    assert young in about(assess(case(victim(age=17), means=[])), "victims[0].age")
    assert young not in about(assess(case(victim(age=17))), "victims[0].age")
    assert (young[0], False) in about(assess(case(means=[])), "victims[0].age")


def test_the_rule_on_attempts_is_quoted_where_the_offence_was_not_completed() -> None:
    words = "Preparation to commit, attempt such infractions shall be punished"
    for stage in ("attempt", "preparation", "unknown"):
        ((text, holds),) = about(assess(case(stage=stage)), "stage")
        assert text.startswith(words)
        assert holds is True
    assert about(assess(case()), "stage") == []


def test_each_circumstance_is_told_for_each_victim_of_the_offence() -> None:
    answer = assess(case(victim(harms=["maiming"]), victim(harms={"death": "unknown"})))
    assert ("is physically maimed", True) in about(answer, "victims[0].harms")
    assert ("is physically maimed", None) in about(answer, "victims[1].harms")
    assert ("the victim is two or more people", True) in about(answer, "victims")
    assert ("the perpetrator is a close relative", False) in about(answer, "victims[0].close_relative")


def test_whether_there_are_two_is_open_where_one_may_be_no_victim() -> None:
    counted = "the victim is two or more people"
    assert (counted, None) in about(assess(case(victim(age=17), victim(age=None), means=[])), "victims")
    assert (counted, False) in about(assess(case(victim(age=17), victim(), means=[])), "victims")
    assert about(assess(case(victim(age=17), victim(), means=[])), "victims[1].harms") == []


def test_no_circumstance_is_told_where_there_is_no_offence() -> None:
    answer = assess(case(purposes=[]))
    assert about(answer, "habitual") == []
    assert ("prostitution", True) not in about(answer, "purposes")


def test_the_age_is_told_where_an_offence_turns_on_it_and_nowhere_else() -> None:
    under_18 = case(victim(age={"max": 17}, conduct=["prostitution_dealing", "abduction"]))
    answer = assess(under_18)
    dealing, abduction = answer.charge("children-law/art_89"), answer.charge("penal-law/art_92")
    assert dealing is not None
    assert abduction is not None
    told = [
        (reason.provision, reason.holds) for reason in dealing.reasons if reason.facts == ("victims[0].age",)
    ]
    assert ("children-law/art_89__para_1", True) in told
    assert [reason.facts for reason in abduction.reasons] == [("victims[0].conduct",)]
