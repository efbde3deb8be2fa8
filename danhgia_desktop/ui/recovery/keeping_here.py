"""What there is to know before the data of this PC is gone over to: whose it is, or where it will lie."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import summary
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.recovery import is_begun
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.ui.recovery.way import Way
from danhgia_desktop.wording.backups import say_contents

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.ui.recovery.trouble import Trouble
    from danhgia_desktop.wording import Language

translate = QCoreApplication.translate


def say_keeping_here(trouble: Trouble, language: Language) -> str:
    """Return what becomes of which data with the way that leads to this PC, "" where there is no such way."""
    if trouble.own is None or Way.KEEP_HERE not in trouble.ways:
        return ""
    if is_begun(trouble.own):
        return with_breaks(_say_own(trouble.own, language))
    if not trouble.has_data:
        return ""
    said = translate("KeepingHere", "Nếu chép về, dữ liệu sẽ nằm ở {own}; thư mục cũ vẫn còn nhưng không dùng nữa.")
    return with_breaks(said.format(own=trouble.own))


def name_of_keeping_here(trouble: Trouble) -> str:
    """Return what that way is called on its button."""
    if trouble.own is not None and is_begun(trouble.own):
        return translate("KeepingHere", "Mở dữ liệu của máy &này")
    if trouble.has_data:
        return translate("KeepingHere", "Chép về máy &này rồi mở")
    return translate("KeepingHere", "Để dữ liệu trên máy &này")


def _say_own(own: Path, language: Language) -> str:
    said = translate("KeepingHere", "Máy này đã có dữ liệu ở {own}.").format(own=own)
    with suppress(ExpectedError):  # it is told once it is to be opened
        held = summary(data_path(own))
        facts = [held.agency, say_contents(held, language) if held.rubrics or held.sheets else ""]
        if held.changed_at is not None:
            changed = translate("KeepingHere", "Sửa lần cuối {time}").format(time=vietnam_time.shown(held.changed_at))
            facts.append(changed)
        said += f" {'. '.join(filter(None, facts))}."
    return said
