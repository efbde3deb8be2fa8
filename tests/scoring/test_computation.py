from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import Bonus, CountRate, DeductPer, Penalty, Ratio, RuleInput
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, CriterionKey, Standing
from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, hundredths, inputs, rubric, sheet, trees

EXAMPLE = rubric(
    criterion("i", maximum="10"),
    criterion("i1", "i", maximum="6"),
    criterion("i11", "i1", maximum="4"),
    criterion("i12", "i1", maximum="2"),
    criterion("i2", "i", maximum="4"),
    criterion("ii", maximum="5"),
    maximum="15",
)


BEYOND = rubric(
    criterion("i", maximum="100"),
    criterion("b", maximum="5", rules=(Bonus(extra=True),)),
    criterion("b1", "b", maximum="4"),
    criterion("b2", "b", maximum="4"),
    criterion("p", maximum="5", rules=(Penalty(),)),
    criterion("p1", "p", maximum="3"),
    criterion("p2", "p", maximum="4", rules=(DeductPer(points=Decimal(1)),)),
    maximum="100",
)


def result(scored, key="total", round_=SELF):
    return results(scored, round_)[CriterionKey(key)]


def test_parents_add_up_their_parts():
    scored = sheet(EXAMPLE, {"i11": "3.5", "i12": "1", "i2": "2.25", "ii": "5"})

    assert result(scored, "i1").points == Fraction("4.5")
    assert result(scored, "i").points == Fraction("6.75")
    assert result(scored).points == Fraction("11.75")
    assert result(scored).blanks == 0


def test_a_blank_counts_as_nothing_but_is_not_zero():
    scored = sheet(EXAMPLE, {"i11": "3"})

    assert result(scored, "i12").points is None
    assert result(scored, "i1").points == 3
    assert result(scored, "i1").blanks == 1
    assert result(scored).blanks == 3


def test_a_criterion_of_nothing_but_blanks_is_blank():
    scored = sheet(EXAMPLE, {"ii": "5"})

    assert result(scored, "i").points is None
    assert result(scored, "i").counted == 0
    assert result(scored).points == 5


def test_a_zero_is_known():
    assert result(sheet(EXAMPLE, {"i11": "0"}), "i").points == 0


def test_what_a_document_states_for_a_parent_is_shown_but_not_summed():
    scored = sheet(EXAMPLE, {"i": "9", "i11": "3", "i12": "1", "i2": "2", "ii": "5"})

    assert result(scored, "i").points == 9
    assert result(scored, "i").computed == 6
    assert result(scored).computed == 11


def test_points_above_the_maximum_count_as_typed():
    scored = sheet(EXAMPLE, {"ii": "7"})

    assert result(scored, "ii").counted == 7
    assert result(scored, "ii").remaining == -2
    assert result(scored).counted == 7


def test_a_bonus_counts_up_to_its_maximum_only():
    with_bonus = rubric(criterion("a", maximum="2", rules=(Bonus(),)), criterion("b", rules=(Bonus(),)))
    scored = sheet(with_bonus, {"a": "3", "b": "9"})

    assert result(scored, "a").points == 3
    assert result(scored, "a").counted == 2
    assert result(scored, "b").counted == 9


def test_a_bonus_outside_the_total_adds_points_but_no_maximum():
    scored = sheet(BEYOND, {"i": "97", "b1": "2", "b2": "0", "p1": "0", "p2": "0"})

    assert result(scored).points == 99
    assert result(scored).maximum == 100
    assert result(scored).extra == 2
    assert result(scored).remaining == 1
    assert result(scored).lost == 3
    assert result(scored, "b").maximum == 5
    assert result(scored, "b").remaining == 0


def test_a_section_of_bonus_counts_up_to_its_maximum():
    scored = sheet(BEYOND, {"i": "100", "b1": "4", "b2": "4"})

    assert result(scored, "b").points == 5
    assert result(scored).points == 105
    assert result(scored).remaining == -5


def test_a_section_of_bonus_inside_the_total_brings_its_stated_maximum_into_it():
    inside = rubric(
        criterion("i", maximum="8"),
        criterion("b", maximum="2", rules=(Bonus(),)),
        criterion("b1", "b", maximum="2"),
        criterion("b2", "b", maximum="2"),
        criterion("c", maximum="1", rules=(Bonus(),)),
        criterion("c1", "c"),
    )
    scored = sheet(inside, {"i": "8", "b1": "2", "b2": "2", "c1": "1"})

    assert result(scored).points == result(scored).maximum == summed_maximum(inside, TOTAL) == 11


