"""What can go wrong before anything runs, and the exit code that tells it."""

from __future__ import annotations

CHECKS_FAILED = 1
PYTHON_TOO_OLD = 3
SYSTEM_LIBRARIES_MISSING = 4
ENVIRONMENT_FAILED = 5


class SetupError(Exception):
    """The machine lacks something; the message says what and what to do."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code
