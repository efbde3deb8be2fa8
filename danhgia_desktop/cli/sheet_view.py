"""A score sheet as the command line shows it: as lines for people, as one value for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.cli import figures
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Standing
from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.planned import NOTHING_PLANNED, TermKind
from danhgia_desktop.wording import period_name, round_name, say_place, say_points, say_problem
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.planned_points import say_planned

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from danhgia_desktop import points
    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.organization.subject import Subject
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Round
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.scoresheet import Scoresheet

    Results = Mapping[CriterionKey, LineResult]

NOT_APPLICABLE = "KAD"
_JSON_NAMES = {kind: "dd" if kind is TermKind.UNIT_RESULTS else kind.value for kind in TermKind}
_TOTAL = Words("{round}: {points} / {maximum}, còn trống {blanks}", "{round}: {points} of {maximum}, {blanks} blank")


def give_sheet(session: Session, sheet: Scoresheet) -> None:
    """Print a score sheet as one value: every line in every round, the totals, what is wrong."""
    computed = {round_: computation.results(sheet, round_.key) for round_ in _begun(sheet)}
    session.give(
        {
            "sheet": sheet.uid,
            **told_subject(sheet.subject),
            "period": sheet.period.code,
            "rubric": sheet.rubric.name,
            "totals": {str(round_.key): _total(results[TOTAL]) for round_, results in computed.items()},
            "plan": _plan(sheet.planned),
            "lines": [_line(sheet, criterion, computed) for criterion in sheet.rubric.lines],
            "problems": [
                figures.problem(problem, sheet.rubric, session.language)
                for round_, results in computed.items()
                for problem in problems.of_round(sheet, round_.key, results)
            ],
        }
    )


def told_subject(subject: Subject) -> dict[str, str | None]:
    """Return whose a sheet is: the unit, the staff code of the person, and the name of the one of them it is about."""
    code = None if subject.staff is None else subject.staff.code
    return {"unit": subject.unit.name, "staff": code, "name": subject.name}


def say_sheet(session: Session, sheet: Scoresheet) -> None:
    """Print a score sheet as lines, with a total and the problems of each round below."""
    computed = {round_: computation.results(sheet, round_.key) for round_ in _begun(sheet)}
    session.say(f"{_whose(sheet.subject)} – {period_name(sheet.period, session.language)} – {sheet.rubric.name}")
    for criterion in (*sheet.rubric.lines, sheet.rubric.root):
        standing = sheet.rubric.standing(criterion.key)
        given = [say_line_points(results[criterion.key]) for results in computed.values()]
        columns = " ".join(f"{column:>6}" for column in (_signed(criterion.max_points, standing), *given))
        session.say(f"{say_place(criterion.key, sheet.rubric, session.language):<10} {columns}  {criterion.text}")
        if sheet.planned.by_tasks is not None and sheet.planned.gives(criterion.key):
            for words in say_planned(sheet.planned.by_tasks, session.language):
                session.say(f"{'':<10} · {words}")
    for round_, results in computed.items():
        say_total(session, round_, results)
        for problem in problems.of_round(sheet, round_.key, results):
            session.say(f"! {say_problem(problem, sheet.rubric, session.language)}")


def say_total(session: Session, round_: Round, results: Results) -> None:
    """Print what one round adds up to."""
    total = results[TOTAL]
    session.tell(
        _TOTAL,
        round=round_name(round_, session.language),
        points=_said(total.counted),
        maximum=_said(total.maximum),
        blanks=total.blanks,
    )


def say_line_points(result: LineResult) -> str:
    """Return the points of one line as people read them: "9,25", "−2" for a penalty, "KAD", "" for a blank."""
    return NOT_APPLICABLE if result.not_applicable else _signed(result.points, result.standing)


def _whose(subject: Subject) -> str:
    if subject.staff is None:
        return subject.name
    return f"{subject.staff.code} {subject.name} – {subject.unit.name}"


def _begun(sheet: Scoresheet) -> list[Round]:
    """Return the rounds in which something was said; the self-scored one is always asked for."""
    said = {round_ for _, round_ in sheet.scores} | {SELF}
    return [round_ for round_ in sheet.rubric.rounds if round_.key in said]


def _plan(planned: Planned) -> dict[str, object] | None:
    """Return what comes from the plan as exact fractions, with the points as a decimal beside."""
    if planned == NOTHING_PLANNED:
        return None
    figures_told = {figure.value: count for figure, count in planned.figures.items()}
    by_tasks = planned.by_tasks
    if by_tasks is None:
        return {"criterion": None, "figures": figures_told}
    points_told = by_tasks.performance.points
    return {
        "criterion": by_tasks.criterion,
        "full": figures.decimal(by_tasks.full),
        "assigned": str(by_tasks.performance.assigned),
        **{_JSON_NAMES[term.kind]: None if term.share is None else str(term.share) for term in by_tasks.terms},
        "exact_points": None if points_told is None else str(points_told),
        "points": figures.decimal(points_told),
        "figures": figures_told,
    }


def _total(total: LineResult) -> dict[str, object]:
    return {
        "stated": figures.decimal(total.stated),
        "summed": figures.decimal(total.counted),
        "maximum": figures.decimal(total.maximum),
        "blanks": total.blanks,
    }


def _line(sheet: Scoresheet, criterion: Criterion, computed: Mapping[Round, Results]) -> dict[str, object]:
    return {
        "criterion": sheet.rubric.path(criterion.key),
        "text": criterion.text,
        "max": figures.decimal(criterion.max_points),
        "standing": sheet.rubric.standing(criterion.key).name.lower(),
        "scores": {
            str(round_.key): {
                "points": figures.decimal(results[criterion.key].points),
                "counted": figures.decimal(results[criterion.key].counted),
                "not_applicable": results[criterion.key].not_applicable,
            }
            for round_, results in computed.items()
        },
    }


def _signed(value: points.Points | Fraction | None, standing: Standing) -> str:
    """Return points as people read them, with a minus where they are taken away."""
    return f"{'−' if value and standing is Standing.PENALTY else ''}{_said(value)}"


def _said(value: points.Points | Fraction | None) -> str:
    return "" if value is None else say_points(value)