def test_a_penalty_is_taken_off_the_sum_above_it():
    scored = sheet(BEYOND, {"i": "97", "p1": "1.5", "p2": "1"})

    assert result(scored, "p1").counted == Fraction(3, 2)
    assert result(scored, "p").points == Fraction(5, 2)
    assert result(scored, "p").remaining == Fraction(5, 2)
    assert result(scored).points == Fraction("94.5")
    assert result(scored).remaining == Fraction("5.5")


def test_a_penalty_takes_away_at_most_its_maximum():
    scored = sheet(BEYOND, {"i": "97", "p1": "9", "p2": "3"})
    leaf = rubric(criterion("a", maximum="10"), criterion("p", maximum="2", rules=(Penalty(),)), maximum="10")

    assert result(scored, "p").points == 5
    assert result(scored).points == 92
    assert result(sheet(leaf, {"a": "10", "p": "3"})).points == 8


def test_what_is_counted_below_a_penalty_is_taken_away():
    scored = sheet(BEYOND, {"i": "97", "p2": Score(inputs=(RuleInput(rule=0, count=3),))})

    assert result(scored, "p2").computed == 3
    assert result(scored).points == 94


def test_a_penalty_inside_a_penalty_is_taken_away_once():
    nested = BEYOND.with_criterion(criterion("p1", "p", maximum="3", rules=(Penalty(), Bonus(extra=True))))

    assert nested.standing(CriterionKey("p1")) is nested.standing(CriterionKey("p2")) is Standing.PENALTY
    assert result(sheet(nested, {"i": "97", "p1": "2"})).points == 95


def test_a_section_keeps_the_penalty_that_exceeds_it_and_the_total_stays_above_nothing():
    mixed = rubric(
        criterion("i", maximum="10"),
        criterion("x"),
        criterion("b", "x", maximum="5", rules=(Bonus(extra=True),)),
        criterion("p", "x", maximum="5", rules=(Penalty(),)),
    )
    scored = sheet(mixed, {"i": "3", "b": "1", "p": "3"})

    assert result(scored, "x").points == -2
    assert result(scored, "x").maximum is None
    assert result(scored).points == 1
    assert result(sheet(mixed, {"i": "3", "p": "5"})).points == 0


def test_a_penalty_that_does_not_apply_takes_nothing_away():
    scored = sheet(BEYOND, {"i": "97", "p": Score(not_applicable=True), "p1": "3"})

    assert result(scored).points == 97
    assert result(scored, "p1").remaining == 0


def test_a_criterion_that_does_not_apply_leaves_the_maximum():
    scored = sheet(EXAMPLE, {"i12": Score(not_applicable=True), "i11": "4"})

    assert result(scored, "i12").maximum == 0
    assert result(scored, "i1").maximum == 4
    assert result(scored).maximum == 13
    assert result(scored, "i1").remaining == 0
    assert result(scored, "i1").blanks == 0


def test_points_beside_not_applicable_are_kept_but_not_counted():
    scored = sheet(EXAMPLE, {"ii": Score(not_applicable=True, points=Decimal(5))})

    assert result(scored, "ii").stated == 5
    assert result(scored).counted == 0


def test_where_a_section_does_not_apply_none_of_its_parts_does():
    scored = sheet(EXAMPLE, {"i": Score(not_applicable=True), "i11": "4", "ii": "5"})

    assert result(scored, "i11").not_applicable
    assert result(scored, "i").not_applicable
    assert result(scored, "i").maximum == 0
    assert result(scored).points == 5
    assert result(scored).maximum == 5


def test_a_section_whose_parts_all_do_not_apply_does_not_apply():
    away = Score(not_applicable=True)

    assert result(sheet(EXAMPLE, {"i11": away, "i12": away}), "i1").not_applicable
    assert not result(sheet(EXAMPLE, {"i11": away}), "i1").not_applicable


def test_a_blank_leaf_counts_by_its_rule():
    ruled = rubric(criterion("a", maximum="3", rules=(CountRate(rate=Decimal("0.25")),)))
    scored = sheet(ruled, {"a": Score(inputs=(RuleInput(rule=0, count=10),))})

    assert result(scored, "a").computed == Fraction("2.5")
    assert result(scored).points == Fraction("2.5")
    assert result(scored).blanks == 0


