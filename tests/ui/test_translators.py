from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from danhgia_desktop.ui import translators
from danhgia_desktop.ui.translators import Translators


@pytest.fixture
def speaking(qapp):
    speaking = Translators(qapp)
    yield speaking
    speaking.be_silent()


def cancel() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text()


def ours() -> str:
    return QCoreApplication.translate("Workspace", "Chấm điểm")


def test_in_vietnamese_qt_speaks_vietnamese_too(speaking):
    speaking.speak("vi")

    assert (cancel(), ours()) == ("Hủy", "Chấm điểm")


def test_in_english_our_own_words_are_translated(speaking):
    speaking.speak("vi")
    speaking.speak("en")

    assert (cancel(), ours()) == ("Cancel", "Scoring")


def test_numbers_are_vietnamese_in_both_languages(speaking):
    speaking.speak("en")

    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"


@pytest.mark.expects_log("no translation at")
def test_a_missing_translation_leaves_the_words_of_the_source(speaking, monkeypatch, tmp_path):
    monkeypatch.setattr(translators, "translations_dir", lambda: tmp_path)

    speaking.speak("en")

    assert ours() == "Chấm điểm"
