"""The letterheads of the office and those who sign, in the catalogue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton

from danhgia_desktop.operations.signers import all_signers
from danhgia_desktop.operations.units import get_agency, set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.signer import SignatureForm
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, press

Key = Qt.Key


def printed(clerk, name: str) -> list[str]:
    letterhead = clerk.tab.findChild(QFrame, name)
    return [label.text() for label in letterhead.findChildren(QLabel)]


def test_both_letterheads_are_shown_as_documents_print_them(office, clerk):
    clerk.turn_to("Cơ quan")

    assert "SỞ NỘI VỤ" in printed(clerk, "state_letterhead")
    assert "Số: …/BC-SNV" in printed(clerk, "state_letterhead")
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in printed(clerk, "party_letterhead")


def test_f2_changes_the_names_of_both_letterheads(office, clerk, qtbot):
    clerk.turn_to("Cơ quan").press(Key.Key_F2)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AgencyDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.findChild(QLineEdit, "party_committee_edit").setFocus()
    press("Đảng ủy Sở Nội vụ", Key.Key_Return)
    clerk.wait()

    assert get_agency(clerk.store).party_committee == "Đảng ủy Sở Nội vụ"
    assert "ĐẢNG ỦY SỞ NỘI VỤ" in printed(clerk, "party_letterhead")


def test_what_a_form_does_not_show_of_the_agency_stays(store, qtbot):
    set_agency(store, ACTOR, Agency(name="Sở Nội vụ", party_symbol="ĐU"))

    dialog = AgencyDialog(get_agency(store))
    qtbot.addWidget(dialog)

    assert dialog.agency().party_symbol == "ĐU"


def test_signers_stand_in_their_order_with_the_block_of_the_chosen_one(office, clerk):
    clerk.turn_to("Người ký").at("signers", 1)

    assert clerk.rows("signers") == ["Phạm Văn Đạt", "Lê Thị Ánh"]
    heading = clerk.tab.findChild(QLabel, "signature_heading")
    assert heading.text() == "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"


def test_the_block_follows_what_is_typed_and_a_signer_is_added(office, clerk):
    clerk.turn_to("Người ký").press(Key.Key_Insert)
    assert not clerk.part("signer_for", QLineEdit).isVisible()
    clerk.choose(signer_form="Thừa lệnh (TL.)")
    assert clerk.part("signer_for", QLineEdit).isVisible()

    clerk.fill(signer_post="Chánh Văn phòng", signer_name="Trần Quang Bình")
    assert clerk.part("signature_heading", QLabel).text() == "TL. …\nCHÁNH VĂN PHÒNG"
    clerk.press(Key.Key_Return)
    assert clerk.fault("signer_for")
    clerk.fill(signer_for="Giám đốc").press(Key.Key_Return)

    added = all_signers(clerk.store)[-1]
    assert (added.name, added.form, added.on_behalf_of) == ("Trần Quang Bình", SignatureForm.BY_ORDER, "Giám đốc")


def test_signers_are_changed_moved_and_removed_by_keys(office, clerk):
    clerk.turn_to("Người ký").at("signers", 1).press((CTRL, Key.Key_Up))
    assert clerk.rows("signers") == ["Lê Thị Ánh", "Phạm Văn Đạt"]

    clerk.press((CTRL, Key.Key_Down), Key.Key_F2)
    clerk.fill(signer_name="Lê Thị Ngọc Ánh").press(Key.Key_Return)
    assert clerk.rows("signers") == ["Phạm Văn Đạt", "Lê Thị Ngọc Ánh"]

    clerk.press(Key.Key_Delete)
    assert [signer.name for signer in all_signers(clerk.store)] == ["Phạm Văn Đạt"]


def test_without_signers_the_page_leads_on_to_the_first(clerk):
    clerk.turn_to("Người ký")

    assert clerk.tab.findChild(QPushButton, "no_signers_button").hasFocus()
