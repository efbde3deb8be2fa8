"""Prompts that answer from a script, for tests."""

from __future__ import annotations

from pathlib import Path

from danhgia_desktop.ui.prompts import Prompts


class ScriptedPrompts(Prompts):
    """Answers each question with the next answer of the script, and remembers what was said.

    Give `answers` in the order in which the questions come. A question without
    an answer fails the test.
    """

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.said: list[str] = []

    def warn(self, text: str) -> None:
        self.said.append(text)

    def choose(self, text, choices, *, leave="", is_grave=False):
        """Answer with one of the choices' words, or with None."""
        answer = self._answer(text)
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
