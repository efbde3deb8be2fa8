from __future__ import annotations

import pytest

from danhgia_desktop.imports.number_formats import numeral


@pytest.mark.parametrize(
    ("number", "style", "shown"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (12, "decimalZero", "12"),
        (4, "upperRoman", "IV"),
        (1994, "lowerRoman", "mcmxciv"),
        (0, "upperRoman", "0"),
        (4000, "upperRoman", "4000"),
        (1, "upperLetter", "A"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (999_999, "lowerLetter", "999999"),
        (4, "none", ""),
        (4, "vietnameseCounting", "4"),
    ],
)
def test_numbers_are_shown_as_word_shows_them(number, style, shown):
    assert numeral(number, style) == shown
