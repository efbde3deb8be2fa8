"""The documents of a line stand below the words that name some, and count in their column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from danhgia_desktop.operations import evidence
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
from tests.evidence.documents import document
from tests.operations.evidence_office import write
from tests.ui.evidence.conftest import urls
from tests.ui.keyboard import CTRL

EVIDENCE = "Tài liệu kiểm chứng"
KEY = Qt.Key


@pytest.fixture
def desk(edits, prompts, settings, background) -> Desk:
    """What the tab and the panel share."""
    return Desk(edits=edits, prompts=prompts, settings=settings, background=background, press=background)


@pytest.fixture
def proving(scorer, desk, qtbot):
    """The panel of the line I.1, once somebody has stayed there."""
    scorer.tab.line_evidence.work_with(desk)
    scorer.at("I.1")
    qtbot.waitUntil(lambda: scorer.tab.findChild(EvidencePanel) is not None)
    panel = scorer.tab.findChild(EvidencePanel)
    assert panel.place.criterion == scorer.key("I.1")
    return panel


def test_a_file_that_is_pasted_below_the_words_counts_in_their_column(scorer, proving, background, qtbot, tmp_path):
    said = scorer.text("I.1", EVIDENCE)
    QApplication.clipboard().setMimeData(urls(write(tmp_path)))

    proving.setFocus()
    scorer.press((CTRL, KEY.Key_V))
    qtbot.waitUntil(lambda: not background.is_busy)
    QApplication.clipboard().clear()

    assert scorer.text("I.1", EVIDENCE) == "; ".join(filter(None, ("1 tài liệu", said)))
    assert scorer.cell("I.1", EVIDENCE).typed == scorer.stored("I.1").evidence
    proving.desk.edits.undo_action.trigger()
    assert scorer.text("I.1", EVIDENCE) == said


def test_the_panel_follows_to_another_line(scorer, proving, edits, qtbot):
    added = edits.run(evidence.add_document, document("H1"), uses=[proving.place.proved_by("u-H1")])

    scorer.at("I.2")
    qtbot.waitUntil(lambda: proving.place.criterion == scorer.key("I.2"))
    assert proving.model.proofs == ()
    scorer.at("I.1")
    qtbot.waitUntil(lambda: proving.place.criterion == scorer.key("I.1"))

    assert [proof.document for proof in proving.model.proofs] == [added]


def test_tab_goes_from_the_words_to_the_documents_and_on_to_the_reason(scorer, proving, edits):
    edits.run(evidence.add_document, document("H1"), uses=[proving.place.proved_by("u-H1")])
    pane = scorer.tab._pane

    pane.evidence.setFocus()
    scorer.press(KEY.Key_Tab)
    assert proving.list.hasFocus()
    scorer.press(KEY.Key_Tab)

    assert pane.reason.hasFocus()
