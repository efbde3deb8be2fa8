"""Documents that prove tasks and scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.evidence.evidence_use import MAX_PAGES_WORDS, EvidenceUse
from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.evidence import EvidenceSummaryMissingError, PagesTooLongError
from danhgia_desktop.operations.evidence_files import EvidenceRefusedError
from danhgia_desktop.operations.evidence_keeping import keep_each
from danhgia_desktop.regulation.rubric import NoSuchCriterionError, NoSuchRoundError
from danhgia_desktop.storage.evidence import (
    EvidenceCodeTakenError,
    EvidenceInUseError,
    NoSuchEvidenceError,
    NoSuchEvidenceUseError,
    NothingToProveError,
)
from danhgia_desktop.storage.evidence_store import folder_of, read
from danhgia_desktop.storage.faults import DataReadOnlyError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.evidence.documents import PDF, document
from tests.operations.evidence_office import add, furnish, proves_line, proves_task, write
from tests.storage.builders import ACTOR, SHEET
from tests.storage.test_file_store import names_in


@pytest.fixture
def office(store):
    """An office with a task and a sheet."""
    furnish(store)
    return store


def test_a_document_with_its_files_and_uses_is_one_step_of_undo_that_leaves_the_files(office, tmp_path):
    paths = [write(tmp_path), write(tmp_path, "Phụ lục.xlsx", b"PK\x03\x04 table"), write(tmp_path, "lại.pdf")]
    new = document(number=" 405/BC-SNV ", summary=" Báo cáo\nquý ")

    added = evidence.add_document(office, ACTOR, new, paths, uses=[proves_task(new), proves_line(new, pages="tr. 3")])

    assert (added.number, added.summary) == ("405/BC-SNV", "Báo cáo quý")
    assert [file.name for file in added.files] == ["Báo cáo.pdf", "Phụ lục.xlsx"]
    assert evidence.get_document(office, added.uid) == added
    assert evidence.uses_of(office, added.uid) == (proves_task(new), proves_line(new, pages="tr. 3"))
    assert (office.undoable().label, office.undoable().details) == (Label.ADD_EVIDENCE, {"name": "Báo cáo quý"})
    office.undo(ACTOR)
    assert evidence.all_documents(office) == ()
    assert len(names_in(folder_of(office.path))) == 2
    office.redo(ACTOR)
    assert read(office.path, evidence.get_document(office, added.uid).files[0]) == PDF


def test_nothing_is_put_beside_data_that_is_open_for_reading_only(office, tmp_path):
    paths = [write(tmp_path)]
    with open_store(office.path, read_only=True) as looked_at:
        for keep in (
            lambda: evidence.add_document(looked_at, ACTOR, document("H1"), paths),
            lambda: keep_each(looked_at, paths),
        ):
            with pytest.raises(DataReadOnlyError):
                keep()

    assert names_in(folder_of(office.path)) == set()


def test_a_document_that_cannot_be_written_leaves_nothing_but_its_file(office, tmp_path):
    add(office, "H1")
    taken = document("h1", uid="other")

    with pytest.raises(EvidenceCodeTakenError):
        evidence.add_document(office, ACTOR, taken, [write(tmp_path)])

    assert len(evidence.all_documents(office)) == 1
    assert len(names_in(folder_of(office.path))) == 1


def test_codes_that_differ_in_a_letter_with_a_stroke_are_those_of_two_documents(office):
    added = [add(office, code) for code in ("Đ1.1", "D1.1")]

    assert [document.code for document in evidence.all_documents(office)] == ["D1.1", "Đ1.1"]
    with office.reading() as reading:
        assert reading.evidence.with_code("đ 1.1") == added[0]


def test_of_files_one_of_which_is_refused_no_document_is_made(office, tmp_path):
    with pytest.raises(EvidenceRefusedError):
        add(office, "H1", write(tmp_path), write(tmp_path, "a.exe"))

    assert evidence.all_documents(office) == ()


def test_a_document_must_say_what_it_is_about(office):
    with pytest.raises(EvidenceSummaryMissingError):
        evidence.add_document(office, ACTOR, document(summary=" \u200b"))


def test_a_document_is_changed_keeps_the_files_that_are_named_and_gets_others(office, tmp_path):
    added = add(office, "H1", write(tmp_path), write(tmp_path, "cũ.txt", b"old"))

    edited = evidence.edit_document(
        office, ACTOR, replace(added, code="H2", files=added.files[:1]), [write(tmp_path, "mới.txt", b"new")]
    )

    assert evidence.all_documents(office) == (edited,)
    assert ([file.name for file in edited.files], edited.code) == (["Báo cáo.pdf", "mới.txt"], "H2")
    assert len(names_in(folder_of(office.path))) == 3
    office.undo(ACTOR)
    assert evidence.all_documents(office) == (added,)


def test_a_document_that_is_not_there_is_not_changed(office):
    with pytest.raises(NoSuchEvidenceError):
        evidence.edit_document(office, ACTOR, document())


def test_a_document_is_removed_once_it_proves_nothing_and_its_file_stays(office, tmp_path):
    added = add(office, "H1", write(tmp_path))
    evidence.attach(office, ACTOR, [proves_task(added)])
    with pytest.raises(EvidenceInUseError):
        evidence.remove_document(office, ACTOR, added.uid)

    evidence.detach(office, ACTOR, [proves_task(added)])
    evidence.remove_document(office, ACTOR, added.uid)

    assert evidence.all_documents(office) == ()
    assert read(office.path, added.files[0]) == PDF


def test_a_document_proves_many_things_and_many_prove_one(office):
    first, second = add(office, "H1"), add(office, "H2")

    evidence.attach(office, ACTOR, [proves_task(first), proves_line(first), proves_line(second)])
    evidence.attach(office, ACTOR, [proves_line(first, pages=" trang  2 ")])

    assert evidence.uses_of(office, first.uid) == (proves_task(first), proves_line(first, pages="trang 2"))
    with office.reading() as reading:
        assert {use.document for use in reading.evidence.for_sheet(SHEET)} == {first.uid, second.uid}


def test_what_a_document_cannot_prove_is_refused(office):
    added = add(office, "H1")
    wrong = [
        (NothingToProveError, EvidenceUse(document=added.uid, task="gone")),
        (NoSuchCriterionError, proves_line(added, "IX.9")),
        (NoSuchRoundError, replace(proves_line(added), round="x")),
        (PagesTooLongError, proves_task(added, "x" * (MAX_PAGES_WORDS + 1))),
    ]

    for fault, use in wrong:
        with pytest.raises(fault):
            evidence.attach(office, ACTOR, [use])
    with pytest.raises(NoSuchEvidenceUseError):
        evidence.detach(office, ACTOR, [proves_task(added)])

    assert evidence.uses_of(office, added.uid) == ()
