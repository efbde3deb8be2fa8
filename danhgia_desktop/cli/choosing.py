"""Which rubric or sheet a command means: by uid, by the beginning of it, or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import regulations, rubrics, scoring
from danhgia_desktop.operations.names import named_in_short
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store

_SHORTEST_UID = 4
_T = TypeVar("_T")


class NothingChosenError(ExpectedError):
    """No rubric or sheet is meant by what was said."""

    code = "nothing_chosen"


class NoSuchRuleSetChosenError(ExpectedError):
    """No rule set is meant by what was said."""

    code = "no_such_rule_set_chosen"


class SeveralRuleSetsChosenError(ExpectedError):
    """More than one rule set is meant by what was said."""

    code = "several_rule_sets_chosen"


class SeveralChosenError(ExpectedError):
    """More than one rubric or sheet is meant by what was said."""

    code = "several_chosen"


def chosen_rubric(store: Store, said: str | None) -> RubricUid:
    """Return the rubric of that uid or name; the only one where nothing is said.

    Raises:
        NothingChosenError, SeveralChosenError: none is meant, or more than one.
    """
    found = rubrics.all_rubrics(store)
    meant = [rubric.uid for rubric in found if said is None or _means(said, rubric.uid, rubric.name)]
    return _only(meant, said or "")


def chosen_sheet(store: Store, arguments: Namespace) -> SheetUid:
    """Return the sheet of that uid, or of that subject, period and rubric; the only one where nothing is said.

    A unit stands for itself, unless people of it are all that can be meant.

    Raises:
        NothingChosenError, SeveralChosenError: none is meant, or more than one.
        NotAPeriodError: the period is none.
    """
    period = None if arguments.period is None else periods.parse(arguments.period)
    meant = [
        sheet
        for sheet in scoring.sheets(store, period)
        if (arguments.sheet is None or _means(arguments.sheet, sheet.uid, ""))
        and (arguments.unit is None or fold(arguments.unit) in map(fold, _units(sheet)))
        and (arguments.staff is None or folded_code(arguments.staff) in map(folded_code, _codes(sheet)))
        and (arguments.rubric is None or _means(arguments.rubric, sheet.rubric, sheet.rubric_name))
    ]
    if arguments.unit is not None:
        meant = [sheet for sheet in meant if sheet.staff is None] or meant
    said = (arguments.sheet, arguments.unit, arguments.staff, arguments.period, arguments.rubric)
    return _only([sheet.uid for sheet in meant], ", ".join(filter(None, said)))


def _units(sheet: SheetSummary) -> Iterable[str]:
    """Return what the unit of a sheet was called when it was signed, and what it is called now."""
    return (sheet.unit_name,) if sheet.present is None else (sheet.unit_name, sheet.present.unit)


def _codes(sheet: SheetSummary) -> Iterable[str]:
    return (sheet.staff_code,) if sheet.present is None else (sheet.staff_code, sheet.present.code)


def chosen_regulation(store: Store, said: str) -> KnownRegulation:
    """Return the rule set of that number, title or uid; else the only one whose number or title holds these words.

    Raises:
        NoSuchRuleSetChosenError, SeveralRuleSetsChosenError: none is meant, or more than one.
    """
    found = regulations.all_regulations(store)
    meant = [
        known
        for known in found
        if _means(said, known.regulation.uid, known.regulation.title) or _means(said, "", known.regulation.number)
    ]
    meant = meant or [known for known in found if _is_part_of(said, known.regulation)]
    if not meant:
        raise NoSuchRuleSetChosenError(said=said)
    if len(meant) > 1:
        uids = named_in_short(f"{known.regulation.uid} ({known.regulation.effective_from:%d/%m/%Y})" for known in meant)
        raise SeveralRuleSetsChosenError(said=said, count=len(meant), uids=uids)
    return meant[0]


def _is_part_of(said: str, regulation: Regulation) -> bool:
    wanted = fold(said)
    return bool(wanted) and any(wanted in fold(name) for name in (regulation.number, regulation.title))


def _means(said: str, uid: str, name: str) -> bool:
    by_uid = len(said) >= _SHORTEST_UID and uid.startswith(said.lower())
    return by_uid or (bool(name) and fold(said) == fold(name))


def _only(meant: list[_T], said: str) -> _T:
    if not meant:
        raise NothingChosenError(said=said)
    if len(meant) > 1:
        raise SeveralChosenError(said=said, count=len(meant))
    return meant[0]
