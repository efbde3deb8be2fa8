"""What keeps something from being removed, in words."""

from __future__ import annotations

import pytest

from danhgia_desktop.storage.org_units import UnitInUseError
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.uses import say_uses


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("use", Use)
def test_every_use_has_words_with_its_count(use, language):
    assert "1.200" in say_uses({use: 1200}, language)


def test_a_unit_in_use_is_told_with_all_that_belongs_to_it():
    error = UnitInUseError(unit="Văn phòng", uses={Use.SHEETS: 3, Use.POSTINGS: 12})

    said = say_error(error, Language.VI)

    assert said.startswith("Chưa xóa được “Văn phòng”: còn 3 phiếu chấm, 12 quá trình công tác thuộc về")
    assert "score sheets (3), postings (12)" in say_error(error, Language.EN)
