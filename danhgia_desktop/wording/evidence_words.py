"""What is not right with evidence, and where it is used, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_warnings import WarningCode
from danhgia_desktop.wording.language import Words, say_text
from danhgia_desktop.wording.periods import period_name

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_index import UsedAt
    from danhgia_desktop.evidence.evidence_warnings import EvidenceWarning
    from danhgia_desktop.wording.language import Language

_WARNINGS = {
    WarningCode.OUTSIDE_PERIOD: Words("ngày văn bản nằm ngoài {period}", "dated outside {period}"),
    WarningCode.NO_FILE: Words("chưa có tệp", "without a file"),
    WarningCode.FILE_MISSING: Words("mất tệp {file}", "the file {file} is missing"),
    WarningCode.FILE_ALTERED: Words("tệp {file} đã bị thay đổi", "the file {file} was altered"),
}
_TASK = Words("{whose}, {period}: nhiệm vụ “{place}”", "{whose}, {period}: task “{place}”")
_LINE = Words("{whose}, {period}: mục {place}", "{whose}, {period}: line {place}")


def say_warning(warning: EvidenceWarning, language: Language) -> str:
    """Return what a person should look at, in a few words: "chưa có tệp"."""
    period = "" if warning.period is None else period_name(warning.period, language)
    return _WARNINGS[warning.code].say(language, {"period": period, "file": say_text(warning.file)})


def say_use(use: UsedAt, language: Language) -> str:
    """Return where a document is used: "Văn phòng, Tháng 11/2026: mục I.2 (tr. 3)"."""
    words = _TASK if use.is_task else _LINE
    period = period_name(use.period, language)
    said = words.say(language, {"whose": use.whose, "period": period, "place": say_text(use.place)})
    return f"{said} ({say_text(use.pages)})" if use.pages else said
