"""Two languages, and numbers as each writes them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from danhgia_desktop import points
from danhgia_desktop.cli import parser
from danhgia_desktop.wording import Language, say_points, say_size
from danhgia_desktop.wording.language import Words, say_count, say_text
from tests.rubric_builders import hundredths


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Decimal("40.5"), "40,5"),
        (Decimal("4.0"), "4"),
        (Fraction(20, 3), "6,67"),
        (Decimal(0), "0"),
    ],
)
def test_points_have_a_comma_as_on_documents(value, said):
    assert say_points(value) == said


@given(value=hundredths)
def test_what_is_said_can_be_typed_again(value):
    assert points.parse(say_points(value)) == value


def test_thousands_have_a_dot():
    assert say_count(1_234_567) == "1.234.567"
    assert say_count(999) == "999"


def test_words_know_the_values_they_ask_for():
    words = Words("{place}: {stated:>5} {{đủ}}", "nothing")

    assert words.asks_for(Language.VI) == {"place", "stated"}
    assert words.asks_for(Language.EN) == frozenset()


@pytest.mark.parametrize("language", Language)
def test_the_command_line_offers_each_language(language):
    assert parser.parse(["--lang", language.value]).lang == language


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 byte"),
        (999, "999 byte"),
        (1000, "1 kB"),
        (147_456, "147,5 kB"),
        (194_928_640, "194,9 MB"),
        (1_250_000_000, "1,3 GB"),
        (7_000_000_000_000_000, "7000 TB"),
    ],
)
def test_sizes_are_told_in_thousands_as_file_managers_do(size, said):
    assert say_size(size) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bảng chấm.xlsx", "Bảng chấm.xlsx"),
        ("\u202efdp.xlsx", "fdp.xlsx"),
        ("\u2066a\u2069\x85\x9b2J.xlsx", "a 2J.xlsx"),
        ("a\n\x1b[2J", "a [2J"),
        ("đầu" + "x" * 5_000 + "cuối", "đầu" + "x" * 147 + "…" + "x" * 146 + "cuối"),
    ],
)
def test_text_from_outside_stands_in_one_line_and_cannot_turn_a_sentence_around(text, said):
    assert say_text(text) == said
