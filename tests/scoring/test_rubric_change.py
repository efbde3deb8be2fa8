from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    Part,
    Parts,
    Penalty,
    Rule,
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey, Round, Rubric
from danhgia_desktop.regulation.rubric_edits import add_after, add_inside, indent, move_up, remove
from danhgia_desktop.regulation.rubric_splitting import join, split
from danhgia_desktop.scoring.rubric_change import Change, ChangeClass, Changed, changed_back, compare
from tests.rubric_builders import criterion, rubric, trees

PAPERS = CountRate(rate=Decimal("0.25"), unit="văn bản")
GIVEN = Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(2))))
SWAPPED = Parts(parts=(Part(name="điện tử", points=Decimal(1)), Part(name="giấy", points=Decimal(2))))
OPTIONS = Choice(options=GIVEN.parts)
BANDS = Tiers(tiers=(Tier(at_least=Fraction(9, 10), points=Decimal(2)),))
MORE = Part(name="thư", points=Decimal(1))

BEFORE = rubric(
    criterion("a", maximum="6"),
    criterion("a1", "a", "4", rules=(PAPERS,)),
    criterion("a2", "a", "2"),
    criterion("b", maximum="4"),
    maximum="10",
)


def key(name: str) -> CriterionKey:
    return CriterionKey(name)


def with_line(name: str, **changes) -> Rubric:
    return BEFORE.with_criterion(replace(BEFORE.get(key(name)), **changes))


def kinds(after: Rubric) -> list[tuple[ChangeClass, str, str]]:
    return [(change.kind, change.what.value, change.criterion) for change in compare(BEFORE, after).changes]


def test_the_same_rubric_has_no_change():
    assert compare(BEFORE, BEFORE).changes == ()
    assert compare(BEFORE, BEFORE).kind is ChangeClass.NONE
    assert not compare(BEFORE, BEFORE).needs_review


def test_changes_are_counted_by_class_the_gravest_first():
    after = add_after(with_line("a1", text="Khác", max_points=Decimal(3)), key("b"), criterion("c"))
    after = after.with_criterion(replace(after.get(key("b")), max_points=Decimal(5)))

    assert compare(BEFORE, after).counts == (
        (ChangeClass.CRITERIA_ADDED, 1),
        (ChangeClass.POINTS, 2),
        (ChangeClass.WORDS, 1),
    )
    assert compare(BEFORE, BEFORE).counts == ()


def test_what_an_edit_takes_back_is_what_changed_since_it_began_and_differs_from_it():
    now = with_line("a1", max_points=Decimal(5))
    edited = BEFORE.with_criterion(replace(BEFORE.get(key("b")), text="Khác"))

    back = changed_back(BEFORE, now, edited)

    assert [(change.criterion, change.kind) for change in back.changes] == [("a1", ChangeClass.POINTS)]
    assert changed_back(BEFORE, BEFORE, edited).changes == ()
    assert changed_back(BEFORE, now, now).changes == ()


def test_every_class_that_asks_for_a_review_is_named_the_gravest_first():
    reworded = BEFORE.with_criterion(replace(BEFORE.get(key("a1")), text="Khác"))

    assert compare(BEFORE, reworded).kinds == (ChangeClass.WORDS,)
    assert compare(BEFORE, split(remove(reworded, key("a2")), key("b"), 2)).kinds == (
        ChangeClass.CRITERIA_ADDED,
        ChangeClass.POINTS,
    )


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (with_line("a1", text="Khác"), [(1, "words", "a1")]),
        (with_line("a1", evidence="Báo cáo", code="7", places=1, guidance=("x",)), [(1, "words", "a1")]),
        (replace(BEFORE, title="PHỤ LỤC"), [(1, "headings", "total")]),
        (replace(BEFORE, rounds=(Round(key="self", name="Tự chấm"),)), [(1, "headings", "total")]),
        (move_up(BEFORE, key("a2")), [(1, "order", "a")]),
        (with_line("b", max_points=Decimal(5)), [(3, "maximum", "b")]),
        (with_line("b", max_points=None), [(3, "maximum", "b")]),
        (remove(BEFORE, key("a2")), [(3, "removed", "a2")]),
        (remove(BEFORE, key("a")), [(3, "removed", "a"), (3, "removed", "a1"), (3, "removed", "a2")]),
        (indent(BEFORE, key("b")), [(3, "moved", "b")]),
        (join(BEFORE, key("a")), [(3, "removed", "a1"), (3, "removed", "a2")]),
        (add_inside(BEFORE, TOTAL, criterion("c")), [(5, "added", "c")]),
    ],
)
def test_each_change_has_its_class(after, expected):
    assert kinds(after) == expected


