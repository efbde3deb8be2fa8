"""The dialog of all backups, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.backups import BackupReason, all_backups, back_up
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.backups import second_place_form
from danhgia_desktop.ui.backups.backup_model import BackupColumn
from danhgia_desktop.ui.backups.backup_table import BackupTable
from danhgia_desktop.ui.backups.backups_dialog import BackupsDialog
from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from tests.operations.watch import edit, folder_of
from tests.storage.builders import ACTOR
from tests.storage.test_backup import PAGE, damage_page_of
from tests.ui.keyboard import ALT, press
from tests.ui.seeded import add_seed

Key = Qt.Key


@pytest.fixture
def show(qtbot, schedule, desk, window, background):
    """Show the dialog, and wait until it has found what there is."""

    def show_dialog() -> BackupsDialog:
        dialog = BackupsDialog(schedule, desk, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
        qtbot.waitUntil(lambda: not background.is_busy and not dialog.findChild(BackupTable).is_reading)
        return dialog

    return show_dialog


@pytest.fixture
def back_up_by_key(qtbot, schedule, wait):
    """Press the key of "Sao lưu ngay", and wait until that is done and shown."""

    def press_and_wait() -> None:
        with qtbot.waitSignal(schedule.ended):
            press((ALT, Key.Key_S))
        wait()

    return press_and_wait


@pytest.fixture
def wait(qtbot, schedule, background):
    """Wait until nothing is being made, looked for or read."""

    def is_reading() -> bool:
        window = QApplication.activeWindow()
        return any(table.is_reading for table in window.findChildren(BackupTable)) if window else False

    return lambda: qtbot.waitUntil(lambda: not (background.is_busy or schedule.is_running or is_reading()))


def rows(dialog) -> list[list[str]]:
    """Return when each was made, why, what is in it and how large it is."""
    shown = (BackupColumn.AT, BackupColumn.REASON, BackupColumn.CONTENTS, BackupColumn.SIZE)
    model = dialog.findChild(BackupTable).model()
    return [[model.index(row, column).data() for column in shown] for row in range(model.rowCount())]


def said(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def can(dialog, name: str) -> bool:
    button = dialog.findChild(QPushButton, name)
    return button.isVisible() and button.isEnabled()


def test_an_office_without_backups_makes_the_first_by_a_key(show, back_up_by_key):
    dialog = show()
    assert said(dialog, "no_backups_label") == "Chưa có bản sao lưu nào. Bấm “Sao lưu ngay” để có bản đầu tiên."
    assert not can(dialog, "restore_button")

    back_up_by_key()

    ((_, reason, contents, _),) = rows(dialog)
    assert (reason, contents) == ("Theo yêu cầu", "Chưa có dữ liệu")
    assert dialog.findChild(BackupTable).hasFocus()
    assert can(dialog, "restore_button")


def test_a_backup_says_when_and_why_it_was_made_what_it_holds_and_how_large_it_is(show, store, watch):
    add_seed(store)
    back_up(store, BackupReason.DAY)
    edit(store)
    watch.pass_(hours=2)
    back_up(store, BackupReason.EXIT)

    newest, first = rows(show())

    assert newest[1:3] == ["Khi thoát", "1 bộ tiêu chí, 1 phiếu chấm, 92 ô điểm"]
    assert first[1] == "Đầu ngày"
    assert first[3].endswith(" kB")


def test_a_backup_says_what_was_done_in_it_last_and_when(show, store, watch):
    edit(store, "Thanh tra Sở")
    back_up(store, BackupReason.DAY)

    model = show().findChild(BackupTable).model()

    change = model.index(0, BackupColumn.CHANGE)
    assert change.data() == change.data(Qt.ItemDataRole.ToolTipRole) == "Thêm đơn vị Thanh tra Sở"
    assert model.index(0, BackupColumn.CHANGED).data() == vietnam_time.shown_exactly(watch.time)


def test_while_a_backup_is_made_no_second_one_is_begun(show, schedule, wait):
    dialog = show()
    schedule.make(BackupReason.HOUR)

    assert dialog.findChild(QProgressBar, "backups_progress").isVisible()
    assert said(dialog, "backups_state").startswith("Đang sao lưu…")
    assert not can(dialog, "back_up_button")

    wait()

    assert not dialog.findChild(QProgressBar, "backups_progress").isVisible()
    assert can(dialog, "back_up_button")


def test_a_backup_goes_on_when_the_dialog_is_gone(show, schedule, wait, store):
    dialog = show()
    schedule.make(BackupReason.ASKED)
    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    wait()

    assert len(all_backups(folder_of(store))) == 1


def test_what_fails_is_said_where_it_is_mended(show, back_up_by_key, store):
    (folder_of(store) / "backups").write_text("")
    dialog = show()
    back_up_by_key()

    assert said(dialog, "backups_state").startswith("Chưa sao lưu được. ")

    (folder_of(store) / "backups").unlink()
    back_up_by_key()

    assert said(dialog, "backups_state").startswith("Đã sao lưu lúc ")
    assert len(rows(dialog)) == 1


@pytest.fixture
def two_backups(store, watch):
    """One with a sheet, and a newer one with a unit more."""
    add_seed(store)
    back_up(store, BackupReason.DAY)
    watch.pass_(hours=2)
    edit(store, "Thanh tra")
    back_up(store, BackupReason.HOUR)


@pytest.mark.usefixtures("two_backups")
def test_the_key_of_restoring_asks_which_backup_it_is_and_what_becomes_of_the_data(qtbot, show, prompts):
    dialog = show()
    prompts.answers = [None, "Khôi phục"]

    press(Key.Key_Down, (ALT, Key.Key_K))
    qtbot.waitUntil(lambda: bool(prompts.said))
    assert dialog.isVisible()
    for told in ("_day.sqlite3", "Cơ quan: ", "Lần sửa cuối: ", "Sau khi khôi phục: 1 bộ tiêu chí, 1 phiếu chấm"):
        assert told in prompts.said[0].replace("\u200b", "")
    assert "Thêm đơn vị Thanh tra" in prompts.said[0]  # done last in the data of now
    assert "\n\n\n" not in prompts.said[0]
    assert "1 thay đổi nhập sau bản sao lưu sẽ không còn trong dữ liệu." in prompts.said[0]

    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        press((ALT, Key.Key_K))
    assert wanted.args[0].reason is BackupReason.DAY
    assert not dialog.isVisible()


@pytest.mark.usefixtures("two_backups")
def test_the_data_in_use_are_no_backup_to_be_restored_from(qtbot, show, prompts, store):
    show()
    prompts.answers = [store.path]

    press((ALT, Key.Key_T))

    qtbot.waitUntil(lambda: len(prompts.said) == 2)
    assert "là chính tệp dữ liệu đang dùng" in prompts.said[-1]


@pytest.mark.usefixtures("two_backups")
def test_enter_on_a_backup_makes_a_new_one_and_restores_nothing(qtbot, show, schedule, wait, watch):
    watch.pass_(hours=2)
    dialog = show()
    assert dialog.findChild(BackupTable).hasFocus()

    with qtbot.waitSignal(schedule.ended):
        press(Key.Key_Return)
    wait()

    assert [row[1] for row in rows(dialog)] == ["Theo yêu cầu", "Hằng giờ", "Đầu ngày"]
    assert dialog.findChild(BackupTable).chosen().reason is BackupReason.ASKED
    assert said(dialog, "backups_state").startswith("Đã sao lưu lúc ")


@pytest.fixture
def foreign(tmp_path, stick, store, schedule):
    """A newer backup of another office, which another PC brought to the stick that this one uses, too."""
    set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    back_up(store, BackupReason.DAY)
    schedule.second.choose(stick)
    folder = stick / "danhgia-PC-CUA-HOA-0a1b2c"
    folder.mkdir()
    with open_data(tmp_path / "khác") as other:
        set_agency(other, ACTOR, Agency(name="Sở Y tế"))
        return back_up(other, BackupReason.DAY).path.rename(folder / "danhgia_2099-01-01T000000_0003_day.sqlite3")


def test_the_backup_of_another_office_is_below_and_never_chosen_by_itself(qtbot, show, prompts, foreign):
    dialog = show()
    table = dialog.findChild(BackupTable)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 2 and not table.is_reading)

    owners = [table.model().index(row, BackupColumn.OWNER).data() for row in range(2)]
    assert owners == ["Máy này", "Sở Y tế – máy PC-CUA-HOA"]
    assert table.chosen().path != foreign

    prompts.answers = [None]
    press(Key.Key_Down, (ALT, Key.Key_K))
    qtbot.waitUntil(lambda: bool(prompts.said))
    assert "Bản này của cơ quan Sở Y tế, không phải của bạn (Sở Nội vụ)!" in prompts.said[0]


def test_any_file_can_be_gone_back_to_once_it_is_found_to_be_data(qtbot, show, store, prompts, tmp_path):
    mail = back_up(store, BackupReason.ASKED).path.rename(tmp_path / "gửi kèm thư.sqlite3")
    dialog = show()
    prompts.answers = [None, tmp_path / "không có.sqlite3", mail, "Khôi phục"]

    press((ALT, Key.Key_T))
    qtbot.waitUntil(lambda: len(prompts.answers) == 3)
    press((ALT, Key.Key_T))
    qtbot.waitUntil(lambda: len(prompts.answers) == 2)
    qtbot.waitUntil(lambda: len(prompts.said) == 3)
    assert "không có.sqlite3" in prompts.said[-1]
    assert dialog.isVisible()

    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        press((ALT, Key.Key_T))
    assert wanted.args[0].path == mail


def test_a_backup_that_is_damaged_cannot_be_gone_back_to(show, store, prompts):
    made = back_up(store, BackupReason.ASKED)
    made.path.write_bytes(b"garbage" * 1000)
    dialog = show()

    press((ALT, Key.Key_K))

    assert rows(dialog)[0][2] in {"Bị hỏng", "Không phải dữ liệu của chương trình này"}
    assert not can(dialog, "restore_button")
    assert prompts.said == []


def test_a_backup_that_is_damaged_where_its_counts_are_not_is_marked_and_an_older_one_is_chosen(show, store, watch):
    older = back_up(store, BackupReason.DAY)
    watch.pass_(hours=2)
    newest = back_up(store, BackupReason.HOUR)
    damage_page_of(newest.path, "reason_phrase", b"\xff" * PAGE)

    dialog = show()

    assert [row[2] for row in rows(dialog)] == ["Bị hỏng", "Chưa có dữ liệu"]
    assert dialog.findChild(BackupTable).chosen().path == older.path
    assert can(dialog, "restore_button")


def test_the_second_place_is_chosen_copied_to_and_given_up(qtbot, show, prompts, stick, store):
    back_up(store, BackupReason.DAY)
    dialog = show()
    assert said(dialog, "second_place_label") == "Chưa chọn"
    prompts.answers = [None, folder_of(store) / "backups", stick]

    for left in (2, 1, 0):
        press((ALT, Key.Key_C))
        qtbot.waitUntil(lambda left=left: len(prompts.answers) == left)
    qtbot.waitUntil(lambda: said(dialog, "second_place_state").startswith("Chép lần cuối lúc "))

    assert "nằm trong thư mục dữ liệu" in prompts.said[2]
    assert said(dialog, "second_place_label") == str(stick)
    assert any(stick.glob("*/*_day.sqlite3"))
    qtbot.waitUntil(lambda: "cùng ổ đĩa với dữ liệu" in said(dialog, "second_place_state"))

    press((ALT, Key.Key_H))
    qtbot.waitUntil(lambda: said(dialog, "second_place_label") == "Chưa chọn")
    assert any(stick.glob("*/*_day.sqlite3"))


@pytest.fixture
def lost_stick(schedule, stick):
    """A stick that was chosen as the second place, and is not plugged in."""
    schedule.second.choose(stick)
    stick.rmdir()
    return stick


@pytest.mark.parametrize("place", ["vanished", "a file"])
def test_a_second_place_that_cannot_be_read_is_named_and_the_backups_beside_the_data_are_shown(
    qtbot, show, store, lost_stick, place
):
    back_up(store, BackupReason.DAY)
    if place == "a file":
        lost_stick.write_text("")

    dialog = show()

    qtbot.waitUntil(lambda: f"Không đọc được {lost_stick} nên" in said(dialog, "unread_places_label"))
    assert dialog.findChild(QLabel, "unread_places_label").isVisible()
    assert [row[1] for row in rows(dialog)] == ["Đầu ngày"]
    assert can(dialog, "restore_button")


@pytest.mark.usefixtures("lost_stick")
def test_while_a_place_is_not_read_it_is_not_said_that_there_are_no_backups(qtbot, show):
    dialog = show()

    qtbot.waitUntil(lambda: said(dialog, "no_backups_label") == "Không thấy bản sao lưu nào.")


def test_without_a_second_place_nothing_is_said_to_be_unread(show):
    assert not show().findChild(QLabel, "unread_places_label").isVisible()


def test_what_only_the_second_place_has_is_found_there(qtbot, show, schedule, store, stick):
    made = back_up(store, BackupReason.DAY)
    schedule.second.choose(stick)
    with qtbot.waitSignal(schedule.ended):
        schedule.bring_to_second_place()
    made.path.unlink()

    dialog = show()

    qtbot.waitUntil(lambda: [row[1] for row in rows(dialog)] == ["Đầu ngày"])


def test_a_second_place_that_cannot_be_read_hides_nothing(show, schedule, store, stick):
    back_up(store, BackupReason.DAY)
    place = stick / "danhgia-.txt"
    place.write_text("")
    schedule.second.choose(place)

    assert len(rows(show())) == 1


def test_a_stick_that_is_away_is_asked_for(show, schedule, wait, stick, store):
    back_up(store, BackupReason.DAY)
    schedule.second.choose(stick / "gone")
    dialog = show()
    schedule.bring_to_second_place()
    assert said(dialog, "second_place_state") == "Đang chép…"
    wait()

    assert "hãy cắm ổ USB" in said(dialog, "second_place_state")
    assert not dialog.findChild(QLabel, "unread_places_label").isVisible()  # once is enough


@pytest.fixture
def quick_looks(monkeypatch):
    """Looks for the second place that follow each other at once."""
    monkeypatch.setattr(second_place_form, "_LOOK_EVERY_MS", 20)


@pytest.mark.usefixtures("quick_looks")
def test_a_stick_that_is_back_is_seen_and_copied_to_while_the_dialog_is_open(qtbot, show, schedule, stick, store):
    back_up(store, BackupReason.DAY)
    schedule.second.choose(stick / "usb3")
    with qtbot.waitSignal(schedule.ended):
        schedule.bring_to_second_place()
    dialog = show()
    assert "hãy cắm ổ USB" in said(dialog, "second_place_state")

    (stick / "usb3").mkdir()

    qtbot.waitUntil(lambda: said(dialog, "second_place_state").startswith("Chép lần cuối lúc "))


def test_a_key_copies_to_the_second_place_at_once(qtbot, show, schedule, stick, store):
    schedule.second.choose(stick)
    dialog = show()
    back_up(store, BackupReason.DAY)

    press((ALT, Key.Key_P))

    qtbot.waitUntil(lambda: any(stick.glob("*/*_day.sqlite3")) and not schedule.is_running)
    assert said(dialog, "second_place_state").startswith("Chép lần cuối lúc ")


def test_a_damaged_backup_that_cannot_be_copied_is_told_as_one(qtbot, show, schedule, stick, store):
    made = back_up(store, BackupReason.DAY)
    damage_page_of(made.path, "reason_phrase", b"\xff" * PAGE)
    schedule.second.choose(stick)
    dialog = show()

    press((ALT, Key.Key_P))

    qtbot.waitUntil(lambda: "bị hỏng, không phải dữ liệu đang dùng" in said(dialog, "second_place_state"))


def test_the_folder_of_the_chosen_backup_is_shown_by_the_system(qtbot, show, store, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    made = back_up(store, BackupReason.DAY)
    show()

    press((ALT, Key.Key_M))
    qtbot.waitUntil(lambda: bool(opened))

    assert opened == [QUrl.fromLocalFile(str(made.path.parent))]


def test_where_the_system_cannot_show_a_folder_it_is_said_where_it_lies(qtbot, show, store, monkeypatch, prompts):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    made = back_up(store, BackupReason.DAY)
    dialog = show()
    assert said(dialog, "backups_path_label") == str(made.path.parent)

    press((ALT, Key.Key_M))

    qtbot.waitUntil(lambda: bool(prompts.said))
    assert str(made.path.parent) in prompts.said[0]


def test_its_keys_are_explained(show):
    keys = {key.keys: key.words for group in keys_of_view(show()) for key in group.keys}

    assert keys["Enter"] == "Sao lưu ngay"
    assert keys["Alt+S"] == "Sao lưu ngay"
    assert keys["Alt+K"] == "Khôi phục bản đã chọn"
    assert keys["Alt+C"] == "Chọn nơi"
