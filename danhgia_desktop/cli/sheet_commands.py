"""`sheet new`, `sheet list`, `sheet show`, `sheet set`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop import points
from danhgia_desktop.cli import figures
from danhgia_desktop.cli.choosing import chosen_rubric, chosen_sheet
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import SELF, TOTAL, RoundKey
from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.text import fold, nfc
from danhgia_desktop.wording import period_name, round_name, say_problem
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.regulation.rubric import Round
    from danhgia_desktop.scoring.scoresheet import Score, Scoresheet

_OPENED = Words("Đã lập phiếu chấm {uid}.", "Opened the sheet {uid}.")
_LISTED = Words("{uid}  {unit}  {period}  {rubric}  {total}", "{uid}  {unit}  {period}  {rubric}  {total}")
_TOTAL = Words("{round}: {points} / {maximum}, còn trống {blanks}", "{round}: {points} of {maximum}, {blanks} blank")
_SET = Words("{criterion}, {round}: {points}", "{criterion}, {round}: {points}")
_NOT_APPLICABLE = "KAD"


def new(session: Session, arguments: Namespace) -> ExitCode:
    """Open a blank score sheet."""
    with session.writing() as store:
        sheet = scoring.open_scoresheet(
            store,
            session.actor,
            rubric=chosen_rubric(store, arguments.rubric),
            unit_name=arguments.unit,
            period=periods.parse(arguments.period),
        )
    session.give({"sheet": sheet.uid, "unit": sheet.subject.name, "period": sheet.period.code})
    session.tell(_OPENED, uid=sheet.uid)
    return ExitCode.FINE


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List the score sheets, of one period or all."""
    period = periods.parse(arguments.period) if arguments.period else None
    with session.reading() as store:
        found = scoring.sheets(store, period)
    session.give(
        [
            {
                "sheet": sheet.uid,
                "unit": sheet.unit_name,
                "period": sheet.period.code,
                "rubric": sheet.rubric_name,
                "totals": {
                    str(round_): {"stated": figures.decimal(total.stated), "summed": figures.decimal(total.counted)}
                    for round_, total in sheet.totals.items()
                },
            }
            for sheet in found
        ]
    )
    for sheet in found:
        total = " | ".join(points.shown(total.counted) for total in sheet.totals.values())
        name = period_name(sheet.period, session.language)
        session.tell(_LISTED, uid=sheet.uid, unit=sheet.unit_name, period=name, rubric=sheet.rubric_name, total=total)
    return ExitCode.FINE


def show(session: Session, arguments: Namespace) -> ExitCode:
    """Show a score sheet: every line in every round, the totals, what is wrong."""
    with session.reading() as store:
        sheet = scoring.get_scoresheet(store, chosen_sheet(store, arguments))
    _give_sheet(session, sheet)
    _say_sheet(session, sheet)
    return ExitCode.FINE


def set_(session: Session, arguments: Namespace) -> ExitCode:
    """Give one line its points in one round; "" clears them, "KAD" says that it does not apply."""
    round_ = RoundKey(arguments.round)
    with session.writing() as store:
        uid = chosen_sheet(store, arguments)
        criterion = scoring.get_scoresheet(store, uid).rubric.find(arguments.criterion)
        place = ScorePlace(sheet=uid, criterion=criterion.key, round=round_)
        score = scoring.get_scoresheet(store, uid).score(*place.key)
        sheet = scoring.set_score(store, session.actor, place, _said(score, arguments))
    result = computation.results(sheet, round_)[criterion.key]
    _give_sheet(session, sheet)
    shown = _NOT_APPLICABLE if result.not_applicable else _shown(result.points)
    session.tell(
        _SET,
        criterion=sheet.rubric.path(criterion.key),
        round=round_name(sheet.rubric.round_of(round_), session.language),
        points=shown,
    )
    _tell_totals(session, sheet, sheet.rubric.round_of(round_))
    return ExitCode.FINE


def _said(score: Score, arguments: Namespace) -> Score:
    """Return a score with what the command line says of it."""
    if arguments.reason is not None:
        score = replace(score, reason=nfc(arguments.reason).strip())
    if fold(arguments.points) == fold(_NOT_APPLICABLE):
        return replace(score, not_applicable=True)
    return replace(score, points=points.parse(arguments.points), not_applicable=False)


def _give_sheet(session: Session, sheet: Scoresheet) -> None:
    if not session.as_json:
        return
    computed = {round_.key: computation.results(sheet, round_.key) for round_ in _begun(sheet)}
    session.give(
        {
            "sheet": sheet.uid,
            "unit": sheet.subject.name,
            "period": sheet.period.code,
            "rubric": sheet.rubric.name,
            "totals": {
                str(round_): {
                    "stated": figures.decimal(results[TOTAL].stated),
                    "summed": figures.decimal(results[TOTAL].counted),
                    "maximum": figures.decimal(results[TOTAL].maximum),
                    "blanks": results[TOTAL].blanks,
                }
                for round_, results in computed.items()
            },
            "lines": [
                {
                    "criterion": sheet.rubric.path(criterion.key),
                    "text": criterion.text,
                    "max": figures.decimal(criterion.max_points),
                    "scores": {
                        str(round_): {
                            "points": figures.decimal(results[criterion.key].points),
                            "counted": figures.decimal(results[criterion.key].counted),
                            "not_applicable": results[criterion.key].not_applicable,
                        }
                        for round_, results in computed.items()
                    },
                }
                for criterion in sheet.rubric.lines
            ],
            "problems": [
                figures.problem(problem, sheet.rubric, session.language)
                for round_, results in computed.items()
                for problem in problems.of_round(sheet, round_, results)
            ],
        }
    )


def _say_sheet(session: Session, sheet: Scoresheet) -> None:
    rounds = _begun(sheet)
    computed = [computation.results(sheet, round_.key) for round_ in rounds]
    session.say(f"{sheet.subject.name} – {period_name(sheet.period, session.language)} – {sheet.rubric.name}")
    for criterion in (*sheet.rubric.lines, sheet.rubric.root):
        given = [
            _NOT_APPLICABLE if results[criterion.key].not_applicable else _shown(results[criterion.key].points)
            for results in computed
        ]
        name = sheet.rubric.path(criterion.key)
        session.say(
            f"{name:<10} {_shown(criterion.max_points):>6} {' '.join(f'{one:>6}' for one in given)}  {criterion.text}"
        )
    for round_, results in zip(rounds, computed, strict=True):
        _tell_totals(session, sheet, round_)
        for problem in problems.of_round(sheet, round_.key, results):
            session.say(f"! {say_problem(problem, sheet.rubric, session.language)}")


def _begun(sheet: Scoresheet) -> list[Round]:
    """Return the rounds in which something was said; the self-scored one is always asked for."""
    said = {round_ for _, round_ in sheet.scores} | {SELF}
    return [round_ for round_ in sheet.rubric.rounds if round_.key in said]


def _tell_totals(session: Session, sheet: Scoresheet, round_: Round) -> None:
    total = computation.results(sheet, round_.key)[TOTAL]
    session.tell(
        _TOTAL,
        round=round_name(round_, session.language),
        points=points.shown(total.counted),
        maximum=_shown(total.maximum),
        blanks=total.blanks,
    )


def _shown(value: points.Points | None) -> str:
    return "" if value is None else points.shown(value)
