"""Faults a person can mend, apart from bugs."""

from __future__ import annotations

from typing import ClassVar


class ExpectedError(Exception):
    """A fault of input, disk or file that is told to the person without a traceback.

    Subclasses name one fault each and give it a `code`; `wording` turns the
    code and the values into a sentence that says what happened, where, and
    what to do.
    """

    code: ClassVar[str]

    def __init__(self, **values: object) -> None:
        super().__init__(self.code, values)
        self.values = values

    def __str__(self) -> str:
        return f"{self.code}: {', '.join(f'{name}={value}' for name, value in self.values.items())}"
