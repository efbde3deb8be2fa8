from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, CriterionKey, Round, RoundKey
from danhgia_desktop.scoring.comparison import Compared, yardstick
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, rubric, sheet

EXAMPLE = rubric(
    criterion("i", maximum="10"),
    criterion("i1", "i", maximum="6"),
    criterion("i2", "i", maximum="4"),
    criterion("ii", maximum="5"),
)


def compared(ours, theirs, key: str, round_=SELF) -> Compared | None:
    found = results(ours, round_)[CriterionKey(key)]
    return yardstick(ours.rubric, round_, theirs).compare(CriterionKey(key), found)


def known(points: str, difference: str) -> Compared:
    return Compared(points=Fraction(points), not_applicable=False, difference=Fraction(difference))


def test_lines_and_sections_differ_by_what_they_have_more_or_less():
    ours = sheet(EXAMPLE, {"i1": "5", "i2": "4", "ii": "1"})
    theirs = sheet(EXAMPLE, {"i1": "5.5", "i2": "3", "ii": "1"})

    assert compared(ours, theirs, "i1") == known("5.5", "-0.5")
    assert compared(ours, theirs, "i2") == known("3", "1")
    assert compared(ours, theirs, "i") == known("8.5", "0.5")
    assert compared(ours, theirs, "ii") == known("1", "0")
    assert compared(ours, theirs, TOTAL) == known("9.5", "0.5")


def test_more_taken_away_is_less():
    tree = rubric(criterion("i", maximum="10"), criterion("p", maximum="5", rules=(Penalty(),)))
    ours, theirs = sheet(tree, {"i": "8", "p": "2"}), sheet(tree, {"i": "8", "p": "1"})

    assert compared(ours, theirs, "p") == known("-1", "-1")
    assert compared(ours, theirs, TOTAL) == known("7", "-1")


def test_blank_and_not_applicable_differ_by_nothing_that_could_be_said():
    ours = sheet(EXAMPLE, {"i1": "5", "ii": Score(not_applicable=True)})
    theirs = sheet(EXAMPLE, {"i2": Score(not_applicable=True), "ii": "2"})

    assert compared(ours, theirs, "i1") == Compared(points=None, not_applicable=False, difference=None)
    assert compared(ours, theirs, "i2") == Compared(points=None, not_applicable=True, difference=None)
    assert compared(ours, theirs, "ii") == Compared(points=Fraction(2), not_applicable=False, difference=None)


def test_what_is_compared_is_what_counts_not_what_a_document_states():
    theirs = sheet(EXAMPLE, {"i": "10", "i1": "5"})

    assert compared(sheet(EXAMPLE, {"i1": "6"}), theirs, "i") == known("5", "1")


def test_a_section_without_a_scored_part_comes_to_what_was_typed_before_its_line_was_split():
    ours, theirs = sheet(EXAMPLE, {"i": "3.5"}), sheet(EXAMPLE, {"i": "4.5"})

    assert compared(ours, theirs, "i") == known("4.5", "-1")


def test_a_line_typed_above_what_can_count_is_not_the_same_as_one_at_its_most():
    tree = rubric(criterion("b", maximum="2", rules=(Bonus(),)))

    assert compared(sheet(tree, {"b": "3"}), sheet(tree, {"b": "2"}), "b") == known("2", "1")


def test_a_line_that_moved_in_a_later_version_is_known_by_its_key():
    later = rubric(criterion("ii", maximum="5", code="I"), criterion("i1", maximum="6", code="II"))
    ours = sheet(later, {"ii": "4", "i1": "6"})

    assert compared(ours, sheet(EXAMPLE, {"ii": "3", "i1": "1"}), "ii") == known("3", "1")


def test_a_rubric_imported_anew_is_known_by_place_and_words():
    anew = rubric(
        criterion("x", maximum="10", code="i", text="TIÊU CHÍ I"),
        criterion("y", maximum="5", code="ii", text="Việc khác"),
    )

    assert compared(sheet(anew, {"x": "7"}), sheet(EXAMPLE, {"i1": "6"}), "x") == known("6", "1")
    assert compared(sheet(anew, {"y": "5"}), sheet(EXAMPLE, {"ii": "4"}), "y") is None


def test_another_round_is_compared_with_the_same_round_or_else_the_first():
    ours = sheet(EXAMPLE, {"ii": "3"}, APPRAISED)
    theirs = sheet(EXAMPLE, {"ii": "2"}, APPRAISED)
    assert compared(ours, theirs, "ii", APPRAISED) == known("2", "1")

    one_round = replace(EXAMPLE, rounds=(Round(key=RoundKey("only"), name="Điểm"),))
    measured = yardstick(EXAMPLE, APPRAISED, sheet(one_round, {"ii": "5"}, RoundKey("only")))
    assert (measured.round, measured.results[CriterionKey("ii")].counted) == (RoundKey("only"), 5)
