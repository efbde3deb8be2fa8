"""Whatever anybody does, in whatever order: a concluded period stays as it was signed until it is reopened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import period_opening, periods, printing, reasons, scoring, undoing, units
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import parse
from danhgia_desktop.reports.rubric_sheet import SheetForm
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.store import Store, open_store
from tests.operations.rule_sets import COURAGE, put_rule_set, put_sheet
from tests.storage.builders import ACTOR, UNIT

MONTH = parse("2026-11")
PLACE = ScorePlace(sheet=SheetUid("s1"), criterion=COURAGE[0], round=COURAGE[1])


def reword(store: Store) -> None:
    phrase = reasons.reason_phrases(store)[0]
    reasons.reword_reason_phrase(store, ACTOR, phrase.uid, f"{phrase.text}!", everywhere=True)


ACTS: dict[str, Callable[[Store], object]] = {
    "score": lambda store: scoring.set_points(store, ACTOR, PLACE, Decimal(1)),
    "clear": lambda store: scoring.set_points(store, ACTOR, PLACE, None),
    "say why": lambda store: scoring.set_reason(store, ACTOR, PLACE, "Nộp chậm"),
    "reword": reword,
    "review": lambda store: scoring.confirm_review(store, ACTOR, PLACE.sheet),
    "undo": lambda store: undoing.undo(store, ACTOR),
    "redo": lambda store: undoing.redo(store, ACTOR),
    "submit": lambda store: periods.submit_period(store, ACTOR, MONTH),
    "return": lambda store: periods.return_to_open(store, ACTOR, MONTH),
    "conclude": lambda store: periods.conclude_period(store, ACTOR, MONTH),
    "reopen": lambda store: periods.reopen_period(store, ACTOR, MONTH, "Cộng sai điểm"),
    "rename the unit": lambda store: units.rename_unit(store, ACTOR, UNIT, f"{units.all_units(store)[0].name}!"),
    "rename the agency": lambda store: units.set_agency(store, ACTOR, Agency(name=f"{units.get_agency(store).name}!")),
    "pin": lambda store: period_opening.pin_period(store, ACTOR, MONTH, ()),
}


def signed(store: Store) -> tuple[object, ...] | None:
    """Return what was signed, while it is: the points, the rule sets, and every word on paper."""
    opened = periods.find_period(store, MONTH)
    if not (opened and opened.is_locked):
        return None
    paper = printing.sheet_document(store, PLACE.sheet, SheetForm(letterhead=True))
    return scoring.get_scoresheet(store, PLACE.sheet).scores, opened.pins, paper


@pytest.fixture(scope="module")
def month_file(tmp_path_factory) -> Path:
    """A data file with a month that is open and has a sheet."""
    path = tmp_path_factory.mktemp("month") / "danhgia.sqlite3"
    with open_store(path) as store:
        put_rule_set(store)
        put_sheet(store, "staff", MONTH)
        reasons.add_reason_phrase(store, ACTOR, "Nộp chậm")
        period_opening.open_period(store, ACTOR, MONTH)
    return path


@given(acts=st.lists(st.sampled_from(sorted(ACTS)), min_size=6, max_size=14))
@settings(max_examples=8)
def test_a_concluded_period_stays_as_it_was_signed(month_file, acts):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "danhgia.sqlite3"
        shutil.copy(month_file, path)
        with open_store(path) as store:
            for act in ["say why", "conclude", *acts]:
                before = signed(store)
                with suppress(ExpectedError):
                    ACTS[act](store)
                after = signed(store)
                assert before is None or after == before or act == "reopen", act
