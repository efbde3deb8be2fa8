"""What a person sees and can do where data cannot be opened, by the keys they press."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.units import add_unit
from danhgia_desktop.storage import network_folders
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.ui.backups.backup_model import BackupColumn
from danhgia_desktop.ui.backups.backup_table import BackupTable
from danhgia_desktop.ui.backups.second_place import second_place
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from danhgia_desktop.ui.recovery.trouble import Trouble
from danhgia_desktop.ui.recovery.way import _WAYS
from danhgia_desktop.ui.settings import FILE_NAME, Settings
from danhgia_desktop.ui.translators import Translators
from danhgia_desktop.wording import Language
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, press

Key = Qt.Key


def said(dialog, name="recovery_sentence") -> str:
    return dialog.findChild(QLabel, name).text().replace("\u200b", "")


def offered(dialog) -> list[str]:
    """Return the names of the buttons that can be pressed."""
    return [
        button.objectName() for button in dialog.findChildren(QPushButton) if button.isVisible() and button.isEnabled()
    ]


def rows(dialog) -> list[list[str]]:
    """Return the backups as they are shown."""
    shown = (BackupColumn.AT, BackupColumn.REASON, BackupColumn.CONTENTS, BackupColumn.SIZE)
    model = dialog.findChild(BackupTable).model()
    return [[model.index(row, column).data() for column in shown] for row in range(model.rowCount())]


def rubrics_in(folder) -> int:
    with open_data(folder) as store, store.reading() as reading:
        return len(reading.figures.rubrics())


def press_enter_and_wait(qtbot, signal):
    with qtbot.waitSignal(signal):
        press(Key.Key_Return)


def restore_and_open(qtbot, dialog, prompts):
    """Restore by Enter and a "yes", read where the replaced file is kept, and open the data."""
    prompts.answers.append("Khôi phục")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: offered(dialog) == ["retry_button", "leave_button"])
    assert said(dialog, "recovery_heading") == "Dữ liệu đã mở lại được"
    assert said(dialog).startswith("Dữ liệu như trong bản sao lưu lúc ")
    assert ".replaced-" in said(dialog)
    press_enter_and_wait(qtbot, dialog.retry_wanted)


def restore(qtbot, dialog, prompts):
    """Restore by Enter and a "yes", without waiting for it."""
    prompts.answers.append("Khôi phục")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not prompts.answers)


def press_alt(qtbot, key, has_worked):
    """Press the key of a button, which goes down for a moment before it acts."""
    press((ALT, key))
    qtbot.waitUntil(has_worked)


def spoil_with_zero_bytes(folder):
    data_path(folder).write_bytes(b"")


def spoil_with_garbage(folder):
    data_path(folder).write_bytes(b"garbage" * 1000)


def spoil_with_a_folder(folder):
    data_path(folder).unlink()
    (data_path(folder) / "sâu hơn").mkdir(parents=True)


def spoil_with_another_database(folder):
    data_path(folder).unlink()
    with closing(sqlite3.connect(data_path(folder))) as connection:
        connection.execute("CREATE TABLE other (x)")


def spoil_by_losing_it(folder):
    data_path(folder).unlink()


SPOILS = [
    spoil_with_zero_bytes,
    spoil_with_garbage,
    spoil_with_a_folder,
    spoil_with_another_database,
    spoil_by_losing_it,
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_enter_restores_the_newest_backup_whatever_became_of_the_file(show, qtbot, prompts, folder, spoil):
    spoil(folder)
    was_there = data_path(folder).exists()
    dialog = show(folder)
    if not dialog.findChild(QPushButton, "restore_button").isDefault():  # where trying again may help, that comes first
        dialog.findChild(QPushButton, "restore_button").setFocus()

    if was_there:
        restore_and_open(qtbot, dialog, prompts)
    else:
        prompts.answers.append("Khôi phục")
        press_enter_and_wait(qtbot, dialog.retry_wanted)

    assert rubrics_in(folder) == 1
    assert len(list(folder.glob("danhgia.sqlite3.replaced-*"))) == was_there


def test_the_way_that_asks_first_says_so(show, damaged):
    dialog = show(damaged)
    words = [dialog.findChild(QPushButton, name).text() for name in ("restore_button", "begin_anew_button")]

    assert all(text.endswith("…") for text in words)


def test_backups_are_listed_with_their_time_reason_contents_and_size(show, damaged):
    dialog = show(damaged)

    newest, first = rows(dialog)
    assert newest[1:3] == ["Khi thoát", "1 bộ tiêu chí, 1 phiếu chấm, 0 ô điểm"]
    assert first[1:3] == ["Đầu ngày", "Chưa có dữ liệu"]
    assert all(row[0].count("/") == 2 and row[3].endswith("kB") for row in (newest, first))
    assert said(dialog, "backups_found_label") == "Tìm thấy 2 bản sao lưu; bản mới nhất của máy này ở trên."
    assert said(dialog, "recovery_heading") == "Tệp dữ liệu bị hỏng"
    assert dialog.findChild(BackupTable).hasFocus()


def test_an_older_backup_is_chosen_with_the_arrows(show, qtbot, prompts, damaged):
    dialog = show(damaged)

    press(Key.Key_Down)
    restore_and_open(qtbot, dialog, prompts)

    assert rubrics_in(damaged) == 0


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000], ids=["empty", "garbage"])
def test_a_backup_that_is_damaged_too_is_said_to_be_and_not_offered(show, damaged, content):
    newest = max((damaged / "backups").iterdir())
    newest.write_bytes(content)

    dialog = show(damaged)

    assert rows(dialog)[0][2] == "Bị hỏng"
    assert dialog.findChild(BackupTable).chosen().path != newest
    press(Key.Key_Up)
    assert "restore_button" not in offered(dialog)
    press(Key.Key_Down)
    assert {"restore_button", "look_at_backup_button"} <= set(offered(dialog))


def test_a_backup_that_turns_out_to_be_damaged_leaves_the_others(show, qtbot, prompts, damaged):
    dialog = show(damaged)
    backup = max((damaged / "backups").iterdir())
    backup.write_bytes(b"garbage" * 1000)

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: rows(dialog)[0][2] == "Bị hỏng")

    assert str(backup) in said(dialog, "recovery_outcome_label")
    restore_and_open(qtbot, dialog, prompts)
    assert rubrics_in(damaged) == 0


def test_a_backup_that_was_removed_meanwhile_goes_from_the_list(show, qtbot, damaged):
    dialog = show(damaged)
    backup = max((damaged / "backups").iterdir())
    backup.unlink()

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)

    assert str(backup) in said(dialog, "recovery_outcome_label")
    assert "restore_button" in offered(dialog)


def test_all_backups_removed_meanwhile_leave_a_dialog_that_works(show, qtbot, damaged, prompts, good):
    dialog = show(damaged)
    shutil.rmtree(damaged / "backups")

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: said(dialog, "backups_found_label").startswith("Không thấy bản sao lưu nào"))

    assert "restore_button" not in offered(dialog)
    prompts.answers.append(data_path(good))
    press(Key.Key_Space)  # the focus has gone to the button that asks for another file
    qtbot.waitUntil(lambda: "restore_button" in offered(dialog))
    qtbot.waitUntil(lambda: rows(dialog)[0][1:3] == ["Khác", "1 bộ tiêu chí, 1 phiếu chấm, 0 ô điểm"])
    restore_and_open(qtbot, dialog, prompts)
    assert rubrics_in(damaged) == 1


@pytest.mark.parametrize("place", ["missing", "a file"])
def test_a_folder_of_backups_that_is_not_there_is_told(show, damaged, place):
    shutil.rmtree(damaged / "backups")
    if place == "a file":
        (damaged / "backups").touch()

    dialog = show(damaged)

    assert said(dialog).startswith(f"Tệp dữ liệu {data_path(damaged)} bị hỏng.")
    assert said(dialog, "backups_found_label").startswith("Không thấy bản sao lưu nào cạnh dữ liệu.")
    assert dialog.findChild(QPushButton, "other_backup_button").hasFocus()
    assert set(offered(dialog)) == {
        "begin_anew_button",
        "leave_button",
        "other_backup_button",
        "retry_button",
        "save_bundle_button",
        "show_folder_button",
    }


def test_where_the_drive_itself_is_gone_there_is_no_folder_to_show(show, qtbot, damaged, prompts, monkeypatch):
    dialog = show(damaged)

    with monkeypatch.context() as without_drive:
        without_drive.setattr("pathlib.Path.is_dir", lambda _folder: False)
        dialog.findChild(QPushButton, "show_folder_button").click()

    assert "cắm hoặc nối lại ổ đĩa" in prompts.said[-1]


def test_another_file_that_is_gone_or_none_at_all_changes_nothing(show, qtbot, damaged, prompts, tmp_path):
    dialog = show(damaged)
    prompts.answers += [None, tmp_path / "không có.sqlite3"]

    press_alt(qtbot, Key.Key_P, lambda: len(prompts.answers) == 1)
    assert len(rows(dialog)) == 2
    press_alt(qtbot, Key.Key_P, lambda: not prompts.answers)

    assert str(tmp_path / "không có.sqlite3") in said(dialog, "backups_found_label")
    assert "restore_button" in offered(dialog)


def test_backups_in_a_second_place_are_found(show, damaged, tmp_path):
    shutil.move(damaged / "backups", tmp_path / "USB")

    dialog = show(damaged, second=tmp_path / "USB")

    assert len(rows(dialog)) == 2


@pytest.mark.parametrize("place", ["vanished", "a file"])
def test_a_second_place_that_cannot_be_read_is_named_and_hides_no_backup_beside_the_data(
    show, damaged, tmp_path, place
):
    if place == "a file":
        (tmp_path / "USB").write_text("")

    dialog = show(damaged, second=tmp_path / "USB")

    assert len(rows(dialog)) == 2
    assert "restore_button" in offered(dialog)
    assert f"ở trên. Không đọc được {tmp_path / 'USB'} nên" in said(dialog, "backups_found_label")


def test_the_backup_of_another_pc_is_never_chosen_by_itself(show, damaged, tmp_path):
    other = tmp_path / "USB" / "danhgia-PC-CUA-HOA-0a1b2c"
    shutil.move(damaged / "backups", other)

    dialog = show(damaged, second=tmp_path / "USB")

    assert len(rows(dialog)) == 2
    assert "restore_button" not in offered(dialog)
    press(Key.Key_Down)
    assert "restore_button" in offered(dialog)
    assert dialog.findChild(BackupTable).chosen().path == max(other.iterdir())


def test_a_backup_is_looked_at_without_being_restored(show, qtbot, damaged):
    dialog = show(damaged)

    with qtbot.waitSignal(dialog.backup_opened) as opened:
        press((ALT, Key.Key_X))

    with opened.args[0] as store, store.reading() as reading:
        assert store.read_only
        assert len(reading.figures.rubrics()) == 1
    assert data_path(damaged).read_bytes().startswith(b"garbage")
    assert len(list((damaged / "backups").iterdir())) == 2


def test_a_backup_that_is_removed_before_it_is_looked_at_is_told(show, qtbot, damaged):
    dialog = show(damaged)
    backup = max((damaged / "backups").iterdir())
    backup.unlink()

    press((ALT, Key.Key_X))
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)

    assert dialog.isVisible()
    assert str(backup) in said(dialog, "recovery_outcome_label")


def test_beginning_anew_is_asked_about_and_keeps_the_old_file(show, qtbot, damaged, prompts):
    dialog = show(damaged)
    prompts.answers += [None, "Bắt đầu dữ liệu mới"]

    press_alt(qtbot, Key.Key_B, lambda: len(prompts.answers) == 1)
    assert data_path(damaged).read_bytes().startswith(b"garbage")
    press_alt(qtbot, Key.Key_B, lambda: offered(dialog) == ["retry_button", "leave_button"])
    assert said(dialog, "recovery_heading") == "Đã bắt đầu dữ liệu mới, còn trống"
    assert ".replaced-" in said(dialog)
    press_enter_and_wait(qtbot, dialog.retry_wanted)

    assert rubrics_in(damaged) == 0
    assert next(damaged.glob("danhgia.sqlite3.replaced-*")).read_bytes().startswith(b"garbage")


def test_escape_leaves_and_changes_nothing(show, qtbot, damaged):
    dialog = show(damaged)
    before = sorted(damaged.rglob("*"))

    with qtbot.waitSignal(dialog.rejected):
        press(Key.Key_Escape)

    assert sorted(damaged.rglob("*")) == before


def test_escape_gives_up_a_restore_and_stays(show, qtbot, background, prompts, damaged):
    dialog = show(damaged)
    restore(qtbot, dialog, prompts)
    assert dialog.findChild(QPushButton, "leave_button").text() == "&Hủy"
    assert offered(dialog) == ["leave_button"]

    press(Key.Key_Escape, Key.Key_Escape)
    qtbot.waitUntil(lambda: not background.is_busy)

    assert dialog.isVisible()
    assert dialog.findChild(QPushButton, "leave_button").text() == "T&hoát"
    assert "restore_button" in offered(dialog)


def test_the_folder_is_shown(show, qtbot, damaged, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    show(damaged)

    press_alt(qtbot, Key.Key_M, lambda: bool(shown))

    assert shown == [QUrl.fromLocalFile(str(damaged))]


def test_data_of_a_newer_version_is_refused_politely(show, qtbot, folder):
    with closing(sqlite3.connect(data_path(folder))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = data_path(folder).read_bytes()

    dialog = show(folder)

    assert said(dialog, "recovery_heading") == "Dữ liệu do phiên bản mới hơn tạo ra"
    assert "Hãy cập nhật chương trình" in said(dialog)
    assert set(offered(dialog)) == {"retry_button", "show_folder_button", "leave_button"}
    press_enter_and_wait(qtbot, dialog.retry_wanted)
    assert data_path(folder).read_bytes() == before


def test_data_in_use_is_looked_at_or_tried_again(show, qtbot, folder):
    with open_data(folder):
        dialog = show(folder)

        assert said(dialog, "recovery_heading") == "Dữ liệu đang mở ở một cửa sổ khác"
        assert set(offered(dialog)) == {"look_button", "retry_button", "show_folder_button", "leave_button"}
        press_enter_and_wait(qtbot, dialog.look_wanted)

        again = show(folder)
        with qtbot.waitSignal(again.retry_wanted):
            press((ALT, Key.Key_T))


@pytest.fixture
def cloud(folder, tmp_path):
    """The folder, in one that OneDrive keeps in step."""
    (tmp_path / "OneDrive").mkdir()
    return folder.rename(tmp_path / "OneDrive" / "Đánh giá")


def test_data_in_a_cloud_is_brought_to_this_pc_with_the_cloud_as_second_place(show, qtbot, cloud, own):
    dialog = show(cloud)
    assert said(dialog).startswith(f"Thư mục {cloud} được OneDrive đồng bộ.")
    assert dialog.findChild(QPushButton, "keep_here_button").text() == "Chép về máy &này rồi mở"
    told = said(dialog, "own_data_label").replace("\u200b", "")
    assert told == f"Nếu chép về, dữ liệu sẽ nằm ở {own}; thư mục cũ vẫn còn nhưng không dùng nữa."

    with qtbot.waitSignal(dialog.folder_wanted) as moved:
        press(Key.Key_Return)

    assert moved.args == [own]
    assert rubrics_in(own) == 1
    assert data_path(cloud).is_file()
    assert second_place(Settings(own / FILE_NAME)) == cloud


def test_data_of_this_pc_is_opened_rather_than_replaced(show, qtbot, cloud, own):
    with open_data(own) as store:
        add_unit(store, ACTOR, "Văn phòng")
    dialog = show(cloud)
    assert dialog.findChild(QPushButton, "keep_here_button").text() == "Mở dữ liệu của máy &này"
    told = said(dialog, "own_data_label").replace("\u200b", "")
    assert told.startswith(f"Máy này đã có dữ liệu ở {own}. Sửa lần cuối ")

    press_enter_and_wait(qtbot, dialog.folder_wanted)

    assert rubrics_in(own) == 0


def test_a_program_that_was_merely_opened_on_this_pc_leaves_the_way_to_copy(show, qtbot, cloud, own):
    open_data(own).close()
    dialog = show(cloud)
    assert dialog.findChild(QPushButton, "keep_here_button").text() == "Chép về máy &này rồi mở"

    press_enter_and_wait(qtbot, dialog.folder_wanted)

    assert rubrics_in(own) == 1


def test_a_cloud_without_data_is_left_for_a_folder_of_this_pc(show, qtbot, cloud, own):
    shutil.rmtree(cloud)
    dialog = show(cloud)
    assert dialog.findChild(QPushButton, "keep_here_button").text() == "Để dữ liệu trên máy &này"
    assert "look_button" not in offered(dialog)

    press_enter_and_wait(qtbot, dialog.folder_wanted)

    assert rubrics_in(own) == 0


def test_a_cloud_is_used_all_the_same_when_a_person_insists(show, qtbot, cloud, prompts):
    dialog = show(cloud)
    prompts.answers += [None, "Vẫn dùng thư mục này"]

    press_alt(qtbot, Key.Key_V, lambda: len(prompts.answers) == 1)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.retry_wanted):
        press((ALT, Key.Key_V))

    assert rubrics_in(cloud) == 1


def test_what_cannot_be_remembered_is_told_and_the_dialog_stays(show, qtbot, cloud, prompts, own):
    dialog = show(cloud)
    own.write_bytes(b"a file where the folder should be")
    prompts.answers.append("Vẫn dùng thư mục này")

    press_alt(qtbot, Key.Key_V, lambda: not prompts.answers)

    assert str(own) in said(dialog, "recovery_outcome_label")
    assert dialog.isVisible()


def test_where_the_own_folder_is_on_the_network_too_it_is_no_way_on(show, folder, tmp_path, monkeypatch):
    (tmp_path / "mounts").write_text(f"may-chu:/nha {tmp_path.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(network_folders, "_MOUNTS", tmp_path / "mounts")

    dialog = show(folder)

    assert said(dialog, "recovery_heading") == "Dữ liệu nằm trên máy khác trong mạng"
    assert set(offered(dialog)) == {"look_button", "use_anyway_button", "show_folder_button", "leave_button"}


def test_a_folder_that_takes_no_writing_is_looked_at_or_brought(show, qtbot, folder, own):
    (folder / "danhgia.sqlite3.lock").unlink()
    (folder / "danhgia.sqlite3.lock").mkdir()  # as a folder that may only be read, whoever runs this test

    dialog = show(folder)

    assert said(dialog, "recovery_heading") == "Không ghi được vào dữ liệu"
    assert {"look_button", "keep_here_button", "retry_button"} <= set(offered(dialog))
    with qtbot.waitSignal(dialog.folder_wanted):
        press((ALT, Key.Key_N))
    assert rubrics_in(own) == 1
    assert second_place(Settings(own / FILE_NAME)) is None


def test_the_words_of_a_dialog_fit_their_buttons(show, cloud):
    dialog = show(cloud)

    for button in dialog.findChildren(QPushButton):
        assert button.isHidden() or button.width() >= button.sizeHint().width()


@pytest.fixture
def dialog_for(qtbot, folder, background, prompts):
    """Make the dialog for a fault with some code, in some language."""
    window = QWidget()
    qtbot.addWidget(window)

    def make(code, language) -> RecoveryDialog:
        fault = type("SomeError", (ExpectedError,), {"code": code})
        trouble = Trouble(error=fault(path="x", service="x", version="x", tables="x"), folder=folder)
        dialog = RecoveryDialog(trouble, background, prompts, language, window)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(lambda: not background.is_busy)
        return dialog

    return make


@pytest.mark.parametrize("language", Language)
def test_each_button_of_a_dialog_has_a_key_of_its_own(dialog_for, language):
    translators = Translators(QApplication.instance())
    translators.speak(language)
    for code in (*_WAYS, "disk_full"):
        dialog = dialog_for(code, language)
        keys = [button.text().partition("&")[2][:1].casefold() for button in dialog.findChildren(QPushButton)]

        assert "" not in keys, code
        assert len(set(keys)) == len(keys), code
    translators.be_silent()


def test_where_no_backup_is_left_the_file_that_made_way_is_offered(show, qtbot, folder):
    data = data_path(folder)
    shutil.rmtree(folder / "backups")
    shutil.copy(data, data.with_name(f"{data.name}.replaced-2026-11-20T101112"))
    data.write_bytes(b"garbage" * 1000)

    dialog = show(folder)

    assert [row[:2] for row in rows(dialog)] == [["10:11:12 20/11/2026", "Tệp đã bị thay"]]
    assert "restore_button" in offered(dialog)


def test_where_no_backup_can_be_used_nobody_is_told_to_restore_one(show, damaged):
    for backup in (damaged / "backups").iterdir():
        backup.write_bytes(b"garbage" * 1000)

    dialog = show(damaged)

    assert said(dialog) == "Không bản sao lưu nào tìm thấy dùng được. Tệp đang có vẫn được giữ nguyên."
    assert said(dialog, "backups_found_label").startswith("Tìm thấy 2 bản sao lưu nhưng không bản nào dùng được.")
    assert "restore_button" not in offered(dialog)


@pytest.fixture
def read_only(monkeypatch, damaged):
    """Damaged data in a folder that takes no files."""
    make = tempfile.TemporaryFile

    def refuse(*, dir: Path) -> object:  # noqa: A002 - the library's name
        if dir == damaged:
            raise PermissionError(errno.EROFS, "read-only file system")
        return make(dir=dir)

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    return damaged


def test_damaged_data_on_a_disk_that_takes_no_writing_is_restored_to_this_pc(show, qtbot, prompts, read_only, own):
    dialog = show(read_only)
    before = sorted(file.name for file in read_only.iterdir())
    assert "begin_anew_button" not in offered(dialog)
    assert dialog.findChild(QPushButton, "restore_button").text() == "&Khôi phục về máy này…"
    prompts.answers.append("Khôi phục")

    with qtbot.waitSignal(dialog.folder_wanted) as moved:
        press(Key.Key_Return)

    assert moved.args == [own]
    assert rubrics_in(own) == 1
    assert sorted(file.name for file in read_only.iterdir()) == before


def test_where_this_pc_has_data_already_that_is_opened_rather_than_a_disk_that_takes_no_writing(
    show, qtbot, read_only, own
):
    with open_data(own) as store:
        add_unit(store, ACTOR, "Văn phòng")

    dialog = show(read_only)

    assert "keep_here_button" in offered(dialog)
    assert dialog.findChild(QPushButton, "keep_here_button").text() == "Mở dữ liệu của máy &này"


@pytest.fixture
def held_far(qtbot, background, prompts):
    """Show the dialog for data that another PC has open."""
    window = QWidget()
    qtbot.addWidget(window)

    def show_dialog(folder) -> RecoveryDialog:
        error = DataInUseError(path=data_path(folder), machine="MAY-KHAC", user="hoa", since=None)
        dialog = RecoveryDialog(Trouble(error=error, folder=folder), background, prompts, Language.VI, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return show_dialog


def test_of_data_that_another_pc_has_open_the_newest_backup_is_looked_at(qtbot, held_far, folder):
    dialog = held_far(folder)
    assert "look_button" not in offered(dialog)

    with qtbot.waitSignal(dialog.backup_opened) as opened:
        qtbot.mouseClick(dialog.findChild(QPushButton, "look_at_newest_button"), Qt.MouseButton.LeftButton)

    (store,) = opened.args
    with store:
        assert store.path == max((folder / "backups").iterdir())


def test_of_data_that_another_pc_has_open_without_backups_there_is_nothing_to_look_at(qtbot, held_far, folder):
    shutil.rmtree(folder / "backups")
    dialog = held_far(folder)

    qtbot.mouseClick(dialog.findChild(QPushButton, "look_at_newest_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findChild(QLabel, "recovery_outcome_label").isVisible)

    assert "chưa có bản sao lưu nào để xem" in said(dialog, "recovery_outcome_label")
