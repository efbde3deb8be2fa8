"""The proposed rules: a list to tick, and the one that is being changed below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.ui.import_rubric.rule_editor import RuleEditor
from danhgia_desktop.ui.import_rubric.rule_model import RuleColumn, RuleModel
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.palette import colours_of, outlined_palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.import_rubric.proposals import Proposal
    from danhgia_desktop.wording import Language

_ROW_HEIGHT = 26
_NARROW_WIDTH, _FEW_ROWS = 76, 5
_WIDTHS = {RuleColumn.CRITERION: 104, RuleColumn.KIND: 128}


class RulesPane(QWidget):
    """Shows the proposals; ticking, unticking and changing them is done here.

    Signals:
        proposals_changed: a rule was ticked, unticked or changed, or what is typed ceased to be a rule.
        criterion_chosen: another rule is looked at; carries its criterion.
    """

    proposals_changed = Signal()
    criterion_chosen = Signal(str)

    def __init__(self, language: Language, *, is_narrow: bool = False, parent: QWidget | None = None) -> None:
        """Make an empty pane.

        Args:
            language: of the rules in words.
            is_narrow: for the rules of one criterion: without their kinds, and without ticking all at once.
            parent: the widget this one stands in.
        """
        super().__init__(parent)
        self._is_narrow = is_narrow
        self._model = RuleModel(language, self)
        self._list = named(QTableView(), "rule_list")
        self.setFocusProxy(self._list)
        self._editor = RuleEditor(language)
        self._tickers = (
            self._ticker("accept_all_button", self.tr("Nhận tất cả"), accepted=True),
            self._ticker("accept_none_button", self.tr("Bỏ tất cả"), accepted=False),
        )
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._build()
        if is_narrow:
            self._list.setColumnHidden(RuleColumn.KIND, True)
            self._list.setColumnWidth(RuleColumn.CRITERION, _NARROW_WIDTH)
            self._list.setMaximumHeight(_FEW_ROWS * _ROW_HEIGHT)
            for ticker in self._tickers:
                ticker.hide()
        else:
            self._list.setMinimumHeight(_FEW_ROWS * _ROW_HEIGHT)
        self._model.proposals_changed.connect(self._count)
        self._model.proposals_changed.connect(self.proposals_changed)
        self._list.selectionModel().currentRowChanged.connect(self._show_rule)
        self._editor.rule_entered.connect(self._change_rule)
        self._editor.validity_changed.connect(self.proposals_changed)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The proposals as they stand now."""
        return self._model.proposals

    @property
    def is_valid(self) -> bool:
        """Whether what is typed says a rule."""
        return self._editor.is_valid

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show the rules of another draft."""
        self._model.show_proposals(proposals)
        self._count()
        if proposals:
            self._list.selectRow(0)
        else:
            self._editor.show_proposal(None)

    def show_mended(self, proposals: Sequence[Proposal], place: int) -> None:
        """Show the rules of the same draft after some were added or their criteria changed, and look at one."""
        self._model.show_proposals(proposals)
        if proposals:
            self.show_rule(place)
        else:
            self._editor.show_proposal(None)
        self._model.proposals_changed.emit()

    @property
    def current(self) -> int:
        """The place of the rule that is looked at; 0 where there is none."""
        return max(0, self._list.currentIndex().row())

    def show_rule(self, place: int) -> None:
        """Look at the rule at that place of the list."""
        self._list.selectRow(place)

    def show_criterion(self, key: CriterionKey) -> None:
        """Look at the first rule of a criterion, if it has one."""
        for row, proposal in enumerate(self._model.proposals):
            if proposal.criterion == key:
                self._list.selectRow(row)
                return

    def _show_rule(self, current: QModelIndex) -> None:
        if current.isValid():
            proposal = self._model.proposals[current.row()]
            self._editor.show_proposal(proposal)
            self.criterion_chosen.emit(proposal.criterion)

    def _change_rule(self, rule: Rule) -> None:
        self._model.change_rule(self._list.currentIndex().row(), rule)

    def _count(self) -> None:
        proposed, own = self.tr("Quy tắc đề xuất: nhận {accepted}/{all}"), self.tr("Cách tính: dùng {accepted}/{all}")
        words = own if self._is_narrow else proposed
        self._heading.setText(words.format(accepted=self._model.accepted_count, all=self._model.rowCount()))

    def _build(self) -> None:
        self._list.setModel(self._model)
        self._list.setPalette(outlined_palette(colours_of(self.palette())))
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setShowGrid(False)
        self._list.setWordWrap(False)
        self._list.setTabKeyNavigation(False)
        self._list.verticalHeader().hide()
        self._list.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._list.horizontalHeader().setSectionResizeMode(RuleColumn.RULE, QHeaderView.ResizeMode.Stretch)
        self._list.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        proposed, own = self.tr("Quy tắc đề xuất"), self.tr("Các quy tắc của dòng")
        self._list.setAccessibleName(own if self._is_narrow else proposed)
        for column, width in _WIDTHS.items():
            self._list.setColumnWidth(column, width)
        header = QHBoxLayout()
        header.addWidget(self._heading, stretch=1)
        for ticker in self._tickers:
            header.addWidget(ticker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(header)
        layout.addWidget(self._list, stretch=1)
        layout.addWidget(self._editor)

    def _ticker(self, name: str, text: str, *, accepted: bool) -> QPushButton:
        button = named(QPushButton(text), name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._model.accept_all(accepted=accepted))
        return button
