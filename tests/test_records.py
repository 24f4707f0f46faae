"""What the frozen classes of the law, the facts and the answer have in common."""

from attrs import field, frozen

from lao_tip_law.records import Record


@frozen(eq=False, repr=False)
class _Point(Record):
    x: int
    names: dict[str, int] = field(factory=dict, hash=False)
    secret: str = field(default="", repr=False)


@frozen(eq=False, repr=False)
class _Other(Record):
    x: int
    names: dict[str, int] = field(factory=dict, hash=False)
    secret: str = field(default="", repr=False)


def test_two_records_are_equal_when_class_and_fields_are() -> None:
    assert _Point(1, {"a": 1}) == _Point(1, {"a": 1})
    assert _Point(1) != _Point(2)
    assert _Point(1, {"a": 1}) != _Point(1, {"a": 2})


def test_records_of_two_classes_are_never_equal() -> None:
    assert _Point(1) != _Other(1)
    assert _Point(1) != 1


def test_equal_records_hash_alike_and_a_field_left_out_of_the_hash_may_be_a_mapping() -> None:
    assert hash(_Point(1, {"a": 1})) == hash(_Point(1, {"b": 2}))
    assert hash(_Point(1)) != hash(_Point(2))
    assert len({_Point(1), _Point(1), _Other(1)}) == 2


def test_a_record_shows_its_fields_and_not_those_that_are_not_to_be_shown() -> None:
    assert repr(_Point(1, {"a": 2}, "a name")) == "_Point(x=1, names={'a': 2})"