def test_the_gravest_change_is_the_rubrics_class():
    changed = compare(BEFORE, split(with_line("b", text="Khác"), key("b"), 2))
    assert changed.kind is ChangeClass.CRITERIA_ADDED
    assert changed.needs_review
    assert changed.changes[0] == Change(kind=ChangeClass.WORDS, what=Changed.WORDS, criterion=key("b"))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([PAPERS], [replace(PAPERS, unit=PAPERS.unit.upper(), words="mỗi công văn")], 1),
        ([PAPERS], [replace(PAPERS, unit="công văn")], 4),
        ([PAPERS], [replace(PAPERS, rate=Decimal("0.5"))], 3),
        ([PAPERS], [replace(PAPERS, figure=TaskFigure.LATE)], 3),
        ([PAPERS], [], 4),
        ([PAPERS], [AwardOnce(points=Decimal(1))], 4),
        ([], [PAPERS], 2),
        ([PAPERS], [PAPERS, DeductOnce(points=Decimal(1))], 2),
        ([PAPERS, GIVEN], [GIVEN, PAPERS], 1),
        ([], [Bonus()], 3),
        ([Penalty()], [], 3),
        ([Bonus()], [Bonus(extra=True)], 3),
        ([GIVEN], [Parts(parts=(*GIVEN.parts, MORE))], 2),
        ([GIVEN], [Parts(parts=GIVEN.parts[::-1])], 1),
        ([GIVEN], [Parts(parts=(GIVEN.parts[0], replace(GIVEN.parts[1], points=Decimal(3))))], 3),
        ([GIVEN], [Parts(parts=(replace(GIVEN.parts[0], name="bản in"), GIVEN.parts[1]))], 1),
        ([GIVEN], [SWAPPED], 3),
        ([GIVEN], [Parts(parts=GIVEN.parts[:1])], 4),
        ([OPTIONS], [Choice(options=(MORE, *GIVEN.parts))], 2),
        ([BANDS], [Tiers(tiers=(*BANDS.tiers, Tier(at_least=Fraction(1, 2), points=Decimal(1))))], 2),
        ([BANDS], [Tiers(tiers=(Tier(at_least=Fraction(8, 10), points=Decimal(2)),))], 3),
        ([Threshold(at_least=Fraction(1, 2))], [Threshold(at_least=Fraction(1, 2), strict=True)], 3),
    ],
)
def test_a_changed_rule_matters_as_much_as_what_was_said_for_it_changes_its_meaning(before, after, expected):
    changed = compare(_with_rules(*before), _with_rules(*after))
    assert changed.kind == expected
    assert {change.criterion for change in changed.changes} == {"b"}


def _with_rules(*own: Rule) -> Rubric:
    return with_line("b", rules=own)


@settings(max_examples=30)
@given(trees(with_rules=True))
def test_a_rubric_never_differs_from_itself(tree):
    assert compare(tree, replace(tree)).changes == ()


@settings(max_examples=50)
@given(trees(), trees())
def test_there_is_no_change_exactly_where_two_rubrics_are_equal(before, after):
    assert (compare(before, after).changes == ()) == (before == after)
