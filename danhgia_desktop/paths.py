"""Where the program's own files lie and where its data goes."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "danhgia-desktop"
_PORTABLE = "danhgia-data"


def resources_dir() -> Path:
    """Return the folder with fonts, icons and shipped rule sets."""
    return _shipped("resources")


def translations_dir() -> Path:
    """Return the folder with the compiled translations (`*.qm`)."""
    return _shipped("translations")


def data_dir() -> Path:
    """Return where data lives unless told otherwise: beside a portable program, else in the person's own folder."""
    portable = portable_data_dir()
    return portable if portable.is_dir() else own_data_dir()


def own_data_dir() -> Path:
    r"""Return the folder of a person's own on this PC, e.g. `%LOCALAPPDATA%\danhgia-desktop`."""
    import platformdirs  # noqa: PLC0415 - 19 ms that most commands and the first paint can do without

    return platformdirs.user_data_path(_APPLICATION, appauthor=False)


def portable_data_dir() -> Path:
    """Return the folder beside the program whose presence makes it portable: data stays on the same disk."""
    return _program_dir() / _PORTABLE


def sample_data_dir() -> Path:
    """Return where the sample data lives: apart, so that trying things out never touches real data."""
    own = data_dir()
    return own.with_name(f"{own.name}-sample")


def _program_dir() -> Path:
    """Return the folder that a person would copy to take the program along."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(sys.prefix) if _packed("resources").is_dir() else _PACKAGE.parent


def _shipped(name: str) -> Path:
    """Find a shipped folder: inside the package when installed or frozen, at the top of a checkout otherwise."""
    packed = _packed(name)
    return packed if packed.is_dir() else _PACKAGE.parent / name


def _packed(name: str) -> Path:
    return _PACKAGE / f"_{name}"
