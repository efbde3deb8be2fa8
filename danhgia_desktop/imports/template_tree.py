"""The tree of an edited template: rows known again by their keys, new ones placed among them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.imports.limits import MAX_ROWS
from danhgia_desktop.imports.template_criteria import CriterionReader, shows_nothing
from danhgia_desktop.imports.template_outline import OutlineRow, parents_of
from danhgia_desktop.imports.template_reading import TemplateCode, TemplateProblem, TemplateReading
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey
from danhgia_desktop.regulation.rubric_template import TemplateColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from danhgia_desktop.imports.template_rows import TemplateRow
    from danhgia_desktop.regulation.rubric_template import ExportedRubric


_BELOW_ALL = MAX_ROWS + 1


class TemplateTree:
    """Makes the rubric of a template's rows, or names what keeps it from being made."""

    def __init__(self, rows: Sequence[TemplateRow], exported: ExportedRubric, new_key: Callable[[], str]) -> None:
        self._exported = exported
        self._rows: dict[CriterionKey, TemplateRow] = {}
        self._new: set[CriterionKey] = set()
        self._copies: list[str] = []
        self._problems: list[tuple[int, TemplateProblem]] = []
        for row in rows:
            self._take(row, new_key)

    def reading(self) -> TemplateReading:
        """Return what was read; the problems from top to bottom, so that a person mends them in one go."""
        self._look_for_missing_rows()
        criteria = {key: self._criterion(key) for key in self._rows}
        keys = [key for key in criteria if key != TOTAL]
        parents = self._parents(keys)
        rubric = None
        if not self._problems:
            lines = (replace(criteria[key], parent=parent) for key, parent in zip(keys, parents, strict=True))
            rubric = replace(self._exported.rubric, criteria=(criteria[TOTAL], *lines))
        found = sorted(self._problems, key=lambda placed: placed[0])
        return TemplateReading(
            rubric=rubric,
            exported=self._exported.rubric,
            problems=tuple(problem for _, problem in found),
            base=self._exported.base,
            copies=tuple(self._copies),
        )

    def _take(self, row: TemplateRow, new_key: Callable[[], str]) -> None:
        is_copy = row.key in self._rows  # whoever copies a row in Excel copies its hidden cell too
        if is_copy and row.key == TOTAL:
            first = self._rows[TOTAL].address(TemplateColumn.CODE)
            self._report(row, TemplateCode.DUPLICATE_KEY, TemplateColumn.KEY, first)
            return
        if is_copy:
            self._copies.append(row.address(TemplateColumn.CODE))
        key = CriterionKey(row.key if row.key and not is_copy else new_key())
        known = key in self._exported.shown
        if not known:
            self._new.add(key)
        if row.key and not known and not is_copy:
            self._report(row, TemplateCode.UNKNOWN_KEY, TemplateColumn.KEY, row.key)
        elif not known and not row.cell(TemplateColumn.TEXT).text:
            self._report(row, TemplateCode.MISSING_TEXT, TemplateColumn.TEXT)
        elif known and row.is_blank and not shows_nothing(self._exported.rubric.get(key), self._exported.shown[key]):
            self._report(row, TemplateCode.CLEARED, TemplateColumn.CODE)
        self._rows[key] = row

    def _look_for_missing_rows(self) -> None:
        rubric = self._exported.rubric
        if TOTAL not in self._rows:
            lost = TemplateProblem(code=TemplateCode.TOTAL_REMOVED, address="", text=rubric.root.text)
            self._problems.append((_BELOW_ALL, lost))
        for criterion in rubric.lines:
            parent = rubric.get(criterion.parent or TOTAL)
            if criterion.key in self._rows and parent.key not in (TOTAL, *self._rows):
                words = f"{parent.code} {parent.text}".strip()
                self._report(self._rows[criterion.key], TemplateCode.PARENT_REMOVED, TemplateColumn.CODE, words)

    def _parents(self, keys: Sequence[CriterionKey]) -> list[CriterionKey]:
        """Return what each criterion is part of."""
        rubric = self._exported.rubric
        if keys == [criterion.key for criterion in rubric.lines if criterion.key in self._rows]:
            return [rubric.get(key).parent or TOTAL for key in keys]  # nothing came in, nothing changed its place
        parents = list(parents_of([self._outline_row(key) for key in keys]))
        for key, parent in zip(keys, parents, strict=True):
            if parent is None:
                self._report(self._rows[key], TemplateCode.MISPLACED, TemplateColumn.CODE)
        return [parent or TOTAL for parent in parents]

    def _outline_row(self, key: CriterionKey) -> OutlineRow:
        row = self._rows[key]
        depth = None if key in self._new else self._exported.rubric.depth(key)
        return OutlineRow(key=key, code=row.cell(TemplateColumn.CODE).text, depth=depth, level=row.level)

    def _criterion(self, key: CriterionKey) -> Criterion:
        row = self._rows[key]
        if key in self._new:
            reader = CriterionReader(row=row, before=Criterion(key=key, parent=None))
        else:
            reader = CriterionReader(row=row, before=self._exported.rubric.get(key), shown=self._exported.shown[key])
        criterion = reader.criterion()
        self._problems += [(row.row.number, problem) for problem in reader.problems]
        return criterion

    def _report(self, row: TemplateRow, code: TemplateCode, column: TemplateColumn, text: str = "") -> None:
        self._problems.append((row.row.number, row.problem(code, column, text)))
