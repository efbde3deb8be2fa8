"""What typing into the editor's cells does to the rubric."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.row_number import NO_NUMBER, read_number
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import add_inside, fresh_key
from danhgia_desktop.regulation.rubric_numbering import with_numbers
from danhgia_desktop.regulation.rule_lines import rules_in_line
from danhgia_desktop.regulation.rule_sentences import read_sentence
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.rubric_editor.editor_cells import RULE_BREAK, LineColumn, rules_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.ui.grid.cell import Entry


class NotARuleError(ExpectedError):
    """The words do not say how points are got."""

    code = "not_a_rule"


def entered(rubric: Rubric, keys: Sequence[CriterionKey | None], entries: Iterable[Entry]) -> Rubric:
    """Return the rubric with what a person entered in one act.

    Args:
        rubric: before.
        keys: the criterion of each row; rows without one, and rows behind the last, become new lines.
        entries: texts that the cells accept.

    Raises:
        ExpectedError: a cell does not accept its text.
    """
    lines: dict[int, dict[int, str]] = {}
    for entry in entries:
        lines.setdefault(entry.row, {})[entry.column] = entry.text
    added: list[CriterionKey] = []
    for row in sorted(lines):
        key = keys[row] if row < len(keys) else None
        if key is None:
            if not any(text.strip() for text in lines[row].values()):
                continue
            rubric, key = _appended(rubric, lines[row].get(LineColumn.NUMBER, ""))
            added.append(key)
        rubric = rubric.with_criterion(_changed(rubric.get(key), lines[row]))
    return with_numbers(rubric, added)


def check(line: Criterion | None, column: int, text: str) -> None:
    """Read a text as a cell of a line does.

    Args:
        line: the line; None for one that is to be added.
        column: the cell's column.
        text: what was typed.

    Raises:
        ExpectedError: the column does not accept it.
    """
    if column == LineColumn.MAXIMUM:
        points.parse(text)
    elif column == LineColumn.RULES:
        tuple(_read_rules(text, line.rules, line.max_points) if line else _read_rules(text))


def _changed(line: Criterion, texts: dict[int, str]) -> Criterion:
    for column, text in sorted(texts.items()):  # the maximum before the rules, which are read by it
        match column:
            case LineColumn.NUMBER:
                line = replace(line, code=tidy(text))
            case LineColumn.TEXT:
                line = replace(line, text=text.strip())
            case LineColumn.MAXIMUM:
                line = _with_maximum(line, text)
            case LineColumn.RULES if text != rules_text(line.rules):
                line = replace(line, rules=tuple(_read_rules(text, line.rules, line.max_points)))
            case LineColumn.EVIDENCE:
                line = replace(line, evidence=text.strip())
    return line


def _with_maximum(line: Criterion, text: str) -> Criterion:
    """Return the line with another maximum, printed with the decimal places it was typed with, if these are more."""
    maximum = points.parse(text)
    if maximum is None or maximum == line.max_points:
        return replace(line, max_points=maximum)
    return replace(line, max_points=maximum, places=max(line.places, points.places_of(maximum)))


def _read_rules(text: str, before: Iterable[Rule] = (), maximum: Decimal | None = None) -> Iterator[Rule]:
    """Read rules written in one cell, in the program's own words or in those of rubrics; those that stay, stay."""
    kept = [(tidy(rules_text([rule])), rule) for rule in before]
    for words in _told_apart(text, [words for words, _ in kept]):
        place = next((place for place, (known, _) in enumerate(kept) if known == words), None)
        if place is not None:
            yield kept.pop(place)[1]
            continue
        found = rules_in_line(words, maximum)
        if not found:
            raise NotARuleError(text=words)
        own = read_sentence(words)
        yield from (replace(rule, words="") if rule == own else rule for rule in found)


def _told_apart(text: str, known: Sequence[str]) -> Iterator[str]:
    """Yield what stands between the breaks; the words of a rule that was there before may hold a break themselves."""
    mark = RULE_BREAK.strip()
    most = max((words.count(mark) for words in known), default=0) + 1
    pieces = text.split(mark)
    start = 0
    while start < len(pieces):
        joined = (tidy(mark.join(pieces[start : start + count])) for count in range(most, 1, -1))
        words = next((words for words in joined if words in known), tidy(pieces[start]))
        if words:
            yield words
        start += words.count(mark) + 1


def _appended(rubric: Rubric, code: str) -> tuple[Rubric, CriterionKey]:
    key = fresh_key()
    parent = _home(rubric, code)
    return add_inside(rubric, parent, Criterion(key=key, parent=parent)), key


def _home(rubric: Rubric, code: str) -> CriterionKey:
    """Return what a line behind the last one becomes a part of, by how it is numbered.

    A number like one of those above it continues them; a lower one begins a
    list below the last line that ranks higher.
    """
    if not rubric.lines:
        return TOTAL
    chain = list(_upwards(rubric, rubric.lines[-1]))
    number = read_number(code)
    if number is None or number == NO_NUMBER:
        return chain[0].parent or TOTAL
    ranks = [(line, (read_number(line.code) or NO_NUMBER).rank) for line in chain]
    for line, rank in ranks:
        if rank == number.rank:
            return line.parent or TOTAL
    return next((line.key for line, rank in ranks if rank < number.rank), TOTAL)


def _upwards(rubric: Rubric, line: Criterion) -> Iterator[Criterion]:
    while line.parent is not None:
        yield line
        line = rubric.get(line.parent)
