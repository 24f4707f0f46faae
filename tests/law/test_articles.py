"""What the quoted and reported provisions are read as. The figures here are held against the text by hand."""

import pytest

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.articles import article_of
from lao_tip_law.law.model import Article
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import load
from lao_tip_law.source.register import ProvisionEntry

STATUTES = Statutes(load())
ART_134 = STATUTES["penal-law/art_134"]


def _words(article: Article, span: tuple[int, int]) -> str:
    return " ".join(article.text[slice(*span)].split())


def _article(text: str, **entry: str) -> Article:
    plain = {"id": "penal-law/art_1", "law": "penal-law", "number": "1", "heading": "", "basis": "quoted"}
    made = ProvisionEntry(**{**plain, "source": "cable", "paragraph": "", "file": "x.txt", **entry})
    bases = {"penal-law/art_134": "quoted", "penal-law/art_32": "not_quoted"}
    return article_of(made, text.encode(), parse_text, bases)


def test_the_definition_names_acts_means_and_purposes() -> None:
    definition = ART_134.definition
    assert definition is not None
    assert [act.kind for act in definition.acts] == ["seeking", "concealing", "transporting", "taking"]
    assert [means.kind for means in definition.means] == [
        "deception", "fraud", "threats", "intimidation", "duress", "financial_constraint", "other_means",
    ]  # fmt: skip # short words, many to a line
    assert [purpose.kind for purpose in definition.purposes] == [
        "labour_exploitation", "prostitution", "pornography", "other_purpose_contrary_to_national_culture",
        "organ_removal",
    ]  # fmt: skip # short words, many to a line
    assert _words(ART_134, definition.means[0].span) == "deception"
    assert definition.gains is not None
    assert _words(ART_134, definition.gains) == "for the purpose of making illegal gains"


def test_a_definition_may_ask_for_no_means() -> None:
    article = _article(
        "Human trafficking is the recruitment of people for the purpose of prostitution.\n"
        "Rape is punishable by five years."
    )
    assert article.definition is not None
    assert (article.definition.means, article.definition.gains) == ((), None)


def test_the_young_are_protected_without_the_means_that_are_named() -> None:
    rule = ART_134.deeming
    assert rule is not None
    assert rule.age_below == 18
    assert _words(ART_134, rule.age_span) == "minors/children under 18 years of age"
    assert rule.waives == ("deception", "fraud", "intimidation", "duress", "financial_constraint")


def test_the_three_penalties_of_article_134() -> None:
    base, aggravated, gravest = ART_134.penalties
    assert [clause.provision[-6:] for clause in ART_134.penalties] == ["para_3", "para_4", "para_5"]
    assert base.imprisonment is not None
    assert base.fine is not None
    assert (base.imprisonment.min_months, base.imprisonment.max_months) == (60, 180)
    assert (base.fine.currency, base.fine.min, base.fine.max) == ("LAK", 10**7, 10**8)
    assert (base.fine.printed_min, base.fine.printed_max) == (1086, 10860)
    assert base.circumstances == ()
    assert [circumstance.name for circumstance in aggravated.circumstances] == [
        "habitual", "organised_group", "child_victim", "two_or_more_victims", "close_relative",
        "serious_injury", "maiming", "loss_of_mental_faculties",
    ]  # fmt: skip # short words, many to a line
    assert [circumstance.name for circumstance in gravest.circumstances] == [
        "permanent_disability",
        "aids",
        "death",
    ]
    assert gravest.imprisonment is None
    assert gravest.alternatives == (("life_imprisonment", "fine", "confiscation"), ("death",))
    assert all(
        c.confiscation is not None and c.confiscation.under == "penal-law/art_32" for c in ART_134.penalties
    )


def test_preparation_and_attempt_are_punished() -> None:
    assert ART_134.inchoate is not None
    assert ART_134.inchoate.stages == ("preparation", "attempt")


def test_the_womens_law_can_be_applied() -> None:
    rule = ART_134.other_law
    assert rule is not None
    assert (rule.law, rule.women, rule.children) == ("women-law", True, True)


def test_article_89_points_to_the_penalties_of_article_134() -> None:
    article = STATUTES["children-law/art_89"]
    (clause,) = article.penalties
    (offence,) = article.offences
    assert clause.by_reference == "penal-law/art_134"
    assert (offence.conduct, offence.age_below) == ("prostitution_dealing", 18)


