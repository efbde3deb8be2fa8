"""How documents will print a signature and a letterhead, on a piece of paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.organization.signer import Signer

_FAMILIES = ["Times New Roman", "Tinos", "Liberation Serif", "Noto Serif", "serif"]
"""What is printed is set in Times, wherever that is to be had."""
_POINTS = 11
_SIGNING_SPACE = 36
_HEAD_WIDTH = 700
_DOTS = "…"


class Paper(QFrame):
    """A white piece of paper, also where the window is dark."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "paper")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def line(self, text: str, *, is_bold: bool = False, is_ruled: bool = False) -> QLabel:
        """Return a line of print, in the middle of its place."""
        label = QLabel(text)
        font = QFont(_FAMILIES, _POINTS)
        font.setBold(is_bold)
        font.setUnderline(is_ruled)
        label.setFont(font)
        label.setProperty("look", "print")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label


class SignatureLook(Paper):
    """A signature block."""

    def __init__(self) -> None:
        super().__init__("signature_look")
        self._heading = named(self.line("", is_bold=True), "signature_heading")
        self._name = named(self.line("", is_bold=True), "signature_name")
        for label in (self._heading, self._name):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addSpacing(_SIGNING_SPACE)
        column.addWidget(self._name)

    def show_signer(self, signer: Signer) -> None:
        """Show how somebody's signature is printed, dots for what is not known yet."""
        dotted = replace(signer, post=signer.post.strip() or _DOTS, on_behalf_of=signer.on_behalf_of.strip() or _DOTS)
        self._heading.setText("\n".join(dotted.heading).upper())
        self._name.setText(signer.name.strip() or _DOTS)


class LetterheadLook(Paper):
    """The head of a document: who issues it at the left, the state or the party at the right."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFixedWidth(_HEAD_WIDTH)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for side in (self._left, self._right):
            side.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(24)
        row.addLayout(self._left, 2)
        row.addLayout(self._right, 3)

    def show_state(self, agency: Agency) -> None:
        """Show the head of state documents (NĐ 30/2020, phụ lục I)."""
        place = agency.locality or _DOTS
        self._show(
            [
                self.line(agency.superior.upper() or _DOTS),
                self.line(agency.name.upper() or _DOTS, is_bold=True, is_ruled=True),
                self.line(f"Số: …/BC-{agency.symbol or _DOTS}"),
            ],
            [
                self.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", is_bold=True),
                self.line("Độc lập - Tự do - Hạnh phúc", is_bold=True, is_ruled=True),
                self.line(f"{place}, ngày … tháng … năm …"),
            ],
        )

    def show_party(self, agency: Agency) -> None:
        """Show the head of party documents (HD 36-HD/VPTW)."""
        place = agency.locality or _DOTS
        self._show(
            [
                self.line(agency.party_superior.upper() or _DOTS),
                self.line(agency.party_committee.upper() or _DOTS, is_bold=True),
                self.line("*"),
                self.line(f"Số …-BC/{agency.party_symbol or _DOTS}"),
            ],
            [
                self.line("ĐẢNG CỘNG SẢN VIỆT NAM", is_bold=True, is_ruled=True),
                self.line(f"{place}, ngày … tháng … năm …"),
            ],
        )

    def _show(self, left: Iterable[QLabel], right: Iterable[QLabel]) -> None:
        for side, lines in ((self._left, left), (self._right, right)):
            while (item := side.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            for line in lines:
                side.addWidget(line)
            side.addStretch()
