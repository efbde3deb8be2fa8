"""What every script that takes pictures can be asked for."""

from __future__ import annotations

import argparse
import os
from pathlib import Path


def picture_options(about: str | None) -> argparse.Namespace:
    """Read the command line, make the folder, and have Qt draw as large as is wanted; before Qt is started.

    Args:
        about: what the script's help says.

    Returns:
        `folder`, `size` ("1366x728"), `dark` and `language` ("vi" or "en").
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x728")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="vi", choices=["vi", "en"])
    parser.add_argument("--scale", default="1")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    options.folder.mkdir(parents=True, exist_ok=True)
    return options
