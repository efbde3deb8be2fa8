"""The documents of one task or one line, and files that become such."""

from __future__ import annotations

import pytest

from danhgia_desktop.evidence.evidence_warnings import EvidenceWarning, WarningCode
from danhgia_desktop.evidence.proved_place import ProvedPlace
from danhgia_desktop.imports.faults import FileEmptyError, FileMissingError
from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.evidence_files import EvidenceRefusedError
from danhgia_desktop.operations.evidence_keeping import keep_each
from danhgia_desktop.operations.evidence_proofs import attach_files, proofs_of
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.storage.labels import Label
from tests.operations.evidence_office import LINE, add, furnish, proves_line, write
from tests.storage.builders import ACTOR, SHEET
from tests.storage.plan_builders import TASK

AT_TASK = ProvedPlace(task=TASK)
AT_LINE = ProvedPlace(sheet=SHEET, criterion=LINE, round=SELF)


@pytest.fixture
def office(store):
    """An office with a task and a sheet."""
    furnish(store)
    return store


def test_files_become_documents_of_a_task_in_one_step_and_what_is_refused_is_told(office, tmp_path):
    good = [write(tmp_path, "H1.2 Báo cáo.pdf", b"%PDF one"), write(tmp_path, "Biên bản.pdf", b"%PDF two")]
    bad = [write(tmp_path, "x.exe"), write(tmp_path, "trống.pdf", b""), tmp_path / "mất.pdf"]
    parts = []

    found = keep_each(office, [good[0], *bad, good[1]], report=parts.append)
    made = attach_files(office, ACTOR, found.kept, AT_TASK)

    assert [type(error) for _, error in found.refused] == [EvidenceRefusedError, FileEmptyError, FileMissingError]
    assert parts == [0.2, 0.4, 0.6, 0.8, 1]
    assert [(one.code, one.summary) for one in made] == [("H1.2", "Báo cáo"), ("", "Biên bản")]
    assert [proof.document for proof in proofs_of(office, AT_TASK)] == list(made)
    assert (office.undoable().label, office.undoable().details) == (Label.ATTACH_FILES, {"count": 2})
    office.undo(ACTOR)
    assert evidence.all_documents(office) == ()


def test_a_file_that_a_document_has_already_makes_no_other_and_keeps_the_pages_that_were_named(office, tmp_path):
    path = write(tmp_path)
    known = add(office, "H1", path)
    evidence.attach(office, ACTOR, [proves_line(known, pages="tr. 3")])

    for place in (AT_LINE, AT_TASK):
        made = attach_files(office, ACTOR, keep_each(office, [path, path]).kept, place)
        assert made == (known, known)

    assert evidence.all_documents(office) == (known,)
    assert [proof.use.pages for proof in proofs_of(office, AT_LINE)] == ["tr. 3"]


def test_documents_of_the_round_come_first_and_each_says_what_became_of_its_files(office, tmp_path):
    later, first, elsewhere = add(office, "H9", write(tmp_path)), add(office, "H2"), add(office, "H1")
    evidence.attach(office, ACTOR, [proves_line(one) for one in (later, first)])
    evidence.attach(
        office, ACTOR, [ProvedPlace(sheet=SHEET, criterion=LINE, round="concluded").proved_by(elsewhere.uid)]
    )
    evidence.attach(office, ACTOR, [proves_line(elsewhere, criterion="I.2")])
    for path in folder_of(office.path).rglob("*.pdf"):
        path.unlink()

    proofs = proofs_of(office, AT_LINE)

    assert [proof.document.code for proof in proofs] == ["H2", "H9", "H1"]
    assert EvidenceWarning(code=WarningCode.FILE_MISSING, file="Báo cáo.pdf") in proofs[1].warnings
    assert WarningCode.NO_FILE in [warning.code for warning in proofs[0].warnings]
    assert proofs_of(office, ProvedPlace(sheet=SHEET, criterion="none", round=SELF)) == ()
