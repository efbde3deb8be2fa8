from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import Bonus, CountRate, Penalty, RuleInput
from danhgia_desktop.regulation.rubric import SELF, TOTAL, CriterionKey, NoSuchCriterionError
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.filling import at_maximum, without_stated_sums
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, hundredths, rubric, sheet, trees

COUNTED = CountRate(rate=Decimal("0.5"))
EXAMPLE = rubric(
    criterion("i", maximum="10"),
    criterion("i1", "i", maximum="6"),
    criterion("i2", "i", maximum="4", rules=(COUNTED,)),
    criterion("ii", maximum="5"),
    criterion("bonus", maximum="2", rules=(Bonus(),)),
    criterion("bonuses", maximum="2", rules=(Bonus(),)),
    criterion("prize", "bonuses", maximum="2"),
    criterion("penalties", maximum="5", rules=(Penalty(),)),
    criterion("late", "penalties", maximum="1"),
    criterion("unstated"),
)


def filled(scored, section: str = TOTAL) -> dict[str, Decimal | None]:
    return {key: score.points for (key, _), score in at_maximum(scored, CriterionKey(section), SELF).items()}


def test_blank_lines_get_their_maximum_and_others_stay():
    assert filled(sheet(EXAMPLE, {"i1": "0"})) == {"i2": Decimal(4), "ii": Decimal(5)}


def test_only_the_section_is_filled():
    assert filled(sheet(EXAMPLE), "i") == {"i1": Decimal(6), "i2": Decimal(4)}
    assert filled(sheet(EXAMPLE), "ii") == {"ii": Decimal(5)}


def test_bonus_and_penalty_and_lines_without_a_maximum_stay_blank():
    assert not filled(sheet(EXAMPLE, {"i1": "1", "i2": "1", "ii": "1"}))


def test_a_line_with_figures_and_one_that_does_not_apply_stay_as_they_are():
    counted = Score(inputs=(RuleInput(rule=0, achieved=Decimal(1)),))
    scored = sheet(EXAMPLE, {"i1": Score(not_applicable=True), "i2": counted})

    assert not filled(scored, "i")


def test_words_already_written_stay():
    scored = sheet(EXAMPLE, {"ii": Score(reason="tốt", evidence="BC 1")})

    assert at_maximum(scored, CriterionKey("ii"), SELF) == {
        ("ii", SELF): Score(points=Decimal(5), reason="tốt", evidence="BC 1")
    }


def test_what_is_stated_beside_sums_is_taken_away_and_the_rest_of_the_score_stays():
    scored = sheet(EXAMPLE, {"i": Score(points=Decimal(9), reason="theo bản giấy"), "i1": "3", TOTAL: "12"})

    assert without_stated_sums(scored, TOTAL, SELF) == {
        ("i", SELF): Score(reason="theo bản giấy"),
        (TOTAL, SELF): Score(),
    }
    assert set(without_stated_sums(scored, CriterionKey("i"), SELF)) == {("i", SELF)}


def test_an_unknown_section_is_refused():
    with pytest.raises(NoSuchCriterionError):
        at_maximum(sheet(EXAMPLE), CriterionKey("x"), SELF)


@given(tree=trees(with_rules=True), data=st.data())
def test_filling_leaves_no_blank_that_can_be_filled_and_changes_no_other_line(tree, data):
    keys = [line.key for line in tree.leaves]
    given_ = data.draw(st.dictionaries(st.sampled_from(keys), hundredths, max_size=4)) if keys else {}
    scored = sheet(tree, {key: Score(points=points) for key, points in given_.items()})

    changed = at_maximum(scored, TOTAL, SELF)
    after = scored.with_scores(changed)

    assert not at_maximum(after, TOTAL, SELF)
    assert not {key for key, _ in changed} & set(given_)
    assert results(after, SELF)[TOTAL].blanks == results(scored, SELF)[TOTAL].blanks - len(changed)
