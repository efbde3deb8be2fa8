"""Documents are attached, looked at and detached by keys, by dropping and by pasting."""

from __future__ import annotations

import shutil
import stat
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from danhgia_desktop.evidence.proved_place import ProvedPlace
from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.evidence_proofs import proofs_of
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
from danhgia_desktop.ui.evidence.proof_model import ENTRY
from tests.evidence.documents import PDF
from tests.operations.evidence_office import LINE, add, proves_line, proves_task, write
from tests.storage.builders import SHEET
from tests.storage.plan_builders import TASK
from tests.ui.evidence.conftest import fill, urls
from tests.ui.keyboard import CTRL, press
from tests.ui.shown_page import dialog_shown, shown

AT_TASK = ProvedPlace(task=TASK)
AT_LINE = ProvedPlace(sheet=SHEET, criterion=LINE, round=SELF)
KEY = Qt.Key


@pytest.fixture
def panel(desk, qtbot) -> EvidencePanel:
    """The panel of a task, on the screen with the keyboard."""
    panel = EvidencePanel(desk)
    with shown(panel, qtbot):
        panel.show_place(AT_TASK, can_write=True)
        panel.window().addAction(desk.edits.undo_action)
        panel.list.setVisible(True)
        panel.setFocus()
        yield panel


def rows(panel: EvidencePanel) -> list[tuple[str, str]]:
    entries = [panel.model.entry(row) for row in range(panel.model.rowCount())]
    return [(entry.heading, entry.note) for entry in entries]


def drop(panel: EvidencePanel, *paths) -> None:
    mime = urls(*paths)
    event = QDropEvent(QPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    panel.dropEvent(event)


def test_files_are_dropped_and_undone_in_one_step(panel, wait, tmp_path):
    said = []
    panel.said.connect(said.append)

    drop(panel, write(tmp_path, "H1.2 Báo cáo.pdf"), write(tmp_path, "Ảnh.png", b"picture"))
    wait()

    assert rows(panel) == [("H1.2", ""), ("H1.2 Báo cáo.pdf", "1 KB"), ("Ảnh", ""), ("Ảnh.png", "1 KB")]
    assert said == ["Đã gắn 2 tệp."]
    drop(panel, write(tmp_path, "Ảnh chép.png", b"picture"))
    wait()
    assert said[-1] == "1 tệp đã có ở đây (cùng nội dung), không gắn lại."
    assert len(rows(panel)) == 4
    press((CTRL, KEY.Key_Z))
    assert rows(panel) == []
    assert evidence.all_documents(panel.desk.edits.store) == ()


def test_copied_files_are_pasted_and_what_is_refused_is_told_with_the_way_out(panel, wait, prompts, copied, tmp_path):
    copied(write(tmp_path), write(tmp_path, "x.exe", b"MZ"), write(tmp_path, "trống.pdf", b""), tmp_path / "mất.pdf")

    press((CTRL, KEY.Key_V))
    wait()

    assert [heading for heading, _ in rows(panel)] == ["Báo cáo", "Báo cáo.pdf"]
    (told,) = prompts.said
    assert all(name in told for name in ("x.exe", "trống.pdf", "mất.pdf"))


def test_nothing_copied_is_said_in_the_status_line(panel, copied):
    copied()
    said = []
    panel.said.connect(said.append)

    press((CTRL, KEY.Key_V))

    assert said[0].startswith("Chưa chép tệp nào")


def test_a_file_is_chosen_by_the_key_that_adds(panel, wait, prompts, tmp_path):
    prompts.answers.append(write(tmp_path))

    press(KEY.Key_Insert)
    wait()

    assert len(rows(panel)) == 2


def test_copying_is_stopped_by_its_button_and_changes_nothing(panel, wait, tmp_path):
    drop(panel, write(tmp_path))
    panel.copying.findChild(QPushButton, "stop_copying_button").click()
    wait()

    assert not panel.copying.isVisible()
    assert evidence.all_documents(panel.desk.edits.store) == ()


def test_a_disk_without_room_is_told_and_nothing_is_lost(panel, wait, prompts, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=0))
    path = write(tmp_path)

    drop(panel, path)
    wait()

    assert prompts.said
    assert evidence.all_documents(panel.desk.edits.store) == ()
    assert path.read_bytes() == PDF


def test_a_document_is_found_without_marks_and_attached(panel, wait):
    store = panel.desk.edits.store
    add(store, "H1", summary="Kế hoạch")
    report = add(store, "H2", summary="Báo cáo quý")

    press((CTRL, KEY.Key_Insert))
    wait()
    press("bao cao", KEY.Key_Return, KEY.Key_Return)
    wait()

    assert [proof.document for proof in proofs_of(store, AT_TASK)] == [report]