@pytest.mark.parametrize(
    ("provision", "conduct", "term"),
    [
        ("penal-law/art_92", "abduction", (60, 180)),
        ("penal-law/art_119", "rape", (36, 60)),
        ("penal-law/rape_of_a_minor", "rape", (84, 180)),
        ("penal-law/prostitution", "prostitution", (None, 12)),
        ("penal-law/pimping", "pimping", (None, 36)),
    ],
)
def test_what_the_source_reports_of_other_offences(
    provision: str, conduct: str, term: tuple[int | None, int | None]
) -> None:
    article = STATUTES[provision]
    (offence,), (clause,) = article.offences, article.penalties
    minor = provision.endswith("minor")
    assert (offence.conduct, offence.minor) == (conduct, minor)
    assert clause.imprisonment is not None
    assert (clause.imprisonment.min_months, clause.imprisonment.max_months) == term
    assert clause.offence == conduct + ("_of_a_minor" if minor else "")
    assert article.basis == "reported"


def test_intercourse_with_the_young_and_the_age_of_consent() -> None:
    (offence,) = STATUTES["children-law/art_89__reported"].offences
    assert (offence.conduct, offence.age_below) == ("sexual_intercourse", 15)
    assert [mention.kind for mention in STATUTES["penal-law/age_of_consent"].mentions] == ["age_of_consent"]


def test_offences_that_are_named_without_a_figure() -> None:
    assert [mention.kind for mention in STATUTES["penal-law/other_offences"].mentions] == [
        "prostitution", "procuring", "kidnapping", "selling_persons", "coercion", "deprivation_of_wages",
    ]  # fmt: skip # short words, many to a line
    assert [m.kind for m in STATUTES["penal-law/relations_with_foreigners"].mentions] == [
        "relations_with_a_foreigner"
    ]


def test_the_rights_of_victims() -> None:
    article = STATUTES["women-law/art_25"]
    assert [right.provision[-7:] for right in article.rights] == [f"point_{n}" for n in range(1, 10)]
    assert [charge.kind for charge in article.rights[5].covers] == [
        "trafficking",
        "prostitution",
        "illegal_immigration",
    ]
    assert article.victims is not None
    assert _words(article, article.victims).startswith("A victim means a person who has suffered")


def test_the_duties_toward_victims_and_their_bearers() -> None:
    article = STATUTES["women-law/art_28"]
    assert [(duty.bearer, duty.trigger) for duty in article.duties] == [
        ("police officers", None),
        ("police officers", "child_victim"),
        ("the concerned Lao embassy or consulate", "lao_victim_abroad"),
        ("Lao officials", "foreign_victim_in_laos"),
    ]
    assert [duty.general for duty in STATUTES["women-law/art_26"].duties] == [False, True, True]


def test_a_duty_without_a_bearer_before_it_has_none() -> None:
    article = _article(
        "There shall be special treatment to restore the health of the children.", law="women-law"
    )
    assert [duty.bearer for duty in article.duties] == [""]


def test_cross_references_resolve_or_say_why_not() -> None:
    told = {
        (reference.target, reference.resolved, reference.reason[:26])
        for article in STATUTES.values()
        for reference in article.references
    }
    assert told == {
        ("penal-code-2017/art_215", True, ""),
        ("penal-law/art_32", False, "The article's words are no"),
        ("penal-law/art_134", True, ""),
        ("penal-law/art_92", True, ""),
        ("penal-law/art_119", True, ""),
        ("women-law", True, ""),
        (None, False, "The words count paragraphs"),
    }


def test_an_article_that_no_source_knows_is_unresolved() -> None:
    (reference,) = _article("Rape is punishable under Article 77 by five years.").references
    assert (reference.target, reference.resolved) == ("penal-law/art_77", False)
    assert reference.reason == "No source at hand knows the article."


@pytest.mark.parametrize(
    "sentence",
    [
        "The above mentioned actions shall be considered as human trafficking even in the absence of fraud.",
        "When the offence is in the category of trafficking women or children the law can be applied.",
        "When the offence is in the category of trafficking women.",
        "The law on development and protection of women can be applied.",
        "The law on the promotion/development and protection of women can be applied.",
    ],
)
def test_half_a_rule_is_no_rule(sentence: str) -> None:
    article = _article(f"{sentence} Rape is punishable by five years.")
    assert (article.deeming, article.other_law) == (None, None)


def test_an_age_in_words_is_read() -> None:
    article = _article(
        "If the victim is a child under the age of twelve, the offender shall be fined 5 million Kip.\n"
        "If there are eleven or more victims, the offender shall be fined 6 million Kip."
    )
    first, second = (clause.circumstances[0] for clause in article.penalties)
    assert (first.name, first.age_below) == ("child_victim", 12)
    assert (second.name, second.count) == ("11_or_more_victims", 11)
