"""Lists of transfer decisions taken into the data: everybody in them, or nobody."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.imports.transfer_rows import read_transfers
from danhgia_desktop.operations import postings, undoing, units
from danhgia_desktop.operations.list_import import ListRefusedError
from danhgia_desktop.operations.transfer_import import import_transfers, preview_transfers
from danhgia_desktop.operations.transfers import DecisionNumberMissingError
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.transfer_decision import TransferDecision
from tests.imports.office_lists import listed
from tests.operations.people import (
    BRANCH,
    INSPECTORS,
    NAMES,
    OFFICE,
    fill_office,
    last_step,
    person_of,
    places,
    uid_of,
)
from tests.storage.builders import ACTOR, contents

EFFECTIVE = date(2026, 7, 1)
DECISION = TransferDecision(number="12/QĐ-SNV", effective_on=EFFECTIVE, moves=())
HEADER = ("Mã CB", "Họ tên", "Đơn vị", "Đơn vị mới", "Chức vụ", "Vai trò")


@pytest.fixture(autouse=True)
def office(store):
    fill_office(store)


def table(*rows: str):
    return read_transfers(listed(HEADER, *(row.split("|") for row in rows)))


def problems(store, *rows: str) -> list[tuple[str, str]]:
    """Return the cells and codes of what a list is refused for; nothing changes."""
    before = contents(store.path)
    with pytest.raises(ListRefusedError):
        import_transfers(store, ACTOR, table(*rows), DECISION)
    assert contents(store.path) == before
    foreseen = preview_transfers(store, table(*rows), DECISION)
    return [(one.address, one.error.code) for row in foreseen for one in row.problems]


def test_everybody_goes_in_one_step_once_and_back_by_one_undo(store):
    rows = table(f"CC2|{NAMES['CC2']}|{OFFICE}|thanh tra||", f"CC4||{INSPECTORS}|{BRANCH}|Chi cục trưởng|")
    before = contents(store.path)

    import_transfers(store, ACTOR, rows, DECISION)

    assert (places(store, EFFECTIVE)["CC2"], places(store, EFFECTIVE)["CC4"]) == (INSPECTORS, BRANCH)
    new = postings.career_of(store, person_of("CC4")).postings[-1]
    assert (new.post, new.role, new.is_leader, new.decision) == ("Chi cục trưởng", UnitRole.HEAD, True, "12/QĐ-SNV")
    assert last_step(store) == "Điều động 2 người theo 12/QĐ-SNV"
    version = store.version()
    again = import_transfers(store, ACTOR, rows, DECISION)
    assert ([row.move.is_already_so for row in again], store.version()) == ([True, True], version)
    undoing.undo(store, ACTOR)
    assert contents(store.path) == before


def test_everything_wrong_is_told_by_its_cell(store):
    units.close_unit(store, ACTOR, uid_of(store, BRANCH), EFFECTIVE)

    assert problems(
        store,
        f"||{OFFICE}|{INSPECTORS}||",
        "CC2||||",
        "CC2|||Thanh tro||",
        f"CC9|||{INSPECTORS}||",
        f"CC2|Ai Đó Khác|{OFFICE}|{INSPECTORS}||boss",
        f"CC4|||{BRANCH}||",
    ) == [
        ("Sheet1!A2", "cell_blank"),
        ("Sheet1!D3", "cell_blank"),
        ("Sheet1!D4", "unit_not_known"),
        ("Sheet1!A5", "no_such_staff_code"),
        ("Sheet1!F6", "unknown_word"),
        ("Sheet1!B6", "name_of_another"),
        ("Sheet1!D7", "unit_closed"),
    ]


def test_a_second_head_is_told_at_the_role_or_at_the_post_it_follows_from(store):
    assert problems(store, f"CC2|||{INSPECTORS}||Trưởng") == [("Sheet1!F2", "two_heads")]
    assert problems(store, f"CC2|||{INSPECTORS}|Chánh Thanh tra|") == [("Sheet1!E2", "two_heads")]


def test_a_decision_without_a_number_is_none(store):
    decision = TransferDecision(number=" ", effective_on=EFFECTIVE, moves=())

    with pytest.raises(DecisionNumberMissingError):
        import_transfers(store, ACTOR, table(f"CC2|||{INSPECTORS}||"), decision)
