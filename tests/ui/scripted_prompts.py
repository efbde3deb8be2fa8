"""Prompts that answer from a script, for tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from danhgia_desktop.ui.prompts import Prompts


class ScriptedPrompts(Prompts):
    """Answers each question with the next answer of the script, and remembers what was said.

    Give `answers` in the order in which the questions come. A question without
    an answer fails the test. Where the answer is a key, the real question is
    shown and the key pressed in it.
    """

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.said: list[str] = []

    def warn(self, text: str) -> None:
        self.said.append(text)

    def choose(self, text, choices, *, leave="", is_grave=False):
        """Answer with one of the choices' words, with None, or by a key."""
        answer = self._answer(text)
        if isinstance(answer, Qt.Key):
            self._window = QApplication.activeWindow()
            QTimer.singleShot(0, lambda: _press_in_question(answer))
            return super().choose(text, choices, leave=leave, is_grave=is_grave)
        return None if answer is None else list(choices).index(answer)

    def ask(self, label: str, *, title: str, value: str = "") -> str | None:
        return self._answer(label)

    def choose_open_file(self, title: str, kinds) -> Path | None:
        return self._answer(title)

    def choose_save_file(self, title: str, kinds, *, name: str, folder: Path | None = None) -> Path | None:
        return self._answer(title)

    def choose_folder(self, title: str) -> Path | None:
        return self._answer(title)

    def _answer(self, question: str):
        self.said.append(question)
        assert self.answers, f"asked without an answer: {question}"
        return self.answers.pop(0)


def _press_in_question(key: Qt.Key) -> None:
    box = QApplication.activeModalWidget()
    focused = QApplication.focusWidget()
    if box is None or box.objectName() != "prompt_box" or focused is None or not box.isAncestorOf(focused):
        # It is not on the screen yet; until the keyboard is in it, keys of what is below would still work.
        QTimer.singleShot(10, lambda: _press_in_question(key))
    else:
        QTest.keyClick(focused, key)