def test_pages_are_named_and_taken_back_with_undo(panel, prompts, wait):
    of = add(panel.desk.edits.store, "H1")
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    prompts.answers.append("tr. 3–5")
    panel.setFocus()

    press(KEY.Key_F4)

    assert panel.model.entry(0).pages == "Trang: tr. 3–5"
    press((CTRL, KEY.Key_Z))
    assert panel.model.entry(0).pages == ""
    assert rows(panel) == [("H1 · 20/09/2026", "chưa có tệp")]


def test_a_document_is_edited_with_a_file_more_in_one_step(panel, wait, copied, tmp_path):
    of = add(panel.desk.edits.store, "H1")
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    panel.setFocus()

    press(KEY.Key_F2)
    wait()
    dialog = dialog_shown()
    fill(dialog, document_number="405/BC-SNV", document_code="H9")
    copied(write(tmp_path))
    dialog._files.list.setFocus()
    press((CTRL, KEY.Key_V))
    wait()
    dialog.act.click()

    edited = evidence.get_document(panel.desk.edits.store, of.uid)
    assert (edited.number, edited.code, [file.name for file in edited.files]) == ("405/BC-SNV", "H1H9", ["Báo cáo.pdf"])
    panel.desk.edits.undo_action.trigger()
    assert evidence.get_document(panel.desk.edits.store, of.uid) == of


def test_a_document_is_detached_and_stays(panel):
    of = add(panel.desk.edits.store, "H1")
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    panel.setFocus()

    press(KEY.Key_Delete)

    assert rows(panel) == []
    assert evidence.all_documents(panel.desk.edits.store) == (of,)


def test_a_file_opens_as_a_copy_that_cannot_be_written_and_is_saved_elsewhere(panel, wait, opened, prompts, tmp_path):
    of = add(panel.desk.edits.store, "H1", write(tmp_path))
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    panel.setFocus()
    prompts.answers.append(tmp_path / "ra.pdf")

    press(KEY.Key_Return)
    wait()
    press((CTRL, KEY.Key_S))
    wait()

    (copy,) = opened
    assert (copy.name, copy.read_bytes(), copy.stat().st_mode & stat.S_IWRITE) == ("Báo cáo.pdf", PDF, 0)
    assert folder_of(panel.desk.edits.store.path) not in copy.parents
    assert (tmp_path / "ra.pdf").read_bytes() == PDF


def test_a_file_that_is_gone_is_marked_and_told_how_to_come_by_it_again(panel, wait, opened, prompts, tmp_path):
    of = add(panel.desk.edits.store, "H1", write(tmp_path))
    for path in folder_of(panel.desk.edits.store.path).rglob("*.pdf"):
        path.unlink()
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    panel.setFocus()

    press(KEY.Key_Return)
    wait()

    assert ("Báo cáo.pdf", "thiếu tệp") in rows(panel)
    assert opened == []
    assert "nơi sao lưu" in prompts.said[0]


def test_what_another_round_brought_forward_is_seen_and_left_alone(panel):
    of = add(panel.desk.edits.store, "H1")
    panel.desk.edits.run(evidence.attach, [proves_line(of)])
    panel.show_place(ProvedPlace(sheet=SHEET, criterion=LINE, round="concluded"), can_write=True)
    panel.setFocus()

    press(KEY.Key_Delete)

    assert [panel.model.index(0, 0).data(ENTRY).is_elsewhere] == [True]
    assert len(proofs_of(panel.desk.edits.store, AT_LINE)) == 1


def test_where_nothing_can_be_written_files_open_and_nothing_else(panel, wait, opened, tmp_path):
    of = add(panel.desk.edits.store, "H1", write(tmp_path))
    panel.desk.edits.run(evidence.attach, [proves_task(of)])
    panel.show_place(AT_TASK, can_write=False)
    panel.setFocus()

    press(KEY.Key_Delete, (CTRL, KEY.Key_V), KEY.Key_Insert, KEY.Key_Return)
    drop(panel, write(tmp_path, "khác.pdf", b"other"))
    wait()

    assert len(opened) == 1
    assert [proof.document for proof in proofs_of(panel.desk.edits.store, AT_TASK)] == [of]


def test_a_line_and_a_task_have_documents_of_their_own(panel):
    of = add(panel.desk.edits.store, "H1")
    panel.desk.edits.run(evidence.attach, [proves_task(of)])

    panel.show_place(AT_LINE, can_write=True)

    assert rows(panel) == []
