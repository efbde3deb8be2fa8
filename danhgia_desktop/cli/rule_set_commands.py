"""`rule-set list`, `rule-set show`, `rule-set import`, `rule-set export`, `rule-set compare`, `rule-set shipped`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.choosing import chosen_regulation
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.rule_set_view import say_problems, summary, told_problems
from danhgia_desktop.imports.file_bytes import read_bytes
from danhgia_desktop.operations import regulations, rule_set_files, shipped
from danhgia_desktop.operations.rule_set_files import Clash, Standing
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import say_last_day, say_regulation, say_regulations

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.wording import Language

_HEADINGS = (
    Words("Mã", "Uid"),
    Words("Tên", "Name"),
    Words("Đối tượng", "Subjects"),
    Words("Hiệu lực từ", "In force from"),
    Words("Đến hết", "Until"),
    Words("Số kỳ dùng", "Periods"),
)
_NONE = Words(
    "Chưa có bộ quy định nào. Để thêm các bộ có sẵn: rule-set shipped --add",
    "There are no rule sets yet. To add those that come along: rule-set shipped --add",
)
_IMPORTED = Words("Đã nhập {name} ({uid}).", "Imported {name} ({uid}).")
_SAME = Words("{name} đã có trong dữ liệu, nội dung như tệp.", "{name} is in the data already, as in the file.")
_TO_CHOOSE = Words(
    "Thêm --replace để thay bằng nội dung của tệp, hoặc --copy để nhập thành bản riêng.",
    "Add --replace to put what the file says in its place, or --copy to import it as one of its own.",
)
_WRITTEN = Words("Đã ghi {path} ({size} byte).", "Wrote {path} ({size} bytes).")
_OFFERED = Words("Có sẵn, chưa có trong dữ liệu: {name}", "Comes along and is not in the data yet: {name}")
_ADDED = Words("Đã thêm {name} ({uid}).", "Added {name} ({uid}).")
_ADDED_SALARY = Words("Đã thêm mức lương cơ sở từ {day}.", "Added the base salary from {day}.")
_ALL_HERE = Words("Mọi bộ quy định có sẵn đã có trong dữ liệu.", "All that comes along is in the data already.")


def list_(session: Session, _arguments: Namespace) -> ExitCode:
    """List the rule sets."""
    with session.reading() as store:
        found = regulations.all_regulations(store)
    session.give([summary(known) for known in found])
    if not found:
        session.remark(_NONE)
    called = say_regulations((known.regulation for known in found), session.language)
    rows = [(called[known.regulation.uid], known) for known in found]
    say_columns(session, _HEADINGS, [_listed(name, known, session.language) for name, known in rows])
    return ExitCode.FINE


def _listed(name: str, known: KnownRegulation, language: Language) -> tuple[str, ...]:
    regulation = known.regulation
    return (
        regulation.uid,
        name,
        say_names(regulation.kinds, language),
        days.shown(regulation.effective_from),
        say_last_day(regulation, known.end, language),
        str(len(known.pinned) or ""),
    )


def import_(session: Session, arguments: Namespace) -> ExitCode:
    """Store the rule set of a file, or name everything that keeps it out."""
    content = read_bytes(arguments.file)
    clash = Clash.REPLACE if arguments.replace else Clash.COPY if arguments.copy else Clash.REFUSE
    with session.taking_in() as store:
        examined = rule_set_files.examine(store, content)
        say_problems(session, examined.problems, examined.rule_set.regulation)
        problems = told_problems(session, examined.problems, examined.rule_set.regulation)
        if any(problem.blocks for problem in examined.problems):
            session.give(_import_told(examined.rule_set.regulation, examined.standing, problems))
        if examined.standing is Standing.DIFFERS and clash is Clash.REFUSE:
            session.remark(_TO_CHOOSE)
        rule_set = rule_set_files.import_rule_set(store, session.actor, content, clash=clash)
    standing = examined.standing
    regulation = rule_set.regulation
    session.give(_import_told(regulation, standing, problems))
    words = _SAME if standing is Standing.SAME else _IMPORTED
    session.tell(words, name=say_regulation(regulation, session.language), uid=regulation.uid)
    return ExitCode.PROBLEMS if standing is Standing.SAME else ExitCode.FINE


def _import_told(regulation: Regulation, standing: Standing, problems: list[dict[str, object]]) -> dict[str, object]:
    return {
        "uid": regulation.uid,
        "number": regulation.number,
        "standing": standing.value,
        "problems": problems,
    }


def export(session: Session, arguments: Namespace) -> ExitCode:
    """Write a rule set as a file."""
    with session.reading() as store:
        uid = chosen_regulation(store, arguments.rule_set).regulation.uid
        rule_set = regulations.get_rule_set(store, uid)
    return _write(session, rule_set, arguments.out)


def shipped_(session: Session, arguments: Namespace) -> ExitCode:
    """List what comes with the program and is not in the data, or add it."""
    if arguments.add:
        with session.writing() as store:
            found = shipped.add_shipped(store, session.actor)
    else:
        with session.reading() as store:
            found = shipped.missing_shipped(store)
    session.give(
        {
            "rule_sets": [
                {"uid": one.regulation.uid, "number": one.regulation.number, "title": one.regulation.title}
                for one in found.rule_sets
            ],
            "base_salaries": [
                {"from_on": salary.from_on.isoformat(), "amount": salary.amount} for salary in found.base_salaries
            ],
        }
    )
    for one in found.rule_sets:
        words = _ADDED if arguments.add else _OFFERED
        session.tell(words, name=say_regulation(one.regulation, session.language), uid=one.regulation.uid)
    for salary in found.base_salaries if arguments.add else ():
        session.tell(_ADDED_SALARY, day=days.shown(salary.from_on))
    if not (found.rule_sets or found.base_salaries):
        session.remark(_ALL_HERE)
        return ExitCode.PROBLEMS if arguments.add else ExitCode.FINE
    return ExitCode.FINE


def template(session: Session, arguments: Namespace) -> ExitCode:
    """Write the sample rule set that offices change into their own: that of NĐ 335/2025."""
    return _write(session, shipped.sample_to_change(), arguments.out)


def _write(session: Session, rule_set: RuleSet, path: Path) -> ExitCode:
    written = rule_set_files.save_rule_set(rule_set, path)
    session.give({"path": str(written.path), "size": written.size})
    session.tell(_WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE
