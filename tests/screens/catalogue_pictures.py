"""Pictures of the catalogue in each state: `python -m tests.screens.catalogue_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.lists.record_table import RecordTable
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office

SETTLING_MS = 500
PEOPLE, UNITS, SIGNERS, AGENCY = range(4)


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on an office that is filled while it runs."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._options = options
        with open_data(data) as store:
            set_agency(store, ACTOR, Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", symbol="SNV"))
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._options.size):
            self._program.window.acts.show_catalogue.trigger()
            self._take_empty()
            fill_office(self._program.work.store)
            self._program.work.edits.read_again()
            self._take_pages()
            self._take_dialogs()

    def _take_empty(self) -> None:
        for page, name in ((PEOPLE, "no_people"), (UNITS, "no_units"), (SIGNERS, "no_signers")):
            self._turn_to(page)
            self._shoot(self._program.window, name)

    def _take_pages(self) -> None:
        for page, name in ((UNITS, "units"), (SIGNERS, "signers"), (AGENCY, "agency"), (PEOPLE, "people")):
            self._turn_to(page)
            for table in self._tables():
                table.setFocus()
            wait(SETTLING_MS)
            self._shoot(self._program.window, name)
        search = self._find(QLineEdit, "people_search")
        search.setText("phong tong hop")
        self._shoot(self._program.window, "people_found")
        search.clear()

    def _take_dialogs(self) -> None:
        people = self._table("people")
        people.selectAll()
        self._take_dialog("transfer", self._act(people, "transfer_people"))
        people.selectRow(1)
        wait(SETTLING_MS)
        self._take_dialog("add_person", people.add)
        self._take_dialog("change_person", people.change)
        for name in ("postings", "absences", "charges"):
            table = self._table(name)
            table.setFocus()
            self._take_dialog(f"add_{name}", table.add)
        self._turn_to(UNITS)
        self._table("units").selectRow(1)
        self._take_dialog("change_unit", self._table("units").change)
        self._take_dialog("close_unit", self._act(self._table("units"), "close_unit"))
        self._turn_to(SIGNERS)
        self._table("signers").selectRow(1)
        self._take_dialog("change_signer", self._table("signers").change)

    def _take_dialog(self, name: str, act) -> None:
        act.trigger()
        wait(SETTLING_MS)
        dialog = self._application.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self._shoot(dialog, name)
        if "add" in name or name == "transfer":  # nothing that is needed has been typed
            dialog._try_to_save()
            self._shoot(dialog, f"{name}_refused")
        dialog.reject()
        wait(SETTLING_MS)

    def _act(self, table: RecordTable, name: str):
        return next(act for act in table.actions() if act.objectName() == name)

    def _tables(self) -> list[RecordTable]:
        return [table for table in self._program.window.findChildren(RecordTable) if table.isVisible()]

    def _table(self, name: str) -> RecordTable:
        return self._find(RecordTable, name)

    def _find(self, kind: type, name: str):
        return self._program.window.findChild(kind, name)

    def _turn_to(self, page: int) -> None:
        self._find(QListWidget, "catalogue_parts").setCurrentRow(page)
        wait(SETTLING_MS)

    def _shoot(self, shown: QWidget, name: str) -> None:
        wait(SETTLING_MS)
        shown.grab().save(str(self._options.folder / f"{name}.png"))


if __name__ == "__main__":
    main()
