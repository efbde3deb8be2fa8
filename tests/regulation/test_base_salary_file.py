"""Base salaries in a file."""

from __future__ import annotations

import json
from datetime import date

import pytest

from danhgia_desktop.regulation import base_salary_file
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.strict_json import (
    JsonFault,
    NotARuleSetError,
    RuleSetDamagedError,
    RuleSetTooNewError,
)


def file(*rows: dict, **changes) -> bytes:
    return json.dumps({"format": 1, "base_salaries": list(rows), **changes}).encode()


OLD = {"from_on": "2024-07-01", "amount": 2_340_000}
NEW = {"from_on": "2026-07-01", "amount": 2_530_000, "source": "Nghị định 161/2026/NĐ-CP"}


def test_amounts_are_read_the_oldest_first():
    assert base_salary_file.decode(file(NEW, OLD)) == (
        BaseSalary(from_on=date(2024, 7, 1), amount=2_340_000),
        BaseSalary(from_on=date(2026, 7, 1), amount=2_530_000, source="Nghị định 161/2026/NĐ-CP"),
    )
    assert base_salary_file.decode(file()) == ()


@pytest.mark.parametrize(
    ("content", "fault", "path"),
    [
        (file(more=1), JsonFault.UNKNOWN, "more"),
        (b'{"format":1}', JsonFault.MISSING, "base_salaries"),
        (file(base_salaries=5), JsonFault.WRONG_KIND, "base_salaries"),
        (file(OLD, {**NEW, "amount": 0}), JsonFault.WRONG_KIND, "base_salaries[1].amount"),
        (file(OLD, {**NEW, "amount": "2.530.000"}), JsonFault.WRONG_KIND, "base_salaries[1].amount"),
        (file(OLD, {**NEW, "from_on": "2024-07-01"}), JsonFault.TWICE, "base_salaries[1].from_on"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(content, fault, path):
    with pytest.raises(RuleSetDamagedError) as caught:
        base_salary_file.decode(content)

    assert caught.value.values == {"path": path, "fault": fault}


def test_other_files_and_newer_ones_are_refused_as_such():
    with pytest.raises(NotARuleSetError):
        base_salary_file.decode(b"PK")
    with pytest.raises(RuleSetTooNewError):
        base_salary_file.decode(file(format=2))
