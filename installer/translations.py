"""Translations: compile them, bring them up to date with the source, check that they are.

Run with the project's own Python: `.venv/bin/python installer/translations.py compile|update|check`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "danhgia_desktop"
FOLDER = ROOT / "translations"
ENGLISH = "danhgia_en.ts"  # our own sentences; their source is Vietnamese


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; return 1 when the check finds something, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["compile", "update", "check"])
    match parser.parse_args(arguments).command:
        case "compile":
            compile_outdated(FOLDER)
        case "update":
            extract(PACKAGE, FOLDER / ENGLISH)
        case "check":
            faults = find_faults(PACKAGE, FOLDER)
            print("\n".join(faults) or "Translations are complete and up to date.")
            return 1 if faults else 0
    return 0


def compile_outdated(folder: Path) -> None:
    """Compile every `.ts` whose `.qm` is missing or older."""
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            compile_one(source, compiled)


def compile_one(source: Path, compiled: Path) -> None:
    """Turn a `.ts` into the `.qm` that Qt loads; a program that has the old one open goes on with that.

    Qt maps the file into memory: a program would die of one that is written over.
    """
    new = compiled.with_suffix(".new.qm")
    _qt_tool("lrelease", "-silent", str(source), "-qm", str(new))
    new.replace(compiled)


def extract(package: Path, target: Path) -> None:
    """Bring the messages of a `.ts` in line with the source, keeping the translations that still apply."""
    languages = ("-source-language", "vi", "-target-language", "en")
    # Line numbers would change the file with every edit of the source.
    form = ("-locations", "none", "-sort-messages", "-no-obsolete", "-silent")
    _qt_tool("lupdate", *languages, *form, "-extensions", "py", str(package), "-ts", str(target))


def find_faults(package: Path, folder: Path) -> list[str]:
    """Name what is out of date, unfinished or vanished in the translations of a folder."""
    faults = [fault for path in sorted(folder.glob("*.ts")) for fault in _unfinished(path)]
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary, ENGLISH)
        current = folder / ENGLISH
        if current.exists():
            shutil.copyfile(current, fresh)
        extract(package, fresh)
        if not current.exists() or fresh.read_bytes() != current.read_bytes():
            faults.append(f"{ENGLISH} is out of date; run: python installer/translations.py update")
    return faults


def _unfinished(path: Path) -> list[str]:
    """List the entries of a `.ts` that are not a finished translation of a current message."""
    faults = []
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or not "".join(translation.itertext()).strip():
                state = "empty"
            else:
                state = translation.get("type", "")  # unfinished, vanished, obsolete; none when finished
            if state:
                faults.append(f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r} is {state}")
    return faults


def _qt_tool(name: str, *arguments: str) -> None:
    """Run one of the Qt tools that PySide6 brings along."""
    program = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