def test_typed_points_win_over_the_rule():
    ruled = rubric(criterion("a", maximum="3", rules=(CountRate(rate=Decimal("0.25")),)))
    scored = sheet(ruled, {"a": Score(points=Decimal(3), inputs=(RuleInput(rule=0, count=10),))})

    assert result(scored, "a").computed == Fraction("2.5")
    assert result(scored).points == 3


def test_thirds_add_up_exactly():
    third = criterion("a", maximum="1", rules=(Ratio(),))
    thirds = rubric(third, replace(third, key=CriterionKey("b")), replace(third, key=CriterionKey("c")))
    said = Score(inputs=(RuleInput(rule=0, achieved=Decimal(1), of=Decimal(3)),))

    assert result(sheet(thirds, {"a": said, "b": said, "c": said})).points == 1


def test_a_criterion_without_a_maximum_has_nothing_remaining():
    scored = sheet(rubric(criterion("a", rules=(CountRate(rate=Decimal(1)),))), {"a": "2"})

    assert result(scored, "a").maximum is None
    assert result(scored, "a").remaining is None
    assert result(scored).maximum is None


def test_rounds_are_added_up_apart():
    scored = sheet(EXAMPLE, {"ii": "5"}).with_scores({(CriterionKey("ii"), APPRAISED): Score(points=Decimal(4))})

    assert result(scored, round_=SELF).points == 5
    assert result(scored, round_=APPRAISED).points == 4


def test_a_rubric_of_nothing_but_its_total_has_the_totals_own_points():
    assert result(sheet(rubric(maximum="100"), {"total": "93"})).points == 93


def test_the_maxima_of_leaves_are_summed_whatever_the_sections_state():
    assert summed_maximum(EXAMPLE, TOTAL) == 15
    assert summed_maximum(EXAMPLE, CriterionKey("i1")) == 6
    assert summed_maximum(EXAMPLE, CriterionKey("ii")) == 5


def test_maxima_of_penalties_and_of_bonus_outside_the_total_are_in_no_sum_above_them():
    assert summed_maximum(BEYOND, TOTAL) == 100
    assert summed_maximum(BEYOND, CriterionKey("b")) == 8
    assert summed_maximum(BEYOND, CriterionKey("p")) == 7


def test_leaves_without_a_maximum_are_left_out_of_the_sum():
    partly = rubric(criterion("a", maximum="2"), criterion("b"))
    nowhere = rubric(criterion("a"), criterion("b"))

    assert summed_maximum(partly, TOTAL) == 2
    assert summed_maximum(nowhere, TOTAL) is None


TREES = trees(with_rules=True)
SCORES = st.builds(
    Score, points=st.none() | hundredths, inputs=st.tuples(inputs(0), inputs(1)), not_applicable=st.booleans()
)


@st.composite
def scored_sheets(draw):
    drawn = draw(TREES)
    leaves = [leaf.key for leaf in drawn.leaves] or [TOTAL]
    return sheet(drawn, draw(st.dictionaries(st.sampled_from(leaves), SCORES, max_size=6)))


def added_up(scored, key=TOTAL):
    """Add up what the leaves count, section by section, by the words of the rules alone."""
    line = scored.rubric.get(key)
    parts = scored.rubric.children(key)
    if not parts:
        return results(scored, SELF)[key].counted
    is_taken_away = line.is_penalty or scored.rubric.standing(key) is Standing.PENALTY
    total = sum(
        -added_up(scored, part.key) if part.is_penalty and not is_taken_away else added_up(scored, part.key)
        for part in parts
    )
    has_limit = (line.is_bonus or line.is_penalty) and line.max_points is not None
    return min(total, Fraction(line.max_points)) if has_limit else total


@given(scored_sheets())
def test_the_total_is_exactly_the_sum_of_the_leaves_less_the_penalties(scored):
    assert results(scored, SELF)[TOTAL].counted == max(0, added_up(scored))


@given(scored_sheets(), st.randoms(use_true_random=False))
def test_the_order_of_lines_does_not_matter(scored, shuffler):
    children = {line.key: list(scored.rubric.children(line.key)) for line in scored.rubric.criteria}
    for parts in children.values():
        shuffler.shuffle(parts)

    def in_order(line):
        yield line
        for part in children[line.key]:
            yield from in_order(part)

    shuffled = replace(scored, rubric=replace(scored.rubric, criteria=tuple(in_order(scored.rubric.root))))

    assert results(shuffled, SELF) == results(scored, SELF)


