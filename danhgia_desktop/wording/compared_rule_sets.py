"""What two versions of a rule set say differently, as rows of tables: about what, how it changed, before, after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_clauses import Clause, ClauseKind
from danhgia_desktop.wording.language import Language, Words
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import say_clause, say_clause_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.regulation_clauses import ClauseValue
    from danhgia_desktop.regulation.regulation_comparison import Difference


class Mark(StrEnum):
    """How the second version stands to the first in a row."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    SAME = "same"
    """Shown beside what changed, since it is read together with it."""


_MARKS = {
    Mark.CHANGED: Words("sửa", "changed"),
    Mark.ADDED: Words("thêm", "new"),
    Mark.REMOVED: Words("bỏ", "gone"),
    Mark.SAME: Words("như cũ", "as before"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedClause:
    """One clause of both versions.

    Attributes:
        kind: what it is about.
        about: the same in words, with those whom it concerns.
        mark: how it changed.
        old: what was said; "" where nothing was.
        new: what is said now.
    """

    kind: ClauseKind
    about: str
    mark: Mark
    old: str
    new: str


def say_mark(mark: Mark, language: Language) -> str:
    """Return how something changed, in a word."""
    return _MARKS[mark].say(language)


def mark_of(*, is_new: bool, is_gone: bool) -> Mark:
    """Return the mark of something that is not as before."""
    return Mark.ADDED if is_new else Mark.REMOVED if is_gone else Mark.CHANGED


def compared_clauses(
    differences: tuple[Difference, ...], names: Mapping[str, str], language: Language
) -> Iterator[ComparedClause]:
    """Yield a row for each clause.

    Args:
        differences: what is said differently, and what stays the same beside it.
        names: what rounds, criteria and regulations are called.
        language: of the words.
    """
    for one in differences:
        about = say_clause_kind(one.kind, language)
        if one.kinds and one.kind is not ClauseKind.COVERED:
            about = f"{about} ({say_names(one.kinds, language)})"
        yield ComparedClause(
            kind=one.kind,
            about=about,
            mark=Mark.SAME if one.is_same else mark_of(is_new=one.old is None, is_gone=one.new is None),
            old=_say(one.kind, one.old, names, language),
            new=_say(one.kind, one.new, names, language),
        )


def _say(kind: ClauseKind, value: ClauseValue | None, names: Mapping[str, str], language: Language) -> str:
    return "" if value is None else say_clause(Clause(kind=kind, value=value), language, names)
