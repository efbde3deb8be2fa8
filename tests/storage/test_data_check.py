"""A whole data file looked through."""

from __future__ import annotations

import shutil
from hashlib import sha256

import pytest

from danhgia_desktop.storage.data_check import CheckedSheet, CheckKind, findings
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_version import DatabaseTooNewError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from tests.rule_set_builders import REGULATION, RULE_SET
from tests.storage.builders import ACTOR, SHEET, query, set_points
from tests.storage.database_maker import FOLDER, populate
from tests.storage.test_backup import PAGE, damage_page_of

ALL = [
    CheckKind.FORM,
    CheckKind.STRUCTURE,
    CheckKind.REFERENCES,
    CheckKind.TABLES,
    CheckKind.RULE_SETS,
    CheckKind.TOTALS,
    CheckKind.JOURNAL,
    CheckKind.SEARCH,
]


@pytest.fixture
def scored(filled):
    """Data with a score, a reason and what was undone, open for writing."""
    set_points(filled, "3.25")
    return filled


def wrong(path) -> list[tuple[CheckKind, tuple[str, ...], int]]:
    return [(one.kind, one.where, one.wrong) for one in findings(path) if not one.is_sound]


def test_sound_data_is_sound_while_it_is_open(store):
    populate(store)
    found = list(findings(store.path))

    assert [one.kind for one in found] == ALL
    assert all(one.is_sound and one.wrong == 0 for one in found)
    assert found[0].where == (SCHEMA_VERSION,)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE scoresheet_total SET counted = counted + 1",
        "UPDATE scoresheet_total SET counted_exact = '1/3'",
        "UPDATE scoresheet_total SET errors = 5",
        "DELETE FROM scoresheet_total",
        "UPDATE score SET points = 400",
        "INSERT INTO scoresheet_total SELECT sheet_id, 'moon', '1', 100, NULL, NULL, 0, 0 FROM scoresheet_total",
    ],
)
def test_a_sheet_whose_stored_totals_are_not_its_own_is_named(scored, sql):
    query(scored.path, sql)

    assert wrong(scored.path) == [(CheckKind.TOTALS, (SHEET,), 1)]


def test_a_sheet_is_told_by_whom_it_scores_and_when_unless_that_cannot_be_read(scored):
    query(scored.path, "DELETE FROM scoresheet_total")
    assert [one.sheets for one in findings(scored.path) if not one.is_sound] == [
        (CheckedSheet(uid=SHEET, subject="Phòng Tổng hợp", period="2026"),)
    ]

    query(scored.path, "UPDATE org_unit SET name = CAST(x'ff41' AS TEXT)")
    assert [one.sheets for one in findings(scored.path) if not one.is_sound] == [
        (CheckedSheet(uid=SHEET, subject="", period=""),)
    ]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE criterion SET rules = '[' WHERE id = 3",
        "UPDATE scoresheet SET period = 'mai'",
        "UPDATE rubric SET rounds = '{}'",
        "UPDATE score SET inputs = '[{}]'",
    ],
)
def test_a_sheet_that_cannot_be_read_is_named_and_ends_nothing(scored, sql):
    query(scored.path, sql)

    found = wrong(scored.path)

    assert found == [(CheckKind.TOTALS, (SHEET,), 1)]


@pytest.mark.parametrize(
    ("sql", "count"),
    [
        ("DELETE FROM search_text WHERE kind = 'unit'", 1),
        ("UPDATE search_text SET folded = 'x' WHERE kind = 'criterion'", 1),
        ("DELETE FROM search_text", 3),
        ("INSERT INTO search_text VALUES ('sheet', 99, 0, '', '', 'gone')", 1),
        ("INSERT INTO search_text VALUES ('reason', 1, 2, 'self', '', 'never said')", 1),
    ],
)
def test_what_search_would_find_wrongly_is_counted(scored, sql, count):
    query(scored.path, sql)

    assert wrong(scored.path) == [(CheckKind.SEARCH, (), count)]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ("content = replace(content, 'Sở Nội vụ', 'Sở Tài chính')", "12/QĐ-SNV"),
        ("sha256 = '', number = ''", REGULATION.title),
        (f"content = '{{}}', sha256 = '{sha256(b'{}').hexdigest()}', number = '', title = ''", REGULATION.uid),
    ],
)
def test_a_rule_set_that_does_not_say_what_was_saved_is_named(filled, changed, named):
    with filled.work(ACTOR, Label.IMPORT_REGULATION) as work:
        for rubric in RULE_SET.rubrics:
            work.rubrics.save(rubric)
        work.regulations.save(REGULATION)
    assert wrong(filled.path) == []

    query(filled.path, f"UPDATE regulation SET {changed}")  # noqa: S608 - the test's own words

    assert wrong(filled.path) == [(CheckKind.RULE_SETS, (named,), 1)]


def test_changes_that_cannot_be_read_are_numbered(scored):
    query(scored.path, "UPDATE change_set SET changes = substr(changes, 1, 5) WHERE id = 4")
    query(scored.path, "UPDATE change_set SET details = x'07' WHERE id = 2")

    assert wrong(scored.path) == [(CheckKind.JOURNAL, ("2", "4"), 2)]


def test_changes_that_the_history_of_their_rows_would_miss_are_numbered(scored):
    query(scored.path, "DELETE FROM change_block WHERE table_no = 6")

    assert wrong(scored.path) == [(CheckKind.JOURNAL, ("4",), 1)]


def test_tables_whose_rows_refer_to_nothing_are_named(scored):
    query(scored.path, "DELETE FROM org_unit")

    found = list(findings(scored.path))

    assert [one.kind for one in found] == ALL[:3]
    assert found[2].where == ("scoresheet",)


def test_after_a_damaged_page_there_is_no_more_to_say(path):
    shutil.copy(FOLDER / f"{SCHEMA_VERSION}.sqlite3", path)
    damage_page_of(path, "criterion", b"\xff" * PAGE)

    found = list(findings(path))

    assert [one.kind for one in found] == ALL[:2]
    assert (found[1].is_sound, found[1].wrong) == (False, 1)


def test_an_older_form_is_said_and_only_its_pages_are_looked_at(path):
    shutil.copy(FOLDER / "0001.sqlite3", path)

    found = list(findings(path))

    assert [one.kind for one in found] == ALL[:3]
    assert found[0].where == ("0001",)
    assert all(one.is_sound for one in found)


def test_what_is_not_for_this_program_is_refused(path):
    with pytest.raises(DataUnreachableError):
        list(findings(path))
    path.write_bytes(b"\xff" * 5000)
    with pytest.raises(DataDamagedError):
        list(findings(path))
    shutil.copy(FOLDER / "0001.sqlite3", path)
    query(path, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(DatabaseTooNewError):
        list(findings(path))


def test_progress_is_told(scored):
    parts = []

    list(findings(scored.path, parts.append))

    assert parts == sorted(parts)
    assert 0 < parts[0] < parts[-1] < 1
