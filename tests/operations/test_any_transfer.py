"""Whatever a decision says: all of it or nothing, once and not twice, and back again by one undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.operations import undoing
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.posting_faults import PostingCheck
from danhgia_desktop.operations.transfers import Move, TransferDecision, TransferRefusedError, transfer
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.storage.store import Store
from tests.operations.people import BRANCH, INSPECTORS, NAMES, OFFICE, fill_office, uid_of
from tests.storage.builders import ACTOR, contents


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office that all examples share; each takes back what it did."""
    with open_data(tmp_path_factory.mktemp("shared")) as store:
        fill_office(store)
        yield store


@st.composite
def decisions(draw) -> TransferDecision:
    """Return a decision that now and then makes two heads, moves nobody, or comes too early; its units by name."""
    place = st.tuples(st.sampled_from([OFFICE, INSPECTORS, BRANCH]), st.sampled_from(UnitRole))
    code = st.sampled_from([*NAMES] * 4 + ["CC9"])
    day = st.sampled_from([date(2026, 7, 1)] * 8 + [date(2023, 7, 1), date(2024, 1, 1)])
    moves = draw(st.dictionaries(code, place, min_size=1, max_size=4))
    return TransferDecision(
        number="12/QĐ-SNV",
        effective_on=draw(day),
        moves=tuple(Move(code=code, unit=UnitUid(unit), role=role) for code, (unit, role) in moves.items()),
    )


def faults(store: Store) -> list[str]:
    """Return what is wrong with all postings of the office."""
    with store.reading() as reading:
        postings = reading.postings.all()
        check = PostingCheck(
            postings=postings,
            changed=postings,
            units={unit.uid: unit for unit in reading.org_units.all()},
            people={member.uid: member for member in reading.staff.all()},
        )
    return [fault.error.code for fault in check.faults()]


@given(decision=decisions())
@settings(max_examples=25)
def test_any_decision_leaves_an_office_that_is_right_and_comes_back_whole(shared, decision):
    moves = tuple(replace(move, unit=uid_of(shared, move.unit)) for move in decision.moves)
    meant = replace(decision, moves=moves)
    before, version = contents(shared.path), shared.version()

    try:
        is_about_somebody = any(move.postings for move in transfer(shared, ACTOR, meant))
    except TransferRefusedError:
        assert (contents(shared.path), shared.version()) == (before, version)
        return

    assert faults(shared) == []
    after = contents(shared.path)
    assert not any(move.postings for move in transfer(shared, ACTOR, meant))
    assert (contents(shared.path), shared.version()) == (after, version + is_about_somebody)
    if is_about_somebody:
        undoing.undo(shared, ACTOR)
    assert contents(shared.path) == before
