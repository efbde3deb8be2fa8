"""`rubric template`, and what `rubric import` and `rubric check` do with an edited template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.cli.choosing import chosen_rubric
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import rubric_templates
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.wording import say_change, say_change_classes
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.templates import say_template_problem

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.template_reading import TemplateReading
    from danhgia_desktop.operations.rubric_templates import TemplateChange
    from danhgia_desktop.regulation.rubric import Rubric

_WRITTEN = Words("Đã ghi {path} ({size} byte).", "Wrote {path} ({size} bytes).")
_NEW = Words("Đã nhập “{name}” ({uid}) thành bộ tiêu chí mới.", "Imported “{name}” ({uid}) as a new rubric.")
_CHANGED = Words("Đã sửa “{name}” ({uid}) theo tệp mẫu.", "Changed “{name}” ({uid}) as the template says.")
_AFFECTED = Words("{count} phiếu chấm bị ảnh hưởng.", "{count} score sheets are affected.")
_MISSED = Words(
    "Bộ tiêu chí đã được sửa trong chương trình sau khi xuất mẫu; {count} chỗ đã sửa có thể bị tệp mẫu ghi đè.",
    "The rubric was edited in the program after the export; the template may replace {count} of those changes.",
)
_SAME = Words("Tệp mẫu không có gì khác bộ tiêu chí “{name}”.", "The template says what “{name}” says already.")
_WOULD_CHANGE = Words("Nếu nhập, “{name}” sẽ đổi:", "Imported, it would change “{name}”:")
_WOULD_BE_NEW = Words("Nếu nhập, đây là bộ tiêu chí mới.", "Imported, it would be a new rubric.")
_TO_MEND = Words(
    "Có {count} chỗ cần sửa trong tệp; chưa có gì thay đổi.", "{count} to mend in the file; nothing changed."
)

_OF_TABLES = ("unit", "staff", "period", "encoding", "without_rules")
"""The options of `rubric import` that are about tables."""


class NotForTemplatesError(ExpectedError):
    """An option was given that means nothing where a template is imported."""

    code = "not_for_templates"


def template(session: Session, arguments: Namespace) -> ExitCode:
    """Write a rubric as a template to be edited in Excel."""
    with session.reading() as store:
        written = rubric_templates.export_template(store, chosen_rubric(store, arguments.rubric), arguments.out)
    session.give({"path": str(written.path), "size": written.size})
    session.tell(_WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE


def import_template(session: Session, reading: TemplateReading, arguments: Namespace) -> ExitCode:
    """Store what an edited template says: a change of its rubric, or a new one of the name that is wanted.

    Raises:
        NotForTemplatesError: an option is given that a template has no use for.
    """
    _require_no_options(arguments, _OF_TABLES)
    if reading.problems:
        return tell_problems(session, reading)
    with session.taking_in() as store:
        change = rubric_templates.template_change(store, reading)
        if change is not None:
            _require_no_options(arguments, ("name",))
        if change is not None and _is_same(change):
            _give(session, reading, change, change.rubric)
            session.tell(_SAME, name=change.rubric.name)
            return ExitCode.PROBLEMS
        rubric = rubric_templates.import_template(store, session.actor, reading, name=arguments.name)
    _give(session, reading, change, rubric)
    if change:
        _say_change(session, change)
    session.tell(_CHANGED if change else _NEW, name=rubric.name, uid=rubric.uid)
    return ExitCode.FINE


def foreseen(session: Session, reading: TemplateReading) -> dict[str, object]:
    """Say what importing a template would do to the rubric it came from, and return the same for scripts."""
    change = None
    if session.has_data:  # a check makes none
        with session.reading() as store:
            change = rubric_templates.template_change(store, reading)
    if change is None:
        session.tell(_WOULD_BE_NEW)
    elif _is_same(change):
        session.tell(_SAME, name=change.rubric.name)
    else:
        session.tell(_WOULD_CHANGE, name=change.rubric.name)
        _say_change(session, change)
    return _told(session, reading, change)


def tell_problems(session: Session, reading: TemplateReading) -> ExitCode:
    """Name everything that must be mended in the file."""
    said = [say_template_problem(problem, session.language) for problem in reading.problems]
    session.give(
        {
            "name": reading.exported.name,
            "problems": [
                {"code": problem.code.value, "address": problem.address, "text": text}
                for problem, text in zip(reading.problems, said, strict=True)
            ],
        }
    )
    for line in said:
        session.say(f"! {line}")
    session.tell(_TO_MEND, count=len(said))
    return ExitCode.PROBLEMS


def _say_change(session: Session, change: TemplateChange) -> None:
    for line in _changes(session, change):
        session.say(f"  {line}")
    for line in say_change_classes(change.impact.change, session.language):
        session.say(line)
    if change.impact.sheets:
        session.tell(_AFFECTED, count=len(change.impact.sheets))
    if change.missed.kind is not ChangeClass.NONE:
        session.tell(_MISSED, count=len(change.missed.changes))


def _give(session: Session, reading: TemplateReading, change: TemplateChange | None, rubric: Rubric) -> None:
    session.give(
        {
            "rubric": rubric.uid,
            "name": rubric.name,
            "criteria": len(rubric.lines),
            **_told(session, reading, change),
        }
    )


def _told(session: Session, reading: TemplateReading, change: TemplateChange | None) -> dict[str, object]:
    """Return for scripts what changes, what was changed here since the export, and which sheets that affects."""
    if change is None:
        return {"is_new": True, "changes": [], "missed": [], "sheets": []}
    exported, here = reading.saved, change.impact.before
    missed = [say_change(one, exported, here, session.language) for one in change.missed.changes]
    return {
        "is_new": False,
        "changes": _changes(session, change),
        "missed": missed,
        "sheets": [affected.summary.uid for affected in change.impact.sheets],
    }


def _is_same(change: TemplateChange) -> bool:
    return change.impact.change.kind is ChangeClass.NONE


def _require_no_options(arguments: Namespace, names: tuple[str, ...]) -> None:
    given = [f"--{name.replace('_', '-')}" for name in names if getattr(arguments, name)]
    if given:
        raise NotForTemplatesError(options=", ".join(given))


def _changes(session: Session, change: TemplateChange) -> list[str]:
    impact = change.impact
    return [say_change(one, impact.before, change.rubric, session.language) for one in impact.change.changes]
