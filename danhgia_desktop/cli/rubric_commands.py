"""`rubric check`, `rubric import`, `rubric list`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop.cli import figures, template_commands
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.source_reading import read_source, said_encoding, say_conversion, say_notices
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import rubric_templates, rubrics
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.wording import say_points, say_problem, say_rule
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.notices import say_notice
from danhgia_desktop.wording.readings import say_reading_problem

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source

_MAXIMUM = Words("Điểm chuẩn: ghi {stated}, cộng được {summed}", "Maximum: states {stated}, adds up to {summed}")
_SELF = Words("Điểm tự chấm: ghi {stated}, cộng được {summed}", "Self-scored: states {stated}, adds up to {summed}")
_IMPORTED = Words("Đã nhập “{name}” ({uid}).", "Imported “{name}” ({uid}).")
_SHEET = Words("Phiếu chấm: {uid}", "Score sheet: {uid}")
_LISTED = Words(
    "{uid}  {name}  ({criteria} tiêu chí, {sheets} phiếu)", "{uid}  {name}  ({criteria} criteria, {sheets} sheets)"
)
_SIZE = Words("{criteria} tiêu chí, {leaves} dòng chấm điểm", "{criteria} criteria, {leaves} of them scored")
_NOTHING = "–"
_NO_RUBRICS = Words("Chưa có bộ tiêu chí nào.", "There are no rubrics yet.")


class UnitWithoutPeriodError(ExpectedError):
    """The table's scores belong to a unit in a period; only one of them was named."""

    code = "unit_without_period"


def check(session: Session, arguments: Namespace) -> ExitCode:
    """Read a rubric, add it up, name what is wrong; nothing is stored."""
    template = rubric_templates.read_template(arguments.file)
    if template and template.problems:
        return template_commands.tell_problems(session, template)
    source = read_source(arguments)
    draft = _draft(session, source, arguments)
    found = rubrics.check(draft)
    _say_draft(session, draft)
    _tell_sums(session, _MAXIMUM, found.maximum)
    _tell_sums(session, _SELF, found.rounds[SELF])
    for problem in found.problems:
        session.say(f"! {say_problem(problem, draft.rubric, session.language)}")
    for unread in draft.problems:
        session.say(f"! {say_reading_problem(unread, session.language)}")
    foreseen = {"template": template_commands.foreseen(session, template)} if template else {}
    session.give(_checked(session, source, draft, found) | foreseen)
    return ExitCode.PROBLEMS if found.problems or draft.problems else ExitCode.FINE


def import_(session: Session, arguments: Namespace) -> ExitCode:
    """Store a rubric with the rules its words state, and its scores where a unit or a person, and a period are named.

    A template that was edited in Excel changes the rubric it was exported from.
    """
    if template := rubric_templates.read_template(arguments.file):
        return template_commands.import_template(session, template, arguments)
    wanted = _scores_for(arguments)
    draft = _draft(session, read_source(arguments), arguments)
    if arguments.without_rules:
        draft = draft.without_rules()
    with session.taking_in() as store:
        imported = rubrics.import_rubric(store, session.actor, draft, name=arguments.name, scores_for=wanted)
    _say_draft(session, draft)
    session.give(
        {
            "rubric": imported.rubric.uid,
            "name": imported.rubric.name,
            "criteria": len(imported.rubric.lines),
            "sheet": imported.sheet.uid if imported.sheet else None,
        }
    )
    session.tell(_IMPORTED, name=imported.rubric.name, uid=imported.rubric.uid)
    if imported.sheet:
        session.tell(_SHEET, uid=imported.sheet.uid)
    return ExitCode.FINE


def list_(session: Session, _arguments: Namespace) -> ExitCode:
    """List the rubrics."""
    with session.reading() as store:
        found = rubrics.all_rubrics(store)
    session.give(
        [
            {"uid": rubric.uid, "name": rubric.name, "criteria": rubric.criteria, "sheets": rubric.sheets}
            for rubric in found
        ]
    )
    if not found:
        session.remark(_NO_RUBRICS)
    for rubric in found:
        session.tell(_LISTED, uid=rubric.uid, name=rubric.name, criteria=rubric.criteria, sheets=rubric.sheets)
    return ExitCode.FINE


def _checked(session: Session, source: Source, draft: RubricDraft, found: rubrics.RubricCheck) -> dict[str, object]:
    """Return for scripts what was read, what it adds up to and what is wrong."""
    return {
        "name": draft.rubric.name,
        "criteria": len(draft.rubric.lines),
        "leaves": len(draft.rubric.leaves),
        "max": figures.sums(found.maximum),
        **{str(round_): figures.sums(sums) for round_, sums in found.rounds.items()},
        "rules": dict(Counter(rule.kind for _, _, rule in draft.proposals)),
        "problems": [
            *(figures.problem(problem, draft.rubric, session.language) for problem in found.problems),
            *(figures.reading_problem(problem, session.language) for problem in draft.problems),
        ],
        "notices": [
            {"code": notice.code.value, "text": say_notice(notice, session.language)} for notice in source.notices
        ],
    }


def _draft(session: Session, source: Source, arguments: Namespace) -> RubricDraft:
    say_notices(session, source)
    encoding = said_encoding(arguments)
    say_conversion(session, source, encoding)
    return rubrics.read_rubric(source, encoding)


def _scores_for(arguments: Namespace) -> rubrics.ScoresFor | None:
    if (arguments.unit is None and arguments.staff is None) != (arguments.period is None):
        raise UnitWithoutPeriodError
    if arguments.period is None:
        return None
    subject = UnitNamed(name=arguments.unit) if arguments.staff is None else PersonCoded(code=arguments.staff)
    return rubrics.ScoresFor(subject=subject, period=periods.parse(arguments.period))


def _say_draft(session: Session, draft: RubricDraft) -> None:
    session.say(draft.rubric.name)
    session.tell(_SIZE, criteria=len(draft.rubric.lines), leaves=len(draft.rubric.leaves))
    for key, _, rule in draft.proposals:
        session.say(f"  {draft.rubric.path(key)}: {say_rule(rule, session.language)}  «{rule.words}»")


def _tell_sums(session: Session, words: Words, sums: rubrics.Sums) -> None:
    if sums.summed is not None:
        stated = _NOTHING if sums.stated is None else say_points(sums.stated)
        session.tell(words, stated=stated, summed=say_points(sums.summed))
