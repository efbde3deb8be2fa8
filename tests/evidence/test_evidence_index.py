"""The index of evidence."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_index import UsedAt, in_order, index_rows
from tests.evidence.documents import document

NOVEMBER, QUARTER = periods.parse("2026-11"), periods.parse("2026-Q4")


def used(place: str, period=NOVEMBER, *, whose: str = "Văn phòng", is_task: bool = False) -> UsedAt:
    return UsedAt(period=period, whose=whose, place=place, is_task=is_task)


def test_documents_stand_by_their_codes_and_those_without_one_by_their_dates():
    late, early, undated = (
        document("", uid=uid, issued_on=day)
        for uid, day in (("3", date(2026, 2, 1)), ("2", date(2026, 1, 1)), ("1", None))
    )
    ten, nine = document("H1.10"), document("h1.9")

    assert in_order([undated, late, ten, early, nine]) == (nine, ten, early, late, undated)


def test_each_document_has_its_uses_by_period_and_place():
    proof, unused = document("H1"), document("H2")
    uses = [
        used("I.10"),
        used("I.2", whose="Thanh tra"),
        used("I.2"),
        used("Lập kế hoạch", is_task=True),
        used("I.1", QUARTER),
    ]

    first, second = index_rows([unused, proof], {proof.uid: uses})

    assert [(use.whose, use.place) for use in first.uses] == [
        ("Văn phòng", "I.1"),
        ("Thanh tra", "I.2"),
        ("Văn phòng", "I.2"),
        ("Văn phòng", "I.10"),
        ("Văn phòng", "Lập kế hoạch"),
    ]
    assert (second.document, second.uses) == (unused, ())


@given(st.permutations(["H1.2", "H1.10", "", "K", "12", "h1.3"]))
def test_the_order_in_which_documents_were_added_does_not_matter(codes):
    assert [each.code for each in in_order(map(document, codes))] == ["12", "H1.2", "h1.3", "H1.10", "K", ""]
