"""Data, backups and evidence looked through."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.backups import EVIDENCE, BackupReason, back_up
from danhgia_desktop.operations.checking import CheckKind, check_data, look_through
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.beginning import DataMissingError
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_store import path_of
from danhgia_desktop.storage.store import open_store
from tests.operations.watch import folder_of
from tests.storage.builders import query
from tests.storage.test_backup import PAGE, SIX_MEGABYTES, damage_page_of
from tests.storage.test_file_store import keep

OF_EVIDENCE = (
    CheckKind.BACKED_UP_EVIDENCE,
    CheckKind.EVIDENCE,
    CheckKind.MISSING_EVIDENCE,
    CheckKind.UNUSED_EVIDENCE,
)


def wrong(folder, *, deep: bool = False) -> list[tuple[CheckKind, tuple[str, ...]]]:
    return [(finding.kind, finding.where) for finding in check_data(folder, deep=deep).findings if not finding.is_sound]


def test_everything_is_looked_at_while_the_data_is_open(office):
    back_up(office, BackupReason.DAY)
    keep(folder_of(office) / EVIDENCE, b"proof")
    parts = []

    found = check_data(folder_of(office), parts.append)

    assert [finding.kind for finding in found.findings] == list(CheckKind)
    assert found.is_sound
    assert (found.path, found.backups) == (office.path, 1)
    assert parts == sorted(parts)


def test_backups_and_evidence_that_are_damaged_are_named(office, watch):
    bad = back_up(office, BackupReason.DAY)
    watch.pass_(minutes=1)
    back_up(office, BackupReason.ASKED)
    bad.path.write_bytes(b"\xff" * 10_000)
    proof = keep(folder_of(office) / EVIDENCE, b"proof")
    path_of(folder_of(office) / EVIDENCE, proof).write_bytes(b"poof!")

    assert wrong(folder_of(office)) == [(CheckKind.BACKUPS, (bad.path.name,))]
    assert wrong(folder_of(office), deep=True) == [
        (CheckKind.BACKUPS, (bad.path.name,)),
        (CheckKind.EVIDENCE, (proof,)),
    ]


def test_damaged_data_is_told_and_marked_and_its_backups_are_looked_at_all_the_same(office):
    back_up(office, BackupReason.DAY)
    office.close()
    damage_page_of(office.path, "org_unit", b"\xff" * PAGE)

    found = check_data(folder_of(office))

    assert not found.is_sound
    assert [finding.kind for finding in found.findings] == [
        CheckKind.FORM,
        CheckKind.STRUCTURE,
        CheckKind.BACKUPS,
        *OF_EVIDENCE,
    ]
    assert damage.is_marked(office.path)


def test_data_that_cannot_be_opened_at_all_is_told_and_marked(office):
    office.close()
    office.path.write_bytes(b"\xff" * 10_000)

    assert wrong(folder_of(office)) == [(CheckKind.STRUCTURE, ())]
    assert damage.is_marked(office.path)


def test_references_that_lead_nowhere_count_as_damage(office):
    office.close()
    query(office.path, "INSERT INTO scoresheet VALUES (1, 's', 7, 7, '2026', NULL, NULL)")

    assert wrong(folder_of(office)) == [(CheckKind.REFERENCES, ("scoresheet",))]
    assert damage.is_marked(office.path)


def test_data_that_passes_loses_its_mark(office):
    damage.mark(office.path)

    assert check_data(folder_of(office)).is_sound
    assert not damage.is_marked(office.path)


def test_data_that_nobody_has_open_is_looked_at_without_a_log(office):
    damage.mark(office.path)
    office.close()

    assert check_data(folder_of(office)).is_sound
    assert not damage.is_marked(office.path)


def test_wrong_words_of_search_are_no_damage_to_the_file(office):
    query(office.path, "UPDATE search_text SET folded = 'x'")

    assert wrong(folder_of(office)) == [(CheckKind.SEARCH, ())]
    assert not damage.is_marked(office.path)


def test_without_data_there_is_nothing_to_check(tmp_path):
    with pytest.raises(DataUnreachableError):
        check_data(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_large_file_is_looked_through_once_after_it_is_open(office):
    query(office.path, SIX_MEGABYTES)
    office.close()
    with open_store(office.path) as opened:
        assert not opened.is_looked_through
        look_through(opened)
        assert opened.is_looked_through

        damage_page_of(office.path, "criterion", b"\xff" * PAGE)
        look_through(opened)

    assert not damage.is_marked(office.path)


def test_a_backup_looks_a_large_file_through_as_well(office):
    query(office.path, SIX_MEGABYTES)
    office.close()
    with open_store(office.path) as opened:
        back_up(opened, BackupReason.DAY)

        assert opened.is_looked_through


def test_a_large_file_that_is_damaged_is_known_and_marked_once_it_is_looked_through(office):
    query(office.path, SIX_MEGABYTES)
    office.close()
    damage_page_of(office.path, "criterion", b"\xff" * PAGE)
    with open_store(office.path) as opened:
        with pytest.raises(DataDamagedError):
            look_through(opened)

        assert damage.is_marked(office.path)
        assert not opened.is_looked_through


def test_a_backup_that_lost_pages_is_named_though_its_numbers_can_be_read(office):
    made = back_up(office, BackupReason.DAY)
    damage_page_of(made.path, "change_block", bytes(PAGE))

    assert wrong(folder_of(office)) == [(CheckKind.BACKUPS, (made.path.name,))]


def test_data_that_is_gone_beside_its_backups_is_told_as_missing(office):
    back_up(office, BackupReason.DAY)
    office.close()
    office.path.unlink()

    with pytest.raises(DataMissingError):
        check_data(folder_of(office))


def test_a_log_that_is_not_of_the_moment_of_its_file_is_told_as_it_is_when_the_data_is_opened(office):
    with open_store(office.path, read_only=True):
        query(office.path, "DELETE FROM org_unit")

        found = check_data(folder_of(office)).findings
        kinds = [finding.kind for finding in found]
        assert kinds == [CheckKind.FORM, CheckKind.STRUCTURE, CheckKind.BACKUPS, *OF_EVIDENCE[1:]]
        assert not found[1].is_sound
        assert damage.is_marked(office.path)
