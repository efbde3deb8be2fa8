"""A label that gives way."""

from __future__ import annotations

import pytest

from danhgia_desktop.ui.elided_label import ElidedLabel

LONG = "Sở Tài nguyên và Môi trường – Công tác văn phòng"


@pytest.fixture
def label(qtbot) -> ElidedLabel:
    label = ElidedLabel(least=60)
    qtbot.addWidget(label)
    label.setText(LONG)
    label.show()
    return label


def test_it_asks_for_all_its_text_but_insists_on_little(label):
    assert label.sizeHint().width() > 200
    assert label.minimumSizeHint().width() == 60


def test_a_short_text_insists_on_no_more_than_itself(label):
    label.setText("I")

    assert label.minimumSizeHint().width() < 60


def test_the_tip_says_what_does_not_fit(label):
    label.resize(100, 20)
    assert label.toolTip() == LONG

    label.resize(900, 20)
    assert label.toolTip() == ""


def test_what_fits_is_painted_and_what_does_not_ends_in_dots(label):
    label.resize(100, 20)
    narrow = label.grab().toImage()
    label.resize(900, 20)

    assert label.grab().toImage().copy(0, 0, 100, 20) != narrow
    assert label.text() == LONG
