"""What people type in the fields of a rule set."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import Period
from danhgia_desktop.ui.rule_sets import field_texts
from danhgia_desktop.ui.rule_sets.part_fields import Field, FieldKind
from danhgia_desktop.wording import Language, say_error


def field(kind: FieldKind, *, may_be_blank: bool = False) -> Field:
    return Field(name="points", kind=kind, may_be_blank=may_be_blank)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.NUMBER, "12,5", Decimal("12.5")),
        (FieldKind.NUMBER, "12.5", Decimal("12.5")),
        (FieldKind.NUMBER, " 90 ", Decimal(90)),
        (FieldKind.SHARE, "50%", Fraction(1, 2)),
        (FieldKind.SHARE, "12,5 %", Fraction(1, 8)),
        (FieldKind.SHARE, "2/3", Fraction(2, 3)),
        (FieldKind.WHOLE, "12", 12),
        (FieldKind.DAY, "1/7/2026", date(2026, 7, 1)),
        (FieldKind.MONTH, "7/2026", Period.month_of(date(2026, 7, 1))),
        (FieldKind.LINES, "một\n\n hai", ("một", " hai")),
        (FieldKind.TEXT, " như đã gõ ", " như đã gõ "),
    ],
)
def test_what_is_typed_is_read(kind, text, value):
    assert field_texts.read(field(kind), text) == value


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (FieldKind.NUMBER, "chín", "not_a_number"),
        (FieldKind.NUMBER, "1e9", "not_a_number"),
        (FieldKind.NUMBER, " ", "field_blank"),
        (FieldKind.WHOLE, "1,5", "not_a_number"),
        (FieldKind.SHARE, "0,5", "not_a_share"),
        (FieldKind.SHARE, "1/0", "not_a_share"),
        (FieldKind.DAY, "31/02/2026", "no_such_day"),
        (FieldKind.MONTH, "mai", "not_a_period"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(kind, text, code):
    with pytest.raises(ExpectedError) as refused:
        field_texts.read(field(kind), text)

    assert refused.value.code == code
    assert all(say_error(refused.value, language) for language in Language)


def test_a_blank_field_says_nothing_where_it_may():
    assert field_texts.read(field(FieldKind.DAY, may_be_blank=True), " ") is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldKind.NUMBER, Decimal("27.5")),
        (FieldKind.NUMBER, Decimal(100)),
        (FieldKind.SHARE, Fraction(1, 4)),
        (FieldKind.SHARE, Fraction(2, 3)),
        (FieldKind.DAY, date(2026, 12, 31)),
        (FieldKind.MONTH, Period.month_of(date(2026, 7, 1))),
        (FieldKind.LINES, ("Nghị định 335", "Quy định 366")),
        (FieldKind.WHOLE, 31),
        (FieldKind.LINE, "12/QĐ-SNV"),
    ],
)
def test_what_a_field_shows_means_the_same_when_it_is_read(kind, value):
    assert field_texts.read(field(kind), field_texts.shown(value)) == value


def test_nothing_is_shown_as_nothing():
    assert field_texts.shown(None) == ""
