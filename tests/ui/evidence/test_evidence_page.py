"""All documents in the catalogue: narrowed, added, taken in from folders, printed, followed to where they are used."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from danhgia_desktop.operations import evidence
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.evidence.evidence_page import EvidencePage
from tests.operations.evidence_office import LINE, add, proves_line, proves_task, write
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import TASK
from tests.ui.evidence.conftest import fill
from tests.ui.keyboard import CTRL, press
from tests.ui.shown_page import dialog_shown, shown

KEY = Qt.Key


@pytest.fixture
def documents(store, tmp_path):
    """One of each kind that the list can be narrowed to."""
    whole, lost = (
        add(store, "H1", write(tmp_path), issued_on=date(2020, 1, 1)),
        add(store, "H2", write(tmp_path, "mất.pdf", b"lost")),
    )
    bare, unused = add(store, "H3"), add(store, "H4", write(tmp_path, "khác.pdf", b"other"))
    evidence.attach(store, ACTOR, [proves_task(whole), proves_line(whole), proves_line(lost), proves_task(bare)])
    next(path for path in folder_of(store.path).rglob("*.pdf") if path.read_bytes() == b"lost").unlink()
    return whole, lost, bare, unused


@pytest.fixture
def page(desk, qtbot, wait) -> EvidencePage:
    """The page on the screen with the keyboard."""
    page = EvidencePage(desk)
    with shown(page, qtbot):
        wait()
        page.take_focus()
        yield page


def codes(page: EvidencePage) -> list[str]:
    model = page.table.records
    return [model.record_at(row).texts[0] for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("row", "expected"),
    [(0, ["H1", "H2", "H3", "H4"]), (1, ["H4"]), (2, ["H3"]), (3, ["H2"]), (4, ["H1"])],
)
def test_the_list_is_narrowed_to_what_needs_work(documents, page, row, expected):
    page.findChild(QComboBox, "evidence_narrowing").setCurrentIndex(row)

    assert codes(page) == expected


def test_documents_are_searched_without_marks(documents, page):
    page.begin_search()
    press("khac")

    assert codes(page) == ["H4"]


def test_each_document_leads_to_the_task_and_the_line_that_it_proves(documents, page):
    wanted = []
    page.task_wanted.connect(lambda followed: wanted.append(followed.task.uid))
    page.line_wanted.connect(lambda place: wanted.append(place.criterion))
    uses = page._pane.uses

    uses.setFocus()
    press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)

    said = [uses.item(row).text() for row in range(uses.count())]
    assert [TASK if "nhiệm vụ" in words else LINE for words in said] == wanted
    assert set(wanted) == {TASK, LINE}


def test_a_document_is_added_by_keys_and_must_say_what_it_is_about(page, wait, store):
    press(KEY.Key_Return)  # on the button of the empty page
    wait()
    dialog = dialog_shown()
    fill(dialog, document_code="H5", document_issued="20/9/2026")
    dialog.act.click()
    assert dialog.isVisible()
    fill(dialog, document_summary="Báo cáo")
    press((CTRL, KEY.Key_Return))
    wait()

    assert codes(page) == ["H5"]
    assert store.undoable().label is Label.ADD_EVIDENCE


def test_a_code_that_another_document_has_is_refused_beside_its_field(documents, page, wait):
    press(KEY.Key_F2)
    wait()
    dialog = dialog_shown()
    dialog.findChild(QLineEdit, "document_code").clear()
    fill(dialog, document_code="h 4")
    dialog.act.click()

    assert dialog.findChild(QLineEdit, "document_code").hasFocus()
    assert dialog.isVisible()


def test_a_document_in_use_stays_and_says_why(documents, page, prompts, wait):
    press(KEY.Key_Delete)
    wait()

    assert codes(page) == ["H1", "H2", "H3", "H4"]
    assert len(prompts.said) == 1


def test_a_folder_is_taken_in_in_one_step_and_tells_what_is_not(page, prompts, wait, store, tmp_path):
    folder = tmp_path / "Minh chứng"
    for name, content in (("H7.1 Một.pdf", b"one"), ("Hai.pdf", b"two"), ("x.exe", b"MZ")):
        write(folder, name, content)
    prompts.answers.append(folder)

    press((CTRL, KEY.Key_Insert))
    wait()

    assert codes(page) == ["H7.1", ""]
    assert "x.exe" in prompts.said[-1]
    store.undo(ACTOR)
    assert evidence.all_documents(store) == ()


def test_the_index_is_looked_at_and_saved(documents, page, wait, qtbot, tmp_path):
    page.desk.prompts.answers.append(tmp_path / "Danh mục.pdf")

    page._print.trigger()
    wait()
    dialog = dialog_shown()
    qtbot.waitUntil(lambda: dialog.is_up_to_date)
    dialog._choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.is_up_to_date)
    dialog.findChild(type(dialog._print), "save_pdf_button").click()
    wait()

    assert (tmp_path / "Danh mục.pdf").read_bytes().startswith(b"%PDF")
