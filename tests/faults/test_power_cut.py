"""What a power cut or a failing disk leaves of the data file: as it was saved, or known to be damaged; never wrong."""

from __future__ import annotations

import random
import shutil

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import checking, rubrics, scoring, undoing
from danhgia_desktop.operations.backups import BackupReason, all_backups, back_up, restore_backup
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, Clock, contents, fill, set_points

SECTOR, PAGE, HEADER = 512, 4096, 100
POINTS = ("1", "2", "3", "4")


@pytest.fixture
def session(tmp_path):
    """The files of a session that is on, with a backup, and the contents after each of its edits."""
    running, taken = data_path(tmp_path / "running"), tmp_path / "taken"
    with open_store(running, now=Clock()) as store:
        fill(store)
        back_up(store, BackupReason.ASKED)
    known = [contents(running)]
    with open_store(running, now=Clock()) as store:
        for points in POINTS:
            set_points(store, points)
            known.append(contents(running))
        shutil.copytree(running.parent, taken)
    return taken, known


def log_of(folder):
    return data_path(folder).with_name(f"{data_path(folder).name}-wal")


def opened_after(folder) -> dict[str, list[tuple[object, ...]]] | None:
    """Return what the data holds when it is opened after a cut, None where it is known to be damaged."""
    data_path(folder).with_name(f"{data_path(folder).name}-shm").unlink(missing_ok=True)
    try:
        with open_data(folder) as store:
            return contents(store.path)
    except DataDamagedError:
        assert damage.is_marked(data_path(folder))
        return None
    finally:
        damage.clear(data_path(folder))


def test_of_a_torn_log_all_edits_are_there_that_reached_the_disk_whole(session, thorough, count):
    folder, known = session
    data, log = data_path(folder).read_bytes(), log_of(folder).read_bytes()
    reached = []
    for cut in (*range(0, len(log), SECTOR if thorough else 16 * SECTOR), len(log)):
        for rest in (b"", bytes(SECTOR), b"\xa5" * SECTOR):
            data_path(folder).write_bytes(data)
            log_of(folder).write_bytes(log[:cut] + rest)
            count("logs torn")

            found = opened_after(folder)

            assert found in known
            reached.append(known.index(found))
    assert reached == sorted(reached)
    assert (reached[0], reached[-1]) == (0, len(POINTS))


def test_a_truncated_file_is_known_to_be_damaged_and_a_backup_is_there(session, thorough, count):
    folder, known = session
    log_of(folder).unlink()
    whole = data_path(folder).read_bytes()
    step = SECTOR if thorough else 5 * SECTOR
    for size in range(0, len(whole), step):
        data_path(folder).write_bytes(whole[:size])
        count("files cut short")
        assert opened_after(folder) is None, size

    restore_backup(folder, all_backups(folder)[0].path)
    assert opened_after(folder) == known[0]


@pytest.mark.parametrize("content", [bytes(PAGE), b"\xa5" * PAGE], ids=["zeroed", "garbled"])
def test_a_ruined_page_is_known_when_the_data_is_opened(session, content, count):
    folder, known = session
    log_of(folder).unlink()
    whole = data_path(folder).read_bytes()
    for start in range(0, len(whole), PAGE):
        data_path(folder).write_bytes(whole[:start] + content + whole[start + PAGE :])
        count("pages ruined")

        assert opened_after(folder) in (None, known[0]), start // PAGE + 1


def test_a_wrong_byte_in_the_header_is_known_or_does_no_harm(session, thorough, count):
    folder, known = session
    log_of(folder).unlink()
    whole = data_path(folder).read_bytes()
    for place in range(0, HEADER, 1 if thorough else 9):
        for flipped in (0x01, 0xFF):
            data_path(folder).write_bytes(whole[:place] + bytes([whole[place] ^ flipped]) + whole[place + 1 :])
            count("bytes of the header flipped")

            assert opened_after(folder) in (None, known[0]), (place, flipped)


def do_all(folder) -> None:
    """Open the data, read all that an office reads of it, and take the last step back."""
    with open_data(folder) as store:
        undoing.history(store)
        for rubric in rubrics.all_rubrics(store):
            rubrics.get_rubric(store, rubric.uid)
        for sheet in scoring.sheets(store):
            scoring.get_scoresheet(store, sheet.uid)
        back_up(store, BackupReason.ASKED)
        undoing.undo(store, ACTOR)
    checking.check_data(folder)


def test_a_bit_that_a_disk_kept_wrong_is_told_or_does_no_harm_and_is_no_bug_of_the_program(session, thorough, count):
    folder, _known = session
    log_of(folder).unlink()
    whole = data_path(folder).read_bytes()
    chance = random.Random(1)  # noqa: S311 - the same bits each time
    places = [place for place, byte in enumerate(whole) if byte]
    for place in chance.choices(places, k=1000 if thorough else 25):
        data_path(folder).write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        )
        damage.clear(data_path(folder))
        count("bits flipped")
        try:
            do_all(folder)
        except ExpectedError:
            assert data_path(folder).is_file()
