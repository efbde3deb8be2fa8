"""How well texts fit the words of a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage.search_words import Fit, SearchWords
from danhgia_desktop.text import fold


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("Ban hành", Fit.BEGINS_WHOLE),
        ("BAN HÀNH văn bản", Fit.BEGINS_WHOLE),
        ("ban hành, sửa đổi", Fit.BEGINS_WHOLE),
        ("ban hànhx", Fit.BEGINS),
        ("hành lang của ban", Fit.WHOLE),
        ("(ban) hành", Fit.WHOLE),
        ("các bang hành chính", Fit.BEGINS_WORDS),
        ("urban hành", Fit.MIDDLE),
    ],
)
def test_beginnings_and_whole_words_fit_better_than_middles(text, fit):
    assert SearchWords.of("  Bân  hành ").fit(fold(text)) is fit


def test_a_number_before_the_text_is_no_part_of_its_beginning():
    wanted = SearchWords.of("ban hành")

    assert wanted.fit("i.1 ban hanh", prefix=len("i.1 ")) is Fit.BEGINS_WHOLE
    assert wanted.fit("i.1 ban hanh") is Fit.WHOLE
    assert SearchWords.of("i.1").fit("i.1 ban hanh", prefix=len("i.1 ")) is Fit.BEGINS_WHOLE


def test_words_are_asked_once_the_longest_first_and_not_without_end():
    assert SearchWords.of("ban nghiệp Ban vụ").words == ("nghiep", "ban", "vu")
    assert len(SearchWords.of(" ".join(map(str, range(10_000)))).words) < 100
    assert SearchWords.of("\u200b").words == ()


@given(st.text(), st.text(), st.text())
def test_whatever_is_typed_fits_a_text_that_holds_it(before, typed, after):
    wanted = SearchWords.of(typed)
    text = fold(f"{before} {typed} {after}")

    assert isinstance(wanted.fit(text), Fit)
    if wanted.words:
        assert wanted.fit(fold(typed)) <= Fit.BEGINS_WORDS
