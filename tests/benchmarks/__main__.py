"""Run all benchmarks, one after the other, as one table: `python -m tests.benchmarks`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.table import HEADER


def main() -> None:
    """Run each script in a program of its own, so that none warms anything up for another."""
    sys.stdout.write(f"{HEADER}\n")
    for script in sorted(Path(__file__).parent.glob("bench_*.py")):
        sys.stdout.write(f"\n{script.stem}\n")
        sys.stdout.flush()
        command = [sys.executable, "-m", f"tests.benchmarks.{script.stem}"]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            sys.stdout.write("failed; run it by itself to see why\n")


if __name__ == "__main__":
    main()
