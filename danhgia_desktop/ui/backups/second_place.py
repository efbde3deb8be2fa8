"""The second place for backups that a person chose: a stick, a share, a folder of a cloud."""

from __future__ import annotations

from pathlib import Path

from danhgia_desktop.ui.settings import FILE_NAME, Settings

_NAME = "backups/second_place"


def second_place(settings: Settings) -> Path | None:
    """Return the folder that was chosen for this data, None where none was; it need not be there just now."""
    chosen = settings.text(_NAME)
    return Path(chosen) if chosen else None


def keep_second_place(settings: Settings, folder: Path | None) -> None:
    """Remember a folder for this data, or that there is to be none."""
    settings.keep(_NAME, "" if folder is None else str(folder))


def propose_second_place(own: Path, place: Path) -> None:
    """Remember a second place for the data of another folder, unless one was chosen for it."""
    settings = Settings(own / FILE_NAME)
    if second_place(settings) is None:
        keep_second_place(settings, place)
        settings.save()
