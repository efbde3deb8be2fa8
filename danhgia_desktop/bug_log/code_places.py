"""Where code stands, told without the folders of this machine, which often bear a person's name."""

from __future__ import annotations

import re
import sys
from pathlib import Path

UNKNOWN = "?"
"""A place that is none of the program's, and so could be anybody's."""

_OWN_FOLDER = str(Path(__file__).resolve().parents[2])
_FROZEN_MODULE = r"(?a)<frozen [\w.]+>"
_PACKED_MODULE = r"(?a)\w+(?:[/\\]\w+)*\.py"
"""A frozen program names its modules from the top of its archive."""


def place_of(filename: str) -> str:
    """Return a code file's path below the folder it was imported from: "danhgia_desktop/ui/edits.py".

    Args:
        filename: as a code object or a trace of faulthandler has it, where letters beyond ASCII may be escaped.
    """
    if re.fullmatch(_FROZEN_MODULE, filename) or re.fullmatch(_PACKED_MODULE, filename):
        return filename.replace("\\", "/")
    for root in _roots():
        if filename.startswith(root):
            return filename[len(root) :].replace("\\", "/").lstrip("/")
    return UNKNOWN


def _roots() -> list[str]:
    """Return the folders that modules come from, inner ones first, also as faulthandler writes them."""
    folders = {folder.rstrip("/\\") for folder in (_OWN_FOLDER, *sys.path)} - {""}
    written = {folder.encode("ascii", "backslashreplace").decode("ascii") for folder in folders}
    # With the separator behind: "/opt/danhgia" is no root of "/opt/danhgia-hoa/thing.py".
    return sorted((folder + end for folder in folders | written for end in "/\\"), key=len, reverse=True)
