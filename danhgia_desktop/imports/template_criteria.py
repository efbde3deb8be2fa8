"""A criterion as a row of an edited template says it; what was not changed stays to the letter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.cell_text import clean
from danhgia_desktop.imports.template_reading import TemplateCode
from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.regulation.rubric_template import TemplateColumn, own_texts
from danhgia_desktop.regulation.rule_lines import rules_in_line
from danhgia_desktop.regulation.rule_sentences import sentence
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.imports.template_reading import TemplateProblem
    from danhgia_desktop.imports.template_rows import TemplateRow
    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.regulation.rubric_template import Shown


@dataclass(slots=True, kw_only=True)
class CriterionReader:
    """Reads the cells of one row.

    Attributes:
        row: the row.
        before: the criterion as it was exported; a bare one for a new row.
        shown: the texts of the row's cells as they were written, where they are not the criterion's own.
        problems: what is to be mended.
    """

    row: TemplateRow
    before: Criterion
    shown: Shown = field(default_factory=dict)
    problems: list[TemplateProblem] = field(default_factory=list)

    def criterion(self) -> Criterion:
        """Return the criterion as edited; what it is part of is not told by its cells."""
        maximum, places = self._maximum()
        return replace(
            self.before,
            code=self._text(TemplateColumn.CODE, self.before.code),
            text=self._text(TemplateColumn.TEXT, self.before.text),
            max_points=maximum,
            places=places,
            rules=self._rules(maximum),
            guidance=self._guidance(),
            evidence=self._text(TemplateColumn.EVIDENCE, self.before.evidence),
        )

    def _is_changed(self, column: TemplateColumn) -> bool:
        written = self.shown.get(column, own_texts(self.before)[column])
        return self.row.cell(column).text != clean(written)

    def _text(self, column: TemplateColumn, before: str) -> str:
        return self.row.cell(column).text if self._is_changed(column) else before

    def _guidance(self) -> tuple[str, ...]:
        if not self._is_changed(TemplateColumn.GUIDANCE):
            return self.before.guidance
        lines = self.row.cell(TemplateColumn.GUIDANCE).text.split("\n")
        return tuple(filter(None, map(str.strip, lines)))

    def _maximum(self) -> tuple[Decimal | None, int]:
        """Return the maximum, and with how many places it is printed at least."""
        cell = self.row.cell(TemplateColumn.MAXIMUM)
        before = self.before
        try:
            stated = points.parse(cell.text) if cell.number is None else points.from_number(cell.number)
        except ExpectedError as error:
            self._report(TemplateCode.UNREADABLE_POINTS, TemplateColumn.MAXIMUM, cell.text, error.code)
            return None, 0
        if stated == before.max_points:
            return before.max_points, before.places
        typed_places = points.places_of(stated) if stated is not None and cell.number is None else 0
        return stated, max(before.places, typed_places)

    def _rules(self, maximum: Decimal | None) -> tuple[Rule, ...]:
        if not self._is_changed(TemplateColumn.RULES):
            return self.before.rules
        if self.before.key == TOTAL and (words := tidy(self.row.cell(TemplateColumn.RULES).text)):
            self._report(TemplateCode.RULES_OF_TOTAL, TemplateColumn.RULES, words)
            return self.before.rules
        kept = self._known_rules()
        rules: list[Rule] = []
        for line in filter(None, map(tidy, self.row.cell(TemplateColumn.RULES).text.split("\n"))):
            place = next((place for place, (words, _rule) in enumerate(kept) if words == line), None)
            if place is not None:
                rules.append(kept.pop(place)[1])
                continue
            read = rules_in_line(line, maximum)
            if not read:
                self._report(TemplateCode.UNREADABLE_RULE, TemplateColumn.RULES, line)
            rules += read
        return _with_figures(rules, self.before.rules)

    def _known_rules(self) -> list[tuple[str, Rule]]:
        """Return the rules as exported, each with the line that was written for it."""
        lines = self.shown.get(TemplateColumn.RULES, "").split("\n")
        said = [rule for rule in self.before.rules if sentence(rule)]
        return list(zip(map(tidy, lines), said, strict=True)) if len(lines) == len(said) else []

    def _report(self, code: TemplateCode, column: TemplateColumn, text: str, fault: str = "") -> None:
        self.problems.append(self.row.problem(code, column, text, fault))


def shows_nothing(criterion: Criterion, shown: Shown) -> bool:
    """Tell whether the row of a criterion was written with nothing in it."""
    return criterion.max_points is None and not any(map(clean, (own_texts(criterion) | shown).values()))


def _with_figures(rules: list[Rule], before: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return the rules, a changed one still counting from the work plan where the only one of its kind did."""
    counting = [rule for rule in before if isinstance(rule, CountRate | DeductPer) and rule.figure]
    if len(counting) != 1:
        return tuple(rules)
    (only,) = counting
    return tuple(
        replace(rule, figure=only.figure) if type(rule) is type(only) and rule != only else rule for rule in rules
    )
