"""Two languages, and numbers as each writes them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from danhgia_desktop.cli import parser
from danhgia_desktop.wording import Language, say_points
from danhgia_desktop.wording.language import Words, say_count
from tests.rubric_builders import hundredths


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        (Decimal("40.5"), "40,5", "40.5"),
        (Decimal("4.0"), "4", "4"),
        (Fraction(20, 3), "6,67", "6.67"),
        (Decimal(0), "0", "0"),
    ],
)
def test_points_have_a_comma_in_vietnamese_and_a_point_in_english(value, vietnamese, english):
    assert say_points(value, Language.VI) == vietnamese
    assert say_points(value, Language.EN) == english


@given(value=hundredths)
def test_both_languages_say_the_same_number(value):
    assert say_points(value, Language.VI).replace(",", ".") == say_points(value, Language.EN)
    assert Decimal(say_points(value, Language.EN)) == value


def test_thousands_have_a_dot_in_vietnamese_and_a_comma_in_english():
    assert [say_count(1_234_567, language) for language in Language] == ["1.234.567", "1,234,567"]
    assert say_count(999, Language.VI) == "999"


def test_words_know_the_values_they_ask_for():
    words = Words("{place}: {stated:>5} {{đủ}}", "nothing")

    assert words.asks_for(Language.VI) == {"place", "stated"}
    assert words.asks_for(Language.EN) == frozenset()


@pytest.mark.parametrize("language", Language)
def test_the_command_line_offers_each_language(language):
    assert parser.parse(["--lang", language.value]).lang == language
