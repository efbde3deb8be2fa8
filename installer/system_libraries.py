"""The system libraries Qt's wheels expect, and getting them on Debian, Ubuntu and their kin."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys

from setup_error import SYSTEM_LIBRARIES_MISSING, SetupError

# Library → Debian package. Where a release renamed the package (libglib2.0-0t64), apt finds it by the old name.
# Proved on a bare Debian 12: these six and what they pull in are enough without a screen.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
}
# An X11 screen takes these as well.
ON_SCREEN = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def ensure_qt_libraries(*, on_screen: bool) -> None:
    """Install the libraries Qt needs here and cannot load, or say exactly what to install.

    Raises:
        SetupError: They are missing and cannot be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = OFFSCREEN | ON_SCREEN if on_screen else OFFSCREEN
    missing = missing_libraries(wanted)
    if missing:
        install([wanted[library] for library in missing], why=f"thư viện Qt cần / Qt needs {', '.join(missing)}")
    if still_missing := missing_libraries(wanted):
        raise SetupError(
            f"Vẫn thiếu / still missing: {', '.join(still_missing)}",
            SYSTEM_LIBRARIES_MISSING,
        )


def ensure_venv_module() -> None:
    """Install what Debian splits off from Python and `python3 -m venv` needs.

    Raises:
        SetupError: It is missing and cannot be installed from here.
    """
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        install([f"python{version}-venv"], why="để tạo môi trường riêng / to make the virtual environment")


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """List the libraries that cannot be loaded."""
    return [library for library in wanted if not _loads(library)]


def install(packages: list[str], *, why: str) -> None:
    """Install Debian packages, as root or by a sudo that asks for nothing.

    Raises:
        SetupError: There is no apt, no right to use it, or it failed.
    """
    names = " ".join(packages)
    by_hand = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"Hãy cài {why}; trên Debian, Ubuntu đó là các gói / on Debian and Ubuntu these packages: {names}",
            SYSTEM_LIBRARIES_MISSING,
        )
    prefix = _privilege()
    if prefix is None:
        raise SetupError(
            f"Cần quyền quản trị để cài {why}. Hãy chạy / please run:\n\n    {by_hand}\n", SYSTEM_LIBRARIES_MISSING
        )
    print(f"Đang cài {why}: {names}", flush=True)
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for command in ([*quiet, "update"], [*quiet, "install", "-y", "--no-install-recommends", *packages]):
        outcome = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if outcome.returncode != 0:
            sys.stdout.write(outcome.stdout.decode(errors="replace"))
            # A stale mirror list must not stop an install that would still work.
            if "update" not in command:
                raise SetupError(
                    f"Không cài được ({shlex.join(command)}). Hãy chạy / please run:\n\n    {by_hand}\n",
                    SYSTEM_LIBRARIES_MISSING,
                )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _privilege() -> list[str] | None:
    """Return what to put before a command to run it as root: nothing, sudo, or None when neither works."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    allowed = subprocess.run([sudo, "-n", "true"], check=False, stdin=subprocess.DEVNULL, capture_output=True)
    return [sudo, "-n"] if allowed.returncode == 0 else None
