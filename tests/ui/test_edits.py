"""How the window changes data."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest

from danhgia_desktop.operations import rubric_editing, scoring, units
from danhgia_desktop.operations.names import NameMissingError
from danhgia_desktop.operations.undoing import StepUnderwayError
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace, Scoresheet, SheetUid
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.wording import Language
from tests.storage.builders import ACTOR, query
from tests.ui.seeded import add_seed


@pytest.fixture
def sheet(store) -> Scoresheet:
    return add_seed(store)


@pytest.fixture
def edits(qapp, store, sheet) -> Edits:
    return Edits(store, ACTOR)


@pytest.fixture
def place(sheet) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find("I.1.2/1").key, round=SELF)


def test_an_operation_runs_and_everyone_is_told_what_it_returned(edits, place, qtbot):
    with qtbot.waitSignal(edits.changed) as changed:
        outcome = edits.run(scoring.set_points, place, Decimal("2.5"))

    assert outcome is changed.args[0]
    assert outcome.score(*place.key).points == Decimal("2.5")
    assert edits.saved_at is not None


def test_a_refusal_is_told_in_a_sentence_and_changes_nothing(edits, qtbot):
    with qtbot.assertNotEmitted(edits.changed), qtbot.waitSignal(edits.refused) as refused:
        assert edits.run(units.add_unit, "  ") is None

    assert refused.args[0]
    assert edits.saved_at is None


def test_who_attempts_hears_the_refusal_itself(edits, qtbot):
    with qtbot.assertNotEmitted(edits.refused), pytest.raises(NameMissingError):
        edits.attempt(units.add_unit, "")


def test_the_undo_action_names_the_step_and_takes_it_back(edits, place, qtbot):
    edits.run(scoring.set_points, place, Decimal(2))
    assert edits.undo_action.text() == "Hoàn tác: Sửa điểm I.1.2/1"

    with qtbot.waitSignal(edits.changed) as changed:
        edits.undo_action.trigger()

    assert changed.args == [None]
    assert edits.redo_action.text() == "Làm lại: Sửa điểm I.1.2/1"
    assert scoring.get_scoresheet(edits.store, place.sheet).score(*place.key).points == Decimal(3)

    edits.redo_action.trigger()
    assert scoring.get_scoresheet(edits.store, place.sheet).score(*place.key).points == Decimal(2)


@pytest.fixture
def large_step(edits, store, sheet) -> None:
    """A rubric is saved over many sheets, after a score was changed."""
    with store.work(ACTOR, Label.OPEN_SCORESHEET, name="Sở", period="2021") as work:
        for year in range(2021, 2027):
            work.scoresheets.add(replace(sheet, uid=SheetUid(str(year)), period=Period.year_of(year), scores={}))
    edits.run(rubric_editing.save_rubric, replace(sheet.rubric, name="Bảng mới"), base=sheet.rubric)


def test_a_large_step_is_undone_beside_the_window_and_what_is_pressed_meanwhile_comes_after_it(
    edits, large_step, qtbot
):
    told = []
    edits.busy_changed.connect(told.append)
    edits.stepped.connect(lambda step: told.append((step.kind, step.label)))

    edits.undo_action.trigger()
    edits.undo_action.trigger()
    edits.redo_action.trigger()
    assert told == [True]

    qtbot.waitUntil(lambda: False in told)
    qtbot.waitUntil(lambda: len(told) == 5)
    rubric, sheets = Label.EDIT_RUBRIC, Label.OPEN_SCORESHEET
    steps = [each for each in told if not isinstance(each, bool)]
    assert steps == [(ChangeKind.UNDO, rubric), (ChangeKind.UNDO, sheets), (ChangeKind.REDO, sheets)]
    assert edits.redo_action.text() == "Làm lại: Sửa bộ tiêu chí Bảng mới"


def test_a_large_step_that_cannot_be_undone_is_refused_when_its_turn_comes(edits, large_step, store, qtbot):
    query(store.path, "UPDATE rubric SET name = 'Ai đó'")

    with qtbot.waitSignals([edits.refused, edits.changed]), qtbot.assertNotEmitted(edits.stepped):
        edits.undo_action.trigger()


def test_nothing_is_written_while_a_large_step_is_undone_and_the_status_line_says_so(
    edits, large_step, place, store, qtbot
):
    version = store.version()
    edits.undo_action.trigger()

    with qtbot.assertNotEmitted(edits.refused), qtbot.waitSignal(edits.told) as told:
        assert edits.run(scoring.set_points, place, Decimal(1)) is None
    with pytest.raises(StepUnderwayError):
        edits.attempt(scoring.set_points, place, Decimal(1))

    assert told.args[0].startswith("Chưa làm được việc này: một bước lớn")
    qtbot.waitUntil(lambda: not edits.is_busy)
    assert store.version() == version + 1
    assert edits.run(scoring.set_points, place, Decimal(1)) is not None


def test_a_step_begins_once_the_one_before_it_is_told(edits, large_step, store, qtbot):
    versions = []
    edits.stepped.connect(lambda _step: (QTest.qWait(20), versions.append(store.version())))
    version = store.version()

    edits.undo_action.trigger()
    edits.undo_action.trigger()

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert versions == [version + 1, version + 2]


def test_what_was_pressed_after_a_step_that_is_refused_is_not_done(edits, large_step, store, qtbot):
    query(store.path, "UPDATE rubric SET name = 'Ai đó'")
    version = store.version()

    with qtbot.assertNotEmitted(edits.stepped), qtbot.waitSignal(edits.refused):
        edits.undo_action.trigger()
        edits.redo_action.trigger()
        edits.undo_action.trigger()

    assert not edits.is_busy
    assert store.version() == version


def test_a_large_step_that_fails_by_a_bug_leaves_the_window_free_and_read_again(edits, large_step, store, qtbot):
    query(store.path, "CREATE TRIGGER fails BEFORE UPDATE ON rubric BEGIN SELECT RAISE(ABORT, 'by a bug'); END")

    with qtbot.captureExceptions() as caught, qtbot.waitSignals([edits.changed, edits.busy_changed]):
        edits.undo_action.trigger()
        qtbot.waitUntil(lambda: not edits.is_busy)

    assert "by a bug" in str(caught[0][1])
    assert edits.undo_action.text() == "Hoàn tác: Sửa bộ tiêu chí Bảng mới"


def test_the_steps_are_named_anew_once_nothing_is_being_undone(edits, large_step, store, qtbot):
    steps = len([each for each in store.history() if each.kind is ChangeKind.NORMAL])
    for _ in range(steps):
        edits.undo_action.trigger()

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert not edits.undo_action.isEnabled()
    assert edits.redo_action.isEnabled()


def test_something_left_open_says_why_nothing_is_undone(edits, place, qtbot):
    edits.run(scoring.set_points, place, Decimal(2))
    edits.ask_first(lambda: "Còn chữ đang gõ.")

    with qtbot.assertNotEmitted(edits.stepped), qtbot.waitSignal(edits.told) as told:
        edits.undo_action.trigger()

    assert told.args == ["Còn chữ đang gõ."]


def test_with_nothing_to_undo_the_actions_rest(qapp, tmp_path):
    with open_store(tmp_path / "new.sqlite3") as store:
        edits = Edits(store, ACTOR)

        assert not edits.undo_action.isEnabled()
        assert not edits.redo_action.isEnabled()
        assert edits.undo_action.text() == "Hoàn tác"


def test_undo_says_so_where_nothing_is_left_to_undo(edits, place, store, qtbot):
    edits.run(scoring.set_points, place, Decimal(2))
    while store.undoable() is not None:  # behind the window's back
        store.undo(ACTOR)

    with qtbot.waitSignals([edits.refused, edits.changed]):
        edits.undo_action.trigger()

    assert not edits.undo_action.isEnabled()


def test_the_steps_are_named_in_the_language_that_is_spoken(edits, place):
    edits.run(scoring.set_points, place, Decimal(2))

    edits.speak(Language.EN)

    assert "Change points of I.1.2/1" in edits.undo_action.text()


def test_a_file_that_is_only_looked_at_offers_no_undo(store, sheet, qapp):
    path = store.path
    store.close()
    with open_store(path, read_only=True) as reader:
        edits = Edits(reader, ACTOR)

        assert edits.is_read_only
        assert not edits.undo_action.isEnabled()


def test_redo_has_the_keys_of_excel_on_every_system(edits):
    keys = [sequence.toString() for sequence in edits.redo_action.shortcuts()]

    assert keys[0] == "Ctrl+Y"  # the one that the menu and F1 name
    assert "Ctrl+Shift+Z" in keys
