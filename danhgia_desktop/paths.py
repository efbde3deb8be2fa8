"""Where the program's own files lie and where its data goes."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "danhgia-desktop"


def resources_dir() -> Path:
    """Return the folder with fonts, icons and shipped rule sets."""
    return _shipped("resources")


def translations_dir() -> Path:
    """Return the folder with the compiled translations (`*.qm`)."""
    return _shipped("translations")


def data_dir() -> Path:
    r"""Return where a person's data lives unless told otherwise, e.g. `%LOCALAPPDATA%\danhgia-desktop`."""
    import platformdirs  # noqa: PLC0415 - 19 ms that most commands and the first paint can do without

    return platformdirs.user_data_path(_APPLICATION, appauthor=False)


def sample_data_dir() -> Path:
    """Return where the sample data lives: apart, so that trying things out never touches real data."""
    return data_dir().with_name(f"{_APPLICATION}-sample")


def _shipped(name: str) -> Path:
    """Find a shipped folder: inside the package when installed or frozen, at the top of a checkout otherwise."""
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name
