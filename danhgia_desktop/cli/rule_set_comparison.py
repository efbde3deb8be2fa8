"""`rule-set compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.cli.choosing import chosen_regulation
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.rule_set_view import names_for
from danhgia_desktop.operations import regulations, rule_set_impact
from danhgia_desktop.wording.compared_rubrics import compared_lines
from danhgia_desktop.wording.compared_rule_sets import compared_clauses
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import say_difference

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.regulation.regulation_comparison import Difference
    from danhgia_desktop.scoring.rule_set_change import ChangedRubric
    from danhgia_desktop.wording.compared_rubrics import ComparedLine
    from danhgia_desktop.wording.compared_rule_sets import ComparedClause

_NOTHING = "–"
_RUBRIC = Words("Bộ tiêu chí {kinds}: {before} → {after}", "Rubric of {kinds}: {before} → {after}")
_NO_DIFFERENCE = Words("Hai bộ quy định có nội dung như nhau.", "Both rule sets say the same.")
_HEADINGS = (
    Words("Mã", "No."),
    Words("Tiêu chí", "Criterion"),
    Words("Thay đổi", "Change"),
    Words("Trước → sau", "Before → after"),
)
_LONGEST_TEXT = 60
"""In characters; longer ones push what changed off the screen."""


def compare(session: Session, arguments: Namespace) -> ExitCode:
    """Say what the second of two rule sets says differently."""
    with session.reading() as store:
        before, after = (chosen_regulation(store, said).regulation for said in (arguments.rule_set, arguments.other))
        change = rule_set_impact.compare_rule_sets(store, before.uid, after.uid)
        names = names_for(store, regulations.get_rule_set(store, before.uid))
        names = {**names, **names_for(store, regulations.get_rule_set(store, after.uid))}
    said = tuple(compared_clauses(change.differences, names, session.language))
    lines = [tuple(compared_lines(changed, session.language)) for changed in change.rubrics]
    session.give(
        {
            "before": before.uid,
            "after": after.uid,
            "differences": [
                _told_clause(row, difference) for row, difference in zip(said, change.differences, strict=True)
            ],
            "rubrics": [_told_rubric(changed, rows) for changed, rows in zip(change.rubrics, lines, strict=True)],
        }
    )
    for difference in change.differences:
        if not difference.is_same:
            session.say(say_difference(difference, session.language, names))
    for changed, rows in zip(change.rubrics, lines, strict=True):
        kinds = say_names(changed.kinds, session.language)
        session.tell(_RUBRIC, kinds=kinds, before=changed.before.name, after=changed.after.name)
        say_columns(session, _HEADINGS, [_row(row) for row in rows])
    if not (said or lines):
        session.tell(_NO_DIFFERENCE)
    return ExitCode.FINE


def _told_clause(row: ComparedClause, difference: Difference) -> dict[str, object]:
    return {
        "clause": row.kind.value,
        "kinds": [kind.value for kind in difference.kinds],
        "about": row.about,
        "change": row.mark.value,
        "old": row.old,
        "new": row.new,
    }


def _told_rubric(changed: ChangedRubric, rows: Iterable[ComparedLine]) -> dict[str, object]:
    return {
        "before": changed.before.uid,
        "after": changed.after.uid,
        "kinds": list(changed.kinds),
        "changes": [
            {
                "criterion": row.criterion,
                "code": row.code,
                "text": row.text,
                "change": row.change.value,
                "old": row.old,
                "new": row.new,
            }
            for row in rows
        ],
    }


def _row(row: ComparedLine) -> tuple[str, ...]:
    text = row.text if len(row.text) <= _LONGEST_TEXT else f"{row.text[:_LONGEST_TEXT].rstrip()}…"
    old, new = ("; ".join(said.splitlines()) for said in (row.old, row.new))
    return row.code, text, row.what, f"{old or _NOTHING} → {new or _NOTHING}"
