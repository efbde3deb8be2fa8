"""How a decision is cited."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.transfer_decision import TransferDecision

DAY = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("number", "decided_on", "expected"),
    [
        (" 12/QĐ-SNV ", date(2026, 6, 20), "12/QĐ-SNV ngày 20/06/2026"),
        ("12/QĐ-SNV", None, "12/QĐ-SNV"),
        (" ", date(2026, 6, 20), ""),
    ],
)
def test_a_decision_is_cited_by_number_and_date(number, decided_on, expected):
    decision = TransferDecision(number=number, decided_on=decided_on, effective_on=DAY, moves=())

    assert decision.citation == expected


def test_the_day_of_effect_is_never_taken_for_granted():
    with pytest.raises(TypeError, match="effective_on"):
        TransferDecision(number="12/QĐ-SNV", moves=())
