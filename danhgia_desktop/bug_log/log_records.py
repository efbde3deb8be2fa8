"""What libraries and the program itself say through `logging`, kept in the log of bugs."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from danhgia_desktop.bug_log.code_places import place_of
from danhgia_desktop.bug_log.error_traces import trace_of

if TYPE_CHECKING:
    from danhgia_desktop.bug_log.bug_log import BugLog

_OWN = "danhgia_desktop"
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class RecordKeeper(logging.Handler):
    """Keeps warnings and errors: who said it, where, and the error that goes with it.

    The sentence is kept without its values where it is ours, and not at all
    where it is a library's, which may have put the values in already.
    """

    def __init__(self, log: BugLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def install(self) -> None:
        """Keep what is logged from now on; stderr has it whole, for developers."""
        logging.basicConfig(format=_FORMAT)
        logging.getLogger().addHandler(self)

    def remove(self) -> None:
        """Keep nothing more."""
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        is_ours = record.name == _OWN or record.name.startswith(f"{_OWN}.")
        said = f": {record.msg}" if is_ours and isinstance(record.msg, str) else ""
        lines = [f"{record.levelname} {record.name}{said}", f"  {place_of(record.pathname)}:{record.lineno}"]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            lines.append(trace_of(error))
        self._log.add("\n".join(lines))
