"""Documents and what they prove, in the data file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_document import EvidenceFile, EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.evidence import (
    EvidenceCodeTakenError,
    EvidenceInUseError,
    NoSuchEvidenceError,
    NoSuchEvidenceUseError,
    NothingToProveError,
)
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from tests.storage.builders import ACTOR, SHEET, fill
from tests.storage.plan_builders import TASK, make_document, plan_work
from tests.storage.test_plan_records import conclude

DOCUMENT = make_document()
FOR_TASK = EvidenceUse(document=DOCUMENT.uid, task=TASK, pages="trang 2")
FOR_LINE = EvidenceUse(document=DOCUMENT.uid, sheet=SHEET, criterion="I.2", round=SELF)


@pytest.fixture
def proved(store):
    """A document that proves a task of September and a line of a sheet of 2026."""
    fill(store)
    plan_work(store)
    with store.work(ACTOR, Label.USE_EVIDENCE) as work:
        work.evidence.save(DOCUMENT)
        work.evidence.use(FOR_TASK)
        work.evidence.use(FOR_LINE)
    return store


def test_documents_and_their_uses_come_back_whole(proved):
    other = make_document("d2", code="", files=())
    with proved.work(ACTOR, Label.ADD_EVIDENCE) as work:
        work.evidence.save(other)
        work.evidence.use(replace(FOR_TASK, pages="trang 3"))

    with proved.reading() as reading:
        evidence = reading.evidence
        assert evidence.all() == (other, DOCUMENT)
        assert evidence.get(DOCUMENT.uid) == DOCUMENT == evidence.with_code("h1.2.03")
        assert evidence.with_code("") is None
        assert evidence.for_task(TASK) == (replace(FOR_TASK, pages="trang 3"),)
        assert evidence.for_sheet(SHEET) == (FOR_LINE,)
        assert evidence.uses() == evidence.uses_of(DOCUMENT.uid) == (replace(FOR_TASK, pages="trang 3"), FOR_LINE)
        assert evidence.uses_of(other.uid) == ()
        with pytest.raises(NoSuchEvidenceError):
            evidence.get(EvidenceUid("gone"))


def test_files_are_put_in_another_order_and_left_out(proved):
    files = tuple(EvidenceFile(sha256=digit * 64, name=f"{digit}.pdf", size=1) for digit in "12")
    for kept in (files, files[::-1], files[:1]):
        with proved.work(ACTOR, Label.EDIT_EVIDENCE) as work:
            work.evidence.save(replace(DOCUMENT, files=kept))
            assert work.evidence.get(DOCUMENT.uid).files == kept


def test_no_two_documents_have_one_code(proved):
    with pytest.raises(EvidenceCodeTakenError), proved.work(ACTOR, Label.ADD_EVIDENCE) as work:
        work.evidence.save(make_document("d2", code="h1.2.03"))


def test_a_document_is_removed_once_it_proves_nothing(proved):
    with proved.work(ACTOR, Label.REMOVE_EVIDENCE) as work:
        with pytest.raises(EvidenceInUseError) as raised:
            work.evidence.remove(DOCUMENT.uid)
        for use in (FOR_TASK, FOR_LINE):
            work.evidence.withdraw(use)
            with pytest.raises(NoSuchEvidenceUseError):
                work.evidence.withdraw(use)
        work.evidence.remove(DOCUMENT.uid)
        assert work.evidence.all() == ()

    assert raised.value.values == {"summary": "Báo cáo quý", "count": 2}


def test_what_is_proved_must_be_there(proved):
    with proved.work(ACTOR, Label.USE_EVIDENCE) as work:
        for use in (replace(FOR_TASK, task="gone"), replace(FOR_LINE, sheet="gone")):
            with pytest.raises(NothingToProveError):
                work.evidence.use(use)
        with pytest.raises(NoSuchEvidenceError):
            work.evidence.use(replace(FOR_TASK, document=EvidenceUid("gone")))


def test_a_sheet_goes_with_what_proves_its_lines_and_comes_back_with_it(proved):
    with proved.work(ACTOR, Label.REMOVE_SCORESHEET) as work:
        work.scoresheets.remove(SHEET)
        assert work.evidence.uses() == (FOR_TASK,)
    proved.undo(ACTOR)

    with proved.reading() as reading:
        assert reading.evidence.uses() == (FOR_TASK, FOR_LINE)


def test_what_proves_something_concluded_stays(proved):
    conclude(proved, periods.parse("2026").code)

    for use in (FOR_TASK, FOR_LINE):
        with pytest.raises(PeriodLockedError), proved.work(ACTOR, Label.USE_EVIDENCE) as work:
            work.evidence.use(replace(use, pages="khác"))
        with pytest.raises(PeriodLockedError), proved.work(ACTOR, Label.USE_EVIDENCE) as work:
            work.evidence.withdraw(use)


@pytest.mark.parametrize(
    "change",
    [
        {"files": ()},
        {"number": "999/BC"},
        {"issued_on": None},
        {"issuer": "Nơi khác"},
        {"summary": "Giấy khác"},
    ],
)
def test_a_document_that_proves_something_concluded_stays_the_paper_that_it_was(proved, change):
    with proved.reading() as reading:
        known = reading.evidence.get(make_document().uid)
    with proved.work(ACTOR, Label.EDIT_EVIDENCE) as work:
        work.evidence.save(replace(known, **change))
        work.evidence.save(known)
    conclude(proved)

    with pytest.raises(PeriodLockedError), proved.work(ACTOR, Label.EDIT_EVIDENCE) as work:
        work.evidence.save(replace(known, **change))
    more = EvidenceFile(sha256="f" * 64, name="thêm.pdf", size=1)
    with proved.work(ACTOR, Label.EDIT_EVIDENCE) as work:
        work.evidence.save(replace(known, code="H9", files=(more, *known.files)))