@given(scored_sheets(), st.data(), hundredths)
def test_raising_the_points_of_a_leaf_never_lowers_a_total_nor_those_of_a_penalty_raises_it(scored, data, more):
    leaf = data.draw(st.sampled_from(scored.rubric.leaves or (scored.rubric.root,)))
    own = results(scored, SELF)[leaf.key]
    typed = Decimal(0) if own.stated is None else own.stated
    before = scored.with_scores({(leaf.key, SELF): replace(scored.score(leaf.key, SELF), points=typed)})

    raised = before.with_scores({(leaf.key, SELF): replace(before.score(leaf.key, SELF), points=typed + more)})

    lower, higher = results(before, SELF), results(raised, SELF)
    if scored.rubric.standing(leaf.key) is Standing.PENALTY:
        assert lower[TOTAL].counted >= higher[TOTAL].counted
    else:
        assert all(lower[line.key].counted <= higher[line.key].counted for line in scored.rubric.criteria)


@given(scored_sheets())
def test_what_remains_and_what_counts_make_the_maximum(scored):
    for line in results(scored, SELF).values():
        is_part = line.standing is Standing.PART and line.maximum is not None
        assert not is_part or line.remaining + line.counted == line.maximum


@given(scored_sheets())
def test_the_total_is_one_sum_of_what_is_scored_less_penalties_with_bonus(scored):
    found = results(scored, SELF)
    scored_points = sum(
        found[part.key].counted - found[part.key].extra + found[part.key].penalties
        for part in scored.rubric.children(TOTAL)
        if found[part.key].standing is Standing.PART
    )
    total = found[TOTAL]
    has_parts = bool(scored.rubric.children(TOTAL))
    assert not has_parts or total.counted == max(0, scored_points - total.penalties + total.extra)


def test_lost_points_are_what_scored_lines_fall_short_of():
    scored = sheet(EXAMPLE, {"i11": "3.5", "i12": "3", "i2": "0"})

    assert result(scored, "i11").lost == Fraction("0.5")
    assert result(scored, "i12").lost == 0  # over its maximum, which makes up for no other line
    assert result(scored, "i1").lost == Fraction("0.5")
    assert result(scored, "i2").lost == 4
    assert result(scored, "ii").lost is None  # blank: nothing is lost yet
    assert result(scored).lost == Fraction("4.5")


def test_what_does_not_apply_and_what_states_no_maximum_loses_nothing():
    scored = sheet(rubric(criterion("a", maximum="2"), criterion("b")), {"a": Score(not_applicable=True), "b": "3"})

    assert result(scored, "a").lost is None
    assert result(scored, "b").lost is None
    assert result(scored).lost is None


def test_a_penalty_loses_what_it_takes_away_and_bonus_outside_the_total_loses_nothing():
    tree = rubric(
        criterion("a", maximum="10"),
        criterion("extra", maximum="3", rules=(Bonus(extra=True),)),
        criterion("penalties", maximum="2", rules=(Penalty(),)),
        criterion("late", "penalties", maximum="2"),
        criterion("missing", "penalties", maximum="2"),
    )
    scored = sheet(tree, {"a": "9", "extra": "1", "late": "1.5", "missing": "1"})

    assert result(scored, "extra").lost is None
    assert result(scored, "late").lost == Fraction("1.5")
    assert result(scored, "penalties").lost == 2  # no more is taken away
    assert result(scored).lost == 3


def test_a_section_of_bonus_loses_no_more_than_counts_there():
    tree = rubric(
        criterion("bonuses", maximum="5", rules=(Bonus(),)),
        criterion("a", "bonuses", maximum="5"),
        criterion("b", "bonuses", maximum="5"),
    )

    assert result(sheet(tree, {"a": "4", "b": "0"}), "bonuses").lost == 1


@given(tree=trees(), data=st.data())
def test_what_is_counted_and_lost_and_blank_makes_up_the_maximum(tree, data):
    lines = [line for line in tree.leaves if line.max_points is not None]
    scores = {
        line.key: Score(
            points=data.draw(st.none() | st.sampled_from([Decimal(0), line.max_points, line.max_points / 2]))
        )
        for line in lines
    }
    found = results(sheet(tree, scores), SELF)
    blank = sum((found[line.key].maximum for line in lines if found[line.key].blanks), Fraction(0))

    if lines:
        assert found[TOTAL].counted + (found[TOTAL].lost or 0) + blank == found[TOTAL].maximum
