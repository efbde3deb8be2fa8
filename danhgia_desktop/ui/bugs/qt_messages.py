"""What Qt reports of its own troubles, in words that hold nothing of a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType

from danhgia_desktop.bug_log.error_traces import trace_here

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

TROUBLES = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}
"""The kinds of messages that are kept."""

_SUBJECT = r"(?a)Q[A-Z][a-z]\w*(?:::~?\w+)*:?(?=[\s(]|$)"
_LEFT_OUT = "…"
_KNOWN_WORDS = """
    a accessible active already an and another application argument as at attempt available bad be been before being
    but by called can cannot change child children class clipboard closed colour connect connection context could
    create created current data deleted destroyed device different display does driver engine error event exist exists
    existing expected failed file filter find font for format from function geometry handle has have image in index
    initialize initialized install installed invalid is item kill layout line load loaded loop main maximum may member
    memory menu method minimum missing model modal must name native negative no not null object of on one only open
    opened operation or out owner paint painter parent permission pixmap platform plugin point pointer position
    possible process property range read recursive repaint resource same screen session set setting should signal size
    slot source start started state stop stopped string style such supported surface system than that the this thread
    threads timer timers to too type unable unknown unsupported unused update use used using value values was widget
    width height window windows with without write wrong zero
"""
"""The words that Qt's messages are made of. Any other word of a message could be a name, a path or a value."""

_KNOWN = frozenset(_KNOWN_WORDS.split())


def described(kind: QtMsgType, context: QMessageLogContext, message: str) -> str:
    """Return a message of Qt as the log keeps it: its category, the words that are Qt's own, where our code was."""
    category = context.category if isinstance(context.category, str) else "default"
    title = f"Qt {TROUBLES[kind]} {category}: {cleaned(message)}"
    watching = 2  # the innermost places are this function and the handler that called it
    return "\n".join([title, *trace_here()[:-watching]])


def cleaned(message: str) -> str:
    """Return a message with every word left out that Qt itself may not have put there.

    A class of Qt's is taken for Qt's own at the very beginning only, where messages say who speaks.
    """
    subject = re.match(_SUBJECT, message)
    is_qts = subject is not None and _is_qts(subject.group().rstrip(":"))
    rest = message[subject.end() :] if subject and is_qts else message
    words = [subject.group()] if subject and is_qts else []
    for word in rest.split():
        kept = word if word.strip(".,:;()").lower() in _KNOWN else _LEFT_OUT
        if kept is not _LEFT_OUT or words[-1:] != [_LEFT_OUT]:
            words.append(kept)
    return " ".join(words)


def _is_qts(name: str) -> bool:
    """Tell whether a class, and a member of it, are of the libraries that this program uses."""
    from PySide6 import QtCore, QtGui, QtWidgets  # noqa: PLC0415 - not for the first paint

    kind, *members = name.split("::")
    owner = next((getattr(library, kind) for library in (QtCore, QtGui, QtWidgets) if hasattr(library, kind)), None)
    return owner is not None and all(hasattr(owner, member) for member in members)
