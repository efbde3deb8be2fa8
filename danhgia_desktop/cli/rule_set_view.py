"""`rule-set show`, and what all commands for rule sets tell of one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from danhgia_desktop.cli.choosing import chosen_regulation
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations import regulations
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.regulation_clauses import clauses
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.wording import period_name, say_points
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_set_problems import say_rule_problem
from danhgia_desktop.wording.rule_sets import names_in, say_clause, say_clause_kind

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_clauses import Clause
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.storage.store import Store

_USED_IN = Words("Đang dùng cho: {periods}", "What evaluates: {periods}")
_OF_RUBRIC = Words(
    "{name}: {criteria} tiêu chí, điểm chuẩn {maximum}", "{name}: {criteria} criteria, maximum {maximum}"
)
_NOTHING = "–"


def show(session: Session, arguments: Namespace) -> ExitCode:
    """Show what a rule set says, clause by clause, and what is wrong with it."""
    with session.reading() as store:
        known = chosen_regulation(store, arguments.rule_set)
        rule_set = regulations.get_rule_set(store, known.regulation.uid)
        names = names_for(store, rule_set)
    problems = of_regulation(rule_set.regulation, rule_set.by_uid)
    session.give(
        {
            **summary(known),
            "rule_set": json.loads(rule_set_file.encode(rule_set)),
            "problems": told_problems(session, problems, rule_set.regulation),
        }
    )
    _say_clauses(session, clauses(rule_set.regulation, known.end), names)
    for rubric in rule_set.rubrics:
        maximum = rubric.root.max_points
        shown = _NOTHING if maximum is None else say_points(maximum)
        session.tell(_OF_RUBRIC, name=rubric.name, criteria=len(rubric.lines), maximum=shown)
    if known.pinned:
        session.tell(_USED_IN, periods=", ".join(period_name(period, session.language) for period in known.pinned))
    say_problems(session, problems, rule_set.regulation)
    return ExitCode.FINE


def summary(known: KnownRegulation) -> dict[str, object]:
    """Return for scripts what a rule set is and which periods are evaluated by it."""
    regulation = known.regulation
    until, end = regulation.effective_until, known.end
    return {
        "uid": regulation.uid,
        "number": regulation.number,
        "title": regulation.title,
        "issuer": regulation.issuer,
        "effective_from": regulation.effective_from.isoformat(),
        "effective_until": None if until is None else until.isoformat(),
        "in_force_until": None if end is None else end.last_day.isoformat(),
        "replaced_by": None if end is None or end.successor is None else end.successor.uid,
        "purpose": regulation.purpose.value,
        "kinds": [kind.value for kind in regulation.kinds],
        "is_sample": regulation.is_sample,
        "periods": [period.code for period in known.pinned],
    }


def names_for(store: Store, rule_set: RuleSet) -> Mapping[str, str]:
    """Return what rounds, criteria and other rule sets are called."""
    named: dict[str, str] = dict(names_in(rule_set))
    named.update(regulations.names_of(one.regulation for one in regulations.all_regulations(store)).items())
    return named


def _say_clauses(session: Session, said: Iterable[Clause], names: Mapping[str, str]) -> None:
    whom: tuple[SubjectKind, ...] = ()
    for clause in said:
        if clause.kinds != whom:
            whom = clause.kinds
            session.say(f"[{say_names(clause.kinds, session.language)}]")
        heading = say_clause_kind(clause.kind, session.language)
        session.say(f"  {heading}: {say_clause(clause, session.language, names)}")


def told_problems(
    session: Session, problems: Iterable[RegulationProblem], regulation: Regulation
) -> list[dict[str, object]]:
    """Return what is wrong with a rule set as scripts read it, each with the field it is wrong in."""
    return [
        {
            "code": problem.fault.value,
            "path": problem.path,
            "blocks": problem.blocks,
            "text": say_rule_problem(problem, regulation, session.language),
        }
        for problem in problems
    ]


def say_problems(session: Session, problems: Iterable[RegulationProblem], regulation: Regulation) -> None:
    """Say what is wrong with a rule set, a line each."""
    for problem in problems:
        session.say(f"! {say_rule_problem(problem, regulation, session.language)}")
