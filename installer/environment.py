"""The virtual environment of a checkout: made once, brought up to date when the lock files change."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

from setup_error import ENVIRONMENT_FAILED, SetupError
from system_libraries import ensure_venv_module

RUNTIME_LOCK = Path("installer", "requirements.lock")
DEVELOPMENT_LOCK = Path("installer", "requirements-dev.lock")
PYTHON_VERSION = f"{sys.implementation.cache_tag} {sys.version.split()[0]}"


class Environment:
    """The `.venv` of one checkout, which holds the pinned libraries and the project itself."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".venv"
        self._stamp = self._folder / "prepared.txt"

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        return self._folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def prepare(self) -> None:
        """Make the environment match the lock files; do nothing when it does already.

        Raises:
            SetupError: The environment could not be made or filled.
        """
        if not self.is_ready():
            print(f"Đang chuẩn bị môi trường / preparing {self._folder} …", flush=True)
            self._create()
            locks = [argument for lock in (RUNTIME_LOCK, DEVELOPMENT_LOCK) for argument in ("-r", str(lock))]
            self._pip("--require-hashes", "--no-deps", "--only-binary", ":all:", *locks)
            self._pip("--no-build-isolation", "--no-deps", "--editable", ".")
            self._stamp.write_text(self._fingerprint(), encoding="utf-8")
        self._run("installer/translations.py", "compile")

    def is_ready(self) -> bool:
        """Tell whether the environment was prepared from these very lock files by this Python."""
        return (
            self.python.exists()
            and self._stamp.exists()
            and self._stamp.read_text(encoding="utf-8") == self._fingerprint()
        )

    def _create(self) -> None:
        """Make the bare environment; one made by another Python is cleared first."""
        ensure_venv_module()
        try:
            self._stamp.unlink(missing_ok=True)
            made_by = self._folder / "pyvenv.cfg"
            same = made_by.exists() and f"version = {sys.version.split()[0]}\n" in made_by.read_text(encoding="utf-8")
            venv.create(self._folder, clear=not same, with_pip=True, symlinks=os.name != "nt")
        except (OSError, ValueError, subprocess.CalledProcessError) as error:
            raise SetupError(f"Không tạo được / cannot make {self._folder}: {error}", ENVIRONMENT_FAILED) from error

    def _pip(self, *arguments: str) -> None:
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-warn-script-location")
        self._run("-m", "pip", "install", *quiet, *arguments)

    def _run(self, *arguments: str) -> None:
        command = [str(self.python), *arguments]
        outcome = subprocess.run(command, check=False, cwd=self._root, stdin=subprocess.DEVNULL)
        if outcome.returncode != 0:
            raise SetupError(f"Không thành công / failed: {' '.join(command)}", ENVIRONMENT_FAILED)

    def _fingerprint(self) -> str:
        """Digest everything that decides what is installed, and where."""
        digest = hashlib.sha256(f"{PYTHON_VERSION}\n{self._root}\n".encode())
        for name in (RUNTIME_LOCK, DEVELOPMENT_LOCK, Path("pyproject.toml")):
            digest.update((self._root / name).read_bytes())
        return digest.hexdigest()
