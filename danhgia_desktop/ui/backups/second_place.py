"""The second place for backups that a person chose: a stick, a share, a folder of a cloud."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from danhgia_desktop.ui.settings import FILE_NAME, Settings

_NAME, _COPIED_AT = "backups/second_place", "backups/copied_at"


def second_place(settings: Settings) -> Path | None:
    """Return the folder that was chosen for this data, None where none was; it need not be there just now."""
    chosen = settings.text(_NAME)
    return Path(chosen) if chosen else None


def keep_second_place(settings: Settings, folder: Path | None) -> None:
    """Remember a folder for this data, or that there is to be none."""
    settings.keep(_NAME, "" if folder is None else str(folder))
    settings.keep(_COPIED_AT, "")
    settings.save()


def propose_second_place(own: Path, place: Path) -> None:
    """Remember a second place for the data of another folder, unless one was chosen for it."""
    settings = Settings(own / FILE_NAME)
    if second_place(settings) is None:
        keep_second_place(settings, place)


def copied_at(settings: Settings) -> datetime | None:
    """Return when the second place last had the newest backup, None if it never had."""
    try:
        return datetime.fromisoformat(settings.text(_COPIED_AT))
    except ValueError:
        return None


def keep_copied_at(settings: Settings, moment: datetime) -> None:
    """Remember that the second place has the newest backup; the moment has a time zone."""
    settings.keep(_COPIED_AT, moment.isoformat(timespec="seconds"))
