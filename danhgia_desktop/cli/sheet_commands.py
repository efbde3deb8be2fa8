"""`sheet open`, `sheet list`, `sheet show`, `sheet set`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop import points
from danhgia_desktop.cli import figures
from danhgia_desktop.cli.choosing import chosen_rubric, chosen_sheet
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.sheet_view import (
    NOT_APPLICABLE,
    give_sheet,
    say_line_points,
    say_sheet,
    say_total,
    told_subject,
)
from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.period_sheets import rubric_by_rules
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.regulation.rubric import DEFAULT_ROUNDS, Round, RoundKey, Standing
from danhgia_desktop.scoring import computation
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.text import fold, nfc
from danhgia_desktop.wording import period_name, round_name, say_place, say_points
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language

_NO_SHEETS = Words("Chưa có phiếu chấm nào.", "There are no score sheets yet.")
_NO_SHEETS_IN = Words("{period} chưa có phiếu chấm nào.", "There are no score sheets in {period} yet.")
_OPENED = Words("Đã lập phiếu chấm {uid}.", "Opened the sheet {uid}.")


def open_(session: Session, arguments: Namespace) -> ExitCode:
    """Open a blank score sheet for a unit or a person, by the rubric that the rule sets of the period name, or one."""
    subject = UnitNamed(name=arguments.unit) if arguments.staff is None else PersonCoded(code=arguments.staff)
    period = periods.parse(arguments.period)
    with session.writing() as store:
        by_rules = rubric_by_rules(store, subject, period) if arguments.rubric is None else None
        rubric = by_rules or chosen_rubric(store, arguments.rubric)
        sheet = scoring.open_scoresheet(store, session.actor, rubric=rubric, subject=subject, period=period)
    session.give({"sheet": sheet.uid, **told_subject(sheet.subject), "period": sheet.period.code})
    session.tell(_OPENED, uid=sheet.uid)
    return ExitCode.FINE


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List the score sheets, of one period or all."""
    period = None if arguments.period is None else periods.parse(arguments.period)
    with session.reading() as store:
        found = scoring.sheets(store, period)
    session.give(
        [
            {
                "sheet": sheet.uid,
                "unit": sheet.unit_name,
                "staff": sheet.staff_code or None,
                "name": sheet.subject_name,
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
    if not found:
        _remark_none(session, period)
    for sheet in found:
        period_said = period_name(sheet.period, session.language)
        totals = _totals_said(sheet, session.language)
        session.say(f"{sheet.uid}  {_whose(sheet)}  {period_said}  {sheet.rubric_name}  {totals}".rstrip())
    return ExitCode.FINE


def show(session: Session, arguments: Namespace) -> ExitCode:
    """Show a score sheet: every line in every round, the totals, what is wrong."""
    with session.reading() as store:
        sheet = scoring.get_scoresheet(store, chosen_sheet(store, arguments))
    give_sheet(session, sheet)
    say_sheet(session, sheet)
    return ExitCode.FINE


def set_(session: Session, arguments: Namespace) -> ExitCode:
    """Give one line its points in one round; "" clears them, "KAD" says that it does not apply."""
    with session.writing() as store:
        sheet = scoring.get_scoresheet(store, chosen_sheet(store, arguments))
        criterion = sheet.rubric.find(arguments.criterion)
        round_ = sheet.rubric.round_of(RoundKey(arguments.round))
        place = ScorePlace(sheet=sheet.uid, criterion=criterion.key, round=round_.key)
        sheet = _scored(session, store, place, arguments)
    results = computation.results(sheet, round_.key)
    give_sheet(session, sheet)
    place_said = say_place(criterion.key, sheet.rubric, session.language)
    round_said = round_name(round_, session.language)
    session.say(f"{place_said}, {round_said}: {say_line_points(results[criterion.key])}")
    say_total(session, round_, results)
    return ExitCode.FINE


def _remark_none(session: Session, period: Period | None) -> None:
    if period is None:
        session.remark(_NO_SHEETS)
    else:
        session.remark(_NO_SHEETS_IN, period=period_name(period, session.language))


def _whose(sheet: SheetSummary) -> str:
    if sheet.staff is None:
        return sheet.unit_name
    return f"{sheet.unit_name}  {sheet.staff_code} {sheet.subject_name}"


def _totals_said(sheet: SheetSummary, language: Language) -> str:
    """Return the totals of the rounds that were begun, the usual rounds in their order and by their names."""
    usual = {round_.key: round_ for round_ in DEFAULT_ROUNDS if round_.key in sheet.totals}
    rounds = {**usual, **{key: usual.get(key, Round(key=key, name=key)) for key in sheet.totals}}
    return " | ".join(
        f"{round_name(round_, language)} {say_points(sheet.totals[key].counted)}" for key, round_ in rounds.items()
    )


def _scored(session: Session, store: Store, place: ScorePlace, arguments: Namespace) -> Scoresheet:
    """Do what the command line says, points and reason in one step of undo."""
    if fold(arguments.points) == fold(NOT_APPLICABLE):
        if arguments.reason is not None:
            return scoring.exclude(store, session.actor, place, arguments.reason)
        return scoring.set_not_applicable(store, session.actor, place.sheet, [place.key], not_applicable=True)
    sheet = scoring.get_scoresheet(store, place.sheet)
    score, is_penalty = sheet.score(*place.key), sheet.rubric.standing(place.criterion) is Standing.PENALTY
    if arguments.reason is not None:
        score = replace(score, reason=nfc(arguments.reason).strip())
    score = replace(score, points=points.parse(arguments.points, is_penalty=is_penalty), not_applicable=False)
    return scoring.set_score(store, session.actor, place, score)
