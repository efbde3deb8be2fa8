"""What two versions say differently, as rows: about what, before, after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_clauses import Clause, ClauseKind
from danhgia_desktop.wording import say_change
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import say_clause, say_clause_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.regulation_clauses import ClauseValue
    from danhgia_desktop.scoring.rule_set_change import RuleSetChange
    from danhgia_desktop.wording import Language

Row = tuple[str, str, str]


def compared_rows(change: RuleSetChange, names: Mapping[str, str], language: Language) -> Iterator[Row]:
    """Yield a row for each clause that differs, then one for each change of a rubric.

    Args:
        change: what differs.
        names: what rounds, criteria and regulations are called.
        language: of the words.
    """
    for difference in change.differences:
        about = say_clause_kind(difference.kind, language)
        if difference.kinds and difference.kind is not ClauseKind.COVERED:
            about = f"{about} ({say_names(difference.kinds, language)})"
        old, new = (_say(difference.kind, value, names, language) for value in (difference.old, difference.new))
        yield about, old, new
    for changed in change.rubrics:
        for one in changed.change.changes:
            yield changed.before.name, "", say_change(one, changed.before, changed.after, language)


def _say(kind: ClauseKind, value: ClauseValue | None, names: Mapping[str, str], language: Language) -> str:
    return "" if value is None else say_clause(Clause(kind=kind, value=value), language, names)
