"""Rule sets as files that offices share: written, looked at, brought in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.printing import ExportedFile, WrongReportSuffixError
from danhgia_desktop.operations.regulations import (
    add_rule_set,
    get_rule_set,
    name_of,
    require_fit,
    rule_set_of,
    tidied,
)
from danhgia_desktop.operations.rubric_editing import change_rubric
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.new_version import copied
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.reports import files
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.regulation import RegulationUid
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

_JSON = ".json"


class RuleSetDiffersError(ExpectedError):
    """A rule set of the same identity is here and says something else, and nobody said which shall hold."""

    code = "rule_set_differs"


class RubricDiffersError(RuleSetDiffersError):
    """The rule set is not here, but one of its rubrics is and says something else, and nobody said which shall hold."""

    code = "rubric_of_file_differs"


class Clash(StrEnum):
    """What an import does where the rule set is here already and says something else."""

    REFUSE = "refuse"
    REPLACE = "replace"
    """What is here becomes what the file says, unless a period is evaluated by it."""
    COPY = "copy"
    """The file's becomes a rule set of its own beside the one that is here."""


class Standing(StrEnum):
    """What a file is to the data."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedFile:
    """What is in a file, and what importing it would mean.

    Attributes:
        rule_set: as the file has it.
        here: the one of its identity that is in the data; None where there is none.
        problems: what is wrong with it; those that block are to be mended where it came from.
    """

    rule_set: RuleSet
    here: RuleSet | None
    standing: Standing
    problems: tuple[RegulationProblem, ...]


def export_rule_set(store: Store, uid: RegulationUid) -> bytes:
    """Return the file of a rule set with its rubrics.

    Raises:
        NoSuchRegulationError: there is none.
    """
    return rule_set_file.encode(get_rule_set(store, uid))


def save_rule_set(rule_set: RuleSet, path: Path) -> ExportedFile:
    """Write a rule set as a file, which takes its place only once it was read back without loss.

    Raises:
        WrongReportSuffixError: the path does not end in .json.
        ExpectedError: `reports.files` says why nothing was written; an older file stays.
    """
    if path.suffix.lower() != _JSON:
        raise WrongReportSuffixError(path=path, suffix=_JSON.removeprefix("."))

    def check(content: bytes) -> None:
        if rule_set_file.decode(content) != rule_set:
            raise ExportCheckFailedError(where="JSON")

    files.save(path, rule_set_file.encode(rule_set), check)
    return ExportedFile(path=path, size=path.stat().st_size)


def examine(store: Store, content: bytes) -> ExaminedFile:
    """Return what is in a file and what importing it would mean; nothing is changed.

    Raises:
        NotARuleSetError, RuleSetTooLargeError, RuleSetTooNewError, RuleSetDamagedError, UnknownFormatError: it
            cannot be read.
    """
    rule_set = _read(content)
    with store.reading() as reading:
        here, standing = _here(reading, rule_set), _standing(reading, rule_set)
    problems = of_regulation(rule_set.regulation, rule_set.by_uid)
    return ExaminedFile(rule_set=rule_set, here=here, standing=standing, problems=problems)


def import_rule_set(store: Store, actor: Actor, content: bytes, *, clash: Clash = Clash.REFUSE) -> RuleSet:
    """Store the rule set of a file, in one step of undo, and return it; one that is here as it is stays so.

    Args:
        store: the data.
        actor: who imports.
        content: what is in the file.
        clash: what to do where it is here and says something else.

    Raises:
        NotARuleSetError, RuleSetTooLargeError, RuleSetTooNewError, RuleSetDamagedError, UnknownFormatError: it
            cannot be read.
        RegulationProblemsError: it has problems that block.
        RuleSetDiffersError: it, or one of its rubrics, is here and says something else, and that is refused.
        RegulationPinnedError: it would be replaced, and periods are evaluated by it.
        RubricOfOtherRegulationError: one of its rubrics belongs to another rule set here.
    """
    rule_set = _read(content)
    require_fit(rule_set.regulation, rule_set.by_uid)
    with store.work(actor, Label.IMPORT_REGULATION, name=name_of(rule_set.regulation)) as work:
        if _standing(work, rule_set) is not Standing.DIFFERS:
            return add_rule_set(work, rule_set)
        if clash is Clash.COPY:
            return add_rule_set(work, copied(rule_set))
        if clash is Clash.REFUSE:
            raise _refusal(work, rule_set)
        return _replace(work, rule_set)


def _read(content: bytes) -> RuleSet:
    """Return what is in a file, its texts as tidy as forms make them."""
    rule_set = rule_set_file.decode(content)
    rubrics = tuple(replace(rubric, name=tidy(rubric.name)) for rubric in rule_set.rubrics)
    return replace(rule_set, regulation=tidied(rule_set.regulation), rubrics=rubrics)


def _here(data: Reading | Work, rule_set: RuleSet) -> RuleSet | None:
    known = data.regulations.find(rule_set.regulation.uid)
    return None if known is None else rule_set_of(data, known)


def _standing(data: Reading | Work, rule_set: RuleSet) -> Standing:
    """Compare by identities; the names of rubrics are everybody's own."""
    here = data.regulations.find(rule_set.regulation.uid)
    if here not in {None, rule_set.regulation} or _differing(data, rule_set):
        return Standing.DIFFERS
    return Standing.NEW if here is None else Standing.SAME


def _differing(data: Reading | Work, rule_set: RuleSet) -> list[Rubric]:
    """Return the rubrics that are here and say something else than in the file, as they are here."""
    pairs = ((data.rubrics.find(rubric.uid), rubric) for rubric in rule_set.rubrics)
    return [mine for mine, theirs in pairs if mine is not None and replace(mine, name=theirs.name) != theirs]


def _refusal(data: Reading | Work, rule_set: RuleSet) -> RuleSetDiffersError:
    name = name_of(rule_set.regulation)
    if data.regulations.find(rule_set.regulation.uid) is None:
        return RubricDiffersError(name=name, rubric=_differing(data, rule_set)[0].name)
    return RuleSetDiffersError(name=name)


def _replace(work: Work, rule_set: RuleSet) -> RuleSet:
    """Make what is here what the file says; sheets follow their rubrics as after an edit of them."""
    for rubric in rule_set.rubrics:
        before = work.rubrics.find(rubric.uid)
        if before is not None:
            change_rubric(work, before, replace(rubric, name=before.name))
    return add_rule_set(work, rule_set)
