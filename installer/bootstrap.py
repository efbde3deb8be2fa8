#!/usr/bin/env python3
"""One command from a fresh checkout: prepare everything, then run the program or its checks.

    python3 installer/bootstrap.py run      the program with sample data
    python3 installer/bootstrap.py test     all checks and tests (--thorough: the full counts)
    python3 installer/bootstrap.py env      only prepare the environment

Needs nothing but Python and a package index that pip can reach.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
SAMPLE_DOCUMENTS = ROOT / "build" / "sample"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says and return its exit code (see setup_error.py; 0 is fine)."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # a Windows pipe has no Vietnamese
    options = _parser().parse_args(arguments)
    if sys.version_info < OLDEST_PYTHON:
        return _refuse_old_python()
    return _carry_out(options)


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="start the program with sample data, apart from your own")
    run.add_argument(
        "--out",
        type=Path,
        default=SAMPLE_DOCUMENTS,
        help="without a screen: where the sample's documents go (default: %(default)s)",
    )
    test = commands.add_parser("test", help="run all checks and tests")
    test.add_argument("--thorough", action="store_true", help="the full counts, for releases")
    commands.add_parser("env", help="only prepare the environment")
    return parser


def _carry_out(options: argparse.Namespace) -> int:
    # Imported here: these modules may use what an old Python, refused above, does not know.
    import checks  # noqa: PLC0415
    from environment import Environment  # noqa: PLC0415
    from setup_error import SetupError  # noqa: PLC0415
    from system_libraries import ensure_qt_libraries  # noqa: PLC0415

    environment = Environment(ROOT)
    try:
        ensure_qt_libraries(on_screen=options.command == "run" and has_screen())
        environment.prepare()
    except SetupError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    if options.command == "test":
        return checks.run(checks.all_checks(environment.python, thorough=options.thorough), ROOT)
    if options.command == "run":
        return _start(environment.python) if has_screen() else _make_documents(environment.python, options.out)
    return 0


def _start(python: Path) -> int:
    return subprocess.run([str(python), "-m", "danhgia_desktop", "--sample"], check=False, cwd=ROOT).returncode


def _make_documents(python: Path, folder: Path) -> int:
    print("Máy này không có màn hình: làm các văn bản mẫu thay vì mở cửa sổ.")
    print("This machine has no screen: making the sample's documents instead of opening the window.", flush=True)
    command = [str(python), "-m", "danhgia_desktop", "sample", "--out", str(folder)]
    outcome = subprocess.run(command, check=False, cwd=ROOT, stdin=subprocess.DEVNULL)
    if outcome.returncode == 0:
        print(f"{folder}:")
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            print(f"  {path.relative_to(folder)}")
    return outcome.returncode


def _refuse_old_python() -> int:
    from setup_error import PYTHON_TOO_OLD  # noqa: PLC0415

    wanted = ".".join(map(str, OLDEST_PYTHON))
    found = sys.version.split()[0]
    print(
        f"Cần Python {wanted} trở lên, đây là {found}. / Python {wanted} or newer is needed, this is {found}.",
        file=sys.stderr,
    )
    return PYTHON_TOO_OLD


if __name__ == "__main__":
    sys.exit(main())
