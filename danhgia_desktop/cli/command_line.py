"""Running one command: which function, in which session, with which exit code."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from danhgia_desktop import paths
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.bug_log.error_traces import trace_of
from danhgia_desktop.cli import (
    backup_commands,
    evidence_commands,
    explanation_commands,
    journal_commands,
    list_commands,
    period_commands,
    period_sheet_commands,
    plan_commands,
    plan_figures,
    plan_report_commands,
    reopened_commands,
    report_commands,
    rubric_commands,
    rule_set_commands,
    rule_set_comparison,
    rule_set_versions,
    rule_set_view,
    sample_commands,
    sheet_commands,
    staff_commands,
    support_commands,
    template_commands,
    transfer_commands,
    unit_commands,
)
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.restoring_advice import is_mended_by_restoring, say_how_to_restore
from danhgia_desktop.cli.session import Session
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.storage.faults import DataBusyError
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.undo import NothingToRedoError, NothingToUndoError
from danhgia_desktop.wording import Language, say_error

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

_COMMANDS: dict[tuple[str, str | None], Callable[[Session, Namespace], ExitCode]] = {
    ("rubric", "check"): rubric_commands.check,
    ("rubric", "import"): rubric_commands.import_,
    ("rubric", "template"): template_commands.template,
    ("rubric", "list"): rubric_commands.list_,
    ("sheet", "open"): sheet_commands.open_,
    ("sheet", "new"): sheet_commands.open_,
    ("sheet", "open-all"): period_sheet_commands.open_all,
    ("sheet", "list"): sheet_commands.list_,
    ("sheet", "show"): sheet_commands.show,
    ("sheet", "set"): sheet_commands.set_,
    ("staff", "list"): staff_commands.list_,
    ("staff", "import"): list_commands.import_staff,
    ("staff", "transfer"): transfer_commands.transfer,
    ("units", "list"): unit_commands.list_,
    ("units", "import"): list_commands.import_units,
    ("rule-set", "list"): rule_set_commands.list_,
    ("rule-set", "show"): rule_set_view.show,
    ("rule-set", "import"): rule_set_commands.import_,
    ("rule-set", "export"): rule_set_commands.export,
    ("rule-set", "compare"): rule_set_comparison.compare,
    ("rule-set", "new-version"): rule_set_versions.new_version,
    ("rule-set", "shipped"): rule_set_commands.shipped_,
    ("period", "open"): period_commands.open_,
    ("period", "list"): period_commands.list_,
    ("period", "submit"): period_commands.submit,
    ("period", "return"): period_commands.return_,
    ("period", "conclude"): period_commands.conclude,
    ("period", "reopen"): period_commands.reopen,
    ("period", "remove"): period_commands.remove,
    ("period", "before"): reopened_commands.before,
    ("template", "rule-set"): rule_set_commands.template,
    ("template", "staff"): list_commands.staff_template,
    ("template", "units"): list_commands.units_template,
    ("template", "plan"): list_commands.plan_template,
    ("plan", "import"): plan_commands.import_,
    ("plan", "list"): plan_commands.list_,
    ("plan", "copy"): plan_commands.copy,
    ("plan", "carry"): plan_commands.carry,
    ("plan", "performance"): plan_figures.performance,
    ("plan", "accountability"): plan_figures.accountability,
    ("explanation", "add"): explanation_commands.add,
    ("explanation", "decide"): explanation_commands.decide,
    ("explanation", "list"): explanation_commands.list_,
    ("evidence", "add"): evidence_commands.add,
    ("evidence", "import"): evidence_commands.import_,
    ("evidence", "list"): evidence_commands.list_,
    ("evidence", "index"): evidence_commands.index,
    ("report", "rubric-sheet"): report_commands.rubric_sheet,
    **{("report", kind.value): plan_report_commands.plan_report for kind in PlanReportKind},
    ("undo", None): journal_commands.undo,
    ("redo", None): journal_commands.redo,
    ("history", None): journal_commands.history,
    ("backup", None): backup_commands.backup,
    ("restore", None): backup_commands.restore,
    ("check", None): backup_commands.check,
    ("sample", None): sample_commands.make_sample,
    ("support-bundle", None): support_commands.support_bundle,
}


def run(arguments: Namespace) -> ExitCode:
    """Run the command that was parsed; what a person can mend goes to stderr in one sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # Windows consoles speak code pages
    language = Language(arguments.lang or Language.VI)
    session = Session(
        data=arguments.data or paths.data_dir(), language=language, as_json=arguments.json, out=sys.stdout
    )
    try:
        code = _COMMANDS[arguments.command, getattr(arguments, "action", None)](session, arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads, as `head` does, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FINE
    except ExpectedError as error:
        sys.stderr.write(f"{say_error(error, language)}\n")
        if is_mended_by_restoring(error, session.data) and (advice := say_how_to_restore(session.data, language)):
            sys.stderr.write(f"{advice}\n")
        return _code_of(error)
    except Exception as error:  # a bug, which Python tells in full to whoever started the command
        BugLog(session.data).add(f"in a command: {trace_of(error)}")
        raise
    return code


def _code_of(error: ExpectedError) -> ExitCode:
    match error:
        case DataInUseError() | DataBusyError():
            return ExitCode.DATA_IN_USE
        case NothingToUndoError() | NothingToRedoError():
            return ExitCode.PROBLEMS
        case _:
            return ExitCode.BAD_INPUT
