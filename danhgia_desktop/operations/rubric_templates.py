"""Rubrics as templates that people edit in Excel: written, read back, stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports import rubric_template as template_reader
from danhgia_desktop.imports.file_bytes import read_bytes
from danhgia_desktop.operations.names import given_name
from danhgia_desktop.operations.printing import ExportedFile, WrongReportSuffixError
from danhgia_desktop.operations.rubric_editing import RubricImpact, rubric_impact, save_rubric
from danhgia_desktop.operations.rubrics import get_rubric, require_free_name
from danhgia_desktop.reports import files
from danhgia_desktop.reports import rubric_template as template_writer
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.scoring.rubric_change import RubricChange, compare
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubrics import NoSuchRubricError

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.imports.template_reading import TemplateReading
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.storage.store import Store

SUFFIX = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateChange:
    """What importing an edited template does to the rubric it was exported from.

    Attributes:
        rubric: as it will be saved, under the name it has here.
        impact: what changes, and which sheets that affects.
        missed: what was changed here after the template was exported, and is undone unless the template has it too.
    """

    rubric: Rubric
    impact: RubricImpact
    missed: RubricChange


def export_template(store: Store, uid: RubricUid, path: Path) -> ExportedFile:
    """Write the rubric as it is saved; as `write_template`, which says more.

    Raises:
        NoSuchRubricError: there is none.
    """
    return write_template(get_rubric(store, uid), path)


def write_template(rubric: Rubric, path: Path, *, base: Rubric | None = None) -> ExportedFile:
    """Write a rubric as a template; it takes its place only once it was read back without loss.

    Args:
        rubric: saved, or an edit that is not.
        path: where to.
        base: the saved rubric that an edit began with; None where there is none.

    Raises:
        WrongReportSuffixError: the path does not end in .xlsx.
        ExportCheckFailedError: what was read back is not the rubric.
        ExpectedError: `reports.files` says why nothing was written; an older file stays.
    """
    if path.suffix.lower() != f".{SUFFIX}":
        raise WrongReportSuffixError(path=path, suffix=SUFFIX)
    files.save(path, template_writer.compose(rubric, base=None if base == rubric else base), partial(_check, rubric))
    return ExportedFile(path=path, size=path.stat().st_size)


def read_template(path: Path) -> TemplateReading | None:
    """Return what a template says; None where the file is anything else. Nothing is stored.

    Raises:
        ExpectedError: the file cannot be read, or is a template that is damaged; its value `file` names it.
    """
    content = read_bytes(path)
    try:
        return template_reader.read_template(content) if template_reader.is_template(content) else None
    except ExpectedError as error:
        error.values.setdefault("file", path.name)
        raise


def template_change(store: Store, reading: TemplateReading) -> TemplateChange | None:
    """Return what importing a template would do to the rubric it was exported from; None where that is not here.

    Args:
        store: the data.
        reading: a template with nothing to mend.
    """
    rubric = _edited(reading)
    try:
        here = get_rubric(store, rubric.uid)
    except NoSuchRubricError:
        return None
    kept = _as_here(rubric, here)
    return TemplateChange(
        rubric=kept, impact=rubric_impact(store, kept), missed=compare(_as_here(reading.saved, here), here)
    )


def import_template(store: Store, actor: Actor, reading: TemplateReading, *, name: str = "") -> Rubric:
    """Store what a template says, in one step of undo: a change of its rubric, or a rubric that is new here.

    Args:
        store: the data.
        actor: who imports.
        reading: a template with nothing to mend.
        name: what a new rubric shall be called; by default as where it was exported.

    Raises:
        NameMissingError, NameTakenError: a new rubric has no name, or another's.
    """
    change = template_change(store, reading)
    if change is not None:
        return save_rubric(store, actor, change.rubric, base=change.impact.before, label=Label.IMPORT_TEMPLATE)
    rubric = _edited(reading)
    kept = replace(rubric, name=given_name(name or rubric.name))
    with store.work(actor, Label.IMPORT_TEMPLATE, name=kept.name) as work:
        require_free_name(work, kept.name)
        work.rubrics.save(kept)
    return kept


def _check(rubric: Rubric, content: bytes) -> None:
    if template_reader.read_template(content).rubric != rubric:
        raise ExportCheckFailedError(where="XLSX")


def _edited(reading: TemplateReading) -> Rubric:
    if reading.rubric is None:
        raise ValueError("the template has cells to mend")
    return reading.rubric


def _as_here(rubric: Rubric, here: Rubric) -> Rubric:
    """Return a rubric under the name and headings it has here, which templates do not edit."""
    return replace(rubric, name=here.name, title=here.title, rounds=here.rounds)
