"""The list of rule sets, what one says, new versions, comparisons, files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QTabWidget, QTextBrowser

from danhgia_desktop.operations import regulations
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.rule_set_files import save_rule_set
from danhgia_desktop.operations.undoing import undo
from danhgia_desktop.period import Period
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.ui.rule_sets.draft_paths import with_part
from danhgia_desktop.ui.rule_sets.rule_set_editor import RuleSetEditor
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL
from tests.ui.rule_sets.conftest import DECREE

Key = Qt.Key


def decree(store):
    return regulations.get_rule_set(store, RegulationUid(DECREE))


def texts_of(table: QTableWidget) -> list[list[str]]:
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() for cell in row if cell is not None] for row in cells]


def pin(keeper, store):
    open_period(store, ACTOR, Period(year=2026, kind="M", number=11))
    keeper.page.desk.edits.read_again()


def test_where_there_is_none_those_that_come_along_are_one_key_away(keeper, store):
    assert "Chưa có bộ quy định nào" in keeper.page.findChild(QLabel, "no_rule_sets_sentence").text()

    keeper.page.take_focus()
    keeper.press(Key.Key_Return)

    assert len(keeper.listed) == 6
    assert "Quy định về đánh giá, xếp loại chất lượng công chức" in keeper.listed
    undo(store, ACTOR)
    keeper.page.desk.edits.read_again()
    assert keeper.listed == []


def test_a_rule_set_can_be_read_in_words(shipped, keeper):
    keeper.choose(DECREE)

    said = keeper.page.findChild(QTextBrowser, "rule_set_text").toPlainText()

    for words in (
        "335/2025/NĐ-CP",
        "Chính phủ",
        "Quy định cho công chức",
        "Hoàn thành xuất sắc nhiệm vụ",
        "Thẩm quyền",
    ):
        assert words in said


def test_a_rule_set_is_found_without_diacritics(shipped, keeper):
    keeper.page.begin_search()
    keeper.press("cai cach")

    assert keeper.listed == ["Chấm điểm cải cách hành chính (mẫu, hai vòng thẩm định)"]


def test_what_periods_are_evaluated_by_can_be_read_and_copied_only(shipped, keeper, store):
    pin(keeper, store)
    keeper.choose(DECREE)

    assert keeper.page.findChild(QPushButton, "change_rule_sets_button").text() == "Xem…"
    assert not keeper.page.table.remove.isEnabled()
    keeper.press(Key.Key_F2)
    assert "Đang dùng cho 1 kỳ" in keeper.editor.findChild(QLabel, "rule_set_locked").text()
    assert keeper.editor.findChild(QPushButton, "save_rule_set_button").isHidden()
    assert keeper.editor.look.form.fields["title"].focusProxy().isReadOnly()

    keeper.editor.look.version.click()

    assert keeper.dialog.objectName() == "version_dialog"


def test_a_new_version_copies_the_old_one_and_is_edited_at_once(shipped, keeper, store):
    keeper.choose(DECREE).press((CTRL, Key.Key_D))
    dialog = keeper.dialog
    dialog.fields._fields["version_number"].setText("12/QĐ-SNV")
    dialog.fields._fields["version_from"].setText("1/1/2027")
    dialog.act.click()

    assert keeper.editor.draft.regulation.number == "12/QĐ-SNV"
    keeper.editor.reject()
    made = next(one.regulation for one in regulations.all_regulations(store) if one.regulation.number == "12/QĐ-SNV")
    assert made.amends.regulation == DECREE
    assert made.rules[0].rating == decree(store).regulation.rules[0].rating
    assert keeper.page.table.chosen() == [made.uid]


def test_a_version_of_a_sample_asks_who_issues_it_and_a_day_too_early_is_told_beside_it(shipped, keeper, store):
    keeper.choose(DECREE).press((CTRL, Key.Key_D))
    fields = keeper.dialog.fields._fields
    assert fields["version_issuer"].text() == ""
    fields["version_issuer"].setText("Sở Y tế")
    fields["version_from"].setText("1/1/2025")

    keeper.dialog.act.click()
    assert "bản mới không thể sớm hơn" in keeper.dialog.findChild(QLabel, "version_from_fault").text()
    fields["version_from"].setText("1/1/2027")
    keeper.dialog.act.click()

    regulation = keeper.editor.draft.regulation
    assert (regulation.issuer, regulation.is_sample) == ("Sở Y tế", False)
    assert regulation.source.startswith("Lập từ “335/2025/NĐ-CP”. Nguồn của bộ đó: ")


def test_a_version_without_its_day_says_so_beside_the_field(shipped, keeper):
    keeper.choose(DECREE).press((CTRL, Key.Key_D))

    keeper.dialog.act.click()

    assert "Chưa có ngày" in keeper.dialog.findChild(QLabel, "version_from_fault").text()


def test_two_versions_are_compared_side_by_side(shipped, keeper, store, desk):
    base = decree(store).regulation
    desk.edits.run(regulations.save_regulation, replace(base, issuer="Chính phủ nước ta"), base=base)
    keeper.choose(DECREE).press((CTRL, Key.Key_M))

    dialog = keeper.dialog
    rows = texts_of(dialog.findChild(QTableWidget, "comparison_table"))
    lines = texts_of(dialog.findChild(QTableWidget, "compared_rubrics"))

    assert ["Nơi ban hành", "thêm", "", "Chính phủ nước ta"] in rows
    assert any(about.endswith("(công chức)") and before and after for about, _mark, before, after in rows)
    assert any(line[1:] == ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "thêm dòng", "", "70 điểm"] for line in lines)
    assert dialog.findChild(QTabWidget, "comparison_tabs").tabText(1) == f"&Bộ tiêu chí ({len(lines) - 2})"


def test_what_is_read_together_stays_beside_what_changed_and_its_own_name_is_no_change(shipped, keeper, store, desk):
    version = regulations.NewVersion(effective_from=date(2027, 1, 1), number="1/2027")
    begun = desk.edits.run(regulations.new_version, RegulationUid(DECREE), version).regulation
    bands = "rules[0].rating.bands[1].at_least"
    desk.edits.run(regulations.save_regulation, with_part(begun, bands, Decimal(75)), base=begun)
    keeper.choose(begun.uid).press((CTRL, Key.Key_M))

    rows = texts_of(keeper.dialog.findChild(QTableWidget, "comparison_table"))

    assert [row[1] for row in rows if row[0] == "Khung xếp loại (công chức)"] == ["như cũ", "sửa", "như cũ", "như cũ"]
    assert texts_of(keeper.dialog.findChild(QTableWidget, "compared_rubrics")) == []
    assert "8 chỗ khác nhau" in keeper.dialog.findChild(QLabel, "comparison_count").text()
    assert "31/12/2026" in keeper.page.table.records.record_at(len(keeper.listed) - 2).texts


def test_the_editor_of_one_that_was_replaced_tells_its_last_day(shipped, keeper, desk):
    version = regulations.NewVersion(effective_from=date(2027, 1, 1), number="1/2027")
    desk.edits.run(regulations.new_version, RegulationUid(DECREE), version)
    keeper.choose(DECREE).press(Key.Key_F2)

    note = keeper.editor.findChild(QLabel, "rule_set_replaced")

    assert note.text().startswith("Hiệu lực đến hết 31/12/2026, vì “1/2027 – Quy định về")
    assert note.isVisible()


def test_a_rule_set_goes_out_as_one_file_and_comes_back(shipped, keeper, store, prompts, tmp_path):
    path = tmp_path / "nghi-dinh.quyche.json"
    prompts.answers.append(path)
    keeper.choose(DECREE).press((CTRL, Key.Key_S))
    assert rule_set_file.decode(path.read_bytes()) == decree(store)

    keeper.press(Key.Key_Delete)
    assert len(keeper.listed) == 5
    prompts.answers.append(path)
    keeper.press((CTRL, Key.Key_O))

    assert keeper.page.table.chosen() == [DECREE]
    assert decree(store).regulation == rule_set_file.decode(path.read_bytes()).regulation


def test_a_file_that_says_something_else_is_asked_about(shipped, keeper, store, prompts, tmp_path):
    other = decree(store)
    other = replace(other, regulation=replace(other.regulation, issuer="Nơi khác"))
    path = tmp_path / "khac.quyche.json"
    save_rule_set(other, path)

    prompts.answers += [path, "Nhập thành bản riêng"]
    keeper.choose(DECREE).press((CTRL, Key.Key_O))
    assert len(keeper.listed) == 7

    prompts.answers += [path, "Thay bản đang có"]
    keeper.press((CTRL, Key.Key_O))
    assert len(keeper.listed) == 7
    assert decree(store).regulation.issuer == "Nơi khác"


def test_a_file_that_must_be_mended_says_where(shipped, keeper, store, prompts, tmp_path):
    other = decree(store)
    path = tmp_path / "sai.quyche.json"
    path.write_bytes(rule_set_file.encode(replace(other, regulation=replace(other.regulation, title=""))))

    prompts.answers.append(path)
    keeper.choose(DECREE).press((CTRL, Key.Key_O))

    assert "Chưa nhập" in prompts.said[-1]
    assert "Trích yếu: chưa ghi" in prompts.said[-1]


def test_a_file_of_another_kind_is_refused_in_words(shipped, keeper, prompts, tmp_path):
    path = tmp_path / "thu.json"
    path.write_text("không phải", encoding="utf-8")

    prompts.answers.append(path)
    keeper.choose(DECREE).press((CTRL, Key.Key_O))

    assert "không phải là bộ quy định" in prompts.said[-1]


def test_a_new_rule_set_begins_with_the_sample_of_the_decree(shipped, keeper, store, prompts):
    prompts.answers.append("Từ mẫu Nghị định 335/2025/NĐ-CP")
    keeper.choose(DECREE).press(Key.Key_Insert)

    assert isinstance(keeper.dialog, RuleSetEditor)
    assert keeper.editor.draft.regulation.is_sample
    assert len(regulations.all_regulations(store)) == 7


def test_a_version_without_a_number_is_begun_and_its_editor_asks_for_one(shipped, keeper, store, qtbot):
    keeper.choose(DECREE).press((CTRL, Key.Key_D))
    dialog = keeper.dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    keeper.press(Key.Key_Tab, Key.Key_Tab, "01/01/2027", Key.Key_Return)

    editor = keeper.editor
    qtbot.waitUntil(editor.look.findings.isVisible)

    assert editor.look.findings.item(0).text() == "Số, ký hiệu: chưa có số. Hãy ghi khi văn bản được ban hành."
    assert editor.draft.regulation.issued_on is None
    assert len(regulations.all_regulations(store)) == 7
