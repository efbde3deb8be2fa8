"""Fields and equations of rules, apart from the tab."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton

from danhgia_desktop.regulation.criterion_rule import (
    Choice,
    CountRate,
    DeductPer,
    Part,
    Penalty,
    RuleInput,
)
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import BLANK, Score, ScorePlace, SheetUid
from danhgia_desktop.ui.scoring.choice_field import ChoiceField
from danhgia_desktop.ui.scoring.rule_inputs import field_for
from danhgia_desktop.ui.scoring.rule_panel import RulePanel
from danhgia_desktop.ui.scoring.rule_yields import say_yields
from danhgia_desktop.wording import Language
from tests.rubric_builders import criterion, rubric, sheet
from tests.ui.keyboard import press, show_and_focus

Key = Qt.Key

ONE_OF = Choice(
    options=(
        Part(name="Ban hành trong quý I", points=Decimal(5)),
        Part(name="Ban hành sau quý I", points=Decimal("2.5")),
        Part(name="Không ban hành", points=Decimal(0)),
    )
)
PLACE = ScorePlace(sheet=SheetUid("s"), criterion=CriterionKey("a"), round=SELF)
LATE = DeductPer(points=Decimal(1), unit="báo cáo chậm")


@pytest.fixture
def field(qtbot) -> ChoiceField:
    field = field_for(ONE_OF, 0)
    qtbot.addWidget(field)
    show_and_focus(field, field.stops()[0], qtbot)
    return field


def chosen(field) -> tuple[int, ...] | None:
    return field.said().ticked


def test_nothing_is_chosen_while_nobody_has_said(field):
    assert field.said() == RuleInput(rule=0)
    assert field.said().is_blank


def test_space_and_arrows_choose(field, qtbot):
    with qtbot.waitSignals([field.entered] * 2):
        press(Key.Key_Space)
        assert chosen(field) == (0,)
        press(Key.Key_Down)

    assert chosen(field) == (1,)


def test_a_digit_which_people_mean_as_points_chooses_nothing(field, qtbot):
    with qtbot.assertNotEmitted(field.entered):
        press("2")

    assert chosen(field) is None


def test_delete_takes_the_choice_back(field, qtbot):
    press(Key.Key_Space)
    with qtbot.waitSignal(field.entered):
        press(Key.Key_Delete)

    assert chosen(field) is None


def test_a_click_on_the_words_chooses_too(field, qtbot):
    words = next(label for label in field.findChildren(QLabel) if label.text() == "Ban hành sau quý I")

    with qtbot.waitSignal(field.entered):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)

    assert chosen(field) == (1,)


def test_alternatives_are_read_out_with_what_they_are_worth(field):
    assert [button.accessibleName() for button in field.findChildren(QRadioButton)] == [
        "Ban hành trong quý I: 5",
        "Ban hành sau quý I: 2,5",
        "Không ban hành: 0",
    ]


def test_what_was_said_before_is_shown(field):
    field.show_said(RuleInput(rule=0, ticked=(2,)))
    assert chosen(field) == (2,)

    field.show_said(RuleInput(rule=0))
    assert chosen(field) is None


def test_a_penalty_has_no_field_of_its_own(qapp):
    assert field_for(Penalty(), 0) is None


def said_count(count: int) -> tuple[RuleInput, ...]:
    return (RuleInput(rule=0, count=count),)


@pytest.mark.parametrize(
    ("rule", "said", "equation"),
    [
        (ONE_OF, (RuleInput(rule=0, ticked=(1,)),), "→ 2,5"),
        (CountRate(rate=Decimal("0.5"), per=2), said_count(5), "5 : 2 × 0,5 → 1"),
        (CountRate(rate=Decimal("0.5"), per=2), said_count(50), "50 : 2 × 0,5 → 12,5, tối đa 5"),
    ],
)
def test_each_rule_says_what_it_yields(qapp, rule, said, equation):
    assert say_yields(criterion("a", maximum="5", rules=(rule,)), said) == (equation,)


@pytest.mark.parametrize(
    ("rule", "said", "equation"),
    [
        (ONE_OF, (RuleInput(rule=0, ticked=(1,)),), "→ −2,5"),
        (LATE, said_count(2), "2 × −1 → −2"),
        (CountRate(rate=Decimal(1)), said_count(2), "2 × 1 = −2"),
        (CountRate(rate=Decimal(1)), said_count(9), "9 × 1 = −9, tối đa −5"),
    ],
)
def test_what_a_penalty_yields_is_shown_as_taken_away(qapp, rule, said, equation):
    assert say_yields(criterion("a", maximum="5", rules=(rule,)), said, penalty=True) == (equation,)


def test_the_panel_of_a_penalty_says_how_much_is_taken_away(qtbot):
    late = criterion("a", "p", maximum="5", rules=(LATE,))
    scored = sheet(rubric(criterion("p", maximum="5", rules=(Penalty(),)), late), {"a": Score(inputs=said_count(2))})
    panel = RulePanel()
    qtbot.addWidget(panel)

    score = scored.score(CriterionKey("a"), SELF)
    panel.show_line(late, score, results(scored, SELF)[CriterionKey("a")], place=PLACE, language=Language.VI)

    assert panel.findChild(QLineEdit, "rule_0_count").text() == "2"
    assert panel.findChild(QLabel, "rule_points").text() == "Theo quy tắc: trừ 2 điểm"
    assert "2 × −1 → −2" in [label.text() for label in panel.findChildren(QLabel)]


def test_the_panel_of_a_choice_says_its_alternatives_once(qtbot):
    line = criterion("a", maximum="5", rules=(ONE_OF,))
    panel = RulePanel()
    qtbot.addWidget(panel)

    result = results(sheet(rubric(line)), SELF)[CriterionKey("a")]
    panel.show_line(line, BLANK, result, place=PLACE, language=Language.VI)

    said = [label.text() for label in panel.findChildren(QLabel)]
    assert "Chọn một mức:" in said
    assert sum("Không ban hành" in text for text in said) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [("2.5", "Điểm đã gõ đúng mức “Ban hành sau quý I”"), ("3", ""), (None, "Nhập đủ số liệu để tính điểm")],
)
def test_points_typed_for_a_choice_are_found_among_its_levels_and_ask_for_no_more(qtbot, typed, said):
    line = criterion("a", maximum="5", rules=(ONE_OF,))
    scored = sheet(rubric(line), {} if typed is None else {"a": typed})
    panel = RulePanel()
    qtbot.addWidget(panel)

    score = scored.score(CriterionKey("a"), SELF)
    panel.show_line(line, score, results(scored, SELF)[CriterionKey("a")], place=PLACE, language=Language.VI)

    shown = panel.findChild(QLabel, "rule_points")
    assert (shown.text(), shown.isHidden()) == (said, not said)
